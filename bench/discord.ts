import { access, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillArchive } from './discord-archive.ts';
import { type Load, loadOn, type Times, type Waits } from './discord-load.ts';
import { freePort, watchStalls } from './discord-metrics.ts';
import { runBot } from './discord-program.ts';

// How long Discord waits for the bot's first response, over invented articles: bench/discord.ts
// [COUNT [FOLDER]], by default 10,000 in a folder of its own. An archive that FOLDER holds is reused.

const [count = '10000', folder] = process.argv.slice(2);
const LOAD: Load = { oneByOne: 500, together: 1000, people: 50, seconds: 10, atOnce: 200 };

const desk = await mkdtemp(join(tmpdir(), 'verbatim-discord-'));
try {
  const archive = folder ?? join(desk, 'archive');
  const corpus = join(desk, 'corpus');
  await mkdir(corpus);
  if (!(await isThere(join(archive, 'archive.db')))) {
    const started = performance.now();
    await fillArchive(archive, Number(count));
    console.log(`${count} articles taken in in ${seconds(performance.now() - started)}`);
  }
  const port = await freePort();
  const started = performance.now();
  const bot = await runBot({ archive, corpus, settings: { METRICS_PORT: String(port) } });
  console.log(`start to login: ${seconds(performance.now() - started)}`);
  const stalls = watchStalls(port);
  const { oneByOne, together, violations } = await loadOn(bot.discord, LOAD);
  const longest = await stalls.longest();
  stalls.end();
  tell('one after the other', oneByOne);
  for (const [kind, median] of Object.entries(oneByOne.medians))
    console.log(`  ${kind}: ${median.toFixed(1)} ms median`);
  tell(`${LOAD.people} people in ${LOAD.seconds} s`, together);
  console.log(`longest stall of the event loop: ${longest ? `${longest.toFixed(0)} ms` : 'n/a'}`);
  console.log(`violations: ${violations.length}`, ...new Set(violations));
  console.log(`errors in the log: ${bot.log.join('').split('"level":"error"').length - 1}`);
  const code = await bot.stop();
  console.log(`exit code: ${code}`, code === 0 ? '' : bot.log.slice(-3).join('').slice(-2000));
  await bot.discord.close();
} finally {
  await rm(desk, { recursive: true });
}

function tell(what: string, { asked, lost, first, whole }: Waits): void {
  console.log(`${what}: ${asked} asked, ${lost} lost`);
  console.log(`  first response: ${line(first)}`);
  console.log(`  whole: ${line(whole)}`);
}

function line({ median, percentile99, most }: Times): string {
  const times = [median, percentile99, most].map((time) => `${time.toFixed(1)} ms`);
  return `median ${times[0]}, 99th percentile ${times[1]}, most ${times[2]}`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
