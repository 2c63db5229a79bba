import type { Span } from '../../model/article.ts';
import type { Speaker } from '../../model/statement.ts';
import { isPossessive, type Token } from '../text/tokens.ts';
import {
  type Cast,
  fullest,
  isPersonIn,
  isSurname,
  relativeBearer,
  roleBearer,
  rolesOf,
} from './cast.ts';
import { isDemonym } from './demonyms.ts';
import { type Discourse, pronounAt } from './discourse.ts';
import { coreOf, nameRun } from './mentions.ts';
import { BODIES, DOCUMENTS, HONORIFICS, PLAIN_NOUNS, TITLES } from './name-words.ts';
import { fold, type Name } from './names.ts';
import { isRole, strip } from './roles.ts';

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
  const words = person ? mention.slice(first.tag === 'DET' ? 1 : 0) : coreOf(mention);
  const span = spanOf(words, first);
  const both = twoNames(words);
  if (both) return { mention: both, name: both, resolved: 'name' };
  const run = person ? [] : nameRun(cast, mention, words);
  const definite = first.lower === 'the';
  const title = run.every(({ lower }) => TITLES.has(lower)) && !isSurnameAlone(cast, run, first);
  const unnamed: Speaker = {
    mention: spanOf(mention, first),
    name: null,
    resolved: 'unnamed',
  };
  if (isDescription(cast, run, mention)) return unnamed;
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
    return {
      mention: asked,
      name: withoutOwners(cast, bearer, []),
      ...(role ? { role } : {}),
      resolved: 'role',
    };
  }
  if (DOCUMENTS.has(noun) && words.some(({ tag }) => tag === 'PROPN')) {
    return { mention: span, name: withoutArticle(words), resolved: 'name' };
  }
  return unnamed;
}

/** "the Uruguayan", "a Tory": what somebody is, with an article, and no name. */
function isDescription(cast: Cast, run: readonly Token[], mention: readonly Token[]): boolean {
  const [word] = run;
  return (
    word !== undefined &&
    /^(?:the|an?)$/.test(mention[0]?.lower ?? '') &&
    word === mention.at(-1) &&
    isDemonym(word.lower) &&
    !isSurnameAlone(cast, run, word)
  );
}

/** "Bishop said" where the article has an Ada Bishop: then it is no title. */
function isSurnameAlone(cast: Cast, run: readonly Token[], first: Token): boolean {
  const [word] = run;
  return word !== undefined && word === first && run.length === 1 && isSurname(cast, word.lower);
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
    ({ text, lower }, at) => /^\p{Lu}/u.test(text) && !(at === 0 && PLAIN_NOUNS.has(lower)),
  );
  if (proper) return { mention: span, name: withoutArticle(words), resolved: 'name' };
  if (definite && words.length === 1) {
    const fits = (cast.byWord.get(noun) ?? []).filter(
      ({ words: name }) => name.length > 1 && (name.at(-1) === noun || isOf(name, noun)),
    );
    const before = fits.findLast(({ start }) => start < span.start);
    const near = fits.filter(({ start }) => start < span.start && span.start - start < NEAR);
    const known = (oneName(near) ? before : undefined) ?? (oneName(fits) ? fits[0] : undefined);
    if (known) return { mention: span, name: withoutOwners(cast, known, []), resolved: 'role' };
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

/** What stands before a name in its mention: a role, or for a body whoever it belongs to. */
function roleIn(before: readonly Token[], run: readonly Token[]): Span | undefined {
  const owns = run.some(({ lower }) => BODIES.has(lower));
  const role = before.filter(
    ({ tag, lower }) => !/^(?:DET|PRON|PUNCT)$/.test(tag) && !HONORIFICS.has(strip(lower)),
  );
  const first = role[0];
  const last = role.at(-1);
  const says = isRole(role) || (isPossessive(last) && owns);
  return first && last && says ? { start: first.start, end: last.end } : undefined;
}

function withoutArticle(words: readonly Token[]): Span | null {
  const first = words.find(({ tag }) => tag !== 'DET');
  return first ? spanOf(words.slice(words.indexOf(first)), first) : null;
}

function spanOf(words: readonly Token[], first: Token): Span {
  return { start: words[0]?.start ?? first.start, end: words.at(-1)?.end ?? first.end };
}
