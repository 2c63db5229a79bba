import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import docx from '../../../src/intake/formats/docx.ts';
import eml from '../../../src/intake/formats/eml.ts';
import { articleOfPrint } from '../../../src/intake/pdf/print.ts';
import { readPrint } from '../../../src/intake/pdf/read-print.ts';
import type { Incoming } from '../../../src/model/incoming.ts';
import { lines, printed } from './print.ts';
import { footnotes, paragraph, properties, wordOf } from './word.ts';

const SALE = 'The ferry was sold on Friday, the mayor said.';
const MAIL = Buffer.from(`From: Calder Port <press@port.example>
Date: Mon, 3 Mar 2031 09:00:00 +0100
Subject: =?utf-8?Q?Ferry_sold?=
Content-Type: multipart/alternative; boundary=b

--b
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

${SALE}=20
> “Sold?”
--b
Content-Type: text/html

<p>${SALE}<p>“Sold,” she said.
--b--
`);
const WORD = wordOf(paragraph('Ferry sold', 'Title') + paragraph(SALE), [
  properties('Sale'),
  footnotes('A note.'),
]);
const PDF = printed([[...lines('Ferry sold', { y: 700, size: 24 }), ...lines(SALE)]]);

/** The reader of PDFs without the thread around it, which would take a quarter of a second each. */
async function readPdf(bytes: Uint8Array, where: string): Promise<readonly Incoming[]> {
  const print = await readPrint(new Uint8Array(bytes));
  if (print.kind === 'unreadable') return [{ kind: 'rejection', where, why: print.why }];
  return [{ kind: 'article', article: articleOfPrint(print, { id: where, sha256: '0' }) }];
}

describe('a damaged file', () => {
  it.each<readonly [string, Uint8Array, typeof docx.read]>([
    ['Word document', WORD, docx.read],
    ['mail', MAIL, eml.read],
    ['PDF', PDF, readPdf],
  ])('is an article or turned away, and never an error: %s', async (_, whole, read) => {
    const damage = fc.record({
      keep: fc.integer({ min: 0, max: whole.length }),
      hits: fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 }),
      isCut: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ keep, hits, isCut }) => {
        const bytes = Buffer.from(isCut ? whole.subarray(0, keep) : whole);
        for (const [at, byte] of hits) if (at < bytes.length) bytes[at] = byte;
        for (const record of await read(bytes, 'a')) {
          if (record.kind === 'rejection') expect(record.why).toMatch(/^The .+\.$/);
          if (record.kind !== 'article') continue;
          const { text, zones } = record.article;
          for (const { start, end } of zones) expect(text.slice(start, end).trim()).not.toBe('');
        }
      }),
      { numRuns: 150 },
    );
  });
});
