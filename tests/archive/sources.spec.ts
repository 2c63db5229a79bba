import { describe, expect, it } from 'vitest';
import type { Holdings } from '../../src/model/answer.ts';
import { add, archiveOf, emptyArchive, STAMP } from './filed.ts';
import { page } from './page.ts';

const HAND = { at: '2031-04-02T10:00:00Z', who: 'nora' };
const NOBODY = { count: 0, newest: [] };
const outlet = (
  name: string | null,
  articles: number,
  earliest: string | null,
  latest: string | null,
) => ({
  name,
  articles,
  earliest,
  latest,
});

const EMPTY: Holdings = {
  articles: 0,
  statements: 0,
  undated: 0,
  earliest: null,
  latest: null,
  outlets: [],
  lastTaken: null,
  rejections: NOBODY,
};

describe('what there is in the archive', () => {
  it('is nothing at first', async () => {
    expect(await (await emptyArchive()).sources()).toEqual(EMPTY);
  });

  const pages = [
    page('a', { outlet: 'Harbour Herald', published: '2031-03-02' }, ['One.', 'Two.']),
    page('b', { outlet: 'The Harbour Herald', published: '2031-03-30' }, ['Three.']),
    page('c', { published: '2031-04' }, ['Four.']),
    page('d', { outlet: 'The Courier' }, ['Five.']),
    page('e', {}, ['Six.']),
  ];

  it('is told by outlet, one name for each; those that name none stand last', async () => {
    const archive = await archiveOf(...pages);
    expect(await archive.sources()).toEqual({
      articles: 5,
      statements: 6,
      undated: 2,
      earliest: '2031-03-02',
      latest: '2031-04-28',
      outlets: [
        outlet('The Harbour Herald', 2, '2031-03-02', '2031-03-30'),
        outlet('The Courier', 1, null, null),
        outlet(null, 2, '2031-04-01', '2031-04-28'),
      ],
      lastTaken: STAMP.at,
      rejections: NOBODY,
    });
  });

  it('follows what changes and goes', async () => {
    const archive = await archiveOf(...pages);
    await add(archive, page('d', { outlet: 'The Courier', published: '2031-01-01' }, ['Seven.']));
    expect((await archive.sources()).undated).toBe(1);
    await archive.forget('d', HAND);
    await archive.add([{ id: 'e', as: 'withheld' }], STAMP);
    const { articles, earliest, outlets } = await archive.sources();
    expect({ articles, earliest }).toEqual({ articles: 3, earliest: '2031-03-02' });
    expect(outlets.map(({ name }) => name)).toEqual(['The Harbour Herald', null]);
  });
});
