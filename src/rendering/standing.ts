import type { Withdrawal } from '../model/answer.ts';
import type { Clipping } from '../model/clipping.ts';
import { dateInWords } from './dates.ts';

/** What a reader has to know of words from an older version; empty for the newest. */
export function replaced({ standing }: Clipping): readonly string[] {
  if (standing.kind === 'current') return [];
  return [SINCE[standing.words]];
}

const SINCE = {
  stand: 'The outlet has changed this article since; these words still stand in it.',
  otherwise:
    '⚠ The outlet has changed this article since: these words are in it, but not attributed as here.',
  gone: '⚠ The outlet has changed this article since, and these words are no longer in it.',
} as const;

/** What is said in place of an article that its outlet took back. */
export function takenBack({ as, at, articleId }: Withdrawal): string {
  const how = as === 'canceled' ? 'has canceled' : 'withholds';
  return `Its outlet ${how} this article (${articleId}; told on ${dateInWords(at.slice(0, 10))}). Nothing is quoted from it.`;
}
