import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { type Block, BlockLines, oneLine } from './blocks.ts';
import { type Decoded, decode } from './decode.ts';

/** Numeric references cost memory beyond their bytes; no news message is longer. */
const MAX_CHARACTERS = 2_000_000;
const DEEPEST = 100;

/** An element, its children in the order they stand; names without their namespace's prefix. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
};

/** The root of a file, or one sentence that says why there is none. */
export type Xml =
  | { readonly kind: 'xml'; readonly root: XmlElement }
  | { readonly kind: 'unreadable'; readonly why: string };

/** Decodes and reads a file of XML. It expands no entities but the five of XML and characters. */
export function readXml(bytes: Uint8Array): Xml {
  const decoded = decodeXml(bytes);
  if (decoded.kind === 'unreadable') return decoded;
  const why = whyNoXml(decoded.text);
  if (why !== undefined) return { kind: 'unreadable', why };
  try {
    const [root] = elementsIn(parser.parse(decoded.text));
    if (typeof root === 'object') return { kind: 'xml', root };
    return { kind: 'unreadable', why: 'The XML has no element.' };
  } catch (error) {
    return { kind: 'unreadable', why: refusal(error) };
  }
}

/** Decodes a file of XML, by the encoding of its declaration where it is no UTF-8. */
export function decodeXml(bytes: Uint8Array): Decoded {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  return decode(bytes, /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1]);
}

/** One sentence that says why a text is not read as XML; undefined where it can be. */
export function whyNoXml(text: string): string | undefined {
  if (text.length > MAX_CHARACTERS) {
    return `The XML is too long: ${text.length} characters, and the limit is ${MAX_CHARACTERS}.`;
  }
  const doctype = text.indexOf('<!DOCTYPE');
  if (doctype >= 0 && text.slice(doctype, text.indexOf('>', doctype)).includes('[')) {
    return 'The XML declares entities or elements of its own, which are not read.';
  }
  const valid = XMLValidator.validate(text, { allowBooleanAttributes: true });
  if (valid === true) return undefined;
  const { line, msg } = valid.err;
  // The parser lists every open element there.
  if (msg.startsWith("Invalid '[")) return 'The XML ends before its elements are closed.';
  return `The XML is not well formed: line ${line}: ${msg.slice(0, 150).replace(/\.$/, '')}.`;
}

/** The first element of that path below an element; undefined without one. */
export function below(
  element: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => allBelow(at, name)[0], element);
}

/** The children of that name, in order. */
export function allBelow(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child === 'object' && child.name === name,
  );
}

/** All words in an element on one line; empty where it has none, or there is no element. */
export function wordsIn(element: XmlElement | undefined): string {
  return element === undefined ? '' : oneLine(textOf(element));
}

/** The lines of an element whose children are paragraphs, in XHTML or NITF. */
export function blocksIn(element: XmlElement): readonly Block[] {
  const lines = new BlockLines();
  fill(lines, element);
  return lines.lines();
}

function textOf({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

function fill(lines: BlockLines, { name, children }: XmlElement): void {
  lines.open(name.toLowerCase());
  for (const child of children) {
    if (typeof child === 'string') lines.text(child);
    else fill(lines, child);
  }
  lines.close(name.toLowerCase());
}

const ATTRIBUTES = ':@';
const TEXT = '#text';
const CDATA = '#cdata';

const parser = new XMLParser({
  preserveOrder: true,
  trimValues: false,
  parseTagValue: false,
  ignoreAttributes: false,
  allowBooleanAttributes: true,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  // Left to `withCharacters`: the parser would expand what a file declares as well.
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  textNodeName: TEXT,
  cdataPropName: CDATA,
  maxNestedTags: DEEPEST,
});

/** What the parser gives for an element: its name as the only key beside that of its attributes. */
type Node = Readonly<Record<string, unknown>>;

function elementsIn(nodes: unknown): readonly (XmlElement | string)[] {
  if (!Array.isArray(nodes)) return [];
  // A list of nodes is all that the parser gives where order is kept.
  return (nodes as readonly Node[]).flatMap((node): readonly (XmlElement | string)[] => {
    const [name] = Object.keys(node).filter((key) => key !== ATTRIBUTES);
    if (name === undefined) return [];
    if (name === TEXT) return [withCharacters(String(node[TEXT]))];
    if (name === CDATA) return rawText(node[CDATA]);
    const attributes = Object.entries(node[ATTRIBUTES] ?? {}).map(
      ([key, value]) => [key, withCharacters(String(value))] as const,
    );
    return [{ name, attributes: new Map(attributes), children: elementsIn(node[name]) }];
  });
}

function rawText(nodes: unknown): readonly string[] {
  return Array.isArray(nodes) ? (nodes as readonly Node[]).map((node) => String(node[TEXT])) : [];
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const REFERENCE = /&(?:#x([\da-fA-F]{1,8})|#(\d{1,8})|(amp|lt|gt|quot|apos));/g;

/** Decodes the five named characters of XML and numbered ones; any other reference stays. */
function withCharacters(text: string): string {
  return text.replace(REFERENCE, (_, hex?: string, decimal?: string, name = '') => {
    if (hex !== undefined) return numbered(Number.parseInt(hex, 16));
    return decimal === undefined ? (NAMED[name] ?? '') : numbered(Number(decimal));
  });
}

function numbered(code: number): string {
  // Old systems number by windows-1252, and HTML reads these so; in Unicode they are controls.
  if (code >= 0x80 && code < 0xa0)
    return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  const isText = code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0x10ffff);
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  return isText && !isHalf ? String.fromCodePoint(code) : '\uFFFD';
}

function refusal(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  if (/nested/i.test(message)) return `The XML is nested more than ${DEEPEST} elements deep.`;
  return 'The XML has a name or a mark that is not read.';
}
