import type { Incoming } from '../model/incoming.ts';
import { type Block, oneLine } from './blocks.ts';
import { blocksOfHtml } from './html-text.ts';
import type { LaidPart } from './laid-out.ts';
import { type NitfText, nitfText, withPlace } from './nitf-text.ts';
import { heldBack } from './publishing-status.ts';
import { stated, taken, turnedAway, versionOf } from './record.ts';
import { allBelow, below, blocksIn, wordsIn, type XmlElement } from './xml.ts';

/** A `newsItem` of NewsML-G2 as an article, or what is to be done with it instead. */
export function newsItem(item: XmlElement, where: string, sha256?: string): Incoming {
  const [itemMeta, contentMeta] = [below(item, 'itemMeta'), below(item, 'contentMeta')];
  const [made, first] = ['versionCreated', 'firstCreated'].map((name) =>
    wordsIn(below(itemMeta, name)),
  );
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
  const [rejection] = turnedAway(where, `It is no text: its class is ${media}.`);
  if (media !== '' && media !== 'text') return rejection;
  const content = contentOf(below(item, 'contentSet'));
  if (content.kind === 'unreadable') return turnedAway(where, content.why)[0];
  const version = versionOf(item.attributes.get('version'), made);
  const { nitf } = content;
  const page = allBelow(itemMeta, 'link').find((link) =>
    /^irel:original$/.test(link.attributes.get('rel') ?? ''),
  );
  const url = page?.attributes.get('href');
  return taken({
    where,
    id,
    ...(sha256 ? { sha256 } : {}),
    ...(url ? { url } : {}),
    ...(version ? { version } : {}),
    head: [
      ...firstGiven(headlines(contentMeta), nitf?.title),
      ...firstGiven(deks(contentMeta), nitf?.dek),
      ...firstGiven(by(contentMeta), nitf?.byline),
      ...stated('outlet', named(below(itemMeta, 'provider')), 'provider in NewsML-G2'),
      ...firstGiven(
        stated('published', first, 'first created in NewsML-G2'),
        stated('published', made, 'version created in NewsML-G2'),
        stated(
          'published',
          wordsIn(below(contentMeta, 'contentCreated')),
          'content created in NewsML-G2',
        ),
      ),
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

function deks(contentMeta: XmlElement | undefined): readonly LaidPart[] {
  const all = allBelow(contentMeta, 'headline').filter((one) =>
    /:sub/i.test(one.attributes.get('role') ?? ''),
  );
  return all.flatMap((one) => stated('dek', wordsIn(one), 'headline below the first in NewsML-G2'));
}

/** The byline as it is worded, else the names of those who made the text. */
function by(contentMeta: XmlElement | undefined): readonly LaidPart[] {
  const creators = allBelow(contentMeta, 'creator').map(named).filter(Boolean).join(', ');
  return firstGiven(
    stated('byline', wordsIn(below(contentMeta, 'by')), 'by in NewsML-G2'),
    stated('byline', creators, 'creator in NewsML-G2'),
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

function firstGiven(...kinds: readonly (readonly LaidPart[] | undefined)[]): readonly LaidPart[] {
  return kinds.find((parts) => parts !== undefined && parts.length > 0) ?? [];
}
