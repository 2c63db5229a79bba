import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { whyOf } from '../archive/store/database.ts';
import type { Asked, Chore, Report } from './chore.ts';
import { add } from './chores/add.ts';
import { check } from './chores/check.ts';
import { exportAll } from './chores/export.ts';
import { follow } from './chores/follow.ts';
import { forget } from './chores/forget.ts';
import { list } from './chores/list.ts';
import { rebuild } from './chores/rebuild.ts';
import { show } from './chores/show.ts';
import { status } from './chores/status.ts';
import { watch } from './chores/watch.ts';
import type { Newsstand, WebSettings } from './newsstand.ts';
import { closeDesk, openDesk } from './open-desk.ts';
import { progressOn } from './progress.ts';

const CHORES: readonly Chore[] = [
  add,
  watch,
  follow,
  status,
  list,
  show,
  forget,
  exportAll,
  rebuild,
  check,
];

/** Where a chore is done: the archive's folder, the program's, and where to speak. */
export type Place = {
  readonly archive: string;
  readonly home: URL;
  readonly web: WebSettings;
  readonly output: NodeJS.WriteStream;
  readonly errors: NodeJS.WriteStream;
  /** A line for whoever runs the program, with nothing in it that does something in a terminal. */
  readonly line: (line: string, to: NodeJS.WriteStream) => void;
};

/** Does what stands behind `npm run archive --`. */
export async function runChore(words: readonly string[], place: Place): Promise<Report['end']> {
  const [name, ...rest] = words;
  const chore = CHORES.find((one) => one.name === name);
  const { output, errors, line } = place;
  if (!chore) return introduce(name, place);
  const heard = hear(rest, chore);
  if ('why' in heard) {
    line(`archive ${chore.name}: ${heard.why}`, errors);
    return 'refused';
  }
  if (heard.flags['help']) {
    for (const one of helpOf(chore)) line(one, output);
    return 'done';
  }
  const opened = await openDesk(place.archive, place.home, chore.purpose);
  if (opened.kind === 'closed') {
    line(opened.why, errors);
    return 'failed';
  }
  const { desk } = opened;
  if (chore.purpose !== 'to-read' && !desk.folder.writable) {
    line(
      `Another Verbatim has the archive ${place.archive} open. Stop it first: two would write over each other.`,
      errors,
    );
    await closeDesk(desk);
    return 'failed';
  }
  const report = await underway(chore, heard, { desk, place });
  if (heard.flags['json'] && report.value !== undefined)
    output.write(`${JSON.stringify(report.value)}\n`);
  else for (const one of report.lines) line(one, report.end === 'done' ? output : errors);
  return report.end;
}

type Desk = Parameters<Chore['run']>[1];

async function underway(
  chore: Chore,
  asked: Asked,
  { desk, place }: { readonly desk: Desk; readonly place: Place },
): Promise<Report> {
  const progress = progressOn(place.errors);
  const stopping = new AbortController();
  const stop = (): void => stopping.abort();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  let stand: Promise<Newsstand> | undefined;
  const spoken = asked.flags['json'] ? place.errors : place.output;
  try {
    return await chore.run(asked, desk, {
      say: (one) => {
        // A line in a terminal would stand in the bar; the bar comes back when more is done.
        if (spoken.isTTY) progress.end();
        place.line(one, spoken);
      },
      write: async (text) => {
        if (!place.output.write(text)) await once(place.output, 'drain');
      },
      progress: progress.show,
      stop: stopping.signal,
      newsstand() {
        stand ??= import('./newsstand.ts').then(({ openNewsstand }) =>
          openNewsstand(desk, place.home, place.web),
        );
        return stand;
      },
    });
  } catch (error) {
    const why = whyOf(error);
    if (why === undefined) throw error;
    const told =
      chore.purpose !== 'to-read'
        ? `The archive cannot be written to: ${why}. What was told of is kept.`
        : `The archive cannot be read: ${why}.`;
    return { lines: [told], value: { failed: told }, end: 'failed' };
  } finally {
    progress.end();
    await stand?.then((one) => one.close());
    process.off('SIGINT', stop).off('SIGTERM', stop);
    await closeDesk(desk);
  }
}

function hear(words: readonly string[], chore: Chore): Asked | { readonly why: string } {
  const names = ['json', 'help', ...Object.keys(chore.flags)];
  const options = Object.fromEntries(names.map((name) => [name, { type: 'boolean' as const }]));
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options,
      allowPositionals: true,
    });
    // parseArgs leaves out what was not given; what is there is true.
    return { words: positionals, flags: values as Readonly<Record<string, boolean>> };
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) };
  }
}

function introduce(name: string | undefined, { output, errors, line }: Place): Report['end'] {
  const isAsked = name === undefined || name === '--help' || name === 'help';
  const to = isAsked ? output : errors;
  if (!isAsked) line(`There is no chore “${name}”.`, to);
  for (const { name, takes, summary } of CHORES) {
    line(`${`archive ${name} ${takes}`.padEnd(24)} ${summary}`, to);
  }
  line('Each has --json and --help.', to);
  return isAsked ? 'done' : 'refused';
}

function helpOf({ name, takes, summary, flags }: Chore): readonly string[] {
  const all = { ...flags, json: 'answer in JSON', help: 'this' };
  return [
    `npm run archive -- ${name}${takes ? ` ${takes}` : ''}`,
    summary,
    ...Object.entries(all).map(([flag, words]) => `  --${flag.padEnd(8)} ${words}`),
  ];
}
