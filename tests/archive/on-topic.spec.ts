import { beforeAll, describe, expect, it } from 'vitest';
import type { OpenArchive } from '../../src/archive/open-archive.ts';
import type { TimelineEntry } from '../../src/model/answer.ts';
import { add, archiveOf } from './filed.ts';
import { page } from './page.ts';
import { SLIPWAY } from './slipway.ts';

let archive: OpenArchive;
beforeAll(async () => {
  archive = await archiveOf(...SLIPWAY);
});

const entries = async (topic: string, speaker?: string) =>
  (await archive.timeline({ topic, ...(speaker ? { speaker } : {}) })).groups.flatMap(
    (group) => group.entries,
  );
/** An entry in a few words, from each outlet: `+` where it only goes on about the topic. */
const brief = ({ goesOn, remark }: TimelineEntry) =>
  remark.clippings
    .map(({ source, sentences }) => {
      const words = sentences[0]?.text.split(' ').slice(0, 5).join(' ');
      return `${goesOn ? '+' : ''}${source.articleId}: ${words}`;
    })
    .join(' = ');
const about = async (topic: string) => (await entries(topic)).map(brief);

const DERAILED =
  'wire: A Corvane 40 tram left = herald: A tram left the rails = gazette: The tram left the rails';

describe('a topic', () => {
  it('that is a person is found by the family name and by “she”', async () =>
    expect(await about('marta quist')).toEqual([
      'wire: Marta Quist, who heads the',
      '+wire: She declined to say who',
    ]));

  it('that is a thing is found by the figure of its name', async () =>
    expect(await about('Corvane 40')).toEqual([
      '+wire: It was built in 2019.',
      'herald: The Corvane 40 has had',
      DERAILED,
      '+wire: The depot has forty more,',
      'wire: Corvane 40 tram derails in',
    ]));

  it('that is a body is found by the initials that an article gives it', async () =>
    expect(await about('Northern Transit Authority')).toContain('wire: The NTA said it took'));

  it('that is initials is found by the name that they stand behind', async () =>
    expect(await about('NTA')).toContain('herald: Ms Quist has led the'));

  it('that is a place, or plain words, is found by them', async () => {
    expect(await about('Port Salve')).toContain('gazette: Port Salve has run trams');
    expect(await about('tram wheels')).toEqual([]);
    expect(await about('checking wheels')).toEqual(['herald: “We are checking every wheel,”']);
  });

  it('goes on in sentences that lean on the one before, which is shown as their context', async () => {
    const [entry] = (await entries('Corvane 40')).filter((one) => brief(one).includes('The depot'));
    const [clipping] = entry?.remark.clippings ?? [];
    expect([clipping?.context?.text, clipping?.sentences[0]?.text]).toEqual([
      'It was built in 2019.',
      'The depot has forty more, and they will stay there until May.',
    ]);
  });

  it.each([
    ['a surname that is somebody else’s too', 'Marta Quist', 'court', 1],
    ['a part of its name that has no place for the rest', 'Corvane strike', 'wire', 0],
    ['a name that only begins alike', 'Corvane 40', 'court', 3],
  ])('is not read into %s', async (_, topic, article, atLeast) => {
    const found = await about(topic);
    expect(found.length).toBeGreaterThanOrEqual(atLeast);
    expect(found.filter((one) => one.includes(`${article}:`))).toEqual([]);
  });

  it('in quotation marks is found as it stands and no other way', async () =>
    expect(await about('“Corvane 40”')).toEqual([
      'herald: The Corvane 40 has had',
      DERAILED,
      'wire: Corvane 40 tram derails in',
    ]));

  it('with a speaker keeps to what that speaker says', async () =>
    expect((await entries('tram', 'Marta Quist')).map(brief)).toEqual([
      'wire: Marta Quist, who heads the',
    ]));

  it('counts for nothing when its article is replaced', async () => {
    const replaced = await archiveOf(...SLIPWAY);
    await add(replaced, page('court', {}, ['Nothing.']));
    const { groups } = await replaced.timeline({ topic: 'Marta Quist' });
    expect(groups.flatMap((group) => group.entries.map(brief))).toContain(
      'herald: “We are checking every wheel,”',
    );
  });

  it('with more than two hundred entries keeps those with a date, and counts the rest', async () => {
    const lines = Array.from({ length: 205 }, (_, at) => ({
      text: `Ferry number ${at} has sunk.`,
      ...(at > 200 ? { mentions: ['2031-05-06'] } : {}),
    }));
    const { groups, leftOut } = await (await archiveOf(page('many', {}, lines))).timeline({
      topic: 'ferry',
    });
    expect([groups[0]?.entries.length, groups.flatMap((g) => g.entries).length, leftOut]).toEqual([
      4, 200, 5,
    ]);
  });
});

describe('an event that several outlets tell', () => {
  it('is one entry, which says that they differ in the day', async () => {
    const [entry] = (await entries('harbour bridge')).filter(
      ({ remark }) => remark.clippings.length > 1,
    );
    expect(entry?.remark.differ).toEqual(['wording', 'date', 'number']);
    expect(entry?.placed.map((when) => when?.edtf)).toEqual([
      '2031-03-02',
      '2031-03-03',
      '2031-03-03',
    ]);
  });
});
