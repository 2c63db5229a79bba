import type { Answer } from '../model/answer.ts';
import { citation } from './citation.ts';
import { jsonText } from './json-text.ts';

/** An answer as JSON for other programs, with the text of each citation for `/cite`. */
export function inJson(answer: Answer): string {
  return jsonText(
    answer.kind === 'citation'
      ? { ...answer, citations: answer.clippings.map((one) => citation(one, answer.style)) }
      : answer,
  );
}
