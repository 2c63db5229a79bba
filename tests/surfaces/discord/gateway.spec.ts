import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { archiveOf } from '../../archive/filed.ts';
import { LoopbackDiscord } from '../../loopback-discord/loopback-discord.ts';
import { buttonsOf, textOf } from '../../loopback-discord/message.ts';
import { readAsDiscord } from '../../rendering/discord-reading.ts';
import { HARBOUR, SPEECHES } from '../quay-courier.ts';
import { type Bot, startBot } from './bot.ts';
import { slowed } from './scene.ts';

let discord: LoopbackDiscord;
let bot: Bot;

beforeEach(async () => {
  discord = await new LoopbackDiscord().open();
  bot = startBot(await archiveOf(HARBOUR, SPEECHES), { apiUrl: discord.apiUrl });
  await Promise.race([discord.online(), bot.end]);
});

afterEach(async () => {
  await bot.stop();
  await discord.close();
  expect(discord.violations).toEqual([]);
});

describe('a question in Discord', () => {
  it('is answered to the asker alone, with who, the words and the facts', async () => {
    const message = await discord.ask('who-said', { words: 'harbour sold' }, '77');
    expect(message.onlyFor).toBe('77');
    expect(textOf(message)).toMatchInlineSnapshot(`
      "## 1 attributed statement found, 2 articles searched
      -# Looked for words “harbour sold”.
      ### Ottoline Brask, Mayor
      -# own words
      > “**The harbour will not be sold,**” Mayor Ottoline Brask said on Thursday.
      said: May 2, 2024 · outlet: The Quay Courier
      -# in the words: no date · published: May 2, 2024 · article: title not stated · id: cfc1e264f4ad"
    `);
    expect(buttonsOf(message)).toEqual(['Context', 'Why?', 'Cite', 'Share']);
  });

  it.each([
    [{}, '/who-said: say words, or a speaker, or both.'],
    [{ words: 'tide', from: '2024-13' }, '“2024-13” is no date'],
    [{ words: 'tide', from: '2024', to: '2023' }, 'from has to be before to'],
  ])('is refused to the asker alone when it is none: %j', async (options, why) => {
    const message = await discord.ask('who-said', options, '77');
    expect(message.onlyFor).toBe('77');
    expect(readAsDiscord(textOf(message)).text).toContain(why);
    expect(buttonsOf(message)).toEqual([]);
  });

  it('is refused without effect, whatever it says back', async () => {
    const message = await discord.ask('who-said', { words: 'a', from: '@everyone' });
    expect(readAsDiscord(textOf(message))).toEqual({
      text: expect.stringContaining('“@everyone” is no date'),
      active: [],
    });
  });

  it('and a press are answered in time when the archive takes its time', async () => {
    const archive = await archiveOf(HARBOUR, SPEECHES);
    let delay = 0;
    await restart(slowed(archive, () => delay));
    const first = await discord.ask('who-said', { speaker: 'Ida Voss' }, '77');
    delay = 2200;
    const [asked, turned, shared] = await Promise.all([
      discord.ask('who-said', { words: 'harbour' }, '77'),
      discord.press(first, 'Next', '77'),
      discord.press(first, 'Share', '77'),
    ]);
    expect([asked.onlyFor, textOf(asked)]).toEqual(['77', expect.stringContaining('Brask')]);
    expect([turned.id, buttonsOf(turned)[5]]).toEqual([first.id, '(2 of 4)']);
    expect([shared.onlyFor, textOf(shared)]).toEqual([undefined, expect.stringContaining('<@77>')]);
    expect(discord.requests.filter((line) => line.includes('/webhooks/'))).toHaveLength(3);
  });

  it('is answered when Discord asks to wait, or stumbles', async () => {
    discord.failOnce('/callback', 429);
    expect(textOf(await discord.ask('who-said', { words: 'harbour' }))).toContain('Brask');
    discord.failOnce('/callback', 500);
    expect(textOf(await discord.ask('who-said', { words: 'harbour' }))).toContain('Brask');
  });
});

describe('an option that is being typed', () => {
  it.each([
    ['who-said', 'speaker', 'tarn', ['Emil Tarn']],
    ['who-said', 'speaker', '', ['Ida Voss', 'Ottoline Brask', 'Emil Tarn']],
    ['who-said', 'outlet', 'quay', ['The Quay Courier']],
    ['who-said', 'speaker', 'nobody of this name', []],
  ])('of /%s is completed: %s “%s”', async (name, option, typed, expected) => {
    const offered = await discord.type(name, [option, typed]);
    expect(offered.map(({ value }) => value).sort()).toEqual([...expected].sort());
  });

  it('is offered at most 25 names, none too long, each visible', async () => {
    const name = (index: number) =>
      index === 0
        ? `Speaker ${'x'.repeat(120)}`
        : index === 1
          ? 'Speaker \u202eOne'
          : `Speaker ${index}`;
    await restart({
      ...(await archiveOf()),
      speakers: async () =>
        Array.from({ length: 60 }, (_, index) => ({ name: name(index), roles: [], statements: 1 })),
    });
    const offered = await discord.type('who-said', ['speaker', 'sp']);
    expect(offered).toHaveLength(25);
    expect(offered[0]).toEqual({ name: 'Speaker ⟦U+202E⟧One', value: 'Speaker \u202eOne' });
  });
});

describe('what goes wrong', () => {
  it('is told to the person with an id, and to the log with the same', async () => {
    const archive = await archiveOf();
    await restart({
      ...archive,
      coverage: () => Promise.reject(new Error('the shelf fell over')),
      speakers: () => Promise.reject(new Error('the shelf fell over')),
    });
    const message = await discord.ask('who-said', { words: 'tide' }, '77');
    expect(message.onlyFor).toBe('77');
    const [, id] = /error ([0-9a-f]{8})/.exec(textOf(message)) ?? [];
    expect(bot.log.join('\n')).toMatch(new RegExp(`Error ${id}[^]*Error: the shelf fell over`));
    expect(await discord.type('who-said', ['speaker', 't'])).toEqual([]);
  });

  it('is one line in the log when Discord no longer waits', async () => {
    discord.failOnce('/callback', 10_062);
    discord.ask('who-said', { words: 'tide' }).catch(() => {});
    await expect
      .poll(() => bot.log.at(-1))
      .toMatch(/^An answer came too late: Discord no longer waited for it\./);
    expect(textOf(await discord.ask('who-said', { words: 'harbour' }))).toContain('Brask');
  });
});

async function restart(archive: Archive): Promise<void> {
  await bot.stop();
  bot = startBot(archive, { apiUrl: discord.apiUrl });
  await Promise.race([discord.online(), bot.end]);
}
