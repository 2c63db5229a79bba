import { between, type Chance, pick } from '../chance.ts';
import { MEN, ROLES, SYLLABLES, WOMEN } from './word-lists.ts';

/** Somebody who is heard in the invented news. */
export type Person = {
  readonly first: string;
  readonly last: string;
  readonly role: string;
  readonly pronoun: 'he' | 'she';
};

/** A name of two or three syllables: enough for tens of thousands of places, people and firms. */
export function properName(chance: Chance): string {
  const count = chance() < 0.7 ? 2 : 3;
  const name = Array.from({ length: count }, () => pick(chance, SYLLABLES)).join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A person never met before, though others may have the name. */
export function person(chance: Chance): Person {
  const pronoun = chance() < 0.5 ? 'he' : 'she';
  const first = pick(chance, pronoun === 'he' ? MEN : WOMEN);
  return { first, last: properName(chance), role: pick(chance, ROLES), pronoun };
}

/**
 * People, topics or places as they recur in the news: at the given rate somebody new, else one in
 * proportion to how often they were met (Simon's process, whose counts follow Zipf's law).
 */
export class Recurring<T> {
  readonly #met: T[];
  readonly #rate: number;
  readonly #invent: () => T;

  constructor(rate: number, invent: () => T) {
    this.#rate = rate;
    this.#invent = invent;
    // Of one alone, nearly everything would be by the first.
    this.#met = Array.from({ length: FIRST_ONES }, invent);
  }

  next(chance: Chance): T {
    const one = chance() < this.#rate ? this.#invent() : pick(chance, this.#met);
    this.#met.push(one);
    return one;
  }
}

/** Those known before the first story. */
const FIRST_ONES = 40;

/** A number as papers print it. */
export function figure(chance: Chance): string {
  const kind = between(chance, 0, 4);
  if (kind === 0) return `${between(chance, 11, 990)}`;
  if (kind === 1)
    return `${between(chance, 2, 99)},${`${between(chance, 0, 999)}`.padStart(3, '0')}`;
  if (kind === 2) return `${between(chance, 2, 60)} million`;
  if (kind === 3) return `${between(chance, 2, 90)}.${between(chance, 1, 9)} per cent of`;
  return pick(chance, ['three', 'four', 'seven', 'nine', 'a dozen', 'more than twenty', 'forty']);
}
