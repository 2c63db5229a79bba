import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { archiveOf, articlesOf } from '../../commands/newsroom.ts';
import { buttonsOf, type Message, textOf } from '../../loopback-discord/message.ts';
import { APPLICATION, type Written } from '../../loopback-discord/payloads.ts';
import { type By, GUILD } from '../../loopback-discord/people.ts';
import { readAsDiscord } from '../../rendering/discord-reading.ts';
import { FERRY } from './ferry.ts';
import { idsIn, openScene } from './scene.ts';

const scene = await openScene(await archiveOf(articlesOf(FERRY)));
const { discord } = scene;

afterEach(() => expect(discord.violations).toEqual([]));
afterAll(() => scene.close());

const who = (on: Written, by?: By) => discord.menu('Who said this?', on, by);

/** A message of ours as Discord hands it to a menu. */
const asWritten = ({ id, components }: Message): Written => ({
  id,
  author: APPLICATION.id,
  components,
});

const FORWARDED: Written = {
  message_reference: { type: 1, message_id: '51', channel_id: '52', guild_id: '53' },
  message_snapshots: [{ message: { content: 'Nobody asked the islanders.', embeds: [], type: 0 } }],
};

describe('“Who said this?” in the menu of a message', () => {
  it.each([
    ['quotes loosely', { content: 'did you see: nobody asked THE ISLANDERS lol' }],
    ['quotes in marks', { content: 'She: "nobody asked the islanders" :rage: https://x.example' }],
    [
      'has it in an embed',
      { embeds: [{ title: 'Salve', description: '> Nobody asked the islanders' }] },
    ],
    ['forwards it', FORWARDED],
    ['has but its id', { content: 'about 6b6bb17f485d, who checks?' }],
    [
      'has it after 3,900 characters',
      { content: `${'la '.repeat(1300)}“Nobody asked the islanders”` },
    ],
  ])('finds the statement behind one that %s', async (_, message) => {
    const answer = await who(message, '77');
    expect(answer.onlyFor).toBe('77');
    expect(idsIn(answer)).toEqual(['6b6bb17f485d']);
    expect(buttonsOf(answer)).toEqual(['Context', 'Why?', 'Cite', 'Share']);
  });

  it.each<[string, Written]>([
    ['has a poll', { poll: { question: { text: 'Sell?' }, answers: [], layout_type: 1 } }],
    ['is forwarded from nowhere', { message_snapshots: [{ message: { content: '' } }] }],
    ['has components of a later day', { components: [{ type: 99, id: 1 }] }],
  ])('leaves the bot standing when it is chosen on one that %s', async (_, others) => {
    const answer = await who({ content: 'Nobody asked the islanders', ...others });
    expect(idsIn(answer)).toEqual(['6b6bb17f485d']);
    await scene.idle();
    expect(idsIn(await who({ content: 'Nobody asked the islanders' }))).toHaveLength(1);
  });

  it('finds all that one of the bot’s own messages shows, each once', async () => {
    const answer = await discord.ask('who-said', { words: 'ferry' });
    const again = await who(asWritten(answer));
    expect(new Set(idsIn(again))).toEqual(new Set(idsIn(answer)));
    const context = await discord.press(answer, 'Context');
    expect(idsIn(await who(asWritten(context)))).toEqual(
      expect.arrayContaining([...idsIn(answer)]),
    );
  });

  it('says a message back in marks of its own, whatever marks it holds', async () => {
    const nothing = await who({ content: 'Elephants, she wrote, "sleep two hours"' });
    expect(textOf(nothing)).toContain(
      '(looked for message “Elephants, she wrote, "sleep two hours"”)',
    );
  });

  it('says plainly that there is nothing, and what comes near apart', async () => {
    const nothing = await who({ content: 'Elephants sleep for two hours a night, on average.' });
    expect(textOf(nothing)).toBe(
      '## No attributed statement found in 3 articles (looked for message “Elephants sleep for two hours a night, on average.”)',
    );
    expect(buttonsOf(nothing)).toEqual([]);
    const near = await who({ content: 'The ferry is much too old now to be insured' });
    expect(textOf(near)).toMatch(
      /^## No attributed statement found.*\n### Near misses, not what was asked\n/,
    );
    expect(idsIn(near)).toHaveLength(1);
  });

  it.each<[string, By, string]>([
    ['', '77', 'There is no text in this message.'],
    [' \n', { id: '77', locale: 'de' }, 'In dieser Nachricht steht kein Text.'],
    ['👍', '77', '## No attributed statement found in 3 articles (looked for message “👍”)'],
    [
      '👍',
      { id: '77', locale: 'de' },
      '## Keine zugeschriebene Äußerung in 3 Artikeln gefunden (gesucht: Nachricht „👍“)',
    ],
  ])('says so of a message without words: %j', async (content, by, said) => {
    expect(textOf(await who({ content }, by))).toBe(said);
  });

  it.each([
    ['markdown', '# **Loud** @everyone [x](http://a.b) <@123456789012345678> ||no|| `c` <t:0> :a:'],
    ['what turns the direction', 'abc \u202edef\u202c \u2066ghi\u2069'],
    ['letters outside the basic plane', `x${'😀'.repeat(400)}`],
    ['one long word', 'Z'.repeat(4000)],
    ['half a letter', 'so \ud83d it was'],
  ])('says back %s without effect', async (_, content) => {
    const answer = await who({ content });
    const [head = ''] = textOf(answer).split('\n');
    const { text, active } = readAsDiscord(head.replace(/^## /, ''));
    expect(active).toEqual([]);
    expect(Array.from(text).length).toBeLessThan(300);
    if (!content.includes('\ud83d it')) expect(text).not.toContain('U+D83D');
  });

  it.each<[string, By]>([
    ['a direct message', { id: '77', at: { kind: 'direct message' } }],
    ['a group of friends', { id: '77', at: { kind: 'private channel' } }],
    [
      'a server in which only the asker has it',
      { id: '77', at: { kind: 'foreign server', id: '5' } },
    ],
    ['a server', { id: '77', at: { kind: 'server', id: GUILD } }],
  ])('answers in %s', async (_, by) => {
    const answer = await who({ content: 'Nobody asked the islanders' }, by);
    expect([answer.onlyFor, idsIn(answer)]).toEqual(['77', ['6b6bb17f485d']]);
    const context = await discord.press(answer, 'Context', by);
    expect(textOf(context)).toContain('He has lived there');
    expect((await discord.press(context, 'Share', by)).onlyFor).toBeUndefined();
  });
});

describe('“Cite this” in the menu of a message', () => {
  it('cites the statements behind it', async () => {
    const cited = await discord.menu('Cite this', { content: '“Nobody asked the islanders”' });
    expect(textOf(cited)).toContain('— Emil Tarn, quoted in “Ferry to end in October');
    expect(buttonsOf(cited)).toEqual(['Context', 'Share']);
  });

  it('says plainly that there is nothing', async () => {
    const cited = await discord.menu('Cite this', { content: 'Elephants sleep for two hours.' });
    expect(textOf(cited)).toContain('No attributed statement found in 3 articles');
  });
});
