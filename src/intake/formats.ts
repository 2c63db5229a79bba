import { readdir } from 'node:fs/promises';
import type { Format } from './format.ts';

const FORMATS = new URL('./formats/', import.meta.url);

/**
 * Finds every format in a folder, by default `formats/` beside this file.
 * @throws when a file there is no format, or claims an ending that another one has; with its name.
 */
export async function findFormats(folder: URL = FORMATS): Promise<readonly Format[]> {
  const formats: Format[] = [];
  const owners = new Map<string, string>();
  for (const name of (await readdir(folder)).sort()) {
    const format = await load(new URL(name, folder), name);
    for (const ending of format.endings) {
      const owner = owners.get(ending);
      if (owner !== undefined) throw new Error(`${name} reads ${ending}, and so does ${owner}.`);
      owners.set(ending, name);
    }
    formats.push(format);
  }
  return formats;
}

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
