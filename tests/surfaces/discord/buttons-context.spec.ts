import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { archiveOf, articlesOf } from '../../commands/newsroom.ts';
import { buttonsOf, textOf } from '../../loopback-discord/message.ts';
import { FERRY } from './ferry.ts';
import { idsIn, openScene } from './scene.ts';

const scene = await openScene(await archiveOf(articlesOf(FERRY)));
const { discord } = scene;

afterEach(() => expect(discord.violations).toEqual([]));
afterAll(() => scene.close());

describe('the button “Context”', () => {
  it('shows the sentences around a statement, to whoever pressed alone', async () => {
    const answer = await discord.ask('who-said', { words: 'islanders' }, '77');
    const context = await discord.press(answer, 'Context', '77');
    expect(context.id).not.toBe(answer.id);
    expect(context.onlyFor).toBe('77');
    expect(textOf(context)).toMatchInlineSnapshot(`
      "## 1 statement with the sentences around it
      ### Emil Tarn
      -# own words
      -# the sentence before: The ferry is too old to be insured, harbour master Ada Byron told the Herald on Tuesday.
      > “**Nobody asked the islanders,**” said Emil Tarn, who heads the Sound Association.
      -# the sentences after: He has lived there for 40 years. Byron said a new ferry would cost nine million crowns.
      said: day not stated · outlet: The Salve Herald
      -# in the words: no date · published: March 6, 2031 · article: “Ferry to end in October, harbour master says” · id: 6b6bb17f485d"
    `);
    expect(buttonsOf(context)).toEqual(['Cite', 'Share']);
    expect(discord.now(answer)).toEqual(answer);
  });

  it('shows none before the first sentence of an article, and none after the last', async () => {
    const first = await discord.ask('who-said', { words: '“old to be insured”' });
    expect(around(textOf(await discord.press(first, 'Context')))).toEqual([
      'after: “Nobody asked the islanders,” said Emil Tarn, who heads the Sound Association. He has lived there for 40 years. Byron said a new ferry would cost nine million crowns.',
    ]);
    const last = await discord.ask('who-said', { words: '“nine million crowns”' });
    expect(around(textOf(await discord.press(last, 'Context')))).toEqual([
      'before: The ferry is too old to be insured, harbour master Ada Byron told the Herald on Tuesday. “Nobody asked the islanders,” said Emil Tarn, who heads the Sound Association. He has lived there for 40 years.',
    ]);
  });

  it('shows a gap where a caption was passed over', async () => {
    const answer = await discord.ask('who-said', { words: '“will not sail”' });
    const [after] = around(textOf(await discord.press(answer, 'Context')));
    expect(after).toBe(
      'after: It has crossed the sound since 1904. Two pilots looked on from the quay. \\[…\\] Port spokesman Ben Okafor said the boats had “never been so full” as this winter.',
    );
  });

  it('is about every statement on its page, in the order in which they stand there', async () => {
    const answer = await discord.ask('who-said', { words: 'ferry' });
    const context = await discord.press(answer, 'Context');
    expect(idsIn(context)).toEqual(idsIn(answer));
    expect(textOf(context)).toContain('## 5 statements with the sentences around them');
  });

  it('is there for what an article says in its own voice, on a page of a timeline', async () => {
    const answer = await discord.ask('timeline', { topic: 'ferry' });
    const second = await discord.press(answer, 'Next');
    for (const page of [answer, second]) {
      const context = await discord.press(page, 'Context');
      expect(idsIn(context)).toEqual([...new Set(idsIn(page))]);
      expect(context.files).toEqual([]);
    }
    const [sound] = around(textOf(await discord.press(answer, 'Context')));
    expect(sound).toBe(
      'before: “The ferry will not sail after October,” harbour master Ada Byron said on Tuesday.',
    );
  });

  it('stands below a citation as well', async () => {
    const cited = await discord.ask('cite', { quote: 'nobody asked the islanders' });
    expect(buttonsOf(cited)).toEqual(['Context', 'Share']);
    expect(idsIn(await discord.press(cited, 'Context'))).toEqual(idsIn(cited));
  });
});

/** What stands before and after statements, each with where. */
function around(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const [, where, words] = /^-# the sentences? (before|after): (.*)$/.exec(line) ?? [];
    return where === undefined ? [] : [`${where}: ${words}`];
  });
}
