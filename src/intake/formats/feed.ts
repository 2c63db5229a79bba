import type { Incoming } from '../../model/incoming.ts';
import { type Block, wordsOf } from '../blocks.ts';
import { type Entry, type Feed, type Words, xmlFeedIn } from '../feed-entries.ts';
import { type Format, idOf } from '../format.ts';
import { blocksOfHtml } from '../html-text.ts';
import { jsonFeedIn } from '../json-feed.ts';
import type { LaidPart } from '../laid-out.ts';
import { onceEach } from '../once-each.ts';
import { stated, taken, turnedAway, versionOf } from '../record.ts';
import { decodeXml, whyNoXml } from '../xml.ts';

/** RSS, RDF, Atom and JSON Feed; an article for each entry, or its stub where a page has the rest. */
const feed: Format = {
  endings: ['.rss', '.atom', '.rdf', '.xml', '.json'],
  recognises: (start) => (/^\s*\{/.test(start) ? isJsonFeed(start) : isXmlFeed(start)),
  async read(bytes, fileName) {
    const decoded = decodeXml(bytes);
    if (decoded.kind === 'unreadable') return turnedAway(fileName, decoded.why);
    const read = feedIn(decoded.text);
    if ('why' in read) return turnedAway(fileName, read.why);
    if (read.entries.length === 0) return turnedAway(fileName, 'The feed has no entries.');
    const records = read.entries.map((entry, at) => {
      const where = `${fileName}, entry ${at + 1}`;
      if ('why' in entry) return { where, record: turnedAway(where, entry.why)[0] };
      return { where, record: recordOf(entry, { where, feed: read, fileName }) };
    });
    return onceEach(records);
  },
};

export default feed;

function feedIn(text: string): Feed | { readonly why: string } {
  if (/^\s*\{/.test(text)) return jsonFeedIn(text);
  const why = whyNoXml(text);
  return why === undefined
    ? (xmlFeedIn(text) ?? { why: 'It is no feed of RSS or Atom.' })
    : { why };
}

type Around = { readonly where: string; readonly feed: Feed; readonly fileName: string };

function recordOf(entry: Entry, { where, feed, fileName }: Around): Incoming {
  const { content, summary, link } = entry;
  const given = linesOf(content ?? summary);
  if (given.kind === 'unreadable') return turnedAway(where, given.why)[0];
  const isStub = content === undefined || isShort(given.blocks);
  const version = versionOf(undefined, entry.updated);
  const outlet = entry.source ? 'title of the feed that it comes from' : 'title of the feed';
  return taken({
    where,
    id: idWithin(entry, feed.link ?? feed.title ?? idOf(fileName)),
    ...(link ? { url: link } : {}),
    ...(link && isStub ? { stubOf: link } : {}),
    ...(version ? { version } : {}),
    head: [
      ...stated('title', entry.title, 'title of the entry'),
      ...(content ? dekOf(summary) : []),
      ...bylineOf(entry, feed),
      ...stated('outlet', entry.source ?? feed.title, outlet),
      ...stated('published', entry.published, 'date of the entry'),
    ],
    body: given.blocks.map(chromeOrNot),
  });
}

function bylineOf(entry: Entry, feed: Feed): readonly LaidPart[] {
  const own = stated('byline', entry.authors.join(', '), 'author of the entry');
  return own.length > 0 || entry.source
    ? own
    : stated('byline', feed.authors?.join(', '), 'author of the feed');
}

/** An id that is unique in its feed alone ("12345") is made so everywhere by the feed's address. */
function idWithin({ id, link }: Entry, feed: string): string {
  const own = id ?? link ?? '';
  return own === '' || /^[a-z][a-z\d+.-]*:/i.test(own) ? own : `${feed} ${own}`;
}

function linesOf(words: Words | undefined): ReturnType<typeof blocksOfHtml> {
  if (words === undefined) return { kind: 'blocks', blocks: [] };
  if (words.as === 'html' && /<|&/.test(words.text)) return blocksOfHtml(words.text);
  return { kind: 'blocks', blocks: words.text.split(/\r\n?|\n/).filter((line) => line.trim()) };
}

/** A summary above the whole; where it is cut off it is only the beginning of the body. */
function dekOf(summary: Words | undefined): readonly LaidPart[] {
  const lines = linesOf(summary);
  if (lines.kind === 'unreadable' || isCutOff(lines.blocks)) return [];
  return stated('dek', lines.blocks.map(wordsOf).join(' '), 'summary of the entry');
}

/** Fewer words are no article but its beginning. */
const FEWEST_WORDS = 100;
const CUT_OFF = /(?:…|\.\.\.)\s*\]?\s*(?:(?:read|continue|more|full)\b.{0,200})?$/iu;
const READ_MORE =
  /^(?:(?:click here to )?(?:read|continue reading|keep reading)\b.{0,200}|more)$/iu;

function isShort(blocks: readonly Block[]): boolean {
  const words = blocks.reduce((sum, block) => sum + wordsOf(block).split(/\s+/).length, 0);
  return words < FEWEST_WORDS || isCutOff(blocks);
}

function isCutOff(blocks: readonly Block[]): boolean {
  const last = wordsOf(blocks.findLast((block) => !isFeedLine(wordsOf(block))) ?? '').slice(-300);
  return CUT_OFF.test(last) || READ_MORE.test(last);
}

/** "The post T appeared first on S.": a line that a publishing system adds. */
function isFeedLine(line: string): boolean {
  return (
    line.length < 600 && /^The post .+ (?:appeared first on|first appeared on) .+$/u.test(line)
  );
}

function chromeOrNot(block: Block): Block {
  if (typeof block !== 'string' || !isFeedLine(block)) return block;
  return { kind: 'chrome', text: block, evidence: 'a line that the feed adds' };
}

function isXmlFeed(start: string): boolean {
  return (
    /<(?:\w+:)?(?:rss|feed|RDF)[\s>]/.test(start) && !/<(?:\w+:)?(?:nitf|newsItem)[\s>]/.test(start)
  );
}

function isJsonFeed(start: string): boolean {
  return /jsonfeed\.org\/version/.test(start) || /"(?:home_page_url|feed_url)"\s*:/.test(start);
}
