import { fromMarkdown } from 'mdast-util-from-markdown';
import { type Block, oneLine } from './blocks.ts';
import { blocksOfHtml, type HtmlText } from './html-text.ts';

/** A first heading, and the lines below and above it. */
export type MarkdownText =
  | { readonly kind: 'blocks'; readonly title?: string; readonly blocks: readonly Block[] }
  | Extract<HtmlText, { readonly kind: 'unreadable' }>;

type Node = ReturnType<typeof fromMarkdown>['children'][number];

/**
 * What a file may have at most: to pair emphasis takes time that grows with the square of the marks
 * in a paragraph, and some for each paragraph.
 */
const MOST = { characters: 1_000_000, lines: 20_000, marks: 20_000, inParagraph: 500, nested: 40 };

/** The lines of a Markdown text as its reader sees them, without marks, pictures and code. */
export function blocksOfMarkdown(markdown: string): MarkdownText {
  const why = whyTooMuch(markdown);
  if (why !== undefined) return { kind: 'unreadable', why };
  const { children } = fromMarkdown(markdown);
  const title = children.find((node) => node.type === 'heading' && node.depth === 1);
  const blocks: Block[] = [];
  for (const read of children.filter((node) => node !== title).map(blocksOf)) {
    if (read.kind === 'unreadable') return read;
    blocks.push(...read.blocks);
  }
  const words = title === undefined ? '' : oneLine(wordsOf(title));
  return { kind: 'blocks', ...(words === '' ? {} : { title: words }), blocks };
}

function blocksOf(node: Node): HtmlText {
  switch (node.type) {
    case 'heading':
      return given({ kind: 'heading', text: wordsOf(node), evidence: 'marked as a heading' });
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
  let [marks, inParagraph] = [0, 0];
  for (const [at, line] of lines.entries()) {
    const here = line.match(/[*_[\]`<!&]/g)?.length ?? 0;
    marks += here;
    inParagraph = line.trim() === '' ? 0 : inParagraph + here;
    if (marks > MOST.marks || inParagraph > MOST.inParagraph) {
      return `The Markdown has too many marks to be an article: line ${at + 1}.`;
    }
    if (
      (/^[\s>*+.)\d-]*/.exec(line)?.[0].match(/[>*+.)-]/g)?.length ?? 0) > MOST.nested &&
      !/^[\s*-]*$/.test(line)
    ) {
      return `The Markdown is nested more than ${MOST.nested} deep: line ${at + 1}.`;
    }
  }
  return undefined;
}
