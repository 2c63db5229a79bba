import type { CitationStyle } from '../model/answer.ts';
import type { Clipping } from '../model/clipping.ts';
import { inBibtex } from './citations/bibtex.ts';
import { inCslJson } from './citations/csl-json.ts';
import { inHtml } from './citations/html.ts';
import { inAp, inChat, inChicago } from './citations/prose.ts';

const STYLES: Readonly<Record<CitationStyle, (clipping: Clipping) => string>> = {
  chat: inChat,
  ap: inAp,
  chicago: inChicago,
  bibtex: inBibtex,
  'csl-json': inCslJson,
  html: inHtml,
};

/**
 * A clipping as a citation, in the style asked for. Prose says what is unknown in words and marks
 * [sic]; styles that programs read leave the unknown out and the words as they are.
 */
export function citation(clipping: Clipping, style: CitationStyle): string {
  return STYLES[style](clipping);
}
