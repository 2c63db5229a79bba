import type { Article } from '../../model/article.ts';
import type { Cast } from '../speakers/cast.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import { tokenise } from '../text/tokens.ts';
import { interviewOf } from './interview.ts';
import { labelsOf } from './speaking.ts';
import { type Turns, turnsOf } from './turns.ts';

/** Reads the labelled turns of a page ("SMITH: We did.", "Q: Why?"); most pages have none. */
export function transcriptOf(
  { byline }: Article,
  cast: Cast,
  paragraphs: readonly Paragraph[],
): Turns {
  const labels = labelsOf(cast, paragraphs);
  if (labels.size === 0) return { paragraphs, turns: new Map() };
  // Whoever asks may be named in the byline alone.
  const author: Paragraph | undefined = byline && {
    ...byline.span,
    kind: 'byline',
    tokens: tokenise(cast.text, byline.span),
    units: [],
  };
  const interview = interviewOf(cast, { author, paragraphs, labels });
  const { paragraphs: told, turns } = turnsOf(cast.text, paragraphs, { labels, interview });
  const all = author ? [...told, author].sort((a, b) => a.start - b.start) : told;
  return { paragraphs: all, turns };
}
