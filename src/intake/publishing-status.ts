import type { Incoming } from '../model/incoming.ts';
import { machineDate } from './machine-date.ts';

/** What a record states of whether it may be published. */
export type Publishing = {
  readonly where: string;
  readonly id: string;
  /** `usable`, `canceled` or `withheld`, at the end of whatever names it: `stat:canceled`. */
  readonly status?: string | undefined;
  /** The date up to which it must not be published. */
  readonly embargoed?: string | undefined;
  /** When this version was made: an embargo that was over by then binds nobody any more. */
  readonly made?: string | undefined;
};

/**
 * What is done with a record that is not to be published: a withdrawal, or a rejection that names
 * the embargo. Undefined for one that may be taken. Nothing here knows what day it is: an embargoed
 * record is taken when its outlet sends it again without the embargo or after it.
 */
export function heldBack(publishing: Publishing): Incoming | undefined {
  const { where, status = '', embargoed = '' } = publishing;
  const id = publishing.id.trim();
  const named = status.trim().toLowerCase().split(/[:/]/).at(-1) ?? '';
  const as = WITHDRAWN.get(named);
  if (as)
    return id === '' ? rejected(where, 'It states no id.') : { kind: 'withdrawal', where, id, as };
  if (named === 'embargoed' || (embargoed.trim() !== '' && !isOver(publishing))) {
    const until = embargoed.trim().slice(0, 60);
    return rejected(where, `It is embargoed${until === '' ? '' : ` until ${until}`}.`);
  }
  if (named === '' || named === 'usable') return undefined;
  return rejected(where, `Its status, “${named.slice(0, 60)}”, is none that is known.`);
}

const WITHDRAWN: ReadonlyMap<string, 'canceled' | 'withheld'> = new Map([
  ['canceled', 'canceled'],
  ['cancelled', 'canceled'],
  ['withheld', 'withheld'],
]);

function isOver({ embargoed = '', made = '' }: Publishing): boolean {
  const [until, at] = [embargoed, made].map((date) => machineDate(date)?.instant);
  return until !== undefined && at !== undefined && at >= until;
}

function rejected(where: string, why: string): Incoming {
  return { kind: 'rejection', where, why };
}
