import type { Article, Span, Zone } from '../model/article.ts';
import type { Attributed, Narration, Reading } from '../model/statement.ts';
import type { TimeExpression } from '../model/when.ts';
import { attribute } from './attribution/attribution.ts';
import { headlineReports } from './attribution/headlines.ts';
import { contextOf } from './context.ts';
import { anchorOf } from './dates/anchor.ts';
import { findTimes } from './dates/find-times.ts';
import { datesIn } from './happened.ts';
import { quoteId } from './quote-id.ts';
import { timesIn } from './said.ts';
import { authorOf } from './speakers/author.ts';
import { castOf } from './speakers/cast.ts';
import { namesIn } from './speakers/names.ts';
import { sentencesOf } from './spoken-of.ts';
import { statementsOf } from './statements.ts';
import { misspeltIn } from './text/misspellings.ts';
import { isLeftOpen, type Paragraph, paragraphOf } from './text/paragraphs.ts';
import { tokenise } from './text/tokens.ts';
import { transcriptOf } from './transcripts/transcript.ts';

const READ: ReadonlySet<Zone['kind']> = new Set(['title', 'dek', 'body']);
const DATED: ReadonlySet<Zone['kind']> = new Set([...READ, 'caption', 'published']);

/** All statements, narration and dates of an article. Reads nothing but the article itself. */
export function readArticle(article: Article): Reading {
  const { text, zones } = article;
  const { anchor, published } = anchorOf(text, zones, article.published);
  const times = zones
    .filter(({ kind }) => DATED.has(kind))
    .flatMap((zone) => findTimes(text, zone, anchor))
    .sort((a, b) => a.span.start - b.span.start);
  const paragraphs = paragraphsOf(text, zones, times);
  const captions = zones
    .filter(({ kind }) => kind === 'caption')
    .map((zone) => tokenise(text, zone));
  const names = new Map(paragraphs.map((paragraph) => [paragraph, namesIn(paragraph.tokens)]));
  const named = [...names.values(), ...captions.map(namesIn)].flat();
  const cast = castOf(text, named, authorOf(article));
  const { paragraphs: told, turns } = transcriptOf(article, cast, paragraphs);
  const body = attribute(told, turns);
  const headlines = told.filter(({ kind }) => kind === 'title' || kind === 'dek');
  const reports = [...body, ...headlineReports(text, headlines, body)];
  const attributed = statementsOf(article, { reports, paragraphs: told, times, cast });
  const statements = [
    ...attributed,
    ...narrationOf(article, { attributed, paragraphs: told, times }),
  ];
  return {
    statements: statements.sort((a, b) => startOf(a) - startOf(b)),
    sentences: sentencesOf(paragraphs, names, times),
    times,
    misspelt: paragraphs.flatMap(({ tokens }) => misspeltIn(tokens)),
    published,
  };
}

function paragraphsOf(
  text: string,
  zones: readonly Zone[],
  times: readonly TimeExpression[],
): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const zone of zones) {
    if (!READ.has(zone.kind)) continue;
    const before = paragraphs.at(-1);
    const leftOpen = before !== undefined && isLeftOpen(before);
    paragraphs.push(paragraphOf(text, zone, { times: timesIn(times, zone), leftOpen }));
  }
  return paragraphs;
}

type Told = {
  readonly attributed: readonly Attributed[];
  readonly paragraphs: readonly Paragraph[];
  readonly times: readonly TimeExpression[];
};

/** Sentences in which nobody is quoted: the article's own voice. */
function narrationOf(article: Article, { attributed, paragraphs, times }: Told): Narration[] {
  const taken = new Set(attributed.flatMap(({ sentences }) => sentences.map(({ start }) => start)));
  const sentences = paragraphs.flatMap(({ units }) => units.flatMap((unit) => unit.sentences));
  return sentences
    .filter(({ start }) => !taken.has(start))
    .map((sentence) => {
      const told = { content: [sentence], sentences: [sentence], pointing: false };
      const context = contextOf(article.text, told, sentences);
      return {
        id: quoteId(article, [sentence]),
        kind: 'narration',
        sentences: [sentence],
        ...datesIn(article.text, { sentence, times: timesIn(times, sentence), isDated: false }),
        ...(context ? { context } : {}),
      };
    });
}

function startOf({ sentences }: { readonly sentences: readonly Span[] }): number {
  return sentences[0]?.start ?? 0;
}
