import type { Block } from './blocks.ts';
import { datelineOf } from './dateline.ts';
import type { LaidPart } from './laid-out.ts';
import { stated } from './record.ts';
import { allBelow, below, blocksIn, wordsIn, type XmlElement } from './xml.ts';

/** What an element `nitf` states of its article, its outlet and dates aside. */
export type NitfText = {
  readonly title: readonly LaidPart[];
  readonly dek: readonly LaidPart[];
  readonly byline: readonly LaidPart[];
  readonly body: readonly Block[];
};

/** Takes headlines, byline and lines of an element `nitf`: IPTC NITF 3. */
export function nitfText(nitf: XmlElement): NitfText {
  const head = below(nitf, 'body', 'body.head');
  const [first, ...deks] = ['hl1', 'hl2'].flatMap((name) => allBelow(below(head, 'hedline'), name));
  const content = below(nitf, 'body', 'body.content');
  const end = below(nitf, 'body', 'body.end');
  const lines = [content, end].flatMap((part) => (part ? blocksIn(part) : []));
  return {
    title: stated(
      'title',
      wordsIn(first) || wordsIn(below(nitf, 'head', 'title')),
      'headline in NITF',
    ),
    dek: [...deks.map(wordsIn), wordsIn(below(head, 'abstract'))].flatMap((words) =>
      stated('dek', words, 'headline below the first, or abstract, in NITF'),
    ),
    byline: allBelow(head, 'byline').flatMap(bylineIn),
    body: withPlace(wordsIn(below(head, 'dateline')), 'dateline in NITF', lines),
  };
}

/** The lines of a body below the place that its record states, where they do not begin with one. */
export function withPlace(
  place: string,
  evidence: string,
  body: readonly Block[],
): readonly Block[] {
  const isStated = body.some((block) => typeof block === 'object' && block.kind === 'dateline');
  const first = body.find((block) => typeof block === 'string');
  if (place === '' || isStated || (first !== undefined && datelineOf(first))) return body;
  return [{ kind: 'dateline', text: place, evidence }, ...body];
}

/** The byline, and below it what the writer does: that is no name. */
function bylineIn(byline: XmlElement): readonly LaidPart[] {
  const children = byline.children.filter(
    (child) => typeof child === 'string' || child.name !== 'byttl',
  );
  return [
    ...stated('byline', wordsIn({ ...byline, children }), 'byline in NITF'),
    ...stated('chrome', wordsIn(below(byline, 'byttl')), 'the writer’s job'),
  ];
}
