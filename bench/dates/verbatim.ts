import { articleOfBody } from '../../src/intake/article.ts';
import { anchorOf } from '../../src/reading/dates/anchor.ts';
import { findTimes } from '../../src/reading/dates/find-times.ts';
import { annotation } from '../../src/rendering/annotation.ts';
import type { Reader } from './timex.ts';

/** Verbatim's own reading, as `annotate` takes and writes it, but for all that is no time. */
export const verbatim: Reader = {
  name: 'Verbatim',
  read(text, day) {
    const origin = { id: '', sha256: '', ...(day === undefined ? {} : { published: day }) };
    const article = articleOfBody(text, origin);
    const { anchor, published } = anchorOf(text, article.zones, article.published);
    const times = article.zones.flatMap((zone) => findTimes(text, zone, anchor));
    const nothing = { statements: [], sentences: [], misspelt: [] };
    const { timex } = annotation(article, { ...nothing, times, published });
    return { times: timex, crashes: 0 };
  },
};
