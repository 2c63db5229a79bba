import { describe, expect, it } from 'vitest';
import { articleFrom, sha256Of } from '../../../src/intake/article.ts';
import { readArticle } from '../../../src/reading/read-article.ts';
import { ENGLISH } from '../../../src/rendering/languages/language.ts';
import { facts } from '../../../src/rendering/words.ts';
import { add, archiveOf, STAMP } from '../filed.ts';

const REPORT = [
  '“The harbour walls will not stand another winter like the last,” harbour master Ada Byron said on Monday.',
  'The port of Calder has been closed to ships of more than forty metres since a storm in January tore a hole of nine metres into its northern wall.',
  'Engineers of the county want to begin with the work in April, as soon as the water is calm enough for divers, and to be done with it by October.',
  '“Nobody has told us who pays for it,” said Ivo Brandt, who speaks for the fishermen of the town and has a boat of his own there.',
];
const OWN =
  '“We were never asked,” said Mira Solen, who runs the café at the quay, when our reporter called on her.';

/** The report as an outlet prints it. */
function print(id: string, outlet: string, paragraphs: readonly string[]) {
  const text = `${outlet}\n\nWalls of Calder to be mended (${id})\n\nBy Corvus News Agency\n\nPublished 3 February 2031\n\n${paragraphs.join('\n\n')}\n`;
  const article = articleFrom(text, { id, sha256: sha256Of(text) });
  return { article, reading: readArticle(article) };
}

const WHOLE = print('whole', 'The Calder Herald', REPORT);
const CUT = print('cut', 'The Morland Times', REPORT.slice(0, 3));
const LONGER = print('longer', 'The Quay Post', [...REPORT, OWN]);

async function alsoIn(
  archive: Awaited<ReturnType<typeof archiveOf>>,
  words: string,
  outlet: string,
): Promise<readonly (string | null)[]> {
  const { remarks } = await archive.search({ words, outlet });
  return remarks[0]?.clippings[0].source.alsoIn.map((one) => one.outlet) ?? [];
}

describe('a report that several outlets print', () => {
  it('is told beside the words that each of them has, and no others', async () => {
    const archive = await archiveOf(WHOLE, CUT, LONGER);
    expect(await alsoIn(archive, 'another winter', 'The Calder Herald')).toEqual([
      'The Morland Times',
      'The Quay Post',
    ]);
    expect(await alsoIn(archive, 'who pays', 'The Calder Herald')).toEqual(['The Quay Post']);
    expect(await alsoIn(archive, 'never asked', 'The Quay Post')).toEqual([]);
    const [remark] = (await archive.search({ words: 'who pays', outlet: 'The Calder Herald' }))
      .remarks;
    if (!remark) throw new Error('no remark');
    expect(new Map(facts(remark.clippings[0], ENGLISH)).get('also in')).toBe(
      'The Quay Post, “Walls of Calder to be mended (longer)”, 3 February 2031',
    );
  });

  it('is told the same whichever came first, and no more when one is taken back', async () => {
    const archive = await archiveOf(LONGER, CUT, WHOLE);
    expect(await alsoIn(archive, 'who pays', 'The Quay Post')).toEqual(['The Calder Herald']);
    await archive.add([{ id: 'whole', as: 'canceled' }], STAMP);
    expect(await alsoIn(archive, 'who pays', 'The Quay Post')).toEqual([]);
    expect(await alsoIn(archive, 'another winter', 'The Quay Post')).toEqual(['The Morland Times']);
  });

  it('names no one that was taken back after an older text is restored', async () => {
    const changed = print('longer', 'The Quay Post', [...REPORT, OWN, 'The café opens at nine.']);
    const archive = await archiveOf(WHOLE, LONGER);
    await add(archive, changed);
    await archive.add([{ id: 'whole', as: 'canceled' }], STAMP);
    await add(archive, LONGER);
    expect(await alsoIn(archive, 'who pays', 'The Quay Post')).toEqual([]);
  });

  it('is not one that the same outlet prints twice', async () => {
    const again = print('again', 'The Calder Herald', [...REPORT, 'The port is 200 years old.']);
    const archive = await archiveOf(WHOLE, again);
    expect(await alsoIn(archive, 'who pays', 'The Calder Herald')).toEqual([]);
  });
});
