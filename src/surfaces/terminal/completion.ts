import type { Archive } from '../../archive/archive.ts';
import { visible } from '../../rendering/visible.ts';
import type { Desk } from '../ask.ts';
import { type Option, optionsOf } from '../options.ts';
import { partsOf, tokensOf } from './question.ts';

/** What may follow, each in place of `typed`, the end of the line. */
export type Completion = [candidates: string[], typed: string];

/** At most so many names are offered at a time. */
const MOST = 20;

/** What may stand at the end of a line up to the cursor: commands, options, and their values. */
export async function complete(line: string, { commands, archive }: Desk): Promise<Completion> {
  const [first = '', ...rest] = tokensOf(line);
  if (rest.length === 0 && !/\s$/.test(line)) {
    const slash = first.startsWith('/') ? '/' : '';
    const words = [...commands.map(({ name }) => `${slash}${name} `), 'help ', 'exit'];
    return matching(words, first);
  }
  const names = commands.map(({ name }) => name);
  if (first === 'help') return matching(names, rest.at(-1) ?? '');
  const command = commands.find(({ name }) => name === first.replace(/^\//, ''));
  if (!command) return [[], line];
  const options = optionsOf(command);
  const parts = partsOf(rest, options);
  const last = parts.at(-1);
  const typed = last?.words.join(' ') ?? '';
  const option = options.find(({ name }) => name === last?.option);
  const isDone = option?.kind === 'yes-or-no' && last?.style === 'flag'; // it needs no value
  const values = option && !isDone ? await valuesOf(option, typed, archive) : [];
  const isWhole = values.some((value) => value === typed);
  if (values.length > 0 && !isWhole) return [values, typed];
  const used = parts.map((part) => part.option);
  const flags = /(?:^|\s)--/.test(line);
  const free = options.filter(({ name }) => last?.style === 'bare' || !used.includes(name));
  const written = free.map(({ name }) => (flags ? `--${name} ` : `${name}: `));
  return matching(written, /\s$/.test(line) ? '' : (rest.at(-1) ?? ''));
}

async function valuesOf(option: Option, typed: string, archive: Archive): Promise<string[]> {
  const words = option.choices.map(({ value }) => value);
  if (words.length > 0) return words.filter((word) => word.startsWith(typed));
  if (option.suggest === 'outlets') return plain(await archive.outlets(typed));
  if (option.suggest === 'speakers') {
    return plain((await archive.speakers(typed)).map(({ name }) => name));
  }
  return [];
}

/** A name that would not be printed as it stands is not offered. */
function plain(names: readonly string[]): string[] {
  return names.filter((name) => visible(name) === name).slice(0, MOST);
}

function matching(words: readonly string[], typed: string): Completion {
  return [words.filter((word) => word.startsWith(typed)), typed];
}
