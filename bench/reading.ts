import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Article } from '../src/model/article.ts';
import { readArticle } from '../src/reading/read-article.ts';
import { articlesIn, shuffledArticles } from './articles.ts';

/** Characters an article has, and all of a row together. */
const SIZES = [1_000, 10_000, 100_000, 1_000_000] as const;
const TOTAL = 3_000_000;
/** Characters read before anything is measured: by then the code is compiled. */
const WARM_UP = 1_000_000;
/** Each row is measured so often, and the quickest counts: the rest is the machine's. */
const RUNS = 3;
const MB = 1_000_000;

if (isMainThread) await measure();
else await serve();

/**
 * Prints how fast articles are read, and in how much memory: by size, where the same MB/s from 10 KB to
 * 1 MB means linear time, then by threads. With a file of JSON Lines, each `{"id", "text"}`, its articles.
 */
async function measure(): Promise<void> {
  const [, , file] = process.argv;
  await warmUp();
  const sets: readonly (readonly [string, readonly Article[]])[] = file
    ? [['of the file', await articlesIn(file)]]
    : await Promise.all(SIZES.map(sized));
  line('in one process', 'articles', 'MB', 'MB/s', 'articles/s', 'heap MB', 'peak RSS MB');
  for (const [name, articles] of sets)
    line(name, ...row(articles, fastest(articles)), heap(), peak());
  line();
  const articles = file ? await articlesIn(file) : await shuffledArticles(10_000, TOTAL * 2);
  line('over threads', 'articles', 'MB', 'MB/s', 'articles/s', '', 'peak RSS MB');
  for (let threads = 1; threads <= navigator.hardwareConcurrency; threads++) {
    const seconds = await overThreads(articles, threads);
    line(`${threads}`, ...row(articles, seconds), '', peak());
  }
}

async function sized(size: number): Promise<readonly [string, readonly Article[]]> {
  return [`${size / 1000} KB`, await shuffledArticles(size, TOTAL)];
}

async function warmUp(): Promise<void> {
  for (const article of await shuffledArticles(2_000, WARM_UP)) readArticle(article);
}

function fastest(articles: readonly Article[]): number {
  return Math.min(...Array.from({ length: RUNS }, () => secondsFor(articles)));
}

function secondsFor(articles: readonly Article[]): number {
  const start = performance.now();
  for (const article of articles) readArticle(article);
  return (performance.now() - start) / 1000;
}

/** Seconds from the word "go" to the last thread's last article; starting and warming up apart. */
async function overThreads(articles: readonly Article[], threads: number): Promise<number> {
  const workers = Array.from({ length: threads }, (_, thread) => {
    const share = articles.filter((_, at) => at % threads === thread);
    return new Worker(new URL(import.meta.url), { workerData: share });
  });
  await all(workers);
  const start = performance.now();
  for (const worker of workers) worker.postMessage('go');
  await all(workers);
  const seconds = (performance.now() - start) / 1000;
  await Promise.all(workers.map((worker) => worker.terminate()));
  return seconds;
}

/** Waits until each worker has sent its next message. */
function all(workers: readonly Worker[]): Promise<unknown> {
  return Promise.all(
    workers.map((worker) => {
      const { promise, resolve, reject } = Promise.withResolvers();
      worker.once('message', resolve).once('error', reject);
      return promise;
    }),
  );
}

/** A thread: warms up, says so, and reads its share when it is told to. */
async function serve(): Promise<void> {
  const articles = workerData as readonly Article[]; // as `overThreads` starts it
  await warmUp();
  parentPort?.once('message', () => {
    secondsFor(articles);
    parentPort?.postMessage('done');
  });
  parentPort?.postMessage('ready');
}

function row(articles: readonly Article[], seconds: number): readonly string[] {
  const size = articles.reduce((sum, { text }) => sum + text.length, 0) / MB;
  const [speed, each] = [size / seconds, articles.length / seconds];
  return [`${articles.length}`, size.toFixed(1), speed.toFixed(2), each.toFixed(each < 10 ? 1 : 0)];
}

function heap(): string {
  return (process.memoryUsage().heapUsed / MB).toFixed(0);
}

function peak(): string {
  return (process.resourceUsage().maxRSS / 1000).toFixed(0); // given in kilobytes
}

function line(first = '', ...rest: readonly string[]): void {
  process.stdout.write(
    `${first.padEnd(15)}${rest.map((cell) => cell.padStart(12)).join('')}`.trimEnd(),
  );
  process.stdout.write('\n');
}
