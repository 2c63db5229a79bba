import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Rejection } from '../../src/model/rejection.ts';
import type { Annotated } from './timex.ts';

const Line = z.object({
  text: z.string(),
  dct: z.iso.date().optional(),
  timex: z.array(
    z.object({ start: z.number(), end: z.number(), type: z.string(), value: z.string() }),
  ),
});

/** The documents of a file of JSON Lines, at least one; a rejection of the first line that is none. */
export async function documentsIn(file: string): Promise<readonly Annotated[] | Rejection> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return { where: file, why: 'There is no such file to read.' };
  const documents: Annotated[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const checked = Line.safeParse(parsed(line));
    if (!checked.success) return { where: `${file}, line ${index + 1}`, why: WANTED };
    documents.push(checked.data);
  }
  return documents.length > 0 ? documents : { where: file, why: 'There is no document in it.' };
}

const WANTED =
  'A line must be JSON with “text”, “timex” (each with “start”, “end”, “type” and “value”) ' +
  'and perhaps “dct”, the day of publication, YYYY-MM-DD.';

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined; // as wrong as any other that is no document
  }
}
