import type { LaidPart } from './laid-out.ts';

/** A node of the tree that mammoth reads a Word document into, as far as it is looked at. */
export type WordNode = {
  readonly type: string;
  readonly children?: readonly WordNode[];
  readonly value?: string;
  readonly styleName?: string | null;
  readonly isStrikethrough?: boolean;
  readonly breakType?: string;
};

/** The lines of a Word document, in order; a text is one of which the zone is yet to be read. */
export function linesOfWord(nodes: readonly WordNode[]): readonly (string | LaidPart)[] {
  return nodes.flatMap((node) => {
    if (node.type === 'paragraph') return paragraph(node);
    if (node.type === 'tableRow') return row(node);
    return linesOfWord(node.children ?? []);
  });
}

/** The styles that say what a paragraph is, by the names that Word gives them in any language. */
const STYLES: readonly (readonly [name: RegExp, kind: LaidPart['kind']])[] = [
  [/^title$/i, 'title'],
  [/^subtitle$/i, 'dek'],
  [/^heading \d$/i, 'heading'],
  [/^caption$/i, 'caption'],
  [/^(?:toc|index) \d$|^(?:toc heading|header|footer|table of figures)$/i, 'chrome'],
];
/** A row of cells no longer than this is one line: more is a page's columns. */
const LONGEST_CELL = 80;

function paragraph(node: WordNode): readonly (string | LaidPart)[] {
  const text = wordsOf(node);
  if (text.trim() === '') return [];
  const style = STYLES.find(([name]) => name.test(node.styleName ?? ''));
  return [
    style ? { kind: style[1], text, evidence: `paragraph of the style ${node.styleName}` } : text,
  ];
}

function row(node: WordNode): readonly (string | LaidPart)[] {
  const cells = (node.children ?? []).map((cell) => linesOfWord(cell.children ?? []));
  const lines = cells.flat();
  const short = cells.every(
    ([first, ...more]) =>
      more.length === 0 &&
      (first === undefined || (typeof first === 'string' && first.length <= LONGEST_CELL)),
  );
  if (!short || lines.length === 0) return lines;
  return [{ kind: 'chrome', text: lines.join('\t'), evidence: 'row of a table' }];
}

/** What is struck out was taken back by its author, and is left out. */
function wordsOf({ type, value, children = [], isStrikethrough }: WordNode): string {
  if (isStrikethrough) return '';
  if (type === 'text') return value ?? '';
  if (type === 'tab') return '\t';
  if (type === 'break') return '\n';
  return children.map(wordsOf).join('');
}
