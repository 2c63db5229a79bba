import type { Command } from '../../command.ts';
import type { Question } from '../ask.ts';
import { type Option, optionsOf } from '../options.ts';

/** What a person typed at the prompt, or wrote behind `npm start --`. */
export type Heard =
  | { readonly kind: 'question'; readonly question: Question }
  /** `about` is empty for help on everything. */
  | { readonly kind: 'help'; readonly about: string }
  | { readonly kind: 'end' }
  | { readonly kind: 'silence' }
  | { readonly kind: 'refused'; readonly why: string };

/** A question is a line for a person, not a text. */
const LONGEST = 2000;

/** Reads a line typed by a person. */
export function heardLine(line: string, commands: readonly Command[]): Heard {
  if (line.length > LONGEST) return refused(`A question has at most ${LONGEST} characters.`);
  return heard(tokensOf(line), commands, unquoted);
}

/** Reads the arguments of the program, from which a shell has taken its quotation marks. */
export function heardArguments(words: readonly string[], commands: readonly Command[]): Heard {
  return heard(words, commands, (value) => value);
}

/** The words of a line, and together what stands in quotation marks. */
export function tokensOf(line: string): readonly string[] {
  return line.match(/(?:--[\w-]+=)?'[^']*'(?=\s|$)|(?:"[^"]*"|“[^”]*”|\S)+/g) ?? [];
}

/** Where an option begins in what was typed, and which words follow it. */
export type Part = {
  readonly option: string;
  readonly style: 'discord' | 'flag' | 'bare';
  readonly words: readonly string[];
};

/** The parts of a question behind the command's name; the first may have no option written. */
export function partsOf(tokens: readonly string[], options: readonly Option[]): readonly Part[] {
  const parts: Part[] = [];
  for (const [index, token] of tokens.entries()) {
    const start = flag(token) ?? label(token, options, index === 0);
    const last = parts.at(-1);
    if (start) parts.push(start);
    else if (last && !isFull(last, token, options))
      parts[parts.length - 1] = { ...last, words: [...last.words, token] };
    else parts.push({ option: options[0]?.name ?? '', style: 'bare', words: [token] });
  }
  return parts;
}

/** Whether a flag takes no more words: yes or no is said in one, or in none. */
function isFull({ option, style, words }: Part, next: string, options: readonly Option[]): boolean {
  const known = options.find(({ name }) => name === option);
  if (style !== 'flag' || known?.kind !== 'yes-or-no') return false;
  return words.length > 0 || !known.choices.some(({ value }) => value === next);
}

function heard(
  tokens: readonly string[],
  commands: readonly Command[],
  flagWords: (written: string) => string,
): Heard {
  const [first, ...rest] = tokens;
  if (first === undefined) return { kind: 'silence' };
  const name = first.replace(/^\//, '');
  if (name === 'exit' || name === 'quit') return { kind: 'end' };
  const command = commands.find((one) => one.name === name);
  if (['help', '--help', '-h'].includes(name)) return help(rest[0] ?? '');
  if (rest.includes('--help')) return help(name);
  if (!command) return { kind: 'question', question: { name, options: {} } };
  const options: Record<string, string> = {};
  const known = optionsOf(command);
  const alone = known.flatMap((one) => (one.kind === 'yes-or-no' ? one.name : []));
  for (const { option, style, words } of partsOf(rest, known)) {
    const written = words.length === 0 && alone.includes(option) ? 'true' : words.join(' ');
    if (written === '') return refused(`/${name}: ${option} has no value.`);
    if (Object.hasOwn(options, option)) return refused(`/${name}: ${option} is given twice.`);
    options[option] = style === 'flag' ? flagWords(written) : written;
  }
  return { kind: 'question', question: { name, options } };
}

function help(about: string): Heard {
  return { kind: 'help', about: about.replace(/^\//, '') };
}

function refused(why: string): Heard {
  return { kind: 'refused', why };
}

/** `--option` and `--option=word`: any name, so that an unknown one is refused by name. */
function flag(token: string): Part | undefined {
  const [, option, word] = /^--([a-z][\w-]*)(?:=(.*))?$/s.exec(token) ?? [];
  return option ? { option, style: 'flag', words: word ? [word] : [] } : undefined;
}

/** `option:` and `option:word`: only names the command has, but for the very first word. */
function label(token: string, options: readonly Option[], first: boolean): Part | undefined {
  const [, option, word] = /^([a-z][\w-]*):(\S*|["“].*)$/s.exec(token) ?? [];
  if (!option || !(first || options.some(({ name }) => name === option))) return undefined;
  return { option, style: 'discord', words: word ? [word] : [] };
}

function unquoted(value: string): string {
  return /^(["'])(?:(?!\1).)*\1$/s.test(value) ? value.slice(1, -1) : value;
}
