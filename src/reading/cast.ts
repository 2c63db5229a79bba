import type { Span } from '../model/article.ts';
import { BODIES, SHORT_FORMS } from './name-words.ts';
import { fold, type Name } from './names.ts';

/** Everybody an article names, as speakers are looked up. */
export type Cast = {
  readonly text: string;
  /** Names by their first and by their last word, in the order of their places. */
  readonly byWord: ReadonlyMap<string, readonly Name[]>;
  /** Names by all their words, joined by spaces. */
  readonly byName: ReadonlyMap<string, readonly Name[]>;
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
  return { text, byWord, byName };
}

/** The fullest form in which an article gives a name, or undefined when it gives several people's. */
export function fullest({ byWord, byName }: Cast, words: readonly string[]): Name | undefined {
  const key = words.join(' ');
  const [same] = byName.get(key) ?? [];
  const expanded = SHORT_FORMS[words.join('')];
  if (expanded !== undefined) return byName.get(expanded)?.[0] ?? same;
  const [word] = words;
  const sharing = (byWord.get(word ?? '') ?? []).filter((name) => name.words.length > words.length);
  if (words.length > 1) {
    const last = words.at(-1);
    const longer = sharing.filter((name) => name.words[0] === word && name.words.at(-1) === last);
    return longest(longer.filter((name) => name.words.length <= LONGEST_NAME)) ?? same;
  }
  const surnames = sharing.filter((name) => name.kind !== 'body' && name.words.at(-1) === word);
  const families = sharing.filter((name) => name.words[0] === word && isPersonName(byName, name));
  const bodies = sharing.filter((name) => name.kind === 'body' && name.words[0] === word);
  const pool = [surnames, families, bodies].find(({ length }) => length > 0) ?? [];
  // Two people of that surname: the text must say which; a guess is worse than the surname alone.
  const people = new Set(pool.map((name) => `${name.words[0]?.slice(0, 1)} ${name.words.at(-1)}`));
  return people.size > 1 ? same : (longest(pool) ?? same);
}

/** Words a person's name may have. */
const LONGEST_NAME = 5;

/** How the article describes the bearer of a name, wherever it does. */
export function rolesOf({ byName }: Cast, words: readonly string[]): readonly Span[] {
  return (byName.get(words.join(' ')) ?? []).flatMap(({ role }) => (role ? [role] : []));
}

/** Whether words name a person, as far as the article shows. */
export function isPersonIn({ text, byName }: Cast, name: Span | null): boolean {
  if (!name) return false;
  const words = fold(text.slice(name.start, name.end));
  if (SHORT_FORMS[words.join('')] || words.some((word) => BODIES.has(word))) return false;
  return isPersonName(byName, { words });
}

function isPersonName(byName: Cast['byName'], { words }: Pick<Name, 'words'>): boolean {
  return (byName.get(words.join(' ')) ?? []).some(({ kind }) => kind === 'person');
}

function longest(names: readonly Name[]): Name | undefined {
  return names.reduce<Name | undefined>(
    (best, name) => (best && best.words.length >= name.words.length ? best : name),
    undefined,
  );
}
