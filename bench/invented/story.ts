import { between, type Chance, pick } from '../chance.ts';
import { ownNouns, pastClause, type Topic, thing } from './clauses.ts';
import { type Person, person, properName, Recurring } from './names.ts';
import { lengthOf, narration, quotation } from './sentences.ts';
import { BODIES, LANDMARKS, ROLES } from './word-lists.ts';

/** What happened, as one newsroom wrote it down. */
export type Story = {
  readonly title: string;
  readonly byline: string;
  readonly place: string;
  readonly paragraphs: readonly string[];
};

type Subject = { readonly topic: Topic; readonly people: readonly Person[] };

/** A desk that writes one story after the other, of subjects and people that recur. */
export class Desk {
  readonly #chance: Chance;
  readonly #people: Recurring<Person>;
  readonly #subjects: Recurring<Subject>;
  readonly #writers: Recurring<Person>;

  constructor(chance: Chance) {
    this.#chance = chance;
    this.#people = new Recurring(0.15, () => person(chance));
    this.#writers = new Recurring(0.03, () => person(chance));
    this.#subjects = new Recurring(0.25, () => this.#subject());
  }

  write(): Story {
    const chance = this.#chance;
    const { topic, people } = this.#subjects.next(chance);
    const speakers = [...people, this.#people.next(chance)];
    const writer = this.#writers.next(chance);
    return {
      title: titleOf(chance, topic),
      byline: `${writer.first} ${writer.last}`,
      place: topic.place,
      paragraphs: paragraphsOf(chance, topic, speakers),
    };
  }

  #subject(): Subject {
    const chance = this.#chance;
    const topic: Topic = {
      landmark: `${properName(chance)} ${pick(chance, LANDMARKS)}`,
      body: `${properName(chance)} ${pick(chance, BODIES)}`,
      place: properName(chance),
      nouns: ownNouns(chance),
    };
    const count = between(chance, 1, 3);
    return { topic, people: Array.from({ length: count }, () => this.#people.next(chance)) };
  }
}

/** "Mayor says Ostrel Bridge flooded the disputed lock": never a full stop, always long enough. */
function titleOf(chance: Chance, topic: Topic): string {
  const title =
    chance() < 0.5
      ? `${topic.landmark} in ${topic.place} divides ${thing(chance, topic).replace(/^the /, '')}`
      : `${pick(chance, ROLES)} says ${pastClause(chance, topic)}`.replaceAll(' the ', ' ');
  return title.charAt(0).toUpperCase() + title.slice(1);
}

function paragraphsOf(
  chance: Chance,
  topic: Topic,
  speakers: readonly Person[],
): readonly string[] {
  const named = new Set<Person>();
  const paragraphs: string[] = [];
  for (let left = lengthOf(chance); left > 0; ) {
    const count = Math.min(left, between(chance, 1, 3));
    const speaker = pick(chance, speakers);
    const sentences = Array.from({ length: count }, (_, at) => {
      const isQuoting = paragraphs.length > 0 && chance() < (at === 0 ? 0.6 : 0.4);
      if (!isQuoting) return narration(chance, topic);
      const told = quotation(chance, { topic, speaker, isKnown: named.has(speaker) });
      if (told.includes(speaker.last)) named.add(speaker);
      return told;
    });
    paragraphs.push(sentences.join(' '));
    left -= count;
  }
  return paragraphs;
}
