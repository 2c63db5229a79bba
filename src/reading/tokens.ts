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
  return found;
}
