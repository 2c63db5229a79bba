import type { Incoming } from '../../model/incoming.ts';
import type { Format } from '../format.ts';
import { formatOf } from '../formats.ts';
import type { Page } from './fetch-page.ts';

/** The records of a fetched page by its format, or one sentence where nothing in it can be read. */
export async function readPage(
  { bytes, fileName }: Page,
  formats: readonly Format[],
): Promise<readonly Incoming[] | { readonly why: string }> {
  const format = formatOf(bytes, fileName, formats);
  if ('why' in format) return format;
  const records = await format.read(bytes, fileName);
  const [first] = records;
  const isLost = records.every(({ kind }) => kind === 'rejection');
  return isLost && first?.kind === 'rejection' ? { why: first.why } : records;
}
