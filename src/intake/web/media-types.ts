import { extname } from 'node:path';

/** The ending of a file that holds what a media type says. */
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['text/html', '.html'],
  ['application/xhtml+xml', '.html'],
  ['application/rss+xml', '.xml'],
  ['application/atom+xml', '.xml'],
  ['application/rdf+xml', '.xml'],
  ['application/xml', '.xml'],
  ['text/xml', '.xml'],
  ['application/feed+json', '.json'],
  ['application/json', '.json'],
  ['text/markdown', '.md'],
  ['text/plain', '.txt'],
  ['application/pdf', '.pdf'],
  ['message/rfc822', '.eml'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', '.docx'],
]);

/** Types that servers give to what they do not know: there the address's own ending says more. */
const VAGUE: ReadonlySet<string> = new Set([
  '',
  'text/plain',
  'application/octet-stream',
  'binary/octet-stream',
  'application/zip',
]);

/** The media type of a head line, in lower case and without what follows it. */
export function mediaTypeOf(line: string | undefined): string {
  return line?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

/**
 * The name under which formats read what an address gave: the address, with the ending of its media
 * type for a fragment where it has not that one. Undefined for what no article is written in.
 */
export function fileNameOf(url: string, mediaType: string): string | undefined {
  const { pathname, search } = new URL(url);
  const own = extname(pathname).toLowerCase();
  const isKnown = ENDINGS.values().some((ending) => ending === own);
  const ending = VAGUE.has(mediaType) && isKnown ? own : ENDINGS.get(mediaType);
  if (ending === undefined) return undefined;
  return own === ending && search === '' ? url : `${url}#${ending}`;
}
