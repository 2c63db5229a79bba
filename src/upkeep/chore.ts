import type { Purpose } from '../archive/archive-folder.ts';
import type { Newsstand } from './newsstand.ts';
import type { Desk } from './taking-in.ts';

/** What a chore was asked for, as it was typed. */
export type Asked = {
  readonly words: readonly string[];
  readonly flags: Readonly<Record<string, boolean>>;
};

/** What a chore has to say: in lines for a person, and as a value for programs. */
export type Report = {
  readonly lines: readonly string[];
  readonly value: unknown;
  /** `refused`: what was asked for makes no sense; `failed`: something is not as it should be. */
  readonly end: 'done' | 'refused' | 'failed';
};

/** While a chore is under way: a line to say, how far it is, and whether to stop. */
export type Underway = {
  readonly say: (line: string) => void;
  /** Gives out what was asked for, as it is; done when it is taken. */
  readonly write: (text: string) => Promise<void>;
  /** How many of how many are done. */
  readonly progress: (done: number, of: number) => void;
  readonly stop: AbortSignal;
  /** The way to the web, opened when it is first needed. */
  readonly newsstand: () => Promise<Newsstand>;
};

/** Something that whoever keeps the archive does with it: one file each in `chores/`. */
export type Chore = {
  readonly name: string;
  /** What stands behind the name: `PATH|URL…`. */
  readonly takes: string;
  readonly summary: string;
  readonly flags: Readonly<Record<string, string>>;
  /** What the archive is opened for: where that is a change, nobody else may have it. */
  readonly purpose: Purpose;
  run(asked: Asked, desk: Desk, underway: Underway): Promise<Report>;
};

export function done(lines: readonly string[], value: unknown): Report {
  return { lines, value, end: 'done' };
}

export function refused(why: string): Report {
  return { lines: [why], value: { refused: why }, end: 'refused' };
}
