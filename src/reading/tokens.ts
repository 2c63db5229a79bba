import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Span } from '../model/article.ts';

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

export type Token = Span & { readonly text: string; readonly lower: string; readonly tag: Tag };

const nlp = winkNLP(model, ['pos']);

/** The tagged words and marks within a span of a text, in order; white space is left out. */
export function tokenise(text: string, within: Span): Token[] {
  const tokens = nlp.readDoc(text.slice(within.start, within.end)).tokens();
  const words: string[] = tokens.out(nlp.its.value);
  const tags: string[] = tokens.out(nlp.its.pos);
  const found: Token[] = [];
  let at = within.start;
  words.forEach((word, index) => {
    const start = text.indexOf(word, at);
    const tag = tags[index];
    // The tagger drops nothing today; should it ever, that word goes unread and the rest holds.
    if (start < 0 || start + word.length > within.end || tag === undefined) return;
    at = start + word.length;
    if (tag === 'SPACE') return;
    found.push({ start, end: at, text: word, lower: word.toLowerCase(), tag: tag as Tag }); // the tagger's own names
  });
  return asNames(found);
}

const MAY_BE_NAMES: ReadonlySet<Tag> = new Set(['VERB', 'AUX', 'ADJ', 'NOUN', 'ADV', 'ADP', 'X']);
/** "Will wrote", "Will Hale": no auxiliary has a past or a name behind it outside a question. */
const _PAST = /(?:ed|te|id|ote)$/;
const STOPS = /^[.!?:;—–]$/;
const QUOTES = /^(?:["“”‘’«»]|''|``)$/;

/**
 * Names that the tagger takes for words ("Mr. Hale said", "Will Hale"): a capital within a sentence
 * makes a name, unless the line writes most of its words so, as headlines do.
 */
function asNames(tokens: Token[]): Token[] {
  const words = tokens.filter(({ text }) => /^\p{L}/u.test(text));
  const capital = words.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  if (capital * 2 > words.length && words.length > 3) return tokens;
  return tokens.map((token, at) => {
    if (!MAY_BE_NAMES.has(token.tag) || !/^\p{Lu}/u.test(token.text)) return token;
    const opens = opensSentence(tokens, at);
    const next = tokens[at + 1];
    const finite =
      opens && token.tag === 'AUX' && next?.tag === 'VERB' && /(?:ed|te|id|ote)$/.test(next.lower);
    return opens && !finite ? token : { ...token, tag: 'PROPN' };
  });
}

/** After a stop, or a quotation mark that no comma stands before (“…,” Will Hale said). */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || STOPS.test(before.text)) return true;
  return QUOTES.test(before.text) && tokens[at - 2]?.text !== ',';
}
