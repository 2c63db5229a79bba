import type { Span } from '../../model/article.ts';
import { isWord } from '../text/spelling.ts';
import { BODIES, SHORT_FORMS } from './name-words.ts';
import { fold, type Name } from './names.ts';

/** Everybody an article names, as speakers are looked up. */
export type Cast = {
  readonly text: string;
  /** Names by their first and by their last word, in the order of their places. */
  readonly byWord: ReadonlyMap<string, readonly Name[]>;
  /** Names by all their words, joined by spaces. */
  readonly byName: ReadonlyMap<string, readonly Name[]>;
  /** What was looked up already, by all its words. */
  readonly known: {
    readonly fullest: Map<string, Name | undefined>;
    readonly roles: Map<string, readonly Span[]>;
    readonly bearers: Map<string, Name | undefined>;
  };
};

/** Makes the names of an article ready to be looked up; `names` come in order of preference. */
export function castOf(text: string, names: readonly Name[]): Cast {
  const byWord = new Map<string, Name[]>();
  const byName = new Map<string, Name[]>();
  const file = (index: Map<string, Name[]>, key: string, name: Name) => {
    const known = index.get(key);
    if (known) known.push(name);
    else index.set(key, [name]);
  };
  for (const name of names) {
    const [first, last] = [name.words[0], name.words.at(-1)];
    if (first === undefined || last === undefined) continue;
    file(byWord, first, name);
    if (last !== first) file(byWord, last, name);
    file(byName, name.words.join(' '), name);
  }
  return {
    text,
    byWord,
    byName,
    known: { fullest: new Map(), roles: new Map(), bearers: new Map() },
  };
}

/** The fullest form in which an article gives a name, or undefined when it gives several people's. */
export function fullest(cast: Cast, words: readonly string[]): Name | undefined {
  const key = words.join(' ');
  if (!cast.known.fullest.has(key)) cast.known.fullest.set(key, find(cast, words));
  return cast.known.fullest.get(key);
}

function find({ byWord, byName }: Cast, words: readonly string[]): Name | undefined {
  const key = words.join(' ');
  const [same] = byName.get(key) ?? [];
  const expanded = SHORT_FORMS.get(words.join(''));
  if (expanded !== undefined) return byName.get(expanded)?.[0] ?? same;
  const [word] = words;
  const sharing = (byWord.get(word ?? '') ?? []).filter((name) => name.words.length > words.length);
  if (words.length > 1) {
    const last = words.at(-1);
    const longer = (byWord.get(last ?? '') ?? []).filter(
      (name) =>
        name.words.length > words.length &&
        name.words.length <= LONGEST_NAME &&
        ((name.words[0] === word && name.words.at(-1) === last) || endsWith(name.words, words)),
    );
    return longest(longer) ?? same;
  }
  const surnames = sharing.filter((name) => name.kind !== 'body' && name.words.at(-1) === word);
  const families = sharing.filter((name) => name.words[0] === word && isPersonName(byName, name));
  const bodies = sharing.filter((name) => name.kind === 'body' && name.words[0] === word);
  const pool = [surnames, families, bodies].find(({ length }) => length > 0) ?? [];
  // Two people of that surname: the text must say which; a guess is worse than the surname alone.
  const people = new Set(pool.map((name) => `${name.words[0]?.slice(0, 1)} ${name.words.at(-1)}`));
  return people.size > 1 ? same : (longest(pool) ?? same);
}

/** "van der Berg" of "Pieter van der Berg". */
function endsWith(words: readonly string[], end: readonly string[]): boolean {
  return end.every((word, at) => words[words.length - end.length + at] === word);
}

/** Words a person's name may have. */
const LONGEST_NAME = 6;

/** How the article describes the bearer of a name, wherever it does. */
export function rolesOf({ byName, known }: Cast, words: readonly string[]): readonly Span[] {
  const key = words.join(' ');
  const roles = known.roles.get(key) ?? (byName.get(key) ?? []).flatMap(({ role }) => role ?? []);
  known.roles.set(key, roles);
  return roles;
}

/** How the titles before a name have its bearer, wherever one stands. */
export function genderOf({ text, byName }: Cast, name: Span | null): 'he' | 'she' | undefined {
  const words = name ? fold(text.slice(name.start, name.end)) : [];
  return byName
    .get(words.join(' '))
    ?.slice(0, MOST_LOOKED_AT)
    .find(({ gender }) => gender)?.gender;
}

/** Whether words name a person, as far as the article shows. */
export function isPersonIn({ text, byName }: Cast, name: Span | null): boolean {
  if (!name) return false;
  const words = fold(text.slice(name.start, name.end));
  if (SHORT_FORMS.get(words.join('')) || words.some((word) => BODIES.has(word))) return false;
  return isPersonName(byName, { words }) || looksLikePerson(words);
}

/** Two or more words that are no English ones: "Mara Ellison", but not "North Korea" or "Norvane Rail". */
function looksLikePerson(words: readonly string[]): boolean {
  const [first = '', ...rest] = words;
  const last = rest.at(-1) ?? '';
  if (words.length < 2 || words.length > 4 || PLACES.has(first)) return false;
  return ![first, last].some((word) => word.length < 2 || isWord(word));
}

/** First words of places that are no English words. */
const PLACES: ReadonlySet<string> = new Set(
  'los las san santa hong saudi sri costa puerto el abu tel buenos kuala sao addis burkina'.split(
    ' ',
  ),
);

function isPersonName(byName: Cast['byName'], { words }: Pick<Name, 'words'>): boolean {
  const places = byName.get(words.join(' '))?.slice(0, MOST_LOOKED_AT) ?? [];
  return places.some(({ kind }) => kind === 'person');
}

/** Places of one name that are looked at for what it is. */
const MOST_LOOKED_AT = 50;

function longest(names: readonly Name[]): Name | undefined {
  return names.reduce<Name | undefined>(
    (best, name) => (best && best.words.length >= name.words.length ? best : name),
    undefined,
  );
}
