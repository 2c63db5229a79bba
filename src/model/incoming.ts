import type { Article } from './article.ts';
import type { Rejection } from './rejection.ts';

/** What one record of a file turned out to be. */
export type Incoming =
  | {
      readonly kind: 'article';
      readonly article: Article;
      /** The address of the page with the whole of it, where the record is but a stub. */
      readonly stubOf?: string;
    }
  /** The outlet takes an article back: nothing is answered from it any more. */
  | {
      readonly kind: 'withdrawal';
      readonly where: string;
      readonly id: string;
      readonly as: 'canceled' | 'withheld';
    }
  | ({ readonly kind: 'rejection' } & Rejection);
