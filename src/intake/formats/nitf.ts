import { sha256Of } from '../article.ts';
import { type Format, idOf } from '../format.ts';
import { nitfText } from '../nitf-text.ts';
import { heldBack } from '../publishing-status.ts';
import { stated, taken, turnedAway, versionOf } from '../record.ts';
import { below, readXml, wordsIn, type XmlElement } from '../xml.ts';

/** The XML of agencies and newspaper systems, IPTC NITF 3; one article a file. */
const nitf: Format = {
  endings: ['.nitf', '.xml'],
  recognises: (start) =>
    /<(?:\w+:)?nitf[\s>]/.test(start) && !/<(?:\w+:)?newsItem[\s>]/.test(start),
  async read(bytes, fileName) {
    const xml = readXml(bytes);
    if (xml.kind === 'unreadable') return turnedAway(fileName, xml.why);
    const { root } = xml;
    if (root.name !== 'nitf')
      return turnedAway(fileName, `It is no NITF: its element is <${root.name}>.`);
    const head = below(root, 'head');
    const docdata = below(head, 'docdata');
    const dated = (name: string) => below(docdata, name)?.attributes.get('norm') ?? '';
    const about = {
      where: fileName,
      id: below(docdata, 'doc-id')?.attributes.get('id-string') || idOf(fileName),
    };
    const held = heldBack({
      ...about,
      status: docdata?.attributes.get('management-status'),
      // Up to then an embargoed document is not to be shown; of a usable one it says when it was.
      ...(docdata?.attributes.get('management-status') === 'embargoed'
        ? { embargoed: dated('date.release') }
        : {}),
    });
    if (held) return [held];
    const text = nitfText(root);
    const pubdata = below(head, 'pubdata');
    const distributor = wordsIn(below(root, 'body', 'body.head', 'distributor'));
    const version = versionOf(
      below(docdata, 'du-key')?.attributes.get('version'),
      lastRevision(head),
    );
    const name = pubdata?.attributes.get('name');
    const [published = []] = [
      stated('published', dated('date.issue'), 'date of issue in NITF'),
      stated('published', dated('date.release'), 'date of release in NITF'),
      stated(
        'published',
        pubdata?.attributes.get('date.publication'),
        'date of publication in NITF',
      ),
      stated('published', storyDate(root), 'date of the story in NITF'),
    ].filter((parts) => parts.length > 0);
    const url = pubdata?.attributes.get('ex-ref');
    return [
      taken({
        ...about,
        sha256: sha256Of(bytes),
        ...(url ? { url } : {}),
        ...(version ? { version } : {}),
        head: [
          ...text.title,
          ...text.dek,
          ...text.byline,
          ...stated(
            'outlet',
            name || distributor,
            name ? 'publication in NITF' : 'distributor in NITF',
          ),
          ...(name ? stated('credit', distributor, 'distributor in NITF') : []),
          ...published,
        ],
        body: text.body,
      }),
    ];
  },
};

export default nitf;

function storyDate(root: XmlElement): string | undefined {
  return below(root, 'body', 'body.head', 'dateline', 'story.date')?.attributes.get('norm');
}

function lastRevision(head: XmlElement | undefined): string | undefined {
  const dates = (head?.children ?? []).flatMap((child) =>
    typeof child === 'object' && child.name === 'revision-history'
      ? (child.attributes.get('norm') ?? [])
      : [],
  );
  return dates.sort().at(-1);
}
