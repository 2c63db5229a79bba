import type { Incoming } from '../model/incoming.ts';
import { type Block, oneLine } from './blocks.ts';
import { blocksOfHtml } from './html-text.ts';
import type { LaidPart } from './laid-out.ts';
import { type NitfText, nitfText, withPlace } from './nitf-text.ts';
import { heldBack } from './publishing-status.ts';
import { firstStated, stated, taken, turnedAway, versionOf } from './record.ts';
import { allBelow, below, blocksIn, wordsIn, type XmlElement } from './xml.ts';

/** A `newsItem` of NewsML-G2 as an article, or what is to be done with it instead. */
export function newsItem(item: XmlElement, where: string, sha256?: string): Incoming {
  const [itemMeta, contentMeta] = [below(item, 'itemMeta'), below(item, 'contentMeta')];
  const made = wordsIn(below(itemMeta, 'versionCreated'));
  const id = item.attributes.get('guid') ?? '';
  const held = heldBack({
    where,
    id,
    status: coded(below(itemMeta, 'pubStatus')),
    embargoed: wordsIn(below(itemMeta, 'embargoed')),
    made,
  });
  if (held) return held;
  const media = lastOf(coded(below(itemMeta, 'itemClass')));
  if (media !== '' && media !== 'text') {
    return turnedAway(where, `It is no text: its class is ${media.slice(0, 60)}.`)[0];
  }
  const content = contentOf(below(item, 'contentSet'));
  if (content.kind === 'unreadable') return turnedAway(where, content.why)[0];
  const version = versionOf(item.attributes.get('version'), made);
  return taken({
    where,
    id,
    ...(sha256 ? { sha256 } : {}),
    ...(version ? { version } : {}),
    head: [
      ...firstStated(headlines(contentMeta), content.nitf?.title),
      ...firstStated(deks(contentMeta), content.nitf?.dek),
      ...firstStated(by(contentMeta), content.nitf?.byline),
      ...stated('outlet', named(below(itemMeta, 'provider')), 'provider in NewsML-G2'),
      ...published(itemMeta, contentMeta),
    ],
    body: withPlace(place(contentMeta), 'place in NewsML-G2', content.blocks),
  });
}

type Content =
  | { readonly kind: 'blocks'; readonly blocks: readonly Block[]; readonly nitf?: NitfText }
  | { readonly kind: 'unreadable'; readonly why: string };

/** The first content that is in the item itself: NITF, XHTML, HTML or plain text. */
function contentOf(set: XmlElement | undefined): Content {
  for (const content of allBelow(set, 'inlineXML')) {
    const nitf = below(content, 'nitf');
    if (nitf) {
      const text = nitfText(nitf);
      return { kind: 'blocks', blocks: text.body, nitf: text };
    }
    const html = below(content, 'html', 'body') ?? content;
    return { kind: 'blocks', blocks: blocksIn(html) };
  }
  for (const content of allBelow(set, 'inlineData')) {
    const words = content.children.filter((child) => typeof child === 'string').join('');
    if (content.attributes.has('encoding')) continue;
    if (/html/.test(content.attributes.get('contenttype') ?? '')) return blocksOfHtml(words);
    return {
      kind: 'blocks',
      blocks: words
        .split(/\r\n?|\n/)
        .map(oneLine)
        .filter(Boolean),
    };
  }
  return { kind: 'unreadable', why: 'It has no text of its own.' };
}

function headlines(contentMeta: XmlElement | undefined): readonly LaidPart[] {
  const all = allBelow(contentMeta, 'headline');
  // A role other than the main one is a short form, a subtitle or a slug.
  const main =
    all.find((one) => /^(?:$|hld:main$|hlrole:main$)/.test(one.attributes.get('role') ?? '')) ??
    all[0];
  return stated('title', wordsIn(main), 'headline in NewsML-G2');
}

/** Headlines below the first, and summaries. */
function deks(contentMeta: XmlElement | undefined): readonly LaidPart[] {
  const withRole = (name: string, role: RegExp) =>
    allBelow(contentMeta, name).filter((one) => role.test(one.attributes.get('role') ?? ''));
  return [
    ...withRole('headline', /:sub/i).map(
      (one) => [wordsIn(one), 'headline below the first'] as const,
    ),
    ...withRole('description', /^$|:summary$/i).map(
      (one) => [wordsIn(one), 'description'] as const,
    ),
  ].flatMap(([words, what]) => stated('dek', words, `${what} in NewsML-G2`));
}

/** The byline as it is worded, else the names of those who made the text. */
function by(contentMeta: XmlElement | undefined): readonly LaidPart[] {
  const creators = allBelow(contentMeta, 'creator').map(named).filter(Boolean).join(', ');
  return firstStated(
    stated('byline', wordsIn(below(contentMeta, 'by')), 'by in NewsML-G2'),
    stated('byline', creators, 'creator in NewsML-G2'),
  );
}

function published(
  itemMeta: XmlElement | undefined,
  contentMeta: XmlElement | undefined,
): readonly LaidPart[] {
  const dated = (element: XmlElement | undefined, name: string, what: string) =>
    stated('published', wordsIn(below(element, name)), `${what} in NewsML-G2`);
  return firstStated(
    dated(itemMeta, 'firstCreated', 'first created'),
    dated(itemMeta, 'versionCreated', 'version created'),
    dated(contentMeta, 'contentCreated', 'content created'),
  );
}

function place(contentMeta: XmlElement | undefined): string {
  return wordsIn(below(contentMeta, 'dateline')) || named(below(contentMeta, 'located'));
}

/** The name of a party or place; without one, how it is written where it is no code. */
function named(element: XmlElement | undefined): string {
  return wordsIn(below(element, 'name')) || element?.attributes.get('literal') || '';
}

function coded(element: XmlElement | undefined): string | undefined {
  return element?.attributes.get('qcode') ?? element?.attributes.get('uri');
}

function lastOf(code = ''): string {
  return code.split(/[:/]/).at(-1) ?? '';
}
