import { getDocumentProxy } from 'unpdf';

/** A run of characters on a page; lengths in points, from the page's lower left corner. */
export type Piece = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The size of its type. */
  readonly size: number;
};

export type Page = { readonly height: number; readonly pieces: readonly Piece[] };

/** The pages of a PDF, and the title in its properties; or one sentence that says why not. */
export type PdfRead =
  | { readonly kind: 'pages'; readonly pages: readonly Page[]; readonly title?: string }
  | { readonly kind: 'unreadable'; readonly why: string };

const MAX_PAGES = 200;
const MAX_PIECES = 300_000;

/** Reads the characters of a PDF. Its scripts are never run, its pictures not looked at. */
export async function readPages(bytes: Uint8Array): Promise<PdfRead> {
  try {
    const pdf = await getDocumentProxy(bytes, {
      useSystemFonts: false,
      disableFontFace: true,
      enableXfa: false,
      stopAtErrors: false,
      verbosity: 0,
    });
    try {
      return await pagesOf(pdf);
    } finally {
      await pdf.loadingTask.destroy();
    }
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    return unreadable(name === 'PasswordException' ? 'has a password' : 'is damaged or cut short');
  }
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

async function pagesOf(pdf: Pdf): Promise<PdfRead> {
  if (pdf.numPages > MAX_PAGES) {
    return unreadable(`has ${pdf.numPages} pages, and the limit is ${MAX_PAGES}`);
  }
  const pages: Page[] = [];
  let pieces = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pageOf(pdf, number);
    pieces += page.pieces.length;
    if (pieces > MAX_PIECES) return unreadable('has more text than an article can have');
    pages.push(page);
  }
  if (pieces === 0) return unreadable('has no text: its pages are pictures, or empty');
  const title = await titleOf(pdf);
  return { kind: 'pages', pages, ...(title ? { title } : {}) };
}

async function pageOf(pdf: Pdf, number: number): Promise<Page> {
  const page = await pdf.getPage(number);
  const [, bottom = 0, , top = 0] = page.view;
  const { items } = await page.getTextContent();
  const pieces = items.flatMap((item): Piece[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, slant, , size, x, y] = item.transform.map(Number);
    // Set upright or upside down: a mark across the page, or a note up its margin.
    if (slant !== 0 || size === undefined || size <= 0) return [];
    return [{ text: item.str, x: x ?? 0, y: (y ?? 0) - bottom, width: item.width, size }];
  });
  page.cleanup();
  return { height: top - bottom, pieces };
}

async function titleOf(pdf: Pdf): Promise<string | undefined> {
  const { info } = await pdf.getMetadata();
  const title = 'Title' in info ? info.Title : undefined;
  return typeof title === 'string' ? title.trim() : undefined;
}

function unreadable(what: string): PdfRead {
  return { kind: 'unreadable', why: `The PDF ${what}.` };
}
