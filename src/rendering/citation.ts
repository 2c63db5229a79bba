import type { CitationStyle } from '../model/answer.ts';
import type { Clipping } from '../model/clipping.ts';

/** A clipping as a citation, in the style asked for. */
export function citation(clipping: Clipping, style: CitationStyle): string {
  return `${clipping.id} ${style}`;
}
