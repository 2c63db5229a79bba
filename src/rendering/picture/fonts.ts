import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fontOf } from './font.ts';
import type { Faces } from './pieces.ts';

/** The font of a picture: its metrics, and its bytes for whoever draws with it. */
export type Fonts = { readonly faces: Faces; readonly files: readonly Uint8Array[] };

let loaded: Promise<Fonts> | undefined;

/** DejaVu Sans Condensed, read once: Latin, Greek, Cyrillic, Arabic, Hebrew, Armenian, Georgian. */
export function fonts(): Promise<Fonts> {
  loaded ??= load().catch((error: unknown) => {
    loaded = undefined; // so that the next picture tries again
    throw error;
  });
  return loaded;
}

async function load(): Promise<Fonts> {
  const { resolve } = createRequire(import.meta.url);
  const file = (name: string) => readFile(resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`));
  const [regular, bold] = await Promise.all([
    file('DejaVuSansCondensed'),
    file('DejaVuSansCondensed-Bold'),
  ]);
  return { faces: { regular: fontOf(regular), bold: fontOf(bold) }, files: [regular, bold] };
}
