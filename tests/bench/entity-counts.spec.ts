import { describe, expect, it } from 'vitest';
import { countsOf, sum } from '../../bench/entity-counts.ts';
import { archiveOf } from '../archive/filed.ts';
import { page } from '../archive/page.ts';

const PAGE = page('ferry', { published: '2031-05-08' }, [
  { text: 'The ferry sank on 6 May.', mentions: ['2031-05-06'] },
  { text: 'The ferry was built in 2019.', mentions: ['2019'] },
  'A ferry is a ship.',
  'Nobody knows why it sank.',
]);
const at = (words: string, ...days: string[]) => {
  const start = PAGE.article.text.indexOf(words);
  return { articleId: 'ferry', start, end: start + words.length, days };
};

describe('an entity’s timeline held against the sentences that belong in it', () => {
  it('counts sentences found, and days that are the stated or else the publication’s', async () => {
    const { groups } = await (await archiveOf(PAGE)).timeline({ topic: 'ferry' });
    const entries = groups.flatMap((group) => group.entries);
    const gold = [
      at('The ferry sank', '2031-05-06', '2031-05-07'),
      at('The ferry was built', '2019-01-01'),
      at('A ferry is', '2031-05-08'),
      at('Nobody knows', '2031-05-06'),
      { ...at('The ferry sank', '2031-05-06'), articleId: 'tram' },
    ];
    const counts = { gold: 5, found: 3, right: 3, days: 4, dayRight: 2 };
    expect(countsOf(gold, entries)).toEqual(counts);
    expect(sum([counts, counts])).toEqual({ gold: 10, found: 6, right: 6, days: 8, dayRight: 4 });
    expect(countsOf(gold, [])).toEqual({ gold: 5, found: 0, right: 0, days: 0, dayRight: 0 });
  });
});
