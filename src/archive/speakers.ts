import { quote } from '../model/article.ts';
import type { KnownSpeaker } from './archive.ts';
import { type Findable, findable, foldName, fullest, withoutArticle } from './names.ts';
import type { Filed } from './store.ts';

/** A speaker, and the key under which the index has the statements. */
export type Listed = Findable & { readonly known: KnownSpeaker; readonly key: string };

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
  const surnames = surnamesIn(statements);
  const people = new Map<string, Person>();
  for (const filed of statements) {
    const said = wordsFor(filed);
    if (!said) continue;
    const apart = !said.named || surnames.has(said.folded);
    const key = speakerKeys(filed).at(apart ? -1 : 0) ?? said.folded;
    const person: Person = people.get(key) ?? {
      folded: said.folded,
      forms: [],
      roles: new Map(),
      filed,
    };
    if (!people.has(key)) people.set(key, person);
    person.forms.push(said.written);
    if (said.role !== null) person.roles.set(foldName(said.role), said.role);
  }
  const sharing = Map.groupBy(people.values(), ({ folded }) => folded);
  return [...people]
    .map(([key, { folded, forms, roles: described, filed }]) => {
      const apart = key !== folded;
      const shared = surnames.has(folded) || (sharing.get(folded)?.length ?? 0) > 1;
      const name = fullest(forms) + (apart && shared ? ` (article ${filed.article.id})` : '');
      const roles = [...described.values()];
      return { key, known: { name, roles, statements: forms.length }, ...findable(name, roles) };
    })
    .sort(
      ({ known: a }, { known: b }) => b.statements - a.statements || (a.name < b.name ? -1 : 1),
    );
}

type Person = {
  readonly folded: string;
  readonly forms: string[];
  readonly roles: Map<string, string>;
  /** The first statement. */
  readonly filed: Filed;
};

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
