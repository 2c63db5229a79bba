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
  const everywhere = [...bearers.keys()].filter((key) => bearers.get(key)?.folded === key);
  const somewhere = [...bearers].filter(([key, { folded }]) => key !== folded);
  const listed = [
    ...people(everywhere).map((keys) => {
      const ones = keys.flatMap((key) => bearers.get(key) ?? []);
      return listedAs(ones, { keys, mark: '' });
    }),
    ...somewhere.map(([key, one]) => {
      const shared = one.surname || (sharing.get(one.folded)?.length ?? 0) > 1;
      const mark = shared ? ` (article ${one.article})` : '';
      return listedAs([one], { keys: [key], mark });
    }),
  ];
  return listed.sort(
    ({ known: a }, { known: b }) => b.statements - a.statements || (a.name < b.name ? -1 : 1),
  );
}

/** One name as statements have it, here or everywhere. */
type Bearer = {
  readonly folded: string;
  /** Whether it is the surname of somebody with a longer name. */
  readonly surname: boolean;
  readonly forms: string[];
  readonly roles: Map<string, string>;
  /** The id of the first article. */
  readonly article: string;
};

function bearersIn(voices: readonly Voice[]): ReadonlyMap<string, Bearer> {
  const surnames = surnamesIn(voices);
  const bearers = new Map<string, Bearer>();
  for (const voice of voices) {
    const { article, written, role } = voice;
    const folded = foldName(written);
    const surname = surnames.has(folded);
    const key = keysOf(voice).at(!voice.named || surname ? -1 : 0) ?? folded;
    const bearer: Bearer = bearers.get(key) ?? {
      folded,
      surname,
      forms: [],
      roles: new Map(),
      article,
    };
    if (!bearers.has(key)) bearers.set(key, bearer);
    bearer.forms.push(written);
    if (role !== null) bearer.roles.set(foldName(role), role);
  }
  return bearers;
}

function listedAs(
  ones: readonly Bearer[],
  { keys, mark }: { keys: readonly string[]; mark: string },
): Listed {
  const forms = ones.flatMap((one) => one.forms);
  const roles = [...new Map(ones.flatMap((one) => [...one.roles])).values()];
  const name = fullest(forms) + mark;
  const written = mark === '' ? [...new Set(forms)] : [name];
  const known = { name, roles, statements: forms.length };
  return { keys, known, ...findable(written, roles) };
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

/** Words that some article uses for a person with a longer name: "Solen" for "Mira Solen". */
function surnamesIn(voices: readonly Voice[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const { named, mention, written } of voices) {
    if (!named || mention === null) continue;
    const short = foldName(mention);
    if (!short.includes(' ') && foldName(written).endsWith(` ${short}`)) surnames.add(short);
  }
  return surnames;
}
