import { fromMarkdown } from 'mdast-util-from-markdown';
import { type Block, oneLine } from './blocks.ts';
import { blocksOfHtml, type HtmlText } from './html-text.ts';

/** The heading that a text begins with, and the lines below it. */
export type MarkdownText =
  | { readonly kind: 'blocks'; readonly title?: string; readonly blocks: readonly Block[] }
  | Extract<HtmlText, { readonly kind: 'unreadable' }>;

type Node = ReturnType<typeof fromMarkdown>['children'][number];

/**
 * What a file may have at most: to pair emphasis takes time that grows with the square of the marks
 * in a paragraph, and each line takes some for each list or quotation that it is in.
 */
const MOST = {
  characters: 1_000_000,
  lines: 20_000,
  marks: 20_000,
  inParagraph: 500,
  nested: 30,
  levels: 10_000,
};

/** The lines of a Markdown text as its reader sees them, without marks, pictures and code. */
export function blocksOfMarkdown(markdown: string): MarkdownText {
  const why = whyTooMuch(markdown);
  if (why !== undefined) return { kind: 'unreadable', why };
  const { children } = fromMarkdown(markdown);
  // A large heading further down is a section's.
  const first = children.find(
    (node) => wordsOf(node) !== '' || node.type === 'list' || node.type === 'blockquote',
  );
  const title = first?.type === 'heading' && first.depth === 1 ? first : undefined;
  const blocks: Block[] = [];
  for (const read of children.filter((node) => node !== title).map(blocksOf)) {
    if (read.kind === 'unreadable') return read;
    blocks.push(...read.blocks);
  }
  return { kind: 'blocks', ...(title ? { title: unbroken(title) } : {}), blocks };
}

function blocksOf(node: Node): HtmlText {
  switch (node.type) {
    case 'heading':
      return given({ kind: 'heading', text: unbroken(node), evidence: 'marked as a heading' });
    case 'paragraph':
      return given(...wordsOf(node).split(BREAK));
    case 'html':
      return blocksOfHtml(node.value);
    case 'blockquote':
    case 'list':
    case 'listItem':
      return all(node.children.map(blocksOf));
    default:
      return given();
  }
}

/** Where the source breaks a line on purpose; no text that is read has it. */
const BREAK = '\0';

function wordsOf(node: Node): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return BREAK;
    case 'html':
      return /^<br\b/i.test(node.value) ? BREAK : '';
    case 'heading':
    case 'paragraph':
    case 'emphasis':
    case 'strong':
    case 'link':
    case 'linkReference':
      return node.children.map(wordsOf).join('');
    default:
      return '';
  }
}

function unbroken(node: Node): string {
  return oneLine(wordsOf(node).replaceAll(BREAK, ' '));
}

function given(...blocks: readonly Block[]): HtmlText {
  const words = (block: Block): Block =>
    typeof block === 'string' ? oneLine(block) : { ...block, text: oneLine(block.text) };
  return { kind: 'blocks', blocks: blocks.map(words).filter((block) => block !== '') };
}

function all(parts: readonly HtmlText[]): HtmlText {
  const bad = parts.find(({ kind }) => kind === 'unreadable');
  return bad ?? given(...parts.flatMap((part) => (part.kind === 'blocks' ? part.blocks : [])));
}

function whyTooMuch(markdown: string): string | undefined {
  if (markdown.length > MOST.characters) {
    return `The Markdown is too long: ${markdown.length} characters, and the limit is ${MOST.characters}.`;
  }
  const lines = markdown.split(/\r\n?|\n/);
  if (lines.length > MOST.lines) return `The Markdown has more than ${MOST.lines} lines.`;
  let [marks, inParagraph, levels] = [0, 0, 0];
  for (const [at, line] of lines.entries()) {
    const here = count(line, /[*_[\]`<!&]/g);
    const level = levelOf(line);
    marks += here;
    inParagraph = line.trim() === '' ? 0 : inParagraph + here;
    levels += level;
    if (marks > MOST.marks || inParagraph > MOST.inParagraph) {
      return `The Markdown has too many marks to be an article: line ${at + 1}.`;
    }
    if (level > MOST.nested || levels > MOST.levels) {
      return `The Markdown is nested too deep to be an article: line ${at + 1}.`;
    }
  }
  return undefined;
}

/** How deep in lists and quotations a line is at most: by its marks, and two spaces a level. */
function levelOf(line: string): number {
  if (/^[\s*-]*$/.test(line)) return 0;
  const [lead = ''] = /^(?:[\s>*+-]|\d{1,9}[.)])*/.exec(line) ?? [];
  return count(lead, /[>*+.)-]/g) + Math.floor(count(lead, /\s/g) / 2);
}

function count(line: string, marks: RegExp): number {
  return line.match(marks)?.length ?? 0;
}
