import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Span } from '../../model/article.ts';
import { wholeWords } from './whole-words.ts';

/** Part of speech, as Universal Dependencies name it. */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SPACE'
  | 'SYM'
  | 'VERB'
  | 'X';

export type Token = Span & {
  readonly text: string;
  /** In lower case; `—` for every kind of dash. */
  readonly lower: string;
  readonly tag: Tag;
};

const nlp = winkNLP(model, ['pos']);

/** The tagger's time grows with the square of a word's length: a longer one is taken as it is. */
const LONG_WORDS = /\S{200,}/g;

/** The tagged words and marks within a span of a text, in order; white space is left out. */
export function tokenise(text: string, { start, end }: Span): Token[] {
  const passage = text.slice(start, end);
  const found: Token[][] = [];
  let at = 0;
  for (const long of passage.matchAll(LONG_WORDS)) {
    found.push(tagged(passage.slice(at, long.index), start + at));
    at = long.index + long[0].length;
    found.push([tokenOf(long[0], start + long.index, 'X')]);
  }
  found.push(tagged(passage.slice(at), start + at));
  return asNames(asNouns(asCompounds(wholeWords(found.flat()))));
}

function tagged(passage: string, offset: number): Token[] {
  const tokens = nlp.readDoc(passage).tokens();
  const words: string[] = tokens.out(nlp.its.value);
  const tags: string[] = tokens.out(nlp.its.pos);
  const found: Token[] = [];
  let next = 0;
  words.forEach((word, index) => {
    const start = passage.indexOf(word, next);
    const tag = tags[index];
    // The tagger drops nothing today; should it ever, that word goes unread and the rest holds.
    if (start < 0 || tag === undefined) return;
    next = start + word.length;
    if (tag === 'SPACE') return;
    const at = offset + start;
    if (!MARKS.test(tag))
      found.push(tokenOf(word, at, tag as Tag)); // the tagger's own names
    else found.push(...marks(passage, { word, tag: tag as Tag, start, at }));
  });
  return found;
}

/** "(R-Ohio):" holds no face: the tagger takes brackets with a colon for one mark. */
const FACE = /^[()[\]:;,]{2,}$/;
/** Tags that marks have: the rest are words. */
const MARKS = /^(?:PUNCT|SYM|X)$/;

type Mark = {
  readonly word: string;
  readonly tag: Tag;
  readonly start: number;
  readonly at: number;
};

/** Brackets apart, and every dash as one. */
function marks(passage: string, { word, tag, start, at }: Mark): readonly Token[] {
  if (FACE.test(word)) return Array.from(word, (mark, n) => tokenOf(mark, at + n, 'PUNCT'));
  const dash = DASH.test(word) && !(word === '-' && isTight(passage, start));
  return [dash ? { ...tokenOf(word, at, 'PUNCT'), lower: '—' } : tokenOf(word, at, tag)];
}

const DASH = /^(?:[-—–―]|--+)$/;

/** Whether a hyphen stands against a word: one with spaces around is a dash. */
function isTight(passage: string, at: number): boolean {
  return !/\s/.test(passage[at - 1] ?? ' ') || !/\s/.test(passage[at + 1] ?? ' ');
}

/** "’s" and "’": the mark of whoever owns what follows. */
export function isPossessive(word: { readonly lower: string } | undefined): boolean {
  return /^['’]s?$/.test(word?.lower ?? '');
}

function tokenOf(text: string, start: number, tag: Tag): Token {
  return { start, end: start + text.length, text, lower: text.toLowerCase(), tag };
}

/** "the left-leaning paper", "Ohio-based Jane Roe": a verb's form behind a hyphen describes. */
function asCompounds(tokens: Token[]): Token[] {
  return tokens.map((token, at) => {
    const hyphen = tokens[at - 1];
    const tied =
      token.tag === 'VERB' && hyphen?.text === '-' && hyphen.end === token.start && at > 1;
    const describes = tied && tokens[at - 2]?.end === hyphen.start && PARTICIPLE.test(token.lower);
    return describes ? { ...token, tag: 'ADJ' } : token;
  });
}

const PARTICIPLE = /(?:ed|ing)$/;

/** "some analyses suggest", "has been warning that": an article makes a noun, "been" makes a verb. */
function asNouns(tokens: Token[]): Token[] {
  return tokens.map((token, at) => {
    const before = tokens[at - 1];
    const next = tokens[at + 1];
    const ing = token.lower.endsWith('ing') && (token.tag === 'NOUN' || token.tag === 'ADJ');
    if (ing && before && LEADS.test(before.lower) && OPENS_CLAUSE.test(next?.lower ?? '')) {
      return { ...token, tag: 'VERB' };
    }
    if (token.lower === 'further' && next?.tag === 'VERB') return { ...token, tag: 'ADV' };
    const noun =
      token.tag === 'VERB' &&
      (ARTICLE.test(before?.lower ?? '')
        ? !/^(?:NOUN|PROPN|ADJ)$/.test(next?.tag ?? '')
        : OWN.test(before?.lower ?? '') || (before?.lower === 'some' && next?.tag === 'VERB'));
    return noun ? { ...token, tag: 'NOUN' } : token;
  });
}

/** Words of owning; not "her", which may be whom somebody sees leave. */
const OWN = /^(?:his|their|its|my|our|your)$/;
const ARTICLE = /^(?:the|an?)$/;
const LEADS = /^(?:is|are|was|were|been|being|['’](?:s|re|m)|,|["”]|'')$/;
const OPENS_CLAUSE = /^(?:that|to)$/;

const MAY_BE_NAMES: ReadonlySet<Tag> = new Set(['VERB', 'AUX', 'ADJ', 'NOUN', 'ADV', 'ADP', 'X']);
/** "Will wrote", "Will Hale": no auxiliary has a past or a name behind it outside a question. */
const PAST = /(?:ed|te|id|ote)$/;
/** "Welch said": what says something is no verb. */
const SAYS = /^(?:said|says|told|tells|wrote|added)$/;
/** The share of its words that a headline writes with a capital. */
const HEADLINE = 0.7;
const STOPS = /^[.!?:;—–]$/;
const QUOTES = /^(?:["“”‘’«»]|''|``)$/;

/**
 * Names that the tagger takes for words ("Mr. Hale said", "Will Hale"): a capital within a sentence
 * makes a name, unless the line writes most of its words so, as headlines do.
 */
function asNames(tokens: Token[]): Token[] {
  if (isHeadline(tokens)) return tokens;
  return tokens.map((token, at) => {
    if (!MAY_BE_NAMES.has(token.tag) || !isCapital(token)) return token;
    const opens = opensSentence(tokens, at);
    const next = tokens[at + 1];
    const finite =
      (token.tag === 'AUX' &&
        (next?.tag === 'PROPN' || (next?.tag === 'VERB' && PAST.test(next.lower)))) ||
      (token.tag === 'VERB' && !PARTICIPLE.test(token.lower) && SAYS.test(next?.lower ?? ''));
    return opens && !finite ? token : { ...token, tag: 'PROPN' };
  });
}

function isHeadline(tokens: readonly Token[]): boolean {
  let words = 0;
  let capital = 0;
  for (const token of tokens) {
    if (token.tag === 'PUNCT' || !/^\p{L}/u.test(token.text)) continue;
    words++;
    if (isCapital(token)) capital++;
  }
  return capital > words * HEADLINE && words > 3;
}

/** Whether a word begins with a capital. */
function isCapital({ text, lower }: Token): boolean {
  return text !== lower && /^\p{Lu}/u.test(text);
}

/** After a stop, or a quotation mark that no comma stands before (“…,” Will Hale said). */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || STOPS.test(before.text)) return true;
  return QUOTES.test(before.text) && tokens[at - 2]?.text !== ',';
}
