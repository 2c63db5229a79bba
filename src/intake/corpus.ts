import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import type { Article } from '../model/article.ts';
import type { Rejection } from '../model/rejection.ts';
import { MAX_BYTES, tooLarge } from './decode.ts';
import type { Format } from './format.ts';

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
  const records: (readonly [where: string, Article | Rejection])[] = [];
  let found = 0;
  for await (const finding of filesIn(root, root)) {
    found++;
    if ('why' in finding) records.push([finding.where, finding]);
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
function oneOfEach(records: readonly (readonly [where: string, Article | Rejection])[]): Intake {
  const firstWith = new Map<string, string>();
  const articles: Article[] = [];
  const rejections: Rejection[] = [];
  for (const [where, record] of records) {
    if ('why' in record) {
      rejections.push(record);
      continue;
    }
    const first = firstWith.get(record.id);
    if (first === undefined) {
      firstWith.set(record.id, where);
      articles.push(record);
    } else rejections.push({ where, why: `The id ${record.id} is taken: ${first} has it.` });
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
): Promise<readonly (Article | Rejection)[]> {
  const ending = extname(file).toLowerCase();
  const format = formats.find(({ endings }) => endings.includes(ending));
  if (format === undefined) {
    const why =
      ending === '' ? 'The file has no ending.' : `No format reads files ending in ${ending}.`;
    return [{ where, why }];
  }
  try {
    const { size } = await stat(file);
    if (size > MAX_BYTES) return [{ where, why: tooLarge(size) }];
    return format.read(await readFile(file), where);
  } catch {
    return [{ where, why: 'The file cannot be read.' }];
  }
}
