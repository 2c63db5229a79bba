import { describe, expect, it } from 'vitest';
import { archiveOf, brief } from './filed.ts';
import { page } from './page.ts';

const HERALD = page('herald', { outlet: 'The Harbour Herald', published: '2031-04-01' }, [
  {
    text: '“The harbour will not be sold,” said mayor Ivo Brask.',
    by: 'Ivo Brask',
  },
  {
    text: 'Brask said the council had voted to close the old swing bridge to all lorries from the first of May until the piers are mended.',
    by: { name: 'Ivo Brask', mention: 'Brask' },
    content:
      'the council had voted to close the old swing bridge to all lorries from the first of May until the piers are mended',
  },
  {
    text: 'Lena Moor called the plan “a dead letter” on Friday.',
    by: 'Lena Moor',
    content: 'the plan “a dead letter”',
  },
  {
    text: '“Every ferry,” Moor said, “needs a new engine by winter.”',
    by: { name: 'Lena Moor', mention: 'Moor' },
  },
  'The swing bridge was built by prisoners of war in 1921.',
  { text: 'Ada Finch agreed that they would.', by: 'Ada Finch', content: 'they would' },
]);
const COURIER = page('courier', { outlet: 'The Courier', published: '2031-04-01' }, [
  {
    text: 'The council had voted to close the old swing bridge to all lorries from the first of May, Ivo Brask said.',
    by: 'Ivo Brask',
    content:
      'The council had voted to close the old swing bridge to all lorries from the first of May',
  },
]);

const archive = await archiveOf(HERALD, COURIER);
const behind = async (text: string) => {
  const { remarks, near } = await archive.behind(text);
  return { remarks: remarks.map(({ clippings: [first] }) => brief(first)), near: near.map(brief) };
};

const SOLD = 'herald, Ivo Brask: The harbour will not';
const CLOSED = 'herald, Ivo Brask: the council had voted';
const LETTER = 'herald, Lena Moor: the plan “a dead';
const FERRY = 'herald, Lena Moor: Every ferry,';
const IN_COURIER = 'courier, Ivo Brask: The council had voted';

describe('behind a text', () => {
  it.each([
    [
      'a quotation amid chat',
      'did you see this?? “The harbour will not be sold,” said Brask',
      SOLD,
    ],
    ['straight marks and another case', '"the HARBOUR will not be sold" lol', SOLD],
    ['words without marks', 'brask said the harbour will not be sold, i read', SOLD],
    ['few words in marks that the article has in marks', 'He says it is “a dead letter”!', LETTER],
    [
      'a quotation that the article breaks up',
      '“Every ferry needs a new engine by winter.”',
      FERRY,
    ],
    [
      'the sentence as the article has it',
      '“Every ferry,” Moor said, “needs a new engine by winter.”',
      FERRY,
    ],
    ['a part of a long statement', 'so: “close the old swing bridge to all lorries”?', CLOSED],
    [
      'a long part amid other words',
      'My cousin swears the old swing bridge to all lorries from the first of May until forever',
      CLOSED,
    ],
    [
      'two sentences in one pair of marks',
      '“We are done here. The harbour will not be sold.”',
      SOLD,
    ],
  ])('is what it quotes: %s', async (_what, text, expected) => {
    const { remarks } = await behind(text);
    expect([expected, IN_COURIER]).toContain(remarks[0]);
  });

  it.each([
    ['another word', '“The harbour will never be sold,” said Brask', SOLD],
    ['another last word', 'look: “The harbour will not be leased”', SOLD],
    [
      'another month, in marks',
      '“the council had voted to close the old swing bridge to all lorries from the first of June”',
      CLOSED,
    ],
    [
      'a word left out, without marks',
      'the council had voted to close the swing bridge to all lorries from the first of May until the piers are mended',
      CLOSED,
    ],
  ])('is nothing but near where a word was altered: %s', async (_what, text, expected) => {
    const { remarks, near } = await behind(text);
    expect(remarks).toEqual([]);
    expect([expected, IN_COURIER]).toContain(near[0]);
    expect(near.length).toBeLessThanOrEqual(3);
  });

  it.each([
    ['nothing', ''],
    ['punctuation', '“…” ???'],
    ['chat', 'anyone up for lunch by the harbour? the old bridge is closed'],
    ['a name', 'Ivo Brask is mayor, and Lena Moor is not'],
    ['stop words in a row', 'they would, they would, and they would'],
    ['a stop-word quotation', 'she agreed that “they would”'],
    [
      'words of many statements, scattered',
      'harbour sold council bridge lorries May piers ferry engine winter',
    ],
    ['the article’s own voice', 'The swing bridge was built by prisoners of war in 1921.'],
    ['three words of a statement', 'the first of May is a holiday'],
    ['a letter that is dead', 'a dead letter office is where lost mail goes'],
    [
      'another harbour',
      'The harbour in Oslo will open to swimmers, and tickets will be sold at noon.',
    ],
    ['an id of nothing', 'see 0123456789ab'],
  ])('is nothing in a text about something else: %s', async (_what, text) => {
    expect(await behind(text)).toEqual({ remarks: [], near: [] });
  });

  it('is a statement whose quote id stands there, narration too', async () => {
    const [said] = (await archive.search({ words: 'harbour sold' })).remarks;
    const [, , , , told] = HERALD.reading.statements;
    const text = `> cut from an answer · ${said?.clippings[0].id}, and ${told?.id}.`;
    const { remarks, near } = await archive.behind(text);
    expect(remarks.map(({ clippings: [first] }) => first.id)).toEqual([
      said?.clippings[0].id,
      told?.id,
    ]);
    expect(near).toEqual([]);
  });

  it('stands beside what other outlets have of it, once', async () => {
    const words = 'council had voted to close the old swing bridge to all lorries from the first';
    const { remarks } = await archive.behind(`“${words}”`);
    expect(remarks.map(({ clippings }) => clippings.map(({ source }) => source.articleId))).toEqual(
      [expect.arrayContaining(['herald', 'courier'])],
    );
  });

  it('is at most five remarks, however long the text', async () => {
    const things = ['Pier', 'Ferry', 'Tram', 'Crane', 'Lock', 'Bridge', 'Tunnel', 'Quay'];
    const many = things.map((thing) =>
      page(thing, {}, [
        {
          text: `“${thing} crews in ${thing}town strike over ${thing} pay,” said Ivo Brask.`,
          by: 'Ivo Brask',
        },
      ]),
    );
    const full = await archiveOf(...many);
    const text = many.map(({ article }) => article.text).join('\n');
    expect((await full.behind(text)).remarks).toHaveLength(5);
    expect((await full.behind('pier '.repeat(5000))).remarks).toEqual([]);
  });
});
