import type { CitationStyle } from '../model/answer.ts';
import type { Clipping } from '../model/clipping.ts';
import { inBibtex } from './citations/bibtex.ts';
import { inCslJson } from './citations/csl-json.ts';
import { inHtml } from './citations/html.ts';
import { inAp, inChat, inChicago } from './citations/prose.ts';
import { ENGLISH, type Language } from './languages/language.ts';

type Written = (clipping: Clipping, language: Language) => string;

const STYLES: Readonly<Record<CitationStyle, Written>> = {
  chat: inChat,
  ap: inAp,
  chicago: inChicago,
  bibtex: inBibtex,
  'csl-json': inCslJson,
  html: inHtml,
};

/**
 * A clipping as a citation, in the style asked for. Prose says what is unknown in words and marks
 * [sic]; styles that programs read leave the unknown out and the words as they are. All but `chat` are
 * formats, and stay in English.
 */
export function citation(
  clipping: Clipping,
  style: CitationStyle,
  language: Language = ENGLISH,
): string {
  return STYLES[style](clipping, language);
}
