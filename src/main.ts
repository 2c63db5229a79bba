import { miniSearchIndex } from './archive/minisearch.ts';
import { type OpenArchive, openArchive } from './archive/open-archive.ts';
import { articleFrom, articleOfBody, sha256Of } from './intake/article.ts';
import { takeIn } from './intake/corpus.ts';
import { findFormats } from './intake/formats.ts';
import type { Article } from './model/article.ts';
import type { Rejection } from './model/rejection.ts';
import type { Reading } from './model/statement.ts';
import { readArticle } from './reading/read-article.ts';
import { visibleLines } from './rendering/visible.ts';
import { readSettings, type Settings } from './settings.ts';
import { annotateLines, type Readers } from './surfaces/annotate.ts';
import { findCommands } from './surfaces/commands.ts';
import type { Desk } from './surfaces/conversation.ts';
import { answerOnce, runTerminal } from './surfaces/terminal.ts';

/** The folder of package.json. */
const PROGRAM = new URL('../', import.meta.url);

/** Milliseconds before each further try to reach Discord. */
const WAITS = [2_000, 5_000, 15_000, 60_000] as const;

/** Exit codes: a question refused is the asker's to put right, the rest whoever runs the program's. */
const EXIT = { answered: 0, failed: 1, refused: 2 } as const;

const READERS: Readers = {
  raw: (text, id) => articleFrom(text, { id, sha256: sha256Of(text) }),
  body: (text, id, published) =>
    articleOfBody(text, { id, sha256: sha256Of(text), ...(published ? { published } : {}) }),
  html: async (page, id, address) => {
    const { default: format } = await import('./intake/formats/html.ts'); // its parsers take time to load
    const [incoming] = await format.read(new TextEncoder().encode(page), address ?? id);
    return incoming ?? { kind: 'rejection', where: id, why: 'The page holds no article.' };
  },
  read: readArticle,
};

const seat = { input: process.stdin, output: process.stdout, log };

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.answered); // whoever read us has read enough
  throw error;
});
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  log(`Verbatim stopped: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = EXIT.failed;
}

async function main(words: readonly string[]): Promise<number> {
  const read = readSettings(PROGRAM);
  if (read.kind === 'bad-settings') {
    log(`Settings to put right: ${read.problems.join('; ')}.`);
    return EXIT.failed;
  }
  if (words[0] === 'annotate') {
    await annotateLines(process.stdin, process.stdout, READERS);
    return EXIT.answered;
  }
  const { settings } = read;
  const [commands, archive] = await Promise.all([
    findCommands(new URL('commands', PROGRAM)),
    filledArchive(settings.corpus),
  ]);
  const desk = { commands, archive };
  if (words.length > 0) return EXIT[(await answerOnce(words, desk, seat)).kind];
  if (settings.token !== undefined) return serveDiscord(settings.token, settings, desk);
  log('No DISCORD_TOKEN is set, so questions are answered here and not over Discord.');
  await runTerminal(desk, seat);
  return EXIT.answered;
}

async function filledArchive(corpus: string): Promise<OpenArchive> {
  const { articles, rejections } = await takeIn(corpus, await findFormats());
  const archive = openArchive(miniSearchIndex());
  const turnedAway = [...rejections];
  for (const article of articles) {
    const reading = readOrTurnAway(article, turnedAway);
    if (!reading) continue;
    const outcome = await archive.add(article, reading);
    if (outcome === 'known') {
      turnedAway.push({ where: article.id, why: 'Another file has the very same bytes.' });
    }
  }
  const { articles: count } = await archive.coverage();
  log(`${count} ${count === 1 ? 'article' : 'articles'} taken in from ${corpus}`);
  for (const { where, why } of turnedAway) log(`not taken in: ${where}: ${why}`);
  return archive;
}

/** One article that trips a bug of ours is turned away, and the others are there. */
function readOrTurnAway(article: Article, turnedAway: Rejection[]): Reading | undefined {
  try {
    return readArticle(article);
  } catch (error) {
    turnedAway.push({ where: article.id, why: `It could not be read: ${String(error)}` });
    return undefined;
  }
}

async function serveDiscord(token: string, settings: Settings, desk: Desk): Promise<number> {
  const { runGateway } = await import('./surfaces/gateway.ts'); // discord.js takes its time to load
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => stopping.abort());
  }
  const { apiUrl, guildId } = settings;
  const end = await runGateway({ token, apiUrl, ...(guildId ? { guildId } : {}) }, desk, {
    log,
    waits: WAITS,
    stop: stopping.signal,
  });
  if (end.kind === 'stopped') return EXIT.answered;
  log(end.why);
  return EXIT.failed;
}

function log(line: string): void {
  process.stderr.write(`${visibleLines(line).join('\n')}\n`);
}
