import type { Article } from '../../model/article.ts';
import { sha256Of } from '../article.ts';
import { MAX_BYTES, tooLarge } from '../decode.ts';
import { linesOfWord, type WordNode } from '../docx-lines.ts';
import { fileKind } from '../file-kind.ts';
import { type Format, idOf } from '../format.ts';
import type { LaidPart, Stated } from '../laid-out.ts';
import { isProse } from '../line-shape.ts';
import { articleOfManuscript } from '../manuscript.ts';
import { below, readXml, wordsIn } from '../xml.ts';
import { type ZipParts, zipParts } from '../zip-parts.ts';

/**
 * A Word document, one article a file. Its notes stand below it and are not read; comments, struck
 * out and deleted words are left out. When it was written and by whom Word thinks is not when it was
 * published and by whom.
 */
const docx: Format = {
  endings: ['.docx'],
  async read(bytes, fileName) {
    const found = await documentIn(bytes);
    if ('why' in found) return [{ kind: 'rejection', where: fileName, why: found.why }];
    const stated = { id: idOf(fileName), sha256: sha256Of(bytes) };
    return [{ kind: 'article', article: articleOf(found, stated) }];
  },
};

export default docx;

type WordDocument = {
  readonly lines: readonly (string | LaidPart)[];
  readonly notes: readonly LaidPart[];
  /** The title in the file's properties. */
  readonly title?: string;
};

/** A book has less. Measured at both limits: a second and a half, and 250 MB of memory. */
const LIMITS = { entries: 2000, bytes: 4_000_000 };
const MAX_TAGS = 300_000;
/** What Word and others name a file that nobody has named. */
const NO_TITLE =
  /^(?:document ?\d*|untitled.*|microsoft word - .*|.*\.(?:docx?|rtf|odt)|word document)$/i;

function articleOf({ lines, notes, title }: WordDocument, stated: Stated): Article {
  const [first, rest] = withoutTitle(lines);
  const article = articleOfManuscript(
    { head: first ? [first] : [], lines: [...rest, ...notes] },
    stated,
  );
  if (article.title !== undefined || title === undefined || NO_TITLE.test(title)) return article;
  const given: LaidPart = {
    kind: 'title',
    text: title,
    evidence: 'title in the file’s properties',
  };
  return articleOfManuscript({ head: [given], lines: [...rest, ...notes] }, stated);
}

/** The paragraph that is styled as the title, or the first heading above the first sentence. */
function withoutTitle(
  lines: WordDocument['lines'],
): readonly [title: LaidPart | undefined, rest: WordDocument['lines']] {
  const prose = lines.findIndex((line) => typeof line === 'string' && isProse(line));
  const head = lines.slice(0, prose < 0 ? lines.length : prose);
  const title =
    lines.find((line): line is LaidPart => typeof line !== 'string' && line.kind === 'title') ??
    head.find((line): line is LaidPart => typeof line !== 'string' && line.kind === 'heading');
  return [title && { ...title, kind: 'title' }, lines.filter((line) => line !== title)];
}

async function documentIn(bytes: Uint8Array): Promise<WordDocument | { readonly why: string }> {
  if (bytes.length > MAX_BYTES) return { why: tooLarge(bytes.length) };
  if (bytes.length === 0) return { why: 'The file is empty.' };
  const kind = fileKind(bytes);
  if (kind !== 'a zip file')
    return { why: `The file is no Word document${kind ? `: it is ${kind}` : ''}.` };
  const zip = await zipParts(bytes, isXml, LIMITS);
  if (zip.kind === 'unreadable') return { why: zip.why };
  if (!zip.parts.has('[Content_Types].xml'))
    return { why: 'The file is a zip file, and no Word document.' };
  const tags = Array.from(zip.parts.values(), tagsIn).reduce((sum, count) => sum + count, 0);
  if (tags > MAX_TAGS) {
    return { why: `The Word document has ${tags} tags, and the limit is ${MAX_TAGS}.` };
  }
  try {
    const tree = await treeOf(zip.parts);
    const lines = linesOfWord(tree.children ?? []);
    if (lines.length === 0) return { why: 'The Word document has no text.' };
    const title = coreTitle(zip.parts.get('docProps/core.xml'));
    return { lines, notes: notesOf(tree), ...(title ? { title } : {}) };
  } catch {
    return { why: 'The Word document cannot be read: its parts are broken.' };
  }
}

function isXml(name: string): boolean {
  return /\.(?:xml|rels)$/i.test(name);
}

function tagsIn(xml: Buffer): number {
  let count = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) count++;
  return count;
}

type WordTree = WordNode & {
  readonly notes?: { resolve(reference: object): { readonly body: readonly WordNode[] } | null };
};

type Parts = Extract<ZipParts, { kind: 'parts' }>['parts'];

/** The tree that mammoth makes of the parts, which is handed to it in place of a zip file. */
async function treeOf(parts: Parts): Promise<WordTree> {
  const file = {
    exists: (name: string) => parts.has(name),
    read: async (name: string, encoding?: string) =>
      encoding === undefined ? parts.get(name) : new TextDecoder(encoding).decode(parts.get(name)),
  };
  let tree: WordTree | undefined;
  // It takes long to load, and most folders have no Word documents.
  const { default: mammoth } = await import('mammoth');
  // mammoth 1.13.0 takes an open file as well, which its types leave out.
  await mammoth.convertToHtml({ file } as unknown as { readonly buffer: Buffer }, {
    includeEmbeddedStyleMap: false,
    externalFileAccess: false,
    transformDocument: (document: WordTree) => {
      tree = document;
      return { ...document, children: [] };
    },
  });
  return tree ?? { type: 'document' };
}

/** The notes in the order of their marks, which are themselves left out. */
function notesOf(tree: WordTree): readonly LaidPart[] {
  return referencesIn(tree)
    .flatMap((reference) => linesOfWord(tree.notes?.resolve(reference)?.body ?? []))
    .map((line) => ({
      kind: 'chrome',
      text: typeof line === 'string' ? line : line.text,
      evidence: 'a note below the text',
    }));
}

function referencesIn(node: WordNode): readonly WordNode[] {
  if (node.type === 'noteReference') return [node];
  return (node.children ?? []).flatMap(referencesIn);
}

function coreTitle(properties: Buffer | undefined): string {
  const xml = readXml(properties ?? new Uint8Array());
  return xml.kind === 'xml' ? wordsIn(below(xml.root, 'title')) : '';
}
