import type { Span } from '../../model/article.ts';
import type { Speaker } from '../../model/statement.ts';
import { isWord } from '../text/spelling.ts';
import type { Token } from '../text/tokens.ts';
import { type Cast, fullest, isPersonIn, relativeBearer, roleBearer, rolesOf } from './cast.ts';
import { type Discourse, pronounAt } from './discourse.ts';
import { BODIES, DOCUMENTS, HONORIFICS, PARTICLES, TITLES } from './name-words.ts';
import { fold, isCapitalised, type Name } from './names.ts';
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
  if (mention.length === 1 && first.lower === 'i') {
    return { mention: spanOf(mention, first), name: cast.author, resolved: 'pronoun' };
  }
  if (mention.length === 1 && PRONOUNS.has(first.lower)) return pronounAt(first, discourse);
  const last = mention.at(-1);
  const noun = last?.lower ?? '';
  // "a Department for Ports spokesperson": a person without a name, whatever names stand before.
  const person = last !== undefined && /^\p{Ll}/u.test(last.text) && isRole([last]);
  const words = person ? mention.slice(first.tag === 'DET' ? 1 : 0) : core(mention);
  const span = spanOf(words, first);
  const both = twoNames(words);
  if (both) return { mention: both, name: both, resolved: 'name' };
  const run = person ? [] : nameRun(cast, mention, words);
  const definite = first.lower === 'the';
  const title = run.every(({ lower }) => TITLES.has(lower));
  if (run.length > 0 && !title) return named(cast, run, mention);
  if (BODIES.has(words.at(-1)?.lower ?? '')) return body(cast, { words, span, definite });
  const bearer = definite
    ? theOne(cast, words, discourse)
    : person
      ? relativeBearer(cast, first.lower, noun)
      : undefined;
  if (bearer) {
    const role = bearer.role ?? rolesOf(cast, bearer.words)[0];
    const asked = definite ? span : spanOf(mention, first);
    return { mention: asked, name: nameSpan(bearer), ...(role ? { role } : {}), resolved: 'role' };
  }
  if (DOCUMENTS.has(noun) && words.some(({ tag }) => tag === 'PROPN')) {
    return { mention: span, name: withoutArticle(words), resolved: 'name' };
  }
  return { mention: spanOf(mention, first), name: null, resolved: 'unnamed' };
}

/** "the mayor": whoever alone is called so, unless somebody without a name is called so too. */
function theOne(cast: Cast, words: readonly Token[], discourse: Discourse): Name | undefined {
  const last = words.at(-1);
  if (!last || !(TITLES.has(last.lower) || isRole([last]))) return undefined;
  const unnamed = discourse.some(({ noun, speaker }) => noun === last.lower && !speaker.name);
  return unnamed
    ? undefined
    : roleBearer(
        cast,
        words.flatMap(({ text }) => fold(text)),
      );
}

/** The words of the name at the end of a mention; none when it ends without one. */
function nameRun(cast: Cast, mention: readonly Token[], words: readonly Token[]): readonly Token[] {
  const run = trailingName(cast, words);
  const place = cast.byEnd.get(mention.at(-1)?.end ?? -1);
  const from = place ? mention.findIndex(({ start }) => start === place.start) : -1;
  // "a spokesman for Norvane Rail" is not Norvane Rail; "Leader of the Opposition Jane Roe" is Jane Roe.
  const inRole = (mention[0]?.end ?? 0) > (place?.role?.start ?? Infinity);
  const hangsOn = !inRole && !words.some(({ start }) => start === place?.start);
  const whole = from < 0 || hangsOn ? [] : mention.slice(from);
  return whole.length > Math.max(run.length, 1) ? whole : run;
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
  const before = words.slice(0, words.indexOf(run[0] as Token));
  const titles = before.flatMap(({ tag, text }) => (tag === 'DET' ? [] : fold(text)));
  const full = lettersOf(cast, run) ?? fullest(cast, { words: folded, titles, at: mention.start });
  const here = cast.byStart.get(mention.start)?.role;
  const role = here ?? roleIn(before, run) ?? full?.role ?? rolesOf(cast, full?.words ?? folded)[0];
  const name = full ? withoutOwners(cast, full, run) : mention;
  const resolved = full && full.words.length > folded.length ? 'surname' : 'name';
  return { mention, name, ...(role ? { role } : {}), resolved };
}

/** "Jane Roe’s": the name without what makes it an owner, unless it is called so ("Macy’s said"). */
function withoutOwners({ text }: Cast, { start, end }: Name, run: readonly Token[]): Span {
  const owners = /['’]s$/.test(text.slice(start, end)) && !/['’]s$/.test(run.at(-1)?.text ?? '');
  return { start, end: owners ? end - 2 : end };
}

/** "Jane Roe, MP, said": letters behind a name stand for its bearer. */
function lettersOf(cast: Cast, run: readonly Token[]): Name | undefined {
  const [letters] = run;
  if (!letters || run.length > 1 || !/^\p{Lu}{2,4}$/u.test(letters.text)) return undefined;
  const before = cast.byEnd.get(letters.start - ', '.length);
  return before && isPersonIn(cast, before)
    ? (fullest(cast, { words: before.words, at: before.start }) ?? before)
    : undefined;
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
      ({ words: name }) => name.length > 1 && (name.at(-1) === noun || isOf(name, noun)),
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

/** "the department" of "Department of Inland Waters". */
function isOf(name: readonly string[], noun: string): boolean {
  return /^(?:of|for)$/.test(name[name.indexOf(noun) + 1] ?? '');
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

function trailingName({ byWord }: Cast, words: readonly Token[]): readonly Token[] {
  let from = words.length;
  while (from > 0) {
    const token = words[from - 1];
    if (!token || token.tag === 'DET' || /^['’]s?$/.test(token.lower)) break;
    const capital = isCapitalised(token.text) && token.tag !== 'PRON';
    const link =
      from < words.length &&
      (token.lower === 'of' || /^[-&]$/.test(token.text) || PARTICLES.has(token.lower));
    if (!capital && !link) break;
    from--;
  }
  while (from < words.length && !startsName(words[from])) from++;
  const run = words.slice(from);
  // "A MUM-OF-THREE": what is left of a compound is no name.
  if (run[0] && words[from - 1]?.end === run[0].start) return [];
  const last = run.at(-1);
  if (!last || !isCapitalised(last.text)) return [];
  // A plain noun that only opens the sentence ("Experts believe …") is no name.
  if (run.length === 1 && from === 0 && isPlain(byWord, last)) return [];
  return run.slice(titleLength(run));
}

function startsName(word: Token | undefined): boolean {
  return (
    isCapitalised(word?.text ?? '') || (PARTICLES.has(word?.lower ?? '') && word?.lower !== 'of')
  );
}

/** "Experts", "Peer": a common noun, unless the article has somebody of that surname. */
function isPlain(byWord: Cast['byWord'], { lower, ...word }: Token): boolean {
  if (PLAIN.has(lower)) return true;
  const names = byWord.get(lower) ?? [];
  const surname = names.slice(0, MOST_LOOKED_AT).some(({ words }) => words.length > 1);
  return !surname && isWord(lower) && isRole([{ ...word, lower, tag: 'NOUN' }]);
}

/** Names with one word that are looked at. */
const MOST_LOOKED_AT = 50;

/** Common nouns that begin sentences with a capital and name nobody. */
const PLAIN: ReadonlySet<string> = new Set(
  `experts officials critics analysts supporters police residents lawmakers economists scientists
  researchers observers authorities investigators prosecutors witnesses neighbors neighbours sources
  doctors teachers parents students voters republicans democrats conservatives liberals activists
  aides advisers advisors diplomats executives farmers historians insiders investors journalists
  lawyers leaders members opponents organizers organisers protesters reporters rebels soldiers
  spokesmen survivors traders unions users veterans victims volunteers women men workers others some
  people pollsters strategists politicians campaigners ministers senators campaigns companies state local federal national
  nurses drivers pilots miners pupils patients peers mps midwives government management staff social public tenants passengers commuters`.split(
    /\s+/,
  ),
);

/** What stands before a name in its mention: a role, or for a body whoever it belongs to. */
function roleIn(before: readonly Token[], run: readonly Token[]): Span | undefined {
  const owns = run.some(({ lower }) => BODIES.has(lower));
  const role = before.filter(
    ({ tag, lower }) => !/^(?:DET|PRON|PUNCT)$/.test(tag) && !HONORIFICS.has(strip(lower)),
  );
  const first = role[0];
  const last = role.at(-1);
  const says = isRole(role) || (/^['’]s?$/.test(last?.lower ?? '') && owns);
  return first && last && says ? { start: first.start, end: last.end } : undefined;
}

function withoutArticle(words: readonly Token[]): Span | null {
  const first = words.find(({ tag }) => tag !== 'DET');
  return first ? spanOf(words.slice(words.indexOf(first)), first) : null;
}

function nameSpan({ start, end }: Name): Span {
  return { start, end };
}

function spanOf(words: readonly Token[], first: Token): Span {
  return { start: words[0]?.start ?? first.start, end: words.at(-1)?.end ?? first.end };
}
