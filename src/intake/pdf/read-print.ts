import { columnsOf } from './columns.ts';
import { withoutMargins } from './margins.ts';
import { readPages } from './pages.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { rowsOf } from './rows.ts';

/** The paragraphs of a PDF in the order they are read, or one sentence that says why not. */
export type Print =
  | {
      readonly kind: 'print';
      readonly paragraphs: readonly Paragraph[];
      /** The title in its properties. */
      readonly title?: string;
    }
  | { readonly kind: 'unreadable'; readonly why: string };

/** Reads the print of a PDF: lines, then columns, then paragraphs, by where they stand. */
export async function readPrint(bytes: Uint8Array): Promise<Print> {
  const read = await readPages(bytes);
  if (read.kind === 'unreadable') return read;
  const { pages, title } = read;
  const rows = withoutMargins(pages.map((page) => ({ height: page.height, rows: rowsOf(page) })));
  const paragraphs = paragraphsOf(rows.flatMap(columnsOf));
  return { kind: 'print', paragraphs, ...(title ? { title } : {}) };
}
