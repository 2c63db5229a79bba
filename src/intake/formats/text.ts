import { articleFrom, sha256Of } from '../article.ts';
import { decode } from '../decode.ts';
import { type Format, idOf } from '../format.ts';

/** A page's text as it was copied, one article a file. */
const text: Format = {
  endings: ['.txt'],
  async read(bytes, fileName) {
    const decoded = decode(bytes);
    if (decoded.kind === 'unreadable') {
      return [{ kind: 'rejection', where: fileName, why: decoded.why }];
    }
    if (MARKUP.test(decoded.text)) {
      return [
        { kind: 'rejection', where: fileName, why: 'The file holds a web page: name it .html.' },
      ];
    }
    const origin = { id: idOf(fileName), sha256: sha256Of(bytes) };
    return [{ kind: 'article', article: articleFrom(decoded.text, origin) }];
  },
};

/** How a web page begins, which was saved under the name of a text. */
const MARKUP = /^\s{0,1000}<(?:!doctype html|html|head|body)\b/i;

export default text;
