import { beforeAll, describe, expect, it } from 'vitest';
import type { OpenArchive } from '../../src/archive/open-archive.ts';
import { MOST } from '../../src/archive/ranking.ts';
import { archiveOf, brief } from './filed.ts';
import { page } from './page.ts';

/** Each has all words that are asked for, and hardly any others. */
const crowd = (length: number) =>
  Array.from({ length }, (_, at) => ({
    text: `“Shut, pier ${at}!” Ivo Brask said.`,
    by: 'Ivo Brask',
    said: '2031-05-06',
  }));
const FIRST = page('first', { outlet: 'The Harbour Lamp' }, [
  {
    text: '“Whatever any other ferryman along this long coast may tell visitors, pier shut means nobody sails.” Ivo Brask said.',
    by: 'Ivo Brask',
    said: '2030-01-05',
  },
]);

const YEAR = { from: '2030-01-01', to: '2030-12-31' };

let enough: OpenArchive;
let tooMany: OpenArchive;
beforeAll(async () => {
  enough = await archiveOf(page('crowd', {}, crowd(MOST)));
  tooMany = await archiveOf(FIRST, page('crowd', {}, crowd(MOST)));
});

describe('of more statements than are looked at', () => {
  it('those that hold the words together come first, and it is told that it is not all', async () => {
    const { remarks, most } = await tooMany.search({ words: 'pier shut' });
    const [best] = remarks;
    expect(best && brief(best.clippings[0])).toBe('first, Ivo Brask: Whatever any other ferryman');
    expect(remarks).toHaveLength(MOST);
    expect(most).toBe(MOST);
  });

  it('by a speaker, those that came last are given in their order', async () => {
    const { remarks, most } = await tooMany.search({ speaker: 'Ivo Brask' });
    const [first, ...others] = remarks.map(({ clippings }) => brief(clippings[0]));
    expect(first).toBe('crowd, Ivo Brask: Shut, pier 0!');
    expect(others.at(-1)).toBe(`crowd, Ivo Brask: Shut, pier ${MOST - 1}!`);
    expect(most).toBe(MOST);
  });

  it('a timeline by a speaker tells that it is not of all, and has what was said on the days asked for', async () => {
    const { groups, most } = await tooMany.timeline({ speaker: 'Ivo Brask', ...YEAR });
    expect(groups.map(({ edtf }) => edtf)).toEqual(['2030-01-05']);
    expect(most).toBe(MOST);
  });

  it('on a topic, those of the outlet or the days asked for are never left out', async () => {
    const archive = await archiveOf(FIRST, page('crowd', {}, crowd(MOST + 1)));
    const inLamp = await archive.timeline({ topic: 'pier', outlet: 'The Harbour Lamp' });
    expect(inLamp.groups.map(({ edtf }) => edtf)).toEqual(['2030-01-05']);
    expect(inLamp.most).toBeUndefined();
    const inYear = await archive.timeline({ topic: 'pier', ...YEAR });
    expect(inYear.groups.map(({ edtf }) => edtf)).toEqual(['2030-01-05']);
    expect(inYear.most).toBe(MOST);
    expect((await archive.timeline({ topic: 'pier' })).most).toBe(MOST);
  });
});

describe('of as many statements as are looked at', () => {
  it('all are given, and nothing is told', async () => {
    for (const query of [{ words: 'pier shut' }, { speaker: 'Ivo Brask' }]) {
      const { remarks, most } = await enough.search(query);
      expect(remarks).toHaveLength(MOST);
      expect(most).toBeUndefined();
    }
    expect((await enough.timeline({ speaker: 'Ivo Brask' })).most).toBeUndefined();
  });
});
