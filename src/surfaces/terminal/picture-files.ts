import { randomUUID } from 'node:crypto';
import { lstat, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Timeline } from '../../rendering/timeline-words.ts';
import { visible } from '../../rendering/visible.ts';
import type { Reply, Voice } from './reply.ts';

/** The files that pictures are to be drawn into. */
export type PictureFiles = Readonly<Partial<Record<Format, string>>>;

type Format = 'svg' | 'png';

type Refused = { readonly kind: 'refused'; readonly text: string };

/** The files named among a question's words by `--svg` and `--png`, and the words without them. */
export function pictureFiles(
  words: readonly string[],
):
  | { readonly kind: 'read'; readonly files: PictureFiles; readonly rest: readonly string[] }
  | Refused {
  const files: Partial<Record<Format, string>> = {};
  const rest: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const [, format, behind] = /^--(svg|png)(?:=(.*))?$/s.exec(word) ?? [];
    if (format !== 'svg' && format !== 'png') {
      rest.push(word);
      continue;
    }
    const next = words[at + 1] ?? '';
    const file = behind ?? (next.startsWith('--') ? '' : next);
    if (behind === undefined && file !== '') at++;
    if (file === '') return refused(`--${format} has no file name.`);
    if (files[format] !== undefined) return refused(`--${format} is given twice.`);
    files[format] = file;
  }
  const { svg, png } = files;
  if (svg !== undefined && png !== undefined && resolve(svg) === resolve(png))
    return refused('--svg and --png name the same file.');
  const [first] = Object.keys(files);
  const command = rest[0]?.replace(/^\//, '');
  if (first !== undefined && command !== 'timeline')
    return refused(`--${first} draws a timeline: it goes with /timeline alone.`);
  return { kind: 'read', files, rest };
}

/** A voice that draws a timeline into files before it shows it. */
export function drawing(files: PictureFiles, voice: Voice): Voice {
  if (Object.keys(files).length === 0) return voice;
  return {
    ...voice,
    show: async (answer) => {
      const reply = await voice.show(answer);
      if (answer.kind !== 'timeline')
        return refused(`There is no timeline to draw.\n${reply.text}`);
      return (await draw(answer, files, voice.log)) ?? reply;
    },
  };
}

/** What kept a picture from being drawn, in a sentence; null when all are there. */
async function draw(
  answer: Timeline,
  files: PictureFiles,
  log: (line: string) => void,
): Promise<Reply | null> {
  const { pictureOf } = await import('../../rendering/picture/picture.ts'); // loads a font
  const { svg } = await pictureOf(answer);
  const drawn: (readonly [file: string, content: string | Uint8Array])[] = [];
  if (files.svg !== undefined) drawn.push([files.svg, svg]);
  if (files.png !== undefined) {
    const { inPng } = await import('../../rendering/picture/png.ts');
    drawn.push([files.png, await inPng(svg)]);
  }
  const targets = await Promise.all(
    drawn.map(([file]) => realpath(file).catch(() => resolve(file))),
  );
  if (new Set(targets).size < targets.length)
    return refused('--svg and --png lead to the same file.');
  for (const [file, content] of drawn) {
    const problem = await written(file, content);
    if (problem !== null)
      return refused(`The picture “${visible(file)}” is not written: ${problem}.`);
    log(`drawn: ${file}`);
  }
  return null;
}

/** Writes a file whole or not at all; what was in the way, or null. */
async function written(file: string, content: string | Uint8Array): Promise<string | null> {
  const known = await stat(file).catch(() => null);
  if (known && !known.isFile()) return 'there is something else of that name';
  const isLink = !known && (await lstat(file).catch(() => null)) !== null;
  if (isLink) return 'it is a link that leads nowhere';
  const target = known ? await realpath(file) : file;
  const beside = join(dirname(target), `.${randomUUID()}.part`);
  try {
    await writeFile(beside, content, { flag: 'wx', ...(known ? { mode: known.mode } : {}) });
    await rename(beside, target);
    return null;
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {}); // where nothing can be written nothing is left
    const { code = String(error) } = error as NodeJS.ErrnoException; // what fs throws
    return PROBLEMS[code] ?? `the system says ${code}`;
  }
}

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'part of its path is no folder',
  EACCES: 'nothing may be written there',
  EPERM: 'nothing may be written there',
  EROFS: 'nothing may be written there',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'its name is too long',
};

function refused(text: string): Refused {
  return { kind: 'refused', text };
}
