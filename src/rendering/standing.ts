import type { Withdrawal } from '../model/answer.ts';
import type { Clipping } from '../model/clipping.ts';
import { dateInWords } from './dates.ts';
import type { Language } from './languages/language.ts';

/** What a reader has to know of words from an older version; empty for the newest. */
export function replaced({ standing }: Clipping, language: Language): readonly string[] {
  if (standing.kind === 'current') return [];
  return [language.replaced[standing.words]];
}

/** What is said in place of an article that its outlet took back. */
export function takenBack({ as, at, articleId }: Withdrawal, language: Language): string {
  return language.withdrawn[as](articleId, dateInWords(at.slice(0, 10), language));
}
