import { visibleLines } from './rendering/visible.ts';
import { readSettings, type Settings } from './settings.ts';
import { findCommands } from './surfaces/commands.ts';
import { annotateLines } from './surfaces/terminal/annotate.ts';
import { answerOnce, runTerminal } from './surfaces/terminal/terminal.ts';
import { followAlong } from './upkeep/follow-along.ts';
import type { WebSettings } from './upkeep/newsstand.ts';
import { closeDesk, openDesk } from './upkeep/open-desk.ts';
import { progressOn } from './upkeep/progress.ts';
import { startOfDay } from './upkeep/start-of-day.ts';
import type { Desk as UpkeepDesk } from './upkeep/taking-in.ts';

/** The folder of package.json. */
const PROGRAM = new URL('../', import.meta.url);
const COMMANDS = new URL('commands', PROGRAM);

/** Exit codes: a question refused is the asker's to put right, the rest whoever runs the program's. */
const EXIT = { answered: 0, failed: 1, refused: 2 } as const;

const CHORE_ENDS = { done: 'answered', failed: 'failed', refused: 'refused' } as const;

const seat = { input: process.stdin, output: process.stdout, log };

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.answered); // whoever read us has read enough
  throw error;
});
process.stderr.on('error', () => undefined); // whoever stops reading the log stops no answer
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
    const { READERS } = await import('./upkeep/readers.ts'); // the tagger takes its time to load
    await annotateLines(process.stdin, process.stdout, READERS);
    return EXIT.answered;
  }
  const { settings } = read;
  if (words[0] === 'archive') {
    const { runChore } = await import('./upkeep/run-chore.ts');
    const office = {
      archive: settings.archive,
      home: PROGRAM,
      web: webOf(settings),
      output: process.stdout,
      errors: process.stderr,
      line,
    };
    return EXIT[CHORE_ENDS[await runChore(words.slice(1), office)]];
  }
  const isOnce = words.length > 0;
  if (settings.token !== undefined && !isOnce) return serve(settings.token, settings);
  const [commands, upkeep] = await Promise.all([findCommands(COMMANDS), filledDesk(settings, log)]);
  if (upkeep === undefined) return EXIT.failed;
  const desk = { commands, archive: upkeep.folder.archive };
  const feeds = isOnce
    ? undefined
    : followAlong(upkeep, { home: PROGRAM, web: webOf(settings), say: log });
  try {
    if (isOnce) return EXIT[(await answerOnce(words, desk, seat)).kind];
    log('No DISCORD_TOKEN is set, so questions are answered here and not over Discord.');
    await runTerminal(desk, seat);
    return EXIT.answered;
  } finally {
    await feeds?.end();
    await closeDesk(upkeep);
  }
}

function webOf({ fetchAllow, fetchContact }: Settings): WebSettings {
  return { allow: fetchAllow, ...(fetchContact ? { contact: fetchContact } : {}) };
}

/** A desk with all that is in the corpus folder; undefined, after saying why, where there is none. */
async function filledDesk(
  { archive, corpus }: Settings,
  say: (line: string) => void,
): Promise<UpkeepDesk | undefined> {
  const opened = await openDesk(archive, PROGRAM);
  if (opened.kind === 'closed') {
    say(opened.why);
    return undefined;
  }
  try {
    await startOfDay(opened.desk, corpus, { say, progress: progressOn(process.stderr) });
    return opened.desk;
  } catch (error) {
    await closeDesk(opened.desk);
    throw error;
  }
}

async function serve(token: string, settings: Settings): Promise<number> {
  // discord.js takes its time to load.
  const [{ serveDiscord }, { openLog }] = await Promise.all([
    import('./serving/serve-discord.ts'),
    import('./monitoring/log.ts'),
  ]);
  const told = openLog({ level: settings.logLevel, secrets: [token] });
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => stopping.abort());
  }
  const end = await serveDiscord({
    token,
    settings,
    home: PROGRAM,
    commands: await findCommands(COMMANDS),
    commandFolder: COMMANDS,
    openDesk: () => filledDesk(settings, (line) => told.info(line)),
    log: told,
    stop: stopping.signal,
  });
  if (end?.kind === 'stopped') return EXIT.answered;
  if (end) told.error(end.why, undefined);
  return EXIT.failed;
}

function log(words: string): void {
  line(words, process.stderr);
}

function line(words: string, to: NodeJS.WriteStream): void {
  to.write(`${visibleLines(words).join('\n')}\n`);
}
