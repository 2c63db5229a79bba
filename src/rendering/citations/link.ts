import type { Clipping } from '../../model/clipping.ts';

/** From here on a fragment names only the first and the last words. */
const LONG = 200;
const WORDS_AT_EDGE = 5;

/** The article's address, when it is one that a reader may be sent to. */
export function address({ source }: Clipping): string | null {
  if (source.url === null || !URL.canParse(source.url)) return null;
  const { protocol, href } = new URL(source.url);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}

/** The article's address with a text fragment that leads a browser to the first sentence. */
export function addressOfWords(clipping: Clipping): string | null {
  const page = address(clipping);
  const sentence = clipping.sentences[0]?.text;
  if (page === null || sentence === undefined) return page;
  const words = sentence.split(/\s+/);
  const fragment =
    sentence.length < LONG || words.length < 3 * WORDS_AT_EDGE
      ? escaped(sentence)
      : [words.slice(0, WORDS_AT_EDGE), words.slice(-WORDS_AT_EDGE)]
          .map((edge) => escaped(edge.join(' ')))
          .join(',');
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${fragment}`;
}

/** `-` and `,` mean something in a text fragment; encodeURIComponent leaves `-` as it is. */
function escaped(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}
