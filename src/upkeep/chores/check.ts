import type { Chore } from '../chore.ts';
import { counted } from '../counted.ts';

/** So many faults are told one by one. */
const MOST = 100;

/** Holds every text, span, statement and index entry against the store. */
export const check: Chore = {
  name: 'check',
  takes: '',
  summary:
    'Hold every span, hash, statement and index entry against the store, and say what is off',
  flags: {},
  purpose: 'to-read',
  async run(_asked, { folder }) {
    const faults: string[] = [];
    let count = 0;
    for await (const fault of folder.faults()) if (++count <= MOST) faults.push(fault);
    const { articles, statements } = folder.store.catalogue.totals();
    const whole = `${counted(articles, 'article')}, ${counted(statements, 'statement')}`;
    const more = count > MOST ? [`and ${count - MOST} more`] : [];
    const lines =
      count === 0
        ? [`All is as it should be: ${whole}.`]
        : [`${counted(count, 'fault')} in ${whole}:`, ...faults, ...more];
    return {
      lines,
      value: { articles, statements, count, faults },
      end: count === 0 ? 'done' : 'failed',
    };
  },
};
