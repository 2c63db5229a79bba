import type { NeighbouringSentence, Surroundings } from '../model/answer.ts';
import { type Article, quote, type Span } from '../model/article.ts';
import type { ClippingStanding } from '../model/clipping.ts';
import { clip, isAdjacent } from './clippings.ts';
import type { Filed } from './store/filed.ts';

/** So many sentences are shown before a statement, and as many after it. */
const MOST = 3;

/** A statement with the sentences before and after its own: of the body, for one in the body. */
export function aroundOf(filed: Filed, standing: ClippingStanding): Surroundings {
  const { article, reading, statement } = filed;
  const [first, last] = [statement.sentences[0], statement.sentences.at(-1)];
  const clipping = clip(filed, standing);
  if (!first || !last) return { clipping, before: [], after: [] };
  const isBeside = isInHead(article, first);
  const beside = reading.sentences.filter((one) => isInHead(article, one) === isBeside);
  const shown = beside.map(
    ({ start, end }, at): NeighbouringSentence => ({
      start,
      end,
      text: quote(article, { start, end }),
      adjacent: isAdjacent(article, beside[at - 1], { start, end }),
    }),
  );
  return {
    clipping,
    before: shown.filter(({ end }) => end <= first.start).slice(-MOST),
    after: shown.filter(({ start }) => start >= last.end).slice(0, MOST),
  };
}

/** Whether a sentence is of the title or the dek, each of which stands alone. */
function isInHead({ title, dek }: Article, { start, end }: Span): boolean {
  return [title, dek].some((field) => field && start < field.span.end && field.span.start < end);
}
