import { between, type Chance, pick } from '../chance.ts';
import { clause, openClause, pastClause, type Topic, thing, when } from './clauses.ts';
import { figure, type Person } from './names.ts';
import { ADJECTIVES } from './word-lists.ts';

/** Where a sentence is told: its topic, its speaker and whether they were named before. */
export type Telling = {
  readonly topic: Topic;
  readonly speaker: Person;
  readonly isKnown: boolean;
};

/** A sentence in the article's own voice. */
export function narration(chance: Chance, topic: Topic): string {
  return sentence(pick(chance, NARRATIONS)(chance, topic));
}

/** A sentence or two in which somebody is quoted, in one of the ways of papers. */
export function quotation(chance: Chance, telling: Telling): string {
  return pick(chance, QUOTATIONS)(chance, telling);
}

const NARRATIONS: readonly ((chance: Chance, topic: Topic) => string)[] = [
  (chance, topic) => `${pastClause(chance, topic)}, and ${pastClause(chance, topic)}`,
  (chance, topic) => `${pastClause(chance, topic)} after ${pastClause(chance, topic)}`,
  (chance, topic) => `${clause(chance, topic)}, while ${clause(chance, topic)}`,
  (chance, topic) => `although ${pastClause(chance, topic)}, ${openClause(chance, topic)}`,
  (chance, topic) =>
    `${figure(chance)} ${pick(chance, WITNESSES)} ${pick(chance, LEARNED)} how ${pastClause(chance, topic)}`,
  (chance, topic) =>
    `${pick(chance, KNOWN)} ${pick(chance, ADJECTIVES)} ${pick(chance, WITNESSES)} that ${pastClause(chance, topic)}`,
  (chance, topic) => `${thing(chance, topic)} cost ${figure(chance)} crowns${when(chance)}`,
  (chance, topic) => `${pick(chance, OPEN)} whether ${clause(chance, topic)}`,
  (chance, topic) => `since ${pastClause(chance, topic)}, ${openClause(chance, topic)}`,
  (chance, topic) => `in ${topic.place}, ${pastClause(chance, topic)}`,
  (chance, topic) => `${pastClause(chance, topic)} when ${pastClause(chance, topic)}`,
  (chance, topic) => pastClause(chance, topic),
];

const WITNESSES =
  'residents travellers drivers visitors pupils pensioners traders sailors nurses farmers fans tenants'.split(
    ' ',
  );
const LEARNED = 'saw heard noticed remembered watched learned forgot'.split(' ');
const KNOWN = ['it surprised', 'it pleased', 'nobody told', 'letters reminded', 'it angered'];
const OPEN = [
  'nobody knows',
  'it is unclear',
  'experts doubt',
  'a panel will decide',
  'few can tell',
];

type Quoting = (chance: Chance, telling: Telling) => string;

const QUOTATIONS: readonly Quoting[] = [
  (chance, told) => `“${sentence(clause(chance, told.topic), ',')}” said ${nameBehind(told)}.`,
  (chance, told) => `“${sentence(clause(chance, told.topic), ',')}” ${nameBefore(told)} said.`,
  (chance, told) => {
    const { topic } = told;
    const [first, second] = [clause(chance, topic), longClause(chance, topic)];
    return `“${sentence(first, ',')}” ${nameBefore(told)} said. “${sentence(second)}”`;
  },
  (chance, told) => `${sentence(nameBefore(told), '')} said: “${longSentence(chance, told)}”`,
  (chance, told) =>
    `${sentence(nameBefore(told), '')} told reporters${when(chance)}: “${longSentence(chance, told)}”`,
  (chance, told) => {
    const words = `“${thing(chance, told.topic)}”`;
    return `${sentence(nameBefore(told), '')} said ${words} was why ${clause(chance, told.topic)}.`;
  },
  (chance, told) => {
    const words = `“${pick(chance, ADJECTIVES)} and ${pick(chance, ADJECTIVES)}”`;
    return `${sentence(nameBefore(told), '')} called ${thing(chance, told.topic)} ${words}.`;
  },
  (chance, told) =>
    `${sentence(nameBefore(told), '')} said that ${longClause(chance, told.topic)}.`,
  (chance, told) => `${sentence(nameBefore(told), '')} said ${clause(chance, told.topic)}.`,
  (chance, told) => `According to ${nameBehind(told)}, ${longClause(chance, told.topic)}.`,
  (chance, told) => {
    const cue = pick(chance, ['warned', 'argued', 'added', 'insisted', 'explained', 'denied']);
    return `${sentence(nameBefore(told), '')} ${cue} that ${longClause(chance, told.topic)}.`;
  },
  (chance, { topic }) =>
    `A spokesman for ${topic.body} said${when(chance)} that ${longClause(chance, topic)}.`,
];

function longClause(chance: Chance, topic: Topic): string {
  const link = pick(chance, [', and', ' because', ', but', ' if', ' as long as']);
  return `${clause(chance, topic)}${link} ${clause(chance, topic)}`;
}

function longSentence(chance: Chance, { topic }: Telling): string {
  return sentence(longClause(chance, topic));
}

/** "Mara Quist, harbour master" the first time, "Quist" from then on. */
function nameBehind({ speaker, isKnown }: Telling): string {
  const { first, last, role } = speaker;
  return isKnown ? last : `${first} ${last}, ${role}`;
}

function nameBefore({ speaker, isKnown }: Telling): string {
  const { first, last, role, pronoun } = speaker;
  // Not all are met by a pronoun: only those with a name of even length, alike every time.
  if (isKnown) return last.length % 2 === 0 ? last : pronoun;
  return `${role} ${first} ${last}`;
}

function sentence(words: string, end = '.'): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${end}`;
}

/** How many sentences an article has: 16 to 40, about 25 in the mean. */
export function lengthOf(chance: Chance): number {
  return chance() < 0.75 ? between(chance, 16, 28) : between(chance, 28, 40);
}
