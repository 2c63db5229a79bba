import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleFrom, articleOfBody, sha256Of } from '../../src/intake/article.ts';
import { type Article, type Field, quote } from '../../src/model/article.ts';
import { UNKNOWN_WHEN } from '../../src/model/when.ts';
import { expectedZones, type Fields, PAGES, pasted } from './pages.ts';

const CORPUS = new URL('../../corpus/', import.meta.url);

function read(text: string): Article {
  return articleFrom(text, { id: 'page', sha256: sha256Of(text) });
}

function stated(article: Article): Fields {
  const words = (name: string, field: Field | undefined): object =>
    field === undefined ? {} : { [name]: quote(article, field.span) };
  const credits = article.credits.map(({ span }) => quote(article, span));
  const { edtf } = article.published;
  return {
    ...words('title', article.title),
    ...words('dek', article.dek),
    ...words('byline', article.byline),
    ...words('outlet', article.outlet),
    ...words('dateline', article.dateline),
    ...(credits.length > 0 ? { credits } : {}),
    ...(edtf === null ? {} : { published: edtf }),
  };
}

/** Kind, start and end of each zone, the kinds that follow each other on one line as annotated. */
function spans(article: Article): readonly string[] {
  return article.zones.map(({ kind, start, end }) => `${kind} ${start}–${end}`);
}

describe('a pasted page', () => {
  it.each(PAGES)('of $shape has each line in its zone', (page) => {
    const article = read(pasted(page));
    const zones = article.zones.map((zone) => [zone.kind, quote(article, zone).trim()]);
    expect(zones).toEqual(expectedZones(page));
  });

  it.each(PAGES)('of $shape states its fields and no others', (page) => {
    expect(stated(read(pasted(page)))).toEqual(page.states);
  });

  it('gives the reason for each zone', () => {
    const zones = PAGES.flatMap((page) => read(pasted(page)).zones);
    expect(zones.filter(({ evidence }) => evidence === '')).toEqual([]);
  });

  it('is bounded by an update where it states no date of publication', () => {
    const { published } = read(
      'Council votes on bridge repairs\nUpdated March 4, 2023\nIt voted on Friday, it said.',
    );
    expect(published).toEqual({ ...UNKNOWN_WHEN, latest: '2023-03-04' });
  });
});

describe('the first article of the corpus', () => {
  const article = read(readFileSync(new URL('000_4f80e73d1215a55c.txt', CORPUS), 'utf8'));

  it('states what the annotators found', () => {
    expect(stated(article)).toEqual({
      title: 'Russia seeks new arms deal with North Korea to boslter Ukraine war, U.S. says',
      dek: expect.stringMatching(/^The United States has new .* said on Thursday\.$/),
      byline: 'Anadolu Agency & Reuters',
      credits: ['Anadolu Agency', 'Reuters'],
      published: '2023-03-30',
    });
    expect(article.title?.recovered).toBe(false);
    expect(article.published.span).toEqual({ start: 310, end: 323 });
  });

  it('has every line in its zone', () => {
    expect(spans(article)).toEqual([
      'chrome 0–10',
      'title 12–89',
      'dek 91–267',
      'byline 269–293',
      'chrome 294–299',
      'published 300–323',
      'chrome 324–333',
      'caption 334–496',
      'credit 497–517',
      'body 519–708',
      'body 710–920',
      'body 922–1280',
      'body 1282–1642',
      'body 1644–1912',
      'body 1914–2202',
      'body 2204–2471',
      'body 2473–2801',
    ]);
  });
});

describe('the second article of the corpus', () => {
  const article = read(readFileSync(new URL('001_67b41353e1bd26c1.txt', CORPUS), 'utf8'));

  it('states what the annotators found', () => {
    expect(stated(article)).toEqual({
      title: 'US: North Korea engaged in arms-for-food deal with Russia',
      byline: 'By AP and published by Toronto Star',
      credits: ['AP', 'Toronto Star'],
      dateline: 'Washington',
    });
    expect(article.title?.recovered).toBe(true);
    expect(article.credits.map(({ role }) => role)).toEqual(['wire', 'newspaper']);
    expect(article.published).toEqual(UNKNOWN_WHEN);
  });

  it('has every line in its zone', () => {
    expect(spans(article)).toEqual([
      'byline 0–35',
      'dateline 36–49',
      'body 49–294',
      'body 295–491',
      'body 492–824',
      'body 825–1164',
      'body 1165–1516',
      'body 1517–1781',
      'body 1782–2023',
      'body 2024–2240',
      'body 2241–2463',
      'body 2464–2723',
      'body 2724–2840',
      'body 2841–3243',
      'chrome 3244–3253',
      'caption 3254–3407',
      'credit 3408–3418',
      'caption 3419–3569',
      'credit 3570–3632',
      'caption 3633–4122',
      'credit 4123–4218',
      'related 4219–4304',
      'related 4305–4372',
      'related 4373–4441',
      'related 4442–4524',
      'related 4525–4594',
      'related 4595–4654',
      'related 4655–4711',
      'comments 4712–4727',
      'title 4727–4784',
      'comments 4784–4785',
    ]);
  });
});

describe('a text that is all body', () => {
  const text = 'Advertisement rates rose, the paper said.\n\nBy Friday they had doubled.\n';

  it('has a body zone for each line, whatever the line looks like', () => {
    const article = articleOfBody(text, {
      id: 'a',
      sha256: sha256Of(text),
      published: '2023-03-03',
    });
    expect(spans(article)).toEqual(['body 0–41', 'body 43–70']);
    expect(article.published).toMatchObject({ edtf: '2023-03-03', basis: 'stated' });
  });

  it.each([undefined, '', '2023-02-30', '03/04/2023', 'yesterday'])(
    'has no date from %s',
    (published) => {
      const origin = {
        id: 'a',
        sha256: sha256Of(text),
        ...(published === undefined ? {} : { published }),
      };
      expect(articleOfBody(text, origin).published).toEqual(UNKNOWN_WHEN);
    },
  );
});
