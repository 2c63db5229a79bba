import { quote } from '../model/article.ts';
import type { KnownSpeaker } from './archive.ts';
import { type Findable, findable, foldName, fullest, withoutArticle } from './names.ts';
import { people } from './same-person.ts';
import type { Filed } from './store.ts';

/** A speaker, and the keys under which the index has the statements. */
export type Listed = Findable & {
  readonly known: KnownSpeaker;
  readonly keys: readonly string[];
};

/**
 * The keys a statement may be found under. A full name is the same speaker everywhere. A name of
 * one word may be a surname, and words for somebody without a name ("experts") say nothing about
 * who they are elsewhere: these have a key for their article alone.
 */
export function speakerKeys(filed: Filed): readonly string[] {
  const said = wordsFor(filed);
  if (!said) return [];
  const here = `${said.folded} @${filed.article.id}`;
  if (!said.named) return [here];
  return said.folded.includes(' ') ? [said.folded] : [said.folded, here];
}

/** All speakers, most quoted first, then by name. Each has a name that no other has. */
export function knownSpeakers(statements: readonly Filed[]): readonly Listed[] {
  const bearers = bearersIn(statements);
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
      const mark = shared ? ` (article ${one.filed.article.id})` : '';
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
  /** The first statement. */
  readonly filed: Filed;
};

function bearersIn(statements: readonly Filed[]): ReadonlyMap<string, Bearer> {
  const surnames = surnamesIn(statements);
  const bearers = new Map<string, Bearer>();
  for (const filed of statements) {
    const said = wordsFor(filed);
    if (!said) continue;
    const surname = surnames.has(said.folded);
    const apart = !said.named || surname;
    const key = speakerKeys(filed).at(apart ? -1 : 0) ?? said.folded;
    const { folded } = said;
    const bearer: Bearer = bearers.get(key) ?? {
      folded,
      surname,
      forms: [],
      roles: new Map(),
      filed,
    };
    if (!bearers.has(key)) bearers.set(key, bearer);
    bearer.forms.push(said.written);
    if (said.role !== null) bearer.roles.set(foldName(said.role), said.role);
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

type Said = {
  readonly written: string;
  readonly folded: string;
  readonly named: boolean;
  readonly role: string | null;
};

/** The words that stand for the speaker; null where there are none but a pronoun. */
function wordsFor({ statement, article }: Filed): Said | null {
  if (statement.kind === 'narration' || !statement.speaker) return null;
  const { name, mention, role, resolved } = statement.speaker;
  const span = name ?? (resolved === 'pronoun' ? role : (mention ?? role));
  if (!span) return null;
  const written = withoutArticle(quote(article, span));
  const folded = foldName(written);
  if (folded === '') return null;
  return { written, folded, named: name !== null, role: role ? quote(article, role) : null };
}

/** Words that some article uses for a person with a longer name: "Solen" for "Mira Solen". */
function surnamesIn(statements: readonly Filed[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const filed of statements) {
    const said = wordsFor(filed);
    const mention = filed.statement.kind === 'narration' ? null : filed.statement.speaker?.mention;
    if (!said?.named || !mention) continue;
    const short = foldName(quote(filed.article, mention));
    if (!short.includes(' ') && said.folded.endsWith(` ${short}`)) surnames.add(short);
  }
  return surnames;
}
