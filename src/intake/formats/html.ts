import type { Article } from '../../model/article.ts';
import { sha256Of } from '../article.ts';
import { decode } from '../decode.ts';
import { type Format, idOf } from '../format.ts';
import { webAddress } from '../html/address.ts';
import { declaredEncoding } from '../html/declared-encoding.ts';
import { whyNotBuilt } from '../html/guard.ts';
import { readPage } from '../html/read-page.ts';
import { articleLaidOut } from '../laid-out.ts';

/** A page of the web, one article a file. */
const html: Format = {
  endings: ['.html', '.htm', '.xhtml'],
  async read(bytes, fileName) {
    const decoded = decode(bytes, declaredEncoding(bytes));
    const why = decoded.kind === 'unreadable' ? decoded.why : whyNotBuilt(decoded.text);
    if (decoded.kind === 'unreadable' || why !== undefined) {
      return [{ kind: 'rejection', where: fileName, why: why ?? '' }];
    }
    const fetched = webAddress(fileName);
    const { parts, address = fetched, version } = readPage(decoded.text, fetched);
    const article: Article = articleLaidOut(parts, {
      id: address ?? idOf(fileName),
      sha256: sha256Of(bytes),
      ...(address ? { url: address } : {}),
      ...(version ? { version } : {}),
    });
    if (article.zones.some(({ kind }) => kind === 'body')) return [{ kind: 'article', article }];
    return [{ kind: 'rejection', where: fileName, why: 'The page has no running text.' }];
  },
};

export default html;
