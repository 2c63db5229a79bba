import { chrono } from './dates/chrono.ts';
import { compromise } from './dates/compromise.ts';
import { documentsIn } from './dates/documents.ts';
import { figuresOf } from './dates/score.ts';
import type { Annotated, Reader } from './dates/timex.ts';
import { verbatim } from './dates/verbatim.ts';

const READERS: readonly Reader[] = [verbatim, chrono, compromise];
/** A round reads a file's documents over and over for so many seconds, at least once. */
const ROUND = 1;
/** Rounds whose median counts; one more goes before them to warm up. */
const ROUNDS = 5;

await compare(process.argv.slice(2));

/** Prints for each file how well and how fast each reader finds the time expressions in it. */
async function compare(files: readonly string[]): Promise<void> {
  if (files.length === 0) return fail('Which files? npm run bench:dates -- FILE.jsonl …');
  for (const file of files) {
    const documents = await documentsIn(file);
    if ('why' in documents) return fail(`${documents.where}: ${documents.why}`);
    const annotated = documents.reduce((sum, { timex }) => sum + timex.length, 0);
    print(`${file}: ${documents.length} documents, ${annotated} time expressions`);
    print(row('', ['strict', 'relaxed', 'type', 'value', 'day', 'documents/s']));
    for (const reader of READERS) print(measured(reader, documents));
    print('');
  }
}

function measured(reader: Reader, documents: readonly Annotated[]): string {
  const found = documents.map(({ text, dct }) => reader.read(text, dct));
  const { strict, relaxed, type, value, day } = figuresOf(
    documents.map(({ timex }, at) => ({ annotated: timex, read: found[at]?.times ?? [] })),
  );
  const figures = [strict, relaxed, type, value, day].map((f1) => (100 * f1).toFixed(1));
  const line = row(reader.name, [...figures, speedOf(reader, documents).toFixed(0)]);
  const crashes = found.reduce((sum, one) => sum + one.crashes, 0);
  return crashes === 0 ? line : `${line}  threw on ${crashes} passages: nothing found there`;
}

/** Documents a second. */
function speedOf(reader: Reader, documents: readonly Annotated[]): number {
  round(reader, documents);
  const speeds = Array.from({ length: ROUNDS }, () => round(reader, documents));
  return speeds.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

function round(reader: Reader, documents: readonly Annotated[]): number {
  const start = performance.now();
  let [count, seconds] = [0, 0];
  while (seconds < ROUND) {
    for (const { text, dct } of documents) reader.read(text, dct);
    count += documents.length;
    seconds = (performance.now() - start) / 1000;
  }
  return count / seconds;
}

function row(name: string, cells: readonly string[]): string {
  return `${name.padEnd(18)}${cells.map((cell) => cell.padStart(12)).join('')}`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
