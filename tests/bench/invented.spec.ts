import { describe, expect, it } from 'vitest';
import { inventedArticles } from '../../bench/invented.ts';
import { articleFrom, sha256Of } from '../../src/intake/article.ts';
import { quote } from '../../src/model/article.ts';
import { readArticle } from '../../src/reading/read-article.ts';

const HUNDRED = [...inventedArticles(100, 7)];

describe('invented news', () => {
  it('is alike with the same seed, and begins alike whatever its length', () => {
    expect([...inventedArticles(100, 7)]).toEqual(HUNDRED);
    expect([...inventedArticles(20, 7)]).toEqual(HUNDRED.slice(0, 20));
    expect([...inventedArticles(1, 8)]).not.toEqual(HUNDRED.slice(0, 1));
  });

  it('has as many articles as asked for, each with an id of its own', () =>
    expect(new Set(Array.from(inventedArticles(3000, 1), ({ id }) => id)).size).toBe(3000));

  it('has wire stories in several papers, and versions that correct what stands before them', () => {
    const before = new Map<string, string>();
    const printed = new Map<string, Set<string>>();
    let corrected = 0;
    for (const { id, story, outlet, corrects } of inventedArticles(1000, 3)) {
      if (corrects !== undefined) {
        expect(before.get(corrects)).toBe(outlet);
        corrected++;
      }
      before.set(id, outlet);
      printed.set(story, (printed.get(story) ?? new Set()).add(outlet));
    }
    const wires = [...printed.values()].filter(({ size }) => size > 1);
    expect(wires.length / printed.size).toBeCloseTo(0.05, 1);
    expect(Math.max(...wires.map(({ size }) => size))).toBe(4);
    expect(corrected).toBeGreaterThan(5);
  });

  it.each(HUNDRED.slice(0, 12))('is read as it is meant: $id', (invented) => {
    const { id, text, outlet, published, title } = invented;
    const article = articleFrom(text, { id, sha256: sha256Of(text) });
    const { statements } = readArticle(article);
    const stated = article.outlet && quote(article, article.outlet.span).toLowerCase();
    expect(stated).toBe(outlet.toLowerCase());
    expect(article.published.edtf).toBe(published);
    expect(article.title && quote(article, article.title.span)).toBe(title);
    expect(article.byline && article.dateline).toBeDefined();
    expect(statements.length).toBeGreaterThan(10);
    const heard = statements.filter((one) => one.kind !== 'narration' && one.speaker?.name);
    expect(heard.length).toBeGreaterThan(2);
  });

  it('stands on a page that states the same', () => {
    for (const { html, title, outlet, published } of HUNDRED.slice(0, 10)) {
      const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
      expect(JSON.parse(json)).toMatchObject({
        headline: title,
        publisher: { name: outlet },
        datePublished: `${published}T06:30:00Z`,
      });
    }
  });
});
