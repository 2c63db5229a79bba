import type { Credit, Differing, Span } from './article.ts';
import type { Evidence, Resolution } from './statement.ts';
import type { When } from './when.ts';

/** Words cut from an article: `article.text.slice(start, end) === text`, always. */
export type Passage = Span & { readonly text: string };

/** A date with the article's own words for it, or null where no words state it. */
export type DatedWords = When & { readonly words: string | null };

/** A speaker in words: each a slice of the article. */
export type NamedSpeaker = {
  readonly name: string | null;
  readonly mention: string | null;
  readonly role: string | null;
  readonly resolved: Resolution;
};

/** Another article that prints the same report, in its own words for itself. */
export type Print = {
  readonly articleId: string;
  readonly outlet: string | null;
  readonly title: string | null;
  /** EDTF, as far as its page states it. */
  readonly published: string | null;
  readonly url: string | null;
};

/** The article a clipping was cut from. */
export type Source = {
  readonly articleId: string;
  readonly sha256: string;
  readonly title: Passage | null;
  /** Whether the title stood only in a comments heading or the like. */
  readonly titleRecovered: boolean;
  readonly outlet: string | null;
  /** Agencies and papers named as origin, outermost hand first. */
  readonly credits: readonly { readonly name: string; readonly role: Credit['role'] }[];
  readonly byline: string | null;
  readonly dateline: string | null;
  readonly published: DatedWords;
  readonly url: string | null;
  /** What the page states of itself besides, and differs from the above. */
  readonly differing: readonly (Pick<Differing, 'of' | 'evidence'> & { readonly words: string })[];
  /** Other outlets that print the same report, and these words. */
  readonly alsoIn: readonly Print[];
};

/**
 * Whether the archive answers from the article still. `replaced`: its outlet has changed it since, and
 * in the newest version these words `stand` as they did, are there `otherwise` (of another speaker, or
 * of none), or are `gone`.
 */
export type ClippingStanding =
  | { readonly kind: 'current' }
  | { readonly kind: 'replaced'; readonly words: 'stand' | 'otherwise' | 'gone' };

/** A sentence cut from an article with all that is needed to print it. */
export type Clipping = {
  readonly id: string;
  readonly kind: 'direct' | 'mixed' | 'indirect' | 'narration';
  /** Whole sentences, in order. Where one does not touch the next, text between was left out. */
  readonly sentences: readonly (Passage & {
    /** Whether only white space lies between this sentence and the one before it in the list. */
    readonly adjacent: boolean;
  })[];
  /** The sentence before, when these cannot be understood without it. */
  readonly context: Passage | null;
  /** The reported words; empty for narration. */
  readonly content: readonly Passage[];
  /** Whether the sentences report more than the content: then the rest is not this speaker's. */
  readonly shared: boolean;
  /** The only words that may be shown as the speaker's own; empty for narration and paraphrase. */
  readonly quoted: readonly Passage[];
  readonly cue: Passage | null;
  readonly speaker: NamedSpeaker | null;
  /** Who, inside the article, reports it, outermost first. */
  readonly reportedBy: readonly NamedSpeaker[];
  readonly said: DatedWords;
  readonly mentions: readonly DatedWords[];
  /** Words to mark [sic], wherever they stand: in the sentences, the context or the title. */
  readonly misspelt: readonly Passage[];
  /** Why it is attributed so; null for narration. */
  readonly evidence: Evidence | null;
  readonly standing: ClippingStanding;
  readonly source: Source;
};
