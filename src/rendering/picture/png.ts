import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { fonts } from './fonts.ts';

/** Twice the size, for screens that have two pixels where others have one. */
const ZOOM = 2;
/** A picture taller than this, in its own pixels, is drawn as large as it is: it would fill the memory. */
const TALL = 8000;

let ready: Promise<void> | undefined;

/** An SVG of ours as PNG. */
export async function inPng(svg: string): Promise<Uint8Array> {
  ready ??= start().catch((error: unknown) => {
    ready = undefined; // so that the next picture tries again
    throw error;
  });
  const [{ files }] = await Promise.all([fonts(), ready]);
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: heightOf(svg) > TALL ? 1 : ZOOM },
    font: { fontBuffers: [...files], defaultFontFamily: 'DejaVu Sans' },
  });
  try {
    return drawing.render().asPng();
  } finally {
    drawing.free();
  }
}

function heightOf(svg: string): number {
  return Number(/<svg[^>]* height="(\d+)/.exec(svg)?.[1] ?? 0);
}

async function start(): Promise<void> {
  const { resolve } = createRequire(import.meta.url);
  await initWasm(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')));
}
