import { inspect } from 'node:util';
import { pino } from 'pino';

/** What is worth logging; from `info` up, nothing that people typed or articles say. */
export type Level = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal';

/** A fact of a line: an id, a command's name, a duration in ms, a size. */
export type Fact = string | number | boolean | null | readonly Fact[] | { [name: string]: Fact };

/** The facts of a line, by name; those that every line has are not theirs to give. */
export type Facts = {
  readonly [name: string]: Fact | undefined;
  /** What people typed or articles say: left out unless the level is debug or trace. */
  readonly content?: Fact;
  readonly level?: never;
  readonly time?: never;
  readonly pid?: never;
  readonly msg?: never;
  readonly err?: never;
};

/** Where the program tells whoever runs it what happens. */
export interface Log {
  debug(words: string, facts?: Facts): void;
  info(words: string, facts?: Facts): void;
  warn(words: string, facts?: Facts): void;
  /** `error` is what was thrown; undefined where nothing was. */
  error(words: string, error: unknown, facts?: Facts): void;
  /** The same log, with these facts on each of its lines. */
  child(facts: Facts): Log;
}

export type LogSettings = {
  readonly level: Level;
  /** What must be in no line, such as a bot's token; its parts behind a dot must not either. */
  readonly secrets: readonly string[];
  /** Left out: stderr. */
  readonly to?: { write(text: string): unknown; readonly isTTY?: boolean };
};

/** Opens a log: one JSON object a line for programs, plain lines where a person watches a terminal. */
export function openLog({ level, secrets, to = process.stderr }: LogSettings): Log {
  const withoutSecrets = remover(secrets);
  const lines = pino(
    {
      level,
      base: { pid: process.pid }, // several processes may write to one journal
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: (error) => ofError(error) },
    },
    {
      // On the finished line, so that no way into it is missed.
      write: (line) => to.write(withoutSecrets(to.isTTY ? plain(line) : line)),
    },
  );
  const withContent = lines.isLevelEnabled('debug');
  const logOf = (before: Facts): Log => {
    const told = (facts: Facts = {}): object => {
      const { content, ...rest } = { ...before, ...facts };
      return withContent && content !== undefined ? { ...rest, content } : rest;
    };
    return {
      debug: (words, facts) => lines.debug(told(facts), words),
      info: (words, facts) => lines.info(told(facts), words),
      warn: (words, facts) => lines.warn(told(facts), words),
      error: (words, error, facts) =>
        lines.error({ ...told(facts), ...(error === undefined ? {} : { err: error }) }, words),
      child: (facts) => logOf({ ...before, ...facts }),
    };
  };
  return logOf({});
}

/** Causes of causes that are told. */
const DEEPEST = 4;

/**
 * What is told of an error. Not its other fields: an error of discord.js carries the body of its
 * request, which is what people asked and were answered.
 */
function ofError(error: unknown, depth = 0): Told {
  if (!(error instanceof Error)) return { message: inspect(error, { depth: 0 }) };
  const { name, message, stack, cause } = error;
  const code = 'code' in error ? error.code : undefined;
  return {
    type: String(name),
    message: String(message),
    ...(stack ? { stack: String(stack) } : {}),
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    ...(cause !== undefined && depth < DEEPEST ? { cause: ofError(cause, depth + 1) } : {}),
  };
}

type Told = {
  readonly type?: string;
  readonly message: string;
  readonly stack?: string;
  readonly code?: string | number;
  readonly cause?: Told;
};

/** A line for people: words, facts, and the stack of an error under them. */
function plain(line: string): string {
  // pino wrote it, from what `openLog` gives it.
  const { level, time, pid, msg, err, ...facts } = JSON.parse(line) as Facts & { err?: Told };
  const named = Object.entries(facts).map(([name, fact]) => `${name} ${JSON.stringify(fact)}`);
  const words = `${msg}${named.length > 0 ? ` (${named.join(', ')})` : ''}`;
  return `${[words, ...stacks(err)].map(harmless).join('\n')}\n`;
}

function stacks(told: Told | undefined): readonly string[] {
  return told ? [told.stack ?? told.message, ...stacks(told.cause)] : [];
}

/** The text without what would steer a terminal; line breaks stay, for stacks. */
function harmless(text: string): string {
  return text.replace(/[^\P{C}\n]/gu, ' ');
}

/** Discord's own tokens for one interaction, as they stand in its addresses. */
const IN_ADDRESS = /((?:interactions|webhooks)\/\d+\/)[\w-]{20,}/g;

/** Shorter parts of a secret are found in words by chance, and open nothing. */
const SHORTEST_PART = 6;

function remover(secrets: readonly string[]): (line: string) => string {
  const parts = secrets.flatMap((secret) => [
    secret,
    ...[...secret.matchAll(/\./g)]
      .map(({ index }) => secret.slice(index + 1))
      .flatMap((rest) => [rest, ...rest.split('.')])
      .filter((part) => part.length >= SHORTEST_PART),
  ]);
  const whole = parts.filter((part) => part !== '').sort((a, b) => b.length - a.length);
  const written = whole.flatMap((part) => [part, JSON.stringify(part).slice(1, -1)]);
  const secret = new RegExp(written.map(RegExp.escape).join('|') || '(?!)', 'g');
  return (line) => line.replace(secret, '(secret)').replace(IN_ADDRESS, '$1(secret)');
}
