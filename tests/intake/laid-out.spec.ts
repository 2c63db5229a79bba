import { describe, expect, it } from 'vitest';
import { articleLaidOut, type LaidPart } from '../../src/intake/laid-out.ts';
import { quote } from '../../src/model/article.ts';

const part = (kind: LaidPart['kind'], text: string, evidence = 'stated'): LaidPart => ({
  kind,
  text,
  evidence,
});
const laidOut = (head: readonly LaidPart[], body: readonly (string | LaidPart)[] = []) =>
  articleLaidOut({ head, body }, { id: 'a', sha256: '0' });

describe('a record laid out', () => {
  it('has its fields as slices of its text, each with its evidence', () => {
    const article = laidOut(
      [
        part('title', 'Ferry sold', 'headline'),
        part('outlet', 'Calder Herald', 'publisher'),
        part('published', '2031-03-30T23:30:00-05:00', 'datePublished'),
      ],
      ['CALDER, March 30 (Reuters) – The ferry was sold.', part('caption', 'The ferry in 2029.')],
    );
    expect(article.title?.evidence).toBe('headline');
    expect(article.title && quote(article, article.title.span)).toBe('Ferry sold');
    expect(article.outlet && quote(article, article.outlet.span)).toBe('Calder Herald');
    expect(article.published.edtf).toBe('2031-03-30');
    expect(article.publishedAt).toBe('2031-03-31T04:30:00Z');
    expect(article.dateline && quote(article, article.dateline.span)).toBe('CALDER');
    expect(article.credits.map(({ span }) => quote(article, span))).toEqual(['Reuters']);
    expect(article.zones.map(({ kind }) => kind)).toEqual(
      'title outlet published dateline body caption'.split(' '),
    );
    expect(article.differing).toBeUndefined();
  });

  it('says what it states besides and differs', () => {
    const article = laidOut([
      part('title', 'Ferry sold'),
      part('title', 'The ferry is sold'),
      part('published', 'March 30, 2031', 'visible'),
      part('published', '2031-03-31T03:00:00Z', 'the same day in New York'),
      part('published', '2031-04-02', 'another day'),
    ]);
    expect(article.differing?.map(({ of, evidence }) => [of, evidence])).toEqual([
      ['title', 'stated'],
      ['published', 'another day'],
    ]);
  });

  it('has the day of the first date and the instant of another that agrees with it', () => {
    const article = laidOut([
      part('published', 'March 30, 2031', 'visible'),
      part('published', '2031-04-02T03:00:00Z', 'another day'),
      part('published', '2031-03-31T03:00:00Z', 'the same day in New York'),
    ]);
    expect(article.published.edtf).toBe('2031-03-30');
    expect(article.publishedAt).toBe('2031-03-31T03:00:00Z');
    expect(article.differing?.map(({ evidence }) => evidence)).toEqual(['another day']);
  });

  it.each(['20223-03-30', '2031-02-30', 'soon', '2031-13-01T00:00:00Z'])(
    'has no date of publication where %s is stated',
    (date) => expect(laidOut([part('published', date)]).published.edtf).toBeNull(),
  );
});
