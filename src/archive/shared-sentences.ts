import type { Span } from '../model/article.ts';
import type { Statement } from '../model/statement.ts';

/**
 * The ids of the statements whose sentences report something outside their own content: in "A said
 * x, though B said y" both, in "A said that B denies x" only B's. Linear in the statements.
 */
export function inSharedSentences(statements: readonly Statement[]): ReadonlySet<string> {
  const attributed = statements.filter((one) => one.kind !== 'narration');
  const reported = new Map<number, Span>();
  for (const { sentences, content } of attributed) {
    for (const { start } of sentences) {
      reported.set(start, hull([reported.get(start) ?? NOWHERE, hull(content)]));
    }
  }
  const shared = attributed.filter(({ sentences, content }) => {
    const own = hull(content);
    return sentences.some(({ start }) => {
      const all = reported.get(start) ?? own;
      return all.start < own.start || own.end < all.end;
    });
  });
  return new Set(shared.map(({ id }) => id));
}

const NOWHERE: Span = { start: Number.POSITIVE_INFINITY, end: Number.NEGATIVE_INFINITY };

function hull(spans: readonly Span[]): Span {
  return spans.reduce(
    (all, { start, end }) => ({ start: Math.min(all.start, start), end: Math.max(all.end, end) }),
    NOWHERE,
  );
}
