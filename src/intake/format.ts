import type { Incoming } from '../model/incoming.ts';

/** PORT: what a format must do. One file each in `formats/`, its default export. */
export interface Format {
  /** The endings of its files, in lower case with the full stop: `.txt`. */
  readonly endings: readonly string[];
  /**
   * Whether a file is of this format, by how its text starts (at most 4,000 characters, decoded).
   * Every format that shares an ending with another has it.
   */
  readonly recognises?: (start: string) => boolean;
  /**
   * The records in a file, in order; what cannot be read is a rejection. Never throws. `fileName` is
   * the path within its folder, or the address it came from; an address without the ending of what
   * it gave has that for its fragment: `https://example.org/news/42#.html`.
   */
  read(bytes: Uint8Array, fileName: string): Promise<readonly Incoming[]>;
}

/** The stable name of a record that states none: its file's path or address, without ending. */
export function idOf(fileName: string): string {
  return fileName.replace(/#\.[^./]*$|(?<=[^/])\.[^./]*$/, '');
}
