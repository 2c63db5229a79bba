import { describe, expect, it } from 'vitest';
import { articleOf, differingWith, fieldsWith } from './web.ts';
import { jsonLd, meta, PARAGRAPHS, pageWith, TITLE } from './web-pages.ts';

describe('the date of a page', () => {
  const stated = (date: unknown) => jsonLd({ headline: 'Ferry', datePublished: date });
  const seen = (words: string) => `${TITLE}<p>${words}</p>`;

  it.each([
    ['its day where it was written', '2031-04-01T23:30:00-04:00', '', '2031-04-01'],
    ['that of an instant in UTC', '2031-04-02T03:30:00Z', '', '2031-04-02'],
    [
      'the outlet’s day of that instant',
      '2031-04-02T03:30:00Z',
      'Published April 1, 2031',
      '2031-04-01',
    ],
    [
      'the outlet’s day, far in the east',
      '2031-04-01T20:30:00+00:00',
      '2 April 2031',
      '2031-04-02',
    ],
    [
      'the day of an update before which it was',
      '2031-04-02T03:30:00Z',
      'Updated April 1, 2031',
      '2031-04-01',
    ],
    [
      'not the day of a later update',
      '2031-04-02T03:30:00Z',
      'Updated April 3, 2031',
      '2031-04-02',
    ],
    [
      'not a day that agrees nowhere on earth',
      '2031-04-02T03:30:00Z',
      'April 5, 2031',
      '2031-04-02',
    ],
    ['the visible one, where none is a year', '20223-04-01', 'April 1, 2031', '2031-04-01'],
    ['the visible one, where clocks start', '1970-01-01T00:00:00Z', 'April 1, 2031', '2031-04-01'],
    ['the visible one, where years start', '0001-01-01T00:00:00Z', 'April 1, 2031', '2031-04-01'],
    ['as a browser’s script writes it', 'Tue Apr 01 2031 03:05:46 GMT+0000', '', '2031-04-01'],
    ['unknown for a year of five digits', '20223-04-01', '', null],
    ['unknown for what is no date', { when: ['soon'] }, '', null],
    ['unknown where only an update is told', undefined, 'Updated April 3, 2031', null],
  ])('is %s', async (_, date, words, published) =>
    expect(await fieldsWith(stated(date), words && seen(words))).toMatchObject({ published }),
  );

  it.each([
    ['article:published_time', '2031-04-01T10:00:00+02:00'],
    ['parsely-pub-date', '2031-04-01T10:00:00+02:00'],
    ['citation_publication_date', '2031/04/01'],
    ['DC.date.issued', '2031-04-01'],
  ])('is that of the tag %s', async (name, content) =>
    expect(await fieldsWith(meta(name, content))).toMatchObject({ published: '2031-04-01' }),
  );

  it('is that of a time element below the title, and not of the one that tells of a change', async () => {
    const times =
      '<time class="updated" datetime="2031-04-05T10:00:00+02:00">now</time><time datetime="2031-04-01T10:00:00+02:00">then</time>';
    expect(await fieldsWith('', seen(times))).toMatchObject({ published: '2031-04-01' });
  });

  it('keeps its instant beside the day that a reader sees', async () => {
    const body = `${seen('April 1, 2031')}${PARAGRAPHS}`;
    const article = await articleOf(pageWith(stated('2031-04-02T03:30:00Z'), body));
    expect(article.published.edtf).toBe('2031-04-01');
    expect(article.publishedAt).toBe('2031-04-02T03:30:00Z');
    expect(article.differing).toBeUndefined();
  });

  it('is kept beside one that differs', async () =>
    expect(
      await differingWith(
        stated('2031-04-02T03:30:00+02:00') +
          meta('article:published_time', '2031-02-01T00:00:00Z'),
        TITLE,
      ),
    ).toEqual(['published: 2031-02-01T00:00:00Z (meta tag article:published_time)']));
});
