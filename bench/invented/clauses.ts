import { between, type Chance, pick } from '../chance.ts';
import { figure, properName } from './names.ts';
import { ADJECTIVES, NOUNS, SUFFIXES, VERBS } from './word-lists.ts';

/** What a story is about and where: its names recur in its sentences. */
export type Topic = {
  readonly landmark: string;
  readonly body: string;
  readonly place: string;
  /** The words this subject is told in, beside those of all news. */
  readonly nouns: readonly string[];
};

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** "the council repaired 40 leaking lock gates near Ostrel": past, without a full stop. */
export function pastClause(chance: Chance, topic: Topic): string {
  const end = pick(chance, [tail, tail, when, () => ''])(chance, topic);
  return `${actor(chance, topic)} ${pastOf(pick(chance, VERBS))} ${thing(chance, topic)}${end}`;
}

/** "the ferry will replace the disputed tanker": what is to come, what must be, what cannot be. */
export function openClause(chance: Chance, topic: Topic): string {
  const modal = pick(chance, MODALS);
  const verb = pick(chance, VERBS);
  return `${actor(chance, topic)} ${modal} ${verb} ${thing(chance, topic)}${tail(chance, topic)}`;
}

/** A past or an open clause. */
export function clause(chance: Chance, topic: Topic): string {
  return chance() < 0.55 ? pastClause(chance, topic) : openClause(chance, topic);
}

/** "the unsafe roof": an article and a thing, now and then counted. */
export function thing(chance: Chance, topic: Topic): string {
  if (chance() < 0.12) return chance() < 0.5 ? `the ${topic.landmark}` : topic.body;
  const noun = nounFor(chance, topic);
  if (chance() < 0.2) return `${figure(chance)} ${pick(chance, ADJECTIVES)} ${pluralOf(noun)}`;
  if (chance() < 0.1) return `the ${noun} and the ${pick(chance, NOUNS)}`;
  return `the ${pick(chance, ADJECTIVES)} ${noun}`;
}

/** The words that a subject is told in: plain ones, and some that few other subjects have. */
export function ownNouns(chance: Chance): readonly string[] {
  return Array.from({ length: 16 }, (_, at) => {
    const noun = pick(chance, NOUNS);
    return at % 2 === 0 ? noun : `${noun}${pick(chance, SUFFIXES)}`;
  });
}

/** " on Tuesday", " in March 2019", " at the end of 2021". */
export function when(chance: Chance): string {
  const kind = between(chance, 0, 5);
  const month = pick(chance, MONTHS);
  if (kind === 0) return ` on ${pick(chance, WEEKDAYS)}`;
  if (kind === 1) return ` in ${month} ${between(chance, 1990, 2026)}`;
  if (kind === 2) return ` on ${month} ${between(chance, 1, 28)}`;
  if (kind === 3) return ` in ${between(chance, 1950, 2026)}`;
  return pick(chance, [
    ' last week',
    ' yesterday',
    ' two years ago',
    ' this month',
    ' last autumn',
  ]);
}

function withArticle(word: string): string {
  return `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
}

function pluralOf(noun: string): string {
  if (/(?:s|sh|ch|x)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** The past of one of the table's verbs. */
function pastOf(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}

const MODALS =
  'will|must|cannot|should|may|could not|is to|would never|is likely to|has yet to'.split('|');

function actor(chance: Chance, topic: Topic): string {
  const kind = between(chance, 0, 6);
  if (kind === 0) return topic.body;
  if (kind === 1) return `the ${topic.landmark}`;
  if (kind === 2) return `the town of ${chance() < 0.6 ? topic.place : properName(chance)}`;
  return `the ${pick(chance, ADJECTIVES)} ${nounFor(chance, topic)}`;
}

function tail(chance: Chance, topic: Topic): string {
  const kind = between(chance, 0, 5);
  if (kind === 0) return ` near ${chance() < 0.5 ? topic.place : properName(chance)}`;
  if (kind === 1) return ` for ${thing(chance, topic)}`;
  if (kind === 2) return ` without ${thing(chance, topic)}`;
  if (kind === 3)
    return ` because of ${withArticle(pick(chance, ADJECTIVES))} ${nounFor(chance, topic)}`;
  if (kind === 4) return when(chance);
  return '';
}

function nounFor(chance: Chance, topic: Topic): string {
  return pick(chance, chance() < 0.4 ? topic.nouns : NOUNS);
}
