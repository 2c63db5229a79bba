import type { Incoming } from '../../model/incoming.ts';
import type { Page } from './fetch-page.ts';

/** Gives the records of a file, of which the name says the kind; what cannot be read is a rejection. */
export type Parse = (bytes: Uint8Array, fileName: string) => Promise<readonly Incoming[]>;

/** The records of a fetched page, or one sentence where nothing in it can be read. */
export async function readPage(
  { bytes, fileName }: Page,
  parse: Parse,
): Promise<readonly Incoming[] | { readonly why: string }> {
  const records = await parse(bytes, fileName);
  const [first] = records;
  const isLost = records.every(({ kind }) => kind === 'rejection');
  return isLost && first?.kind === 'rejection' ? { why: first.why } : records;
}
