import { basename, extname } from 'node:path';
import { articleFrom, sha256Of } from '../article.ts';
import { decode } from '../decode.ts';
import type { Format } from '../format.ts';

/** A page's text as it was copied, one article a file. */
const text: Format = {
  endings: ['.txt'],
  read(bytes, fileName) {
    const decoded = decode(bytes);
    if (decoded.kind === 'unreadable') return [{ where: fileName, why: decoded.why }];
    const id = basename(fileName, extname(fileName));
    return [articleFrom(decoded.text, { id, sha256: sha256Of(bytes) })];
  },
};

export default text;
