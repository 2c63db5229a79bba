import type { Incoming } from '../../model/incoming.ts';
import { sha256Of } from '../article.ts';
import { decode } from '../decode.ts';
import { type Format, idOf } from '../format.ts';
import { webAddress } from '../html/address.ts';
import { declaredEncoding } from '../html/declared-encoding.ts';
import { whyNotBuilt } from '../html/guard.ts';
import { type ReadPage, readPage } from '../html/read-page.ts';
import { articleLaidOut } from '../laid-out.ts';

/** A page of the web, one article a file. */
const html: Format = {
  endings: ['.html', '.htm', '.xhtml'],
  async read(bytes, fileName) {
    const decoded = decode(bytes, declaredEncoding(bytes));
    if (decoded.kind === 'unreadable') return turnedAway(fileName, decoded.why);
    const why = whyNotBuilt(decoded.text);
    if (why !== undefined) return turnedAway(fileName, why);
    const fetched = webAddress(fileName);
    let page: ReadPage;
    try {
      page = readPage(decoded.text, fetched);
    } catch (error) {
      // Two libraries take the page apart, and no test of ours shows what they cannot bear.
      return turnedAway(fileName, `The page cannot be taken apart: ${String(error)}.`);
    }
    const { parts, address = fetched, version } = page;
    const article = articleLaidOut(parts, {
      id: address ?? idOf(fileName),
      sha256: sha256Of(bytes),
      ...(address ? { url: address } : {}),
      ...(version ? { version } : {}),
    });
    if (article.zones.some(({ kind }) => kind === 'body')) return [{ kind: 'article', article }];
    return turnedAway(fileName, 'The page has no running text.');
  },
};

function turnedAway(where: string, why: string): readonly Incoming[] {
  return [{ kind: 'rejection', where, why }];
}

export default html;
