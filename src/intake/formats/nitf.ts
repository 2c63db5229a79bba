import { sha256Of } from '../article.ts';
import { type Format, idOf } from '../format.ts';
import type { LaidPart } from '../laid-out.ts';
import { nitfText } from '../nitf-text.ts';
import { heldBack } from '../publishing-status.ts';
import { firstStated, stated, taken, turnedAway, versionOf } from '../record.ts';
import { allBelow, below, readXml, wordsIn, type XmlElement } from '../xml.ts';

/** The XML of agencies and newspaper systems, IPTC NITF 3; one article a file. */
const nitf: Format = {
  endings: ['.nitf', '.xml'],
  recognises: (start) =>
    /<(?:\w+:)?nitf[\s>]/.test(start) && !/<(?:\w+:)?newsItem[\s>]/.test(start),
  async read(bytes, fileName) {
    const xml = readXml(bytes);
    if (xml.kind === 'unreadable') return turnedAway(fileName, xml.why);
    const { root } = xml;
    if (root.name !== 'nitf') return turnedAway(fileName, 'It is no NITF: its element is another.');
    const docdata = below(root, 'head', 'docdata');
    const id = below(docdata, 'doc-id')?.attributes.get('id-string') || idOf(fileName);
    const status = docdata?.attributes.get('management-status');
    // The release of a usable document is when it was, and binds nobody.
    const embargoed = status === 'embargoed' ? normed(docdata, 'date.release') : undefined;
    const held = heldBack({ where: fileName, id, status, embargoed });
    if (held) return [held];
    const { title, dek, byline, body } = nitfText(root);
    const url = below(root, 'head', 'pubdata')?.attributes.get('ex-ref');
    const version = versionIn(root);
    const head = [...title, ...dek, ...byline, ...outletIn(root), ...publishedIn(root)];
    return [
      taken({
        where: fileName,
        id,
        sha256: sha256Of(bytes),
        ...(url ? { url } : {}),
        ...(version ? { version } : {}),
        head,
        body,
      }),
    ];
  },
};

export default nitf;

/** The publication; who sends the text on is a credit beside it, and stands in for it. */
function outletIn(root: XmlElement): readonly LaidPart[] {
  const name = below(root, 'head', 'pubdata')?.attributes.get('name');
  const distributor = wordsIn(below(root, 'body', 'body.head', 'distributor'));
  if (!name) return stated('outlet', distributor, 'distributor in NITF');
  return [
    ...stated('outlet', name, 'publication in NITF'),
    ...stated('credit', distributor, 'distributor in NITF'),
  ];
}

function publishedIn(root: XmlElement): readonly LaidPart[] {
  const docdata = below(root, 'head', 'docdata');
  const publication = below(root, 'head', 'pubdata')?.attributes.get('date.publication');
  const dateline = below(root, 'body', 'body.head', 'dateline');
  return firstStated(
    stated('published', normed(docdata, 'date.issue'), 'date of issue in NITF'),
    stated('published', normed(docdata, 'date.release'), 'date of release in NITF'),
    stated('published', publication, 'date of publication in NITF'),
    stated('published', normed(dateline, 'story.date'), 'date of the story in NITF'),
  );
}

function versionIn(root: XmlElement): string | undefined {
  const head = below(root, 'head');
  const revisions = allBelow(head, 'revision-history').flatMap(
    ({ attributes }) => attributes.get('norm') ?? [],
  );
  const number = below(head, 'docdata', 'du-key')?.attributes.get('version');
  return versionOf(number, revisions.sort().at(-1));
}

function normed(element: XmlElement | undefined, date: string): string | undefined {
  return below(element, date)?.attributes.get('norm');
}
