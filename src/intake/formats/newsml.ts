import type { Incoming } from '../../model/incoming.ts';
import { sha256Of } from '../article.ts';
import type { Format } from '../format.ts';
import { newsItem } from '../newsml-item.ts';
import { onceEach } from '../once-each.ts';
import { turnedAway } from '../record.ts';
import { allBelow, readXml, type XmlElement } from '../xml.ts';

/** The XML of news agencies, IPTC NewsML-G2: an item a file, or several in one message. */
const newsml: Format = {
  endings: ['.xml'],
  recognises: (start) => ROOT.test(start),
  async read(bytes, fileName) {
    const xml = readXml(bytes);
    if (xml.kind === 'unreadable') return turnedAway(fileName, xml.why);
    const { root } = xml;
    if (root.name !== 'newsMessage') return [itemOf(root, fileName, sha256Of(bytes))];
    const items = allBelow(root, 'itemSet').flatMap(({ children }) =>
      children.filter((child) => typeof child === 'object'),
    );
    if (items.length === 0) return turnedAway(fileName, 'The message has no items.');
    const records = items.map((item, at) => {
      const where = `${fileName}, item ${at + 1}`;
      return { where, record: itemOf(item, where) };
    });
    return onceEach(records);
  },
};

export default newsml;

const ROOT =
  /<(?:\w+:)?(?:news(?:Message|Item)|(?:package|concept|knowledge|planning|catalog)Item)[\s>]/;

function itemOf(item: XmlElement, where: string, sha256?: string): Incoming {
  if (item.name === 'newsItem') return newsItem(item, where, sha256);
  const what =
    item.name === 'packageItem'
      ? 'a package, which only names articles'
      : `<${item.name.slice(0, 60)}>`;
  return turnedAway(where, `It is no news item but ${what}.`)[0];
}
