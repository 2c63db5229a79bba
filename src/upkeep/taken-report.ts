import { counted } from './counted.ts';
import type { Taken } from './taking-in.ts';

type Kind = Taken['outcome']['kind'];

const WORDS: Readonly<Record<Exclude<Kind, 'refused'>, string>> = {
  added: 'added',
  changed: 'changed',
  older: 'kept as an older version',
  known: 'known already',
  withdrawn: 'withdrawn',
};

/** What came of one record, in a line. */
export function told({ where, id, outcome }: Taken): string {
  if (outcome.kind === 'refused') return `not taken in: ${where}: ${outcome.why}`;
  return `${WORDS[outcome.kind]}: ${id}${id === where ? '' : ` (${where})`}`;
}

/** Says what came of each record as it is heard of, and keeps all for a report. */
export function tellingOf(say: (line: string) => void): {
  readonly all: readonly Taken[];
  readonly taken: (one: Taken) => void;
} {
  const all: Taken[] = [];
  return {
    all,
    taken(one) {
      all.push(one);
      say(told(one));
    },
  };
}

/** What came of all, in a line for each kind, and as a value. */
export function reportOf(taken: readonly Taken[]): { lines: readonly string[]; value: unknown } {
  const kinds = Map.groupBy(taken, ({ outcome }) => outcome.kind);
  const counts = [...kinds].map(([kind, all]) =>
    kind === 'refused' ? `${all.length} not taken in` : `${all.length} ${WORDS[kind]}`,
  );
  const lines = [
    taken.length === 0
      ? 'Nothing new.'
      : `${counted(taken.length, 'record')}: ${counts.join(', ')}.`,
  ];
  const value = taken.map(({ where, id, outcome }) => ({ where, id, ...outcome }));
  return { lines, value };
}
