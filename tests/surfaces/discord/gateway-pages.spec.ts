import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { archiveOf } from '../../archive/filed.ts';
import { page } from '../../archive/page.ts';
import { LoopbackDiscord } from '../../loopback-discord/loopback-discord.ts';
import { buttonsOf, textOf } from '../../loopback-discord/message.ts';
import { readAsDiscord } from '../../rendering/discord-reading.ts';
import { HARBOUR, SPEECHES } from '../quay-courier.ts';
import { type Bot, startBot } from './bot.ts';

const CONSTRUCTS = [
  '@everyone [free boats](javascript:alert(1)) ||hidden|| `code` <t:0> <@123456789012345678>',
  '# -# > * :smile: <:a:1> https://example.com/x discord.gg/abc _one_ **two** ~~three~~',
  '```js\nrun()``` 1. 2) - + \\* ¯\\_(ツ)_/¯ 👩‍👩‍👧',
];

/** Five hundred sentences that would do something in a chat, and one longer than any message. */
const HOSTILE = page('hostile', { outlet: 'The @here Times' }, [
  ...Array.from({ length: 500 }, (_, index) => ({
    text: `Ora ~~Kell~~ said boat ${index} was ${CONSTRUCTS[index % CONSTRUCTS.length]}.`,
    by: 'Ora ~~Kell~~',
    content: `boat ${index} was ${CONSTRUCTS[index % CONSTRUCTS.length]}`,
  })),
  {
    text: `Ora ~~Kell~~ said the list was ${'long '.repeat(6000)}`,
    by: 'Ora ~~Kell~~',
    content: `the list was ${'long '.repeat(6000)}`,
  },
]);

/** The buttons that tell more of the statements on a page. */
const ABOUT = ['Context', 'Why?', 'Cite'];

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

describe('the pages of an answer', () => {
  it('are turned forth and back, in the same message', async () => {
    const first = await discord.ask('who-said', { speaker: 'Ida Voss' });
    expect(buttonsOf(first)).toEqual([...ABOUT, 'Share', '(Previous)', '(1 of 4)', 'Next']);
    const second = await discord.press(first, 'Next');
    expect(second.id).toBe(first.id);
    expect(buttonsOf(second)).toEqual([...ABOUT, 'Share', 'Previous', '(2 of 4)', 'Next']);
    expect(textOf(second)).not.toBe(textOf(first));
    expect(textOf(await discord.press(second, 'Previous'))).toBe(textOf(first));
  });

  it('hold all that was found, each once', async () => {
    let message = await discord.ask('who-said', { speaker: 'Ida Voss' });
    let text = textOf(message);
    while (buttonsOf(message).includes('Next')) {
      message = await discord.press(message, 'Next');
      text += textOf(message);
    }
    const found = [...text.matchAll(/Article (\d+) of the lighthouse/g)].map(
      ([, number]) => number,
    );
    expect(found).toHaveLength(40);
    expect(new Set(found).size).toBe(40);
  });

  it('are turned after a restart of the bot', async () => {
    const first = await discord.ask('who-said', { speaker: 'Ida Voss' });
    await restart(await archiveOf(HARBOUR, SPEECHES));
    expect(buttonsOf(await discord.press(first, 'Next'))).toContain('(2 of 4)');
  });

  it('say so when the archive has changed since', async () => {
    const first = await discord.ask('who-said', { speaker: 'Ida Voss' });
    await restart(await archiveOf(HARBOUR));
    const now = await discord.press(first, 'Next');
    expect(textOf(now)).toContain('No attributed statement found in 1 article');
    expect(textOf(now)).toContain('The archive has changed since this message was written');
  });

  it('have no buttons when the question is too long for them, and say so', async () => {
    const words = `lighthouse ${'&'.repeat(180)}`;
    const outlet = `The Quay Courier ${'&'.repeat(60)}`;
    const message = await discord.ask('who-said', { words, speaker: 'Ida Voss', outlet });
    expect(buttonsOf(message)).toEqual([]);
    expect(textOf(message)).toContain('The question is too long for buttons');
  });

  it('say what to do when a button was made by another version', async () => {
    const first = await discord.ask('who-said', { speaker: 'Ida Voss' }, '77');
    const old = JSON.parse(JSON.stringify(first).replaceAll('"custom_id":"2', '"custom_id":"1'));
    const message = await discord.press(old, 'Next', '77');
    expect(message.onlyFor).toBe('77');
    expect(message.id).not.toBe(first.id);
    expect(textOf(message)).toContain('Please ask again');
  });
});

describe('an archive full of what would do something in a chat', () => {
  it('is shown as it is written, page after page, and does nothing', async () => {
    await restart(await archiveOf(HOSTILE));
    let message = await discord.ask('who-said', { speaker: 'Ora ~~Kell~~' });
    const lines = textOf(message).split('\n');
    while (buttonsOf(message).includes('Next')) {
      message = await discord.press(message, 'Next');
      lines.push(...textOf(message).split('\n'));
    }
    const shown = new Set<string>();
    for (const line of lines.filter((line) => line.startsWith('> Ora'))) {
      const { text, active } = readAsDiscord(line.replace('> ', ''));
      expect(active).toEqual([]);
      shown.add(text);
    }
    const written = Array.from({ length: 500 }, (_, index) =>
      `Ora ~~Kell~~ said boat ${index} was ${CONSTRUCTS[index % CONSTRUCTS.length]}.`.replace(
        '\n',
        ' ',
      ),
    );
    expect(shown).toEqual(new Set(written));
    expect(lines.join('\n')).toContain('The sentence is 30,031 characters long');
  }, 20_000);
});

describe('an answer that is shared', () => {
  it('is a new message for all, with who shared it', async () => {
    const first = await discord.ask('who-said', { speaker: 'Ida Voss' }, '77');
    const second = await discord.press(first, 'Next', '77');
    const shared = await discord.press(second, 'Share', '77');
    expect(shared.onlyFor).toBeUndefined();
    expect(shared.id).not.toBe(second.id);
    expect(textOf(shared)).toBe(`${textOf(second)}\n-# Shared by <@77>`);
    expect(buttonsOf(shared)).toEqual([...ABOUT, 'Previous', '(2 of 4)', 'Next']);
  });

  it('is turned by anyone, and still says who shared it', async () => {
    const first = await discord.ask('who-said', { speaker: 'Ida Voss' }, '77');
    const shared = await discord.press(first, 'Share', '77');
    const turned = await discord.press(shared, 'Next', '88');
    expect(turned.id).toBe(shared.id);
    expect(textOf(turned)).toContain('Shared by <@77>');
  });

  it('is not shared when it has changed: the asker sees it first', async () => {
    const first = await discord.ask('who-said', { speaker: 'Ida Voss' }, '77');
    await restart(await archiveOf(HARBOUR));
    const now = await discord.press(first, 'Share', '77');
    expect(now.id).toBe(first.id);
    expect(textOf(now)).toContain('The archive has changed');
  });
});

async function restart(archive: Archive): Promise<void> {
  await bot.stop();
  bot = startBot(archive, { apiUrl: discord.apiUrl });
  await Promise.race([discord.online(), bot.end]);
}
