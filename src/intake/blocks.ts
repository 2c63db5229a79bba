import type { LaidOut, LaidPart } from './laid-out.ts';

/** A paragraph of a body, or a line of it of which the markup says what it is. */
export type Block = LaidOut['body'][number];

/** The elements of HTML and NITF that begin and end a line. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside block blockquote body body.content body.end body.head bq br caption center credit dd details ' +
    'div dl dt fieldset figcaption figure fn footer h1 h2 h3 h4 h5 h6 header hl1 hl2 hr li main media ' +
    'media-caption note ol p pre section summary table tagline tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** The elements whose words are not read: programs, forms, things to look at. */
const UNREAD: ReadonlySet<string> = new Set(
  (
    'applet audio button canvas datalist embed form head iframe input map math ' +
    'media-metadata media-object media-producer media-reference nav noembed noframes noscript object ' +
    'script select style svg template textarea title video'
  ).split(' '),
);

/** What the markup says of a line. */
type Marked = Omit<LaidPart, 'text'>;

const HEADING: Marked = { kind: 'heading', evidence: 'marked as a heading' };
const CAPTION: Marked = { kind: 'caption', evidence: 'marked as a caption' };
const KINDS: ReadonlyMap<string, Marked> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hl1', 'hl2'].map((name) => [name, HEADING] as const),
  ...['figcaption', 'media-caption'].map((name) => [name, CAPTION] as const),
]);

/** Takes marked-up words from first to last and gives its lines: one for each block or break. */
export class BlockLines {
  readonly #lines: Block[] = [];
  readonly #within: Marked[] = [];
  #words: string[] = [];
  #unread = 0;

  /** An element begins; each that begins must end. Names are in lower case. */
  open(name: string): void {
    if (this.#unread > 0 || UNREAD.has(name)) this.#unread++;
    else this.#between(name, (kind) => this.#within.push(kind));
  }

  text(words: string): void {
    if (this.#unread === 0) this.#words.push(words);
  }

  close(name: string): void {
    if (this.#unread > 0) this.#unread--;
    else this.#between(name, () => this.#within.pop());
  }

  /** The lines so far; white space within one is a single space, as a reader sees it. */
  lines(): readonly Block[] {
    this.#end();
    return this.#lines;
  }

  #between(name: string, then: (kind: Marked) => void): void {
    if (BLOCKS.has(name)) this.#end();
    const kind = KINDS.get(name);
    if (kind) then(kind);
  }

  #end(): void {
    const text = oneLine(this.#words.join(''));
    this.#words = [];
    const kind = this.#within.at(-1);
    if (text !== '') this.#lines.push(kind ? { ...kind, text } : text);
  }
}

/** Words as markup means them: any stretch of line ends, tabs and spaces is one space. */
export function oneLine(words: string): string {
  return words.replace(/[ \t\n\r\f\u0085\u2028\u2029]+/g, ' ').trim();
}

/** The words of a block, without what it is. */
export function wordsOf(block: Block): string {
  return typeof block === 'string' ? block : block.text;
}
