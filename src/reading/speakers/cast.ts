import type { Span } from '../../model/article.ts';
import { type Bearer, bearersIn, partOf } from './bearers.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { looksLikePerson } from './looks-like-person.ts';
import { BODIES, GENDERED, OTHERWISE, SHORT_FORMS, SUFFIXES } from './name-words.ts';
import { fold, type Name } from './names.ts';

/** Everybody an article names, as speakers are looked up. */
export type Cast = {
  readonly text: string;
  /** Who wrote it, where one person did: "I" of the article's own voice. */
  readonly author: Span | null;
  /** Names by each of their words, in the order of their places. */
  readonly byWord: ReadonlyMap<string, readonly Name[]>;
  /** Names by all their words, joined by spaces. */
  readonly byName: ReadonlyMap<string, readonly Name[]>;
  /** Names by the noun that says what their bearer is: "mayor", "daughter". */
  readonly byRole: ReadonlyMap<string, readonly Name[]>;
  readonly byStart: ReadonlyMap<number, Name>;
  readonly byEnd: ReadonlyMap<number, Name>;
  /** What was looked up already, by all its words. */
  readonly known: {
    readonly bearers: Map<string, readonly Bearer[]>;
    readonly roles: Map<string, readonly Span[]>;
    readonly genders: Map<string, Name['gender'] | null>;
  };
};

/** Makes the names of an article ready to be looked up; `names` come in order of preference. */
export function castOf(text: string, names: readonly Name[], author: Span | null): Cast {
  const words = (name: Name) => [...new Set(name.words)];
  const nouns = ({ role }: Name) => (role ? nounsOf(text.slice(role.start, role.end)) : []);
  return {
    text,
    author,
    byWord: filed(names, words),
    byName: filed(names, (name) => [name.words.join(' ')]),
    byRole: filed(names, nouns),
    byStart: new Map(names.map((name) => [name.start, name])),
    byEnd: new Map(names.map((name) => [name.end, name])),
    known: { bearers: new Map(), roles: new Map(), genders: new Map() },
  };
}

function filed(
  names: readonly Name[],
  keysOf: (name: Name) => readonly string[],
): ReadonlyMap<string, readonly Name[]> {
  const index = new Map<string, Name[]>();
  for (const name of names) {
    for (const key of keysOf(name)) {
      const known = index.get(key);
      if (known) known.push(name);
      else index.set(key, [name]);
    }
  }
  return index;
}

/** What somebody is called at some place: the words, and the titles before them. */
export type Called = {
  readonly words: readonly string[];
  readonly titles?: readonly string[];
  readonly at: number;
};

/** The fullest form in which an article gives a name, or undefined when it gives several people's. */
export function fullest(cast: Cast, called: Called): Name | undefined {
  const { words } = called;
  const [same] = cast.byName.get(words.join(' ')) ?? [];
  const expanded = SHORT_FORMS.get(words.join(''));
  if (expanded !== undefined) return cast.byName.get(expanded)?.[0] ?? same;
  // Two people of that surname: the text must say which; a guess is worse than the surname alone.
  const longer = onlyOne(cast, bearersOf(cast, words), called);
  return longer ? (fullest(cast, { words: longer.words, at: called.at }) ?? longer) : same;
}

/** Everybody whose name these words may be a part of. */
function bearersOf(cast: Cast, words: readonly string[]): readonly Bearer[] {
  const key = words.join(' ');
  const known = cast.known.bearers.get(key);
  if (known) return known;
  const longer = new Map<string, Name>();
  for (const name of cast.byWord.get(words.at(-1) ?? '') ?? []) {
    const full = name.words.join(' ');
    if (name.words.length > words.length && !longer.has(full)) longer.set(full, name);
  }
  const parts = Map.groupBy(longer.values(), (name) => {
    const part = partOf(name, words);
    // Only a person is called by a given name or by one in the middle.
    const sure = part === 'family' || part === 'body' || isPersonName(cast, name.words);
    return sure ? part : part === 'given' ? 'body' : undefined;
  });
  const pool = PARTS.map((part) => parts.get(part) ?? []).find(({ length }) => length > 0);
  const found = bearersIn(pool ?? []);
  // "Norvane" is Norvane Bank only where there is no Norvane Rail.
  const place = cast.byName.get(key)?.some(({ kind }) => kind === 'place' || kind === 'person');
  const unsure =
    pool === parts.get('body') && (place || !found.every(({ name }) => isItsBody(name)));
  const bearers = unsure ? [] : found;
  cast.known.bearers.set(key, bearers);
  return bearers;
}

/** "Treasury Department" is called "Treasury", but the Hale campaign is not called "Hale". */
function isItsBody({ kind, words }: Name): boolean {
  return kind === 'body' && words.length === 2 && !PEOPLES.has(words[1] ?? '');
}

/** Bodies that bear the name of whoever leads them. */
const PEOPLES: ReadonlySet<string> = new Set([
  'administration',
  'campaign',
  'government',
  'family',
]);

/** What a name may be called by, the most usual first. */
const PARTS = ['family', 'before-suffix', 'given', 'middle', 'body'] as const;

/** Of several the one with the title; else of the right gender; else the one introduced so far. */
function onlyOne(
  cast: Cast,
  bearers: readonly Bearer[],
  { titles = [], at }: Called,
): Name | undefined {
  const title = titles.at(-1);
  const gender = GENDERED.get(title ?? '');
  const fits = bearers.filter(
    ({ name }) => !gender || (genderOfName(cast, name) ?? gender) === gender,
  );
  const titled = title === undefined ? [] : fits.filter((one) => isCalled(cast, one, titles));
  const introduced = fits.filter(({ from }) => from < at);
  const only = [titled, fits, introduced].find(({ length }) => length === 1);
  return only?.[0]?.name;
}

/** Whether the bearer has these titles somewhere, before the name or as a role. */
function isCalled({ text, byName }: Cast, { name }: Bearer, titles: readonly string[]): boolean {
  const places = byName.get(name.words.join(' ')) ?? [];
  return places.slice(0, MOST_LOOKED_AT).some((place) => {
    const { role } = place;
    const words = [...place.titles, ...(role ? fold(text.slice(role.start, role.end)) : [])];
    return titles.every((title) => words.includes(title));
  });
}

/** "the mayor", "the former police chief": the only one called so, or undefined. */
export function roleBearer(cast: Cast, words: readonly string[]): Name | undefined {
  const called = cast.byRole.get(words.at(-1) ?? '')?.slice(0, MOST_LOOKED_AT) ?? [];
  const fits = called.filter(({ role, kind }) => {
    if (kind === 'body') return false;
    const roleWords = role ? fold(cast.text.slice(role.start, role.end)) : [];
    return (
      words.every((word) => roleWords.includes(word)) &&
      roleWords.every((word) => !OTHERWISE.has(word) || words.includes(word))
    );
  });
  return onlyBearer(cast, fits);
}

/** "her husband": the only one of whom the article says so of somebody who is "her", or undefined. */
export function relativeBearer(cast: Cast, owner: string, noun: string): Name | undefined {
  const called = cast.byRole.get(noun)?.slice(0, MOST_LOOKED_AT) ?? [];
  const fits = called.filter((name) => name.owner === owner);
  return onlyBearer(cast, fits);
}

function onlyBearer(cast: Cast, names: readonly Name[]): Name | undefined {
  const full = names.map((name) => fullest(cast, { words: name.words, at: name.start }) ?? name);
  const [only, ...others] = bearersIn(full);
  return others.length === 0 ? only?.name : undefined;
}

/** How the article describes the bearer of a name, wherever it does. */
export function rolesOf({ byName, known }: Cast, words: readonly string[]): readonly Span[] {
  const key = words.join(' ');
  const roles = known.roles.get(key) ?? (byName.get(key) ?? []).flatMap(({ role }) => role ?? []);
  known.roles.set(key, roles);
  return roles;
}

/** Whether a name's bearer is "he" or "she", as titles and roles beside it show, or the given name. */
export function genderOfName(cast: Cast, { words }: Pick<Name, 'words'>): Name['gender'] {
  const key = words.join(' ');
  const known = cast.known.genders.get(key);
  if (known !== undefined) return known ?? undefined;
  const gender = shownGender(words, cast.byName.get(key)?.slice(0, MOST_LOOKED_AT) ?? []);
  cast.known.genders.set(key, gender ?? null);
  return gender;
}

function shownGender(words: readonly string[], places: readonly Name[]): Name['gender'] {
  const genders = new Set(places.flatMap(({ gender }) => gender ?? []));
  if (genders.size > 0) return genders.size === 1 ? [...genders][0] : undefined;
  // "Ms Howard" is no Howard, and Florence a town.
  const given =
    words.length > 1 || (looksLikePerson(words) && !places.some(({ titles }) => titles.length > 0));
  return given && !words.some((word) => BODIES.has(word))
    ? GIVEN_NAMES.get(words[0] ?? '')
    : undefined;
}

/** Whether words name a person, as far as the article shows. */
export function isPersonIn(cast: Cast, name: Span | null): boolean {
  return name !== null && isPersonName(cast, fold(cast.text.slice(name.start, name.end)));
}

function isPersonName({ byName }: Cast, words: readonly string[]): boolean {
  if (SHORT_FORMS.get(words.join('')) || words.some((word) => BODIES.has(word))) return false;
  const places = byName.get(words.join(' '))?.slice(0, MOST_LOOKED_AT) ?? [];
  const suffixed = words.length > 2 && SUFFIXES.has(words.at(-1) ?? '');
  return suffixed || places.some(({ kind }) => kind === 'person') || looksLikePerson(words);
}

/** Places of one name that are looked at for what it is. */
export const MOST_LOOKED_AT = 50;

/** Whether a word is the last of a longer name that is no body's: "SMITH" where there is an Adam Smith. */
export function isSurname({ byWord }: Cast, word: string): boolean {
  const names = byWord.get(word)?.slice(0, MOST_LOOKED_AT) ?? [];
  return names.some(
    ({ kind, words }) => kind !== 'body' && words.length > 1 && words.at(-1) === word,
  );
}

/** Ranks and titles that may stand between a role and a name. */
const RANKS: ReadonlySet<string> = new Set(
  'lt col sgt cpl capt maj gen dr prof rev fr sir'.split(' '),
);

/** The nouns of a role: "mayor of Dunmore and chair of the board" → mayor, chair. */
function nounsOf(role: string): readonly string[] {
  return role.split(/\band\b|,/).flatMap((one) => {
    const [phrase = ''] = one.split(/\b(?:of|for|at|in|from|with|to|on)\b/);
    return fold(phrase).findLast((word) => !RANKS.has(word)) ?? fold(phrase);
  });
}
