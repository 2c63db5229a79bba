import type { Article } from '../model/article.ts';
import type { Rejection } from '../model/rejection.ts';

/** PORT: what a format must do. One file each in `formats/`, its default export. */
export interface Format {
  /** The endings of its files, in lower case with the full stop: `.txt`. */
  readonly endings: readonly string[];
  /** The records in a file, in order; what cannot be read is a rejection. Never throws. */
  read(bytes: Uint8Array, fileName: string): readonly (Article | Rejection)[];
}
