import type { Clipping } from '../../model/clipping.ts';
import { dateInWords } from '../dates.ts';
import { jsonText } from '../json-text.ts';
import { ENGLISH } from '../languages/language.ts';
import { how, who } from '../whose.ts';
import { outlet } from '../words.ts';
import { authors } from './authors.ts';
import { addressOfWords } from './link.ts';

/**
 * A clipping as CSL-JSON: a list of one newspaper article. What the page does not state is left
 * out. `custom` holds the quotation with the selectors of W3C's Web Annotation model.
 */
export function inCslJson(clipping: Clipping): string {
  const { id, kind, source, said, content, quoted, reportedBy, speaker } = clipping;
  const by = authors(source);
  const link = addressOfWords(clipping);
  return jsonText([
    {
      id: `verbatim-${id}`,
      type: 'article-newspaper',
      ...(source.title ? { title: source.title.text } : {}),
      ...(by.length > 0 ? { author: by.map((name) => ({ literal: name })) } : {}),
      ...(source.outlet === null
        ? { note: `Outlet ${outlet(source, ENGLISH)}` }
        : { 'container-title': source.outlet }),
      ...(source.published.edtf ? { issued: issued(source.published.edtf) } : {}),
      ...(link ? { URL: link } : {}),
      custom: {
        quoteId: id,
        kind,
        wording: how(clipping, ENGLISH),
        attributedTo: who(clipping, ENGLISH),
        speaker: speaker && { name: speaker.name, role: speaker.role },
        reportedBy: reportedBy.map(({ name, mention }) => name ?? mention),
        said: kind === 'narration' ? null : said.edtf,
        reported: content.map(({ text }) => text),
        ownWords: quoted.map(({ text }) => text),
        sha256: source.sha256,
        selectors: clipping.sentences.flatMap(({ start, end, text }) => [
          { type: 'TextQuoteSelector', exact: text },
          { type: 'TextPositionSelector', start, end },
        ]),
      },
    },
  ]);
}

/** A calendar date in parts; any other EDTF (an interval, a choice) in words. */
function issued(edtf: string) {
  const plain = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?(?=T|$)/.exec(edtf)?.[0];
  return plain
    ? { 'date-parts': [plain.split('-').map(Number)] }
    : { literal: dateInWords(edtf, ENGLISH) };
}
