import type { When } from './when.ts';

/** A stretch of an article's text in UTF-16 code units; `end` is excluded. */
export type Span = { readonly start: number; readonly end: number };

/** What a line of a page is. Only title, dek and body are ever read for statements. */
export type ZoneKind =
  | 'title'
  | 'dek'
  | 'byline'
  | 'outlet'
  | 'published'
  | 'dateline'
  | 'caption'
  | 'credit'
  | 'body'
  | 'heading'
  | 'related'
  | 'comments'
  | 'chrome';

/** One line of a page, or a part of one, and the reason it was taken for what it is. */
export type Zone = Span & { readonly kind: ZoneKind; readonly evidence: string };

/** A part of the page that states something about the article, and the reason it was read so. */
export type Field = { readonly span: Span; readonly evidence: string };

/** An agency or paper named as origin; the outermost hand (who wrote it first) comes first. */
export type Credit = { readonly span: Span; readonly role: 'wire' | 'newspaper' };

/** A value that the page states besides, and that is not the one taken for its field. */
export type Differing = Field & { readonly of: 'title' | 'byline' | 'outlet' | 'published' };

/** An article as it came in. The text is never changed; everything else points into it. */
export type Article = {
  /** Stable name of the record: the file's name without its ending, or the id its feed gives. */
  readonly id: string;
  readonly text: string;
  /**
   * SHA-256 of the bytes as they came, lower-case hex. Of one record among others in a file: of its
   * line, or of `text` in UTF-8.
   */
  readonly sha256: string;
  readonly zones: readonly Zone[];
  readonly title?: Field & { readonly recovered: boolean };
  readonly dek?: Field;
  readonly byline?: Field;
  readonly credits: readonly Credit[];
  /** The publication this page belongs to; absent when the page does not name it. */
  readonly outlet?: Field;
  readonly dateline?: Field;
  /** What the page itself states; `basis: 'unknown'` when it states nothing. */
  readonly published: When;
  /** The instant of publication in UTC, `2023-03-30T18:42:00Z`, where one is stated. */
  readonly publishedAt?: string;
  /**
   * What its outlet calls this version, a number, or when it was changed, an instant in UTC or a day.
   * Of two of a kind the greater is the newer: numbers by their value, the others by their characters.
   */
  readonly version?: string;
  /** Where what it states of itself differs; absent when nothing does. */
  readonly differing?: readonly Differing[];
  readonly url?: string;
};

/** Cuts a span out of an article, character for character. */
export function quote(article: { readonly text: string }, span: Span): string {
  return article.text.slice(span.start, span.end);
}

/** Whether two spans share at least one character. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly within `outer`. */
export function within(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
