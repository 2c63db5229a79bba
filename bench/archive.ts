import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesAt } from '../src/intake/files.ts';
import { closeDesk, openDesk } from '../src/upkeep/open-desk.ts';
import { takeInFiles } from '../src/upkeep/taking-in.ts';
import { inventedArticles } from './invented.ts';

// How many articles a second come in, what they take on the disk, and how long a start takes with
// them: bench/archive.ts [COUNT…], by default 1,000. Each count is taken in as text; the first as HTML too.

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const SEED = 7;
const STARTS = 5;

const counts = process.argv.slice(2).map(Number);
const desk = await mkdtemp(join(tmpdir(), 'verbatim-bench-'));
try {
  const [first = 1000, ...more] = counts;
  await measure(first, 'html');
  for (const count of [first, ...more]) await measure(count, 'text');
} finally {
  await rm(desk, { recursive: true });
}

async function measure(count: number, form: 'text' | 'html'): Promise<void> {
  const [news, archive] = [join(desk, `news-${form}-${count}`), join(desk, `${form}-${count}`)];
  const written = await write(count, form, news);
  const seconds = await takeIn(news, archive);
  const bytes = await sizeOf(archive);
  console.log(
    `${count} articles as ${form} (${(written / count / 1000).toFixed(1)} kB each): ` +
      `${(count / seconds).toFixed(1)} a second, ${(bytes / count / 1000).toFixed(1)} kB each on the disk`,
  );
  const starts: number[] = [];
  for (let run = 0; run < STARTS; run++) starts.push(await start(news, archive));
  const [least, , median, , most] = starts.sort((a, b) => a - b);
  console.log(
    `  start to first answer: ${least?.toFixed(2)} s least, ${median?.toFixed(2)} s median, ${most?.toFixed(2)} s most`,
  );
  await rm(news, { recursive: true });
  await rm(archive, { recursive: true });
}

async function write(count: number, form: 'text' | 'html', folder: string): Promise<number> {
  await mkdir(folder);
  let bytes = 0;
  let number = 0;
  for (const article of inventedArticles(count, SEED)) {
    // A folder of tens of thousands of files is slow to list; nobody keeps one.
    const shelf = join(folder, String(Math.floor(number++ / 1000)));
    await mkdir(shelf, { recursive: true });
    const ending = form === 'text' ? 'txt' : 'html';
    await writeFile(join(shelf, `${article.id}.${ending}`), article[form]);
    bytes += Buffer.byteLength(article[form]);
  }
  return bytes;
}

async function takeIn(news: string, archive: string): Promise<number> {
  const opened = await openDesk(archive, new URL('../', import.meta.url));
  if (opened.kind === 'closed') throw new Error(opened.why);
  const started = performance.now();
  await takeInFiles(filesAt(news), opened.desk, { taken: () => undefined });
  const seconds = (performance.now() - started) / 1000;
  await closeDesk(opened.desk);
  return seconds;
}

/** Seconds from the start of the program to the end of its answer to one question. */
async function start(news: string, archive: string): Promise<number> {
  const env = { DISCORD_TOKEN: '', CORPUS_FOLDER: news, ARCHIVE_FOLDER: archive };
  const started = performance.now();
  const child = spawn(process.execPath, [MAIN, 'who-said', '--words', 'harbour master'], { env });
  child.stdout.resume();
  child.stderr.resume();
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`The program ended with ${code}.`);
  return (performance.now() - started) / 1000;
}

async function sizeOf(folder: string): Promise<number> {
  const names = await readdir(folder);
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
