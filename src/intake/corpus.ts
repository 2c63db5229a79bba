import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Article } from '../model/article.ts';
import type { Incoming } from '../model/incoming.ts';
import type { Rejection } from '../model/rejection.ts';
import { MAX_BYTES, tooLarge } from './decode.ts';
import type { Format } from './format.ts';
import { formatOf } from './formats.ts';

/** What a folder gave: the articles in order of their files' names, and what was turned away. */
export type Intake = {
  readonly articles: readonly Article[];
  readonly rejections: readonly Rejection[];
};

type Finding = { readonly file: string } | Rejection;

/** Takes in every file of a folder and the folders in it, each by its format. Never throws. */
export async function takeIn(folder: string, formats: readonly Format[]): Promise<Intake> {
  const root = await realpath(folder).catch(() => undefined);
  const isFolder = root !== undefined && (await stat(root)).isDirectory();
  if (!isFolder) return nothing(folder, 'There is no such folder.');
  const records: (readonly [where: string, Incoming])[] = [];
  let found = 0;
  for await (const finding of filesIn(root, root)) {
    found++;
    if ('why' in finding) records.push([finding.where, { kind: 'rejection', ...finding }]);
    else {
      const where = relative(root, finding.file);
      for (const record of await readRecords(finding.file, where, formats))
        records.push([where, record]);
    }
  }
  return found === 0 ? nothing(folder, 'The folder is empty.') : oneOfEach(records);
}

function nothing(where: string, why: string): Intake {
  return { articles: [], rejections: [{ where, why }] };
}

/** Keeps the first record of each id. */
function oneOfEach(records: readonly (readonly [where: string, Incoming])[]): Intake {
  const firstWith = new Map<string, string>();
  const articles: Article[] = [];
  const rejections: Rejection[] = [];
  for (const [where, record] of records) {
    if (record.kind === 'rejection') rejections.push({ where: record.where, why: record.why });
    if (record.kind !== 'article') continue;
    const { article } = record;
    const first = firstWith.get(article.id);
    if (first === undefined) {
      firstWith.set(article.id, where);
      articles.push(article);
    } else rejections.push({ where, why: `The id ${article.id} is taken: ${first} has it.` });
  }
  return { articles, rejections };
}

async function* filesIn(folder: string, root: string): AsyncGenerator<Finding> {
  let names: readonly string[];
  try {
    names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  } catch {
    yield { where: relative(root, folder) || folder, why: 'The folder cannot be read.' };
    return;
  }
  for (const name of names) {
    const path = join(folder, name);
    const where = relative(root, path);
    const entry = await lstat(path).catch(() => undefined);
    if (entry === undefined) yield { where, why: 'The file cannot be read.' };
    else if (entry.isDirectory()) yield* filesIn(path, root);
    else if (entry.isSymbolicLink()) yield await followed(path, root);
    else if (entry.isFile()) yield { file: path };
    else yield { where, why: 'This is no ordinary file.' };
  }
}

/** A link to a file in the same folder is that file; no other link is followed. */
async function followed(link: string, root: string): Promise<Finding> {
  const where = relative(root, link);
  const target = await realpath(link).catch(() => undefined);
  if (target === undefined) return { where, why: 'The link leads nowhere.' };
  if (!target.startsWith(root + sep)) return { where, why: 'The link leads out of the folder.' };
  const entry = await stat(target);
  return entry.isFile() ? { file: link } : { where, why: 'The link leads to no file.' };
}

async function readRecords(
  file: string,
  where: string,
  formats: readonly Format[],
): Promise<readonly Incoming[]> {
  try {
    const { size } = await stat(file);
    if (size > MAX_BYTES) return [{ kind: 'rejection', where, why: tooLarge(size) }];
    const bytes = await readFile(file);
    const found = formatOf(bytes, where, formats);
    if ('why' in found) return [{ kind: 'rejection', where, why: found.why }];
    return await found.read(bytes, where);
  } catch {
    return [{ kind: 'rejection', where, why: 'The file cannot be read.' }];
  }
}
