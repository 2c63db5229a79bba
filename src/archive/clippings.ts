import { type Article, quote, type Span, within } from '../model/article.ts';
import type {
  Clipping,
  ClippingStanding,
  DatedWords,
  NamedSpeaker,
  Passage,
  Source,
} from '../model/clipping.ts';
import type { Reading, Speaker } from '../model/statement.ts';
import { UNKNOWN_WHEN, type When } from '../model/when.ts';
import type { Filed } from './store/filed.ts';

const CURRENT: ClippingStanding = { kind: 'current' };

/** A statement cut from its article with all that is needed to print it. */
export function clip(filed: Filed, standing = CURRENT): Clipping {
  const { statement, article, reading, shared: isShared } = filed;
  const cut = (span: Span): Passage => passage(article, span);
  const sentences = statement.sentences.map((span, index) => ({
    ...cut(span),
    adjacent: isAdjacent(article, statement.sentences[index - 1], span),
  }));
  const context = statement.context ? cut(statement.context) : null;
  const shown = context ? [...sentences, context] : sentences;
  const shared = {
    id: statement.id,
    sentences,
    context,
    misspelt: misspelt(shown, article, reading),
    mentions: statement.mentions.map((when) => dated(article, when)),
    standing,
    source: sourceOf(filed),
  };
  if (statement.kind === 'narration') {
    return {
      ...shared,
      kind: 'narration',
      content: [],
      shared: false,
      quoted: [],
      cue: null,
      speaker: null,
      reportedBy: [],
      said: dated(article, UNKNOWN_WHEN),
      evidence: null,
    };
  }
  return {
    ...shared,
    kind: statement.kind,
    content: statement.content.map(cut),
    shared: isShared,
    quoted: statement.quoted.map(cut),
    cue: statement.cue ? cut(statement.cue) : null,
    speaker: statement.speaker ? named(article, statement.speaker) : null,
    reportedBy: statement.reportedBy.map((speaker) => named(article, speaker)),
    said: dated(article, statement.said),
    evidence: statement.evidence,
  };
}

function passage(article: Article, { start, end }: Span): Passage {
  return { start, end, text: quote(article, { start, end }) };
}

/** Whether only white space lies between a sentence and the one before it. */
export function isAdjacent(article: Article, before: Span | undefined, span: Span): boolean {
  return before !== undefined && article.text.slice(before.end, span.start).trim() === '';
}

/** A date with the words of the article that state it. */
export function dated(article: Article, when: When): DatedWords {
  return { ...when, words: when.span ? quote(article, when.span) : null };
}

function named(article: Article, { mention, name, role, resolved }: Speaker): NamedSpeaker {
  return {
    name: name ? quote(article, name) : null,
    mention: mention ? quote(article, mention) : null,
    role: role ? quote(article, role) : null,
    resolved,
  };
}

function misspelt(shown: readonly Span[], article: Article, reading: Reading): Passage[] {
  const byStart = (a: Span, b: Span) => a.start - b.start;
  const places = [...shown, ...(article.title ? [article.title.span] : [])].sort(byStart);
  let at = 0; // words and places are passed once, side by side: there may be very many
  return reading.misspelt
    .toSorted(byStart)
    .filter((word) => {
      let place = places[at];
      while (place && place.end < word.end) place = places[++at];
      return place !== undefined && within(word, place);
    })
    .map((word) => passage(article, word));
}

function sourceOf({ article, reading, alsoIn }: Filed): Source {
  const { title, outlet, byline, dateline } = article;
  return {
    articleId: article.id,
    sha256: article.sha256,
    title: title ? passage(article, title.span) : null,
    titleRecovered: title?.recovered ?? false,
    outlet: outlet ? quote(article, outlet.span) : null,
    credits: article.credits.map(({ span, role }) => ({ name: quote(article, span), role })),
    byline: byline ? quote(article, byline.span) : null,
    dateline: dateline ? quote(article, dateline.span) : null,
    published: dated(article, reading.published),
    url: article.url ?? null,
    differing: (article.differing ?? []).map(({ of, evidence, span }) => ({
      of,
      evidence,
      words: quote(article, span),
    })),
    alsoIn,
  };
}
