import { Parser } from 'htmlparser2';

/**
 * More of anything than a page of a paper has: these are at most 51 deep and have at most 10,110
 * elements, and so a sum of depths below 516,000. Readability looks at each element's whole content,
 * and takes as long as this sum; linkedom splits a class into its names at once.
 */
const LIMITS = {
  depth: [200, 'elements nested deeper than 200'],
  depths: [1_000_000, 'too many elements nested too deep'],
  elements: [50_000, 'more than 50,000 elements and comments'],
  attributes: [500, 'an element with more than 500 attributes'],
  className: [10_000, 'an element with a class of more than 10,000 characters'],
  /** A stray sign or a reference (`&amp;`) ends a piece of text. */
  texts: [200_000, 'more than 200,000 pieces of text'],
} as const satisfies Readonly<Record<string, readonly [limit: number, what: string]>>;

/** Characters read between two looks at what was found. */
const STRIDE = 16_384;
const USUAL = new Set(
  'html head body title meta div p br h1 h2 article section table td li'.split(' '),
);

/**
 * Why a page is not to be built up in memory, in one sentence; undefined for one that may be. A few
 * thousand nested elements would take a parser of whole pages minutes, and this takes milliseconds.
 */
export function whyNotBuilt(html: string): string | undefined {
  const counts = { depth: 0, depths: 0, elements: 0, attributes: 0, className: 0, texts: 0 };
  let isHtml = false;
  let why: string | undefined;
  const add = (what: keyof typeof LIMITS, amount = 1): void => {
    counts[what] += amount;
    const [limit, words] = LIMITS[what];
    if (counts[what] > limit)
      why ??= `The page has ${words} (line ${lineAt(html, parser.startIndex)}).`;
  };
  const parser = new Parser({
    onopentagname: (name) => {
      isHtml ||= USUAL.has(name);
      counts.attributes = 0;
      add('elements');
      add('depth');
      add('depths', counts.depth);
    },
    onattribute: (name, value) => {
      counts.className = 0;
      add('attributes');
      if (name === 'class') add('className', value.length);
    },
    onclosetag: () => add('depth', -1),
    oncomment: () => add('elements'),
    ontext: () => add('texts'),
  });
  for (let at = 0; at < html.length && why === undefined; at += STRIDE) {
    parser.write(html.slice(at, at + STRIDE));
  }
  if (why === undefined) parser.end();
  return why ?? (isHtml ? undefined : 'The file is no HTML: it has none of its elements.');
}

function lineAt(html: string, index: number): number {
  let line = 1;
  for (let at = html.indexOf('\n'); at >= 0 && at < index; at = html.indexOf('\n', at + 1)) line++;
  return line;
}
