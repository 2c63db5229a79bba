import type { Span } from '../../model/article.ts';
import type { Speaker } from '../../model/statement.ts';
import type { Token } from '../text/tokens.ts';
import { type Cast, fullest, rolesOf } from './cast.ts';
import { type Discourse, pronounAt } from './discourse.ts';
import { BODIES, DOCUMENTS, HONORIFICS, TITLES } from './name-words.ts';
import { fold, type Name } from './names.ts';
import { isRole, strip, titleLength } from './roles.ts';

const PRONOUNS: ReadonlySet<string> = new Set(
  'i you he she it we they who which that this him her his their its one those these some others many most all both'.split(
    ' ',
  ),
);

/** Who a mention means: the fullest name and role this article gives, or none. Nobody is guessed. */
export function speakerAt(cast: Cast, mention: readonly Token[], discourse: Discourse): Speaker {
  const [first, second] = mention;
  const speaker = resolved(cast, mention, discourse);
  const article = first?.lower === 'the' && speaker.mention?.start === second?.start;
  return article && first && speaker.mention
    ? { ...speaker, mention: { start: first.start, end: speaker.mention.end } }
    : speaker;
}

function resolved(cast: Cast, mention: readonly Token[], discourse: Discourse): Speaker {
  const first = mention[0];
  if (!first) return { name: null, resolved: 'unnamed' };
  if (mention.length === 1 && PRONOUNS.has(first.lower)) return pronounAt(first, discourse);
  const last = mention.at(-1);
  const noun = last?.lower ?? '';
  // "a Department for Ports spokesperson": a person without a name, whatever names stand before.
  const person = last !== undefined && /^\p{Ll}/u.test(last.text) && isRole([last]);
  const words = person ? mention.slice(first.tag === 'DET' ? 1 : 0) : core(mention);
  const span = spanOf(words, first);
  const run = trailingName(words);
  const definite = first.lower === 'the';
  const title = run.length === 1 && TITLES.has(run[0]?.lower ?? '');
  const both = twoNames(words);
  if (both) return { mention: both, name: both, resolved: 'name' };
  if (run.length > 0 && !title) return named(cast, run, words);
  if (BODIES.has(words.at(-1)?.lower ?? '')) return body(cast, { words, span, definite });
  const role = definite && TITLES.has(noun) ? roleBearer(cast, noun) : undefined;
  if (role) return { mention: span, name: nameSpan(role), ...roleOf(role), resolved: 'role' };
  if (DOCUMENTS.has(noun) && words.some(({ tag }) => tag === 'PROPN')) {
    return { mention: span, name: withoutArticle(words), resolved: 'name' };
  }
  return { mention: spanOf(mention, first), name: null, resolved: 'unnamed' };
}

/** "Tobias Renn and Mara Ellison": two who speak as one. */
function twoNames(words: readonly Token[]): Span | undefined {
  const and = words.findIndex(({ lower }) => lower === 'and');
  const [before, after, first] = [words[and - 1], words[and + 1], words[0]];
  const names = [before, after].every((word) => word !== undefined && /^\p{Lu}/u.test(word.text));
  return and > 0 &&
    names &&
    first &&
    words.every(({ tag, lower }) => tag === 'PROPN' || lower === 'and')
    ? spanOf(words, first)
    : undefined;
}

/** The longest name in the article that a name stands for, and its bearer's role. */
function named(cast: Cast, run: readonly Token[], words: readonly Token[]): Speaker {
  const mention = spanOf(run, run[0] as Token); // `run` is not empty here
  const folded = run.flatMap(({ text }) => fold(text));
  const title = roleIn(words, run);
  const full = bearerOf(cast, folded, title) ?? fullest(cast, folded);
  const role = title ?? full?.role ?? rolesOf(cast, full?.words ?? folded)[0];
  const name = full ? nameSpan(full) : mention;
  const resolved = full && full.words.length > folded.length ? 'surname' : 'name';
  return { mention, name, ...(role ? { role } : {}), resolved };
}

function body(
  cast: Cast,
  asked: { words: readonly Token[]; span: Span; definite: boolean },
): Speaker {
  const { words, span, definite } = asked;
  const noun = words.at(-1)?.lower ?? '';
  // "State media" at the head of a sentence has a capital and no name.
  const proper = words.some(
    ({ text, lower }, at) => /^\p{Lu}/u.test(text) && !(at === 0 && PLAIN.has(lower)),
  );
  if (proper) return { mention: span, name: withoutArticle(words), resolved: 'name' };
  if (definite && words.length === 1) {
    const fits = (cast.byWord.get(noun) ?? []).filter(
      ({ words: name }) => name.length > 1 && name.at(-1) === noun,
    );
    const before = fits.findLast(({ start }) => start < span.start);
    const near = fits.filter(({ start }) => start < span.start && span.start - start < NEAR);
    const known = (oneName(near) ? before : undefined) ?? (oneName(fits) ? fits[0] : undefined);
    if (known) return { mention: span, name: nameSpan(known), resolved: 'role' };
  }
  return { mention: span, name: null, resolved: 'unnamed' };
}

/** Characters within which two bodies of one kind leave open which is meant. */
const NEAR = 400;

function oneName(names: readonly Name[]): boolean {
  return new Set(names.map(({ words }) => words.join(' '))).size === 1;
}

/** "Judge Ellison" where a mayor of that name is about too: the one whose title it is. */
function bearerOf(
  { text, byWord }: Cast,
  [surname, ...rest]: readonly string[],
  title: Span | undefined,
): Name | undefined {
  if (surname === undefined || rest.length > 0 || !title) return undefined;
  const words = text.slice(title.start, title.end).toLowerCase();
  const fits = (byWord.get(surname) ?? []).filter(
    (name) =>
      name.words.length > 1 &&
      name.words.at(-1) === surname &&
      name.role &&
      text.slice(name.role.start, name.role.end).toLowerCase().includes(words),
  );
  return oneName(fits) ? fits[0] : undefined;
}

/** "the mayor": the only one called so. */
function roleBearer({ text, byName, known }: Cast, noun: string): Name | undefined {
  if (known.bearers.has(noun)) return known.bearers.get(noun);
  const fits = [...byName.values()].flatMap((names) =>
    names.filter(
      ({ role }) => role && text.slice(role.start, role.end).toLowerCase().includes(noun),
    ),
  );
  const only = oneName(fits) ? fits[0] : undefined;
  known.bearers.set(noun, only);
  return only;
}

/** The words of a mention without what hangs on it: "of …" after a common noun, commas. */
function core(mention: readonly Token[]): readonly Token[] {
  const first = mention.findIndex(({ tag }) => tag !== 'DET');
  const words = first > 0 ? mention.slice(first) : mention;
  const cut = words.findIndex(({ tag, lower }, at) => {
    const beside = [words[at - 1], words[at + 1]];
    const ofName = lower === 'of' && beside.every((word) => /^\p{Lu}/u.test(word?.text ?? ''));
    return at > 0 && tag === 'ADP' && !ofName;
  });
  return cut > 0 ? words.slice(0, cut) : words;
}

function trailingName(words: readonly Token[]): readonly Token[] {
  let from = words.length;
  while (from > 0) {
    const token = words[from - 1];
    if (!token || token.tag === 'DET' || /^['’]s?$/.test(token.lower)) break;
    const capital = /^\p{Lu}/u.test(token.text) && token.tag !== 'PRON';
    const link =
      from < words.length &&
      (token.lower === 'of' ||
        token.text === '-' ||
        token.text === '&' ||
        /^(?:de|van|von|bin|al|el|da|di|del|der|la|le)$/.test(token.lower));
    if (!capital && !link) break;
    from--;
  }
  while (words[from]?.lower === 'of') from++;
  const run = words.slice(from);
  const last = run.at(-1);
  if (!last || !/^\p{Lu}/u.test(last.text)) return [];
  // A plain noun that only opens the sentence ("Experts believe …") is no name.
  if (run.length === 1 && from === 0 && PLAIN.has(last.lower)) return [];
  return run.slice(titleLength(run));
}

/** Common nouns that begin sentences with a capital and name nobody. */
const PLAIN: ReadonlySet<string> = new Set(
  `experts officials critics analysts supporters police residents lawmakers economists scientists
  researchers observers authorities investigators prosecutors witnesses neighbors neighbours sources
  doctors teachers parents students voters republicans democrats conservatives liberals activists
  aides advisers advisors diplomats executives farmers historians insiders investors journalists
  lawyers leaders members opponents organizers organisers protesters reporters rebels soldiers
  spokesmen survivors traders unions users veterans victims volunteers women men workers others some
  people pollsters strategists politicians campaigners ministers senators campaigns companies state local federal national
  government management staff social public tenants passengers commuters`.split(/\s+/),
);

function roleIn(words: readonly Token[], run: readonly Token[]): Span | undefined {
  const before = words
    .slice(0, words.length - run.length)
    .filter(({ tag, lower }) => tag !== 'DET' && !HONORIFICS.has(strip(lower)));
  const first = before[0];
  const last = before.at(-1);
  if (!first || !last) return undefined;
  return { start: first.start, end: last.end };
}

function withoutArticle(words: readonly Token[]): Span | null {
  const first = words.find(({ tag }) => tag !== 'DET');
  return first ? spanOf(words.slice(words.indexOf(first)), first) : null;
}

function nameSpan({ start, end }: Name): Span {
  return { start, end };
}

function roleOf({ role }: Name): { role?: Span } {
  return role ? { role } : {};
}

function spanOf(words: readonly Token[], first: Token): Span {
  return { start: words[0]?.start ?? first.start, end: words.at(-1)?.end ?? first.end };
}
