import { readdir } from 'node:fs/promises';
import { extname } from 'node:path';
import { decode } from './decode.ts';
import type { Format } from './format.ts';

const FORMATS = new URL('./formats/', import.meta.url);

/**
 * Finds every format in a folder, by default `formats/` beside this file.
 * @throws when a file there is no format, or has an ending that another one has while one of the two
 * does not say how to tell its files; with its name.
 */
export async function findFormats(folder: URL = FORMATS): Promise<readonly Format[]> {
  const formats: Format[] = [];
  const owners = new Map<string, { readonly name: string; readonly format: Format }>();
  for (const name of (await readdir(folder)).sort()) {
    const format = await load(new URL(name, folder), name);
    for (const ending of format.endings) {
      const owner = owners.get(ending);
      if (owner && !(owner.format.recognises && format.recognises)) {
        throw new Error(`${name} reads ${ending}, and so does ${owner.name}.`);
      }
      owners.set(ending, { name, format });
    }
    formats.push(format);
  }
  return formats;
}

/** The format of a file, or one sentence that says why there is none. */
export function formatOf(
  bytes: Uint8Array,
  fileName: string,
  formats: readonly Format[],
): Format | { readonly why: string } {
  const ending = extname(fileName).toLowerCase();
  if (ending === '') return { why: 'The file has no ending.' };
  const able = formats.filter(({ endings }) => endings.includes(ending));
  if (able.length === 0) return { why: `No format reads files ending in ${ending}.` };
  const [only, ...more] = able;
  if (only && more.length === 0) return only;
  const decoded = decode(bytes);
  if (decoded.kind === 'unreadable') return { why: decoded.why };
  const start = decoded.text.slice(0, START);
  const right = able.find(({ recognises }) => recognises?.(start));
  return right ?? { why: `The file ends in ${ending}, and is none of the kinds read from such.` };
}

/** What a format sees of a file to recognise it, in characters. */
const START = 4000;

async function load(file: URL, name: string): Promise<Format> {
  const module: { readonly default?: unknown } = await import(file.href).catch((cause: unknown) => {
    throw new Error(`${name} in the formats folder cannot be loaded.`, { cause });
  });
  if (isFormat(module.default)) return module.default;
  throw new Error(
    `${name} in the formats folder is no format: its default export needs endings and read.`,
  );
}

function isFormat(value: unknown): value is Format {
  if (typeof value !== 'object' || value === null) return false;
  const { endings, read } = value as Partial<Record<keyof Format, unknown>>; // checked right below
  if (typeof read !== 'function' || !Array.isArray(endings) || endings.length === 0) return false;
  return endings.every((ending) => typeof ending === 'string' && /^\.[a-z0-9]+$/.test(ending));
}
