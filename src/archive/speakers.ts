import { quote } from '../model/article.ts';
import type { KnownSpeaker } from './archive.ts';
import { type Findable, findable, foldName, fullest, withoutArticle } from './names.ts';
import { people } from './same-person.ts';
import type { Filed } from './store/filed.ts';

/** A speaker, and the keys under which the index has the statements. */
export type Listed = Findable & {
  readonly known: KnownSpeaker;
  readonly keys: readonly string[];
};

/** Whose words a statement has, as its article has it. */
export type Voice = {
  /** The article's id. */
  readonly article: string;
  /** The fullest name, else the words that stand for the speaker. */
  readonly written: string;
  readonly named: boolean;
  readonly role: string | null;
  /** The words that stand for the speaker in this statement. */
  readonly mention: string | null;
};

/**
 * The keys a statement may be found under. A full name is the same speaker everywhere. A name of
 * one word may be a surname, and words for somebody without a name ("experts") say nothing about
 * who they are elsewhere: these have a key for their article alone.
 */
export function speakerKeys(filed: Filed): readonly string[] {
  const voice = voiceOf(filed);
  return voice ? keysOf(voice) : [];
}

function keysOf({ article, written, named }: Voice): readonly string[] {
  const folded = foldName(written);
  const here = `${folded} @${article}`;
  if (!named) return [here];
  return folded.includes(' ') ? [folded] : [folded, here];
}

/** All speakers, most quoted first, then by name. Each has a name that no other has. */
export function knownSpeakers(voices: readonly Voice[]): readonly Listed[] {
  const bearers = bearersIn(voices);
  const sharing = Map.groupBy(bearers.values(), ({ folded }) => folded);
  const everywhere = [...bearers].filter(([key, { folded }]) => key === folded);
  const somewhere = [...bearers].filter(([key, { folded }]) => key !== folded);
  const listed = [
    ...listedEverywhere(new Map(everywhere)),
    ...somewhere.map(([key, one]) =>
      listedHere(key, one, sharing.get(one.folded)?.length === 1 ? 'alone' : 'shared'),
    ),
  ];
  return listed.sort(
    ({ known: a }, { known: b }) => b.statements - a.statements || (a.name < b.name ? -1 : 1),
  );
}

/** Those whose full names agree, by their keys: one speaker over all articles. In order of arrival. */
export function listedEverywhere(bearers: ReadonlyMap<string, Bearer>): readonly Listed[] {
  return people([...bearers.keys()]).map((keys) => {
    const ones = keys.flatMap((key) => bearers.get(key) ?? []);
    return listedAs(ones, { keys, mark: '' });
  });
}

/** A name that says who is meant in one article alone; one that others have too is marked so. */
export function listedHere(key: string, one: Bearer, name: 'alone' | 'shared'): Listed {
  const mark = one.surname || name === 'shared' ? ` (article ${one.article})` : '';
  return listedAs([one], { keys: [key], mark });
}

/** One name as statements have it, here or everywhere. */
export type Bearer = {
  readonly folded: string;
  /** Whether it is the surname of somebody with a longer name. */
  readonly surname: boolean;
  /** How it is written, in order of arrival, and how often. */
  readonly forms: Map<string, number>;
  /** By their folded words, in order of arrival, as they were last written. */
  readonly roles: Map<string, string>;
  /** The id of the first article. */
  readonly article: string;
};

function bearersIn(voices: readonly Voice[]): ReadonlyMap<string, Bearer> {
  const surnames = new Set(voices.map(surnameIn).filter((surname) => surname !== null));
  const bearers = new Map<string, Bearer>();
  for (const voice of voices) {
    const { article, written, role } = voice;
    const folded = foldName(written);
    const surname = surnames.has(folded);
    const key = keysOf(voice).at(!voice.named || surname ? -1 : 0) ?? folded;
    const bearer: Bearer = bearers.get(key) ?? {
      folded,
      surname,
      forms: new Map(),
      roles: new Map(),
      article,
    };
    if (!bearers.has(key)) bearers.set(key, bearer);
    bearer.forms.set(written, (bearer.forms.get(written) ?? 0) + 1);
    if (role !== null) bearer.roles.set(foldName(role), role);
  }
  return bearers;
}

function listedAs(
  ones: readonly Bearer[],
  { keys, mark }: { keys: readonly string[]; mark: string },
): Listed {
  const forms = ones.flatMap((one) => [...one.forms.keys()]);
  const roles = [...new Map(ones.flatMap((one) => [...one.roles])).values()];
  const name = fullest(forms) + mark;
  const written = mark === '' ? [...new Set(forms)] : [name];
  const statements = ones.reduce((sum, one) => one.forms.values().reduce(add, sum), 0);
  return { keys, known: { name, roles, statements }, ...findable(written, roles) };
}

function add(a: number, b: number): number {
  return a + b;
}

/** The words that stand for the speaker of a statement; null where there are none but a pronoun. */
export function voiceOf({ statement, article }: Filed): Voice | null {
  if (statement.kind === 'narration' || !statement.speaker) return null;
  const { name, mention, role, resolved } = statement.speaker;
  const span = name ?? (resolved === 'pronoun' ? role : (mention ?? role));
  if (!span) return null;
  const written = withoutArticle(quote(article, span));
  if (foldName(written) === '') return null;
  return {
    article: article.id,
    written,
    named: name !== null,
    role: role ? quote(article, role) : null,
    mention: mention ? quote(article, mention) : null,
  };
}

/** The word that a voice's article uses for a person with a longer name: "Solen" for "Mira Solen". */
export function surnameIn({ named, mention, written }: Voice): string | null {
  if (!named || mention === null) return null;
  const short = foldName(mention);
  return !short.includes(' ') && foldName(written).endsWith(` ${short}`) ? short : null;
}
