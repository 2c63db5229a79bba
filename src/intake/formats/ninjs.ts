import { z } from 'zod';
import type { Incoming } from '../../model/incoming.ts';
import { sha256Of } from '../article.ts';
import type { Block } from '../blocks.ts';
import { decode } from '../decode.ts';
import type { Format } from '../format.ts';
import { blocksOfHtml } from '../html-text.ts';
import { readJson } from '../json.ts';
import type { LaidPart } from '../laid-out.ts';
import { withPlace } from '../nitf-text.ts';
import { heldBack } from '../publishing-status.ts';
import { stated, taken, turnedAway, versionOf } from '../record.ts';
import { shaped } from '../shape.ts';

const text = z.string().nullish();
const texts = z.array(z.object({ role: text, contenttype: text, value: text })).nullish();
const sources = z.array(z.object({ name: text })).nullish();

/** What is read of an item, in IPTC ninjs 1, 2 and 3, its keys in lower case. */
const ITEM = z.object({
  uri: text,
  guid: text,
  type: text,
  pubstatus: text,
  embargoed: text,
  version: z.union([z.string(), z.number()]).nullish(),
  firstcreated: text,
  versioncreated: text,
  headline: text,
  headlines: texts,
  byline: text,
  by: text,
  located: text,
  provider: text,
  copyrightholder: text,
  infosource: sources,
  infosources: sources,
  description_text: text,
  descriptions: texts,
  body_xhtml: text,
  body_html: text,
  body_text: text,
  bodies: texts,
});
type Item = z.infer<typeof ITEM>;

/** The JSON of news agencies, IPTC ninjs; one item a file. Associated items are not taken. */
const ninjs: Format = {
  endings: ['.json'],
  recognises: (start) =>
    /^\s*\{/.test(start) && MARKS.test(start) && !/jsonfeed\.org\/version/.test(start),
  async read(bytes, fileName) {
    const decoded = decode(bytes);
    if (decoded.kind === 'unreadable') return turnedAway(fileName, decoded.why);
    const json = readJson(decoded.text);
    if (json.kind === 'unreadable') return turnedAway(fileName, json.why);
    const item = shaped(ITEM, inLowerCase(json.value));
    if (item.kind === 'misshapen') return turnedAway(fileName, item.why);
    return [articleOf(item.record, fileName, sha256Of(bytes))];
  },
};

export default ninjs;

const MARKS =
  /"(?:uri|pubstatus|versioncreated|firstcreated|headlines?|bodies|body_(?:text|xhtml|html))"\s*:/i;

function articleOf(item: Item, where: string, sha256: string): Incoming {
  const id = item.uri || item.guid || '';
  const made = item.versioncreated ?? undefined;
  const { pubstatus, embargoed } = item;
  const held = heldBack({
    where,
    id,
    status: pubstatus ?? undefined,
    embargoed: embargoed ?? undefined,
    made,
  });
  if (held) return held;
  if (item.type && item.type !== 'text') {
    return turnedAway(where, `It is no text: its type is ${item.type.slice(0, 60)}.`)[0];
  }
  const body = bodyOf(item);
  if (typeof body === 'string') return turnedAway(where, body)[0];
  const version = versionOf(item.version == null ? undefined : String(item.version), made);
  return taken({
    where,
    id,
    sha256,
    // An item on the web is named by its page's address.
    url: id,
    ...(version ? { version } : {}),
    head: headOf(item),
    body: withPlace(item.located ?? '', 'located in ninjs', body),
  });
}

function headOf(item: Item): readonly LaidPart[] {
  const headlines = item.headlines ?? [];
  const main = headlines.find(({ role }) => !role || role === 'main') ?? headlines[0];
  const subs = headlines.filter(({ role }) => role?.startsWith('sub'));
  const description =
    item.description_text ??
    item.descriptions?.find(({ role }) => role !== 'caption' && role !== 'internal')?.value;
  const [source] = (item.infosources ?? item.infosource ?? []).flatMap(({ name }) => name ?? []);
  return [
    ...stated('title', item.headline || main?.value, 'headline in ninjs'),
    ...subs.flatMap(({ value }) => stated('dek', value, 'headline below the first in ninjs')),
    ...stated('dek', description, 'description in ninjs'),
    ...stated('byline', item.byline || item.by, 'byline in ninjs'),
    ...stated('outlet', item.provider || item.copyrightholder || source, evidenceOfOutlet(item)),
    ...stated('published', item.firstcreated || item.versioncreated, evidenceOfDate(item)),
  ];
}

function evidenceOfOutlet(item: Item): string {
  if (item.provider) return 'provider in ninjs';
  return item.copyrightholder ? 'holder of the copyright in ninjs' : 'source in ninjs';
}

function evidenceOfDate(item: Item): string {
  return item.firstcreated ? 'first created in ninjs' : 'version created in ninjs';
}

/** The lines of the body that has marked paragraphs, else of the plain one; or why there are none. */
function bodyOf(item: Item): readonly Block[] | string {
  const bodies = [
    ...(item.bodies ?? []),
    { contenttype: 'text/html', value: item.body_xhtml },
    { contenttype: 'text/html', value: item.body_html },
    { contenttype: 'text/plain', value: item.body_text },
  ].filter(({ value }) => value);
  const marked = bodies.find(({ contenttype }) => /html|xml/.test(contenttype ?? ''));
  const { contenttype, value } = marked ?? bodies[0] ?? {};
  if (!value) return 'It has no text.';
  if (marked === undefined && (contenttype || !/<(?:p|br|div)\b/i.test(value))) return [value];
  const read = blocksOfHtml(value);
  return read.kind === 'blocks' ? read.blocks : read.why;
}

/** Version 3 of ninjs writes `pubStatus` where 2 has `pubstatus`. */
function inLowerCase(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key.toLowerCase(),
      Array.isArray(inner) ? inner.map(withLowerKeys) : inner,
    ]),
  );
}

function withLowerKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key.toLowerCase(), inner]),
  );
}
