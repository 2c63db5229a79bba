import type { Span } from './article.ts';
import type { TimeExpression, When } from './when.ts';

/** How the reader got from the words in the text to a speaker. */
export type Resolution =
  | 'name'
  | 'surname'
  | 'pronoun'
  | 'role'
  | 'continuation'
  | 'coordination'
  | 'unnamed';

/** Whoever words are attributed to, in this article's own words. */
export type Speaker = {
  /** Where the text names the speaker for these words; absent for words that just run on. */
  readonly mention?: Span;
  /** The fullest name this article gives anywhere; null when it gives none. */
  readonly name: Span | null;
  /** How the article describes the speaker; absent when it does not. */
  readonly role?: Span;
  readonly resolved: Resolution;
};

/** Forms of "say" and "tell", or anything else that marks reported speech. */
export type CueClass = 'say' | 'other';

/** The rules of attribution. One that is not put in words, in each language, does not compile. */
export type RuleName =
  | 'according-to'
  | 'according-to-first'
  | 'as-first'
  | 'around-quote'
  | 'after-quote'
  | 'around-comma-quote'
  | 'before-quote'
  | 'before-that'
  | 'before-question'
  | 'before-infinitive'
  | 'before-clause'
  | 'around-clause'
  | 'after-clause'
  | 'before-noun'
  | 'partly-quoted'
  | 'before-about'
  | 'before-far-quote'
  | 'introduced'
  | 'run-on'
  | 'run-on-open'
  | 'run-on-after'
  | 'run-on-partly'
  | 'passive'
  | 'turn'
  | 'turn-on'
  | 'headline'
  | 'label'
  | 'colon'
  | 'signature';

/** Why words are attributed as they are: the rule that found them, and how often it is right. */
export type Evidence = {
  readonly rule: RuleName;
  /** What the rule looks for, in plain English with an example. */
  readonly looksFor: string;
  readonly cueClass: CueClass;
  /** On the training articles, with cues of this class; null when that was not measured. */
  readonly measured: { readonly right: number; readonly of: number } | null;
  /** Whether it is right less than nine times in ten, or not measured. */
  readonly uncertain: boolean;
};

/** Words that the article attributes to somebody. */
export type Attributed = {
  /** First 12 hex digits of a hash of the article's hash and the content's span: the quote id. */
  readonly id: string;
  readonly kind: 'direct' | 'mixed' | 'indirect';
  /** The whole sentences that carry the statement, in order. */
  readonly sentences: readonly Span[];
  /** The reported words, in order; several when the cue splits them. */
  readonly content: readonly Span[];
  /** The only words that may be shown as the speaker's own. Within `content`. */
  readonly quoted: readonly Span[];
  /** Absent for words that run on from a statement before. */
  readonly cue?: Span;
  /** Null when the text does not say whose words they are. */
  readonly speaker: Speaker | null;
  /** Who, inside the article, reports the statement, outermost first; empty: the article itself. */
  readonly reportedBy: readonly Speaker[];
  /** When it was said: never the date of what was said, never the date of publication. */
  readonly said: When;
  /** The dates inside the words. */
  readonly mentions: readonly When[];
  /** Of those the one of what they tell, not one it is held against ("the lowest since 1997"). */
  readonly happened?: When;
  /** The sentence before, when this one cannot be understood without it. */
  readonly context?: Span;
  readonly evidence: Evidence;
};

/** A sentence in the article's own voice. */
export type Narration = {
  readonly id: string;
  readonly kind: 'narration';
  readonly sentences: readonly Span[];
  readonly mentions: readonly When[];
  readonly happened?: When;
  /** The sentence before, when this one cannot be understood without it. */
  readonly context?: Span;
};

/**
 * How a sentence goes on about what stands before it: it `opens` with a pronoun ("It closed in
 * May."), is about something `definite` that it does not name ("The ferry closed …"), or has
 * either `inside`, before it names anything.
 */
export type Leaning = 'opens' | 'definite' | 'inside' | 'none';

/** A place where a text names somebody or something. */
export type Named = {
  /** The name, and figures behind it ("Hale 225"), without titles. */
  readonly name: Span;
  /** The same with the titles before it, which may be of the name ("General Hale"). */
  readonly titled: Span;
  /** Whether it stands where places stand ("in Hale"). */
  readonly isPlace: boolean;
};

/** A sentence of title, dek or body: what it names, and whether it needs what stands before. */
export type Sentence = Span & {
  readonly names: readonly Named[];
  readonly leans: Leaning;
};

export type Statement = Attributed | Narration;
export type StatementKind = Statement['kind'];

/** All that reading finds in one article. */
export type Reading = {
  readonly statements: readonly Statement[];
  /** The sentences of title, dek and body, in order. */
  readonly sentences: readonly Sentence[];
  readonly times: readonly TimeExpression[];
  /** Words that look misspelt in title, dek or body: marked beside, never corrected. */
  readonly misspelt: readonly Span[];
  /**
   * The publication date: as the page states it, else the bounds that the article's own dates set
   * (`basis: 'unknown'`, `earliest` the latest dated event).
   */
  readonly published: When;
};
