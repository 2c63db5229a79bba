import { readFile } from 'node:fs/promises';
import { filesAt } from '../../src/intake/files.ts';
import { findFormats, formatOf } from '../../src/intake/formats.ts';
import type { Article } from '../../src/model/article.ts';
import type { Incoming } from '../../src/model/incoming.ts';

/** What the files of a folder give, in order. */
export async function recordsIn(folder: string): Promise<readonly Incoming[]> {
  const formats = await findFormats();
  const records: Incoming[] = [];
  for await (const found of filesAt(folder)) {
    if ('why' in found) {
      records.push({ kind: 'rejection', ...found });
      continue;
    }
    const bytes = await readFile(found.file);
    const format = formatOf(bytes, found.where, formats);
    if ('why' in format) records.push({ kind: 'rejection', where: found.where, why: format.why });
    else records.push(...(await format.read(bytes, found.where)));
  }
  return records;
}

/** The articles of a folder, in order. */
export async function articlesIn(folder: string): Promise<readonly Article[]> {
  return (await recordsIn(folder)).flatMap((one) => (one.kind === 'article' ? one.article : []));
}
