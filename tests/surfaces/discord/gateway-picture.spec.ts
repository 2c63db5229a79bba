import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { archiveOf } from '../../archive/filed.ts';
import { page } from '../../archive/page.ts';
import { LoopbackDiscord } from '../../loopback-discord/loopback-discord.ts';
import { alternativesOf, buttonsOf, textOf } from '../../loopback-discord/message.ts';
import { pngSize } from '../../rendering/picture/png-size.ts';
import { HARBOUR } from '../quay-courier.ts';
import { type Bot, startBot } from './bot.ts';
import { slowed } from './scene.ts';

/** Thirty dated sentences, which no single message holds, and thirty without a date. */
const LIGHTHOUSE = page('lighthouse', { outlet: 'The Quay Courier', published: '2031-06-01' }, [
  ...Array.from({ length: 30 }, (_, index) => {
    const day = `2031-01-${String(index + 1).padStart(2, '0')}`;
    return {
      text: `“Repair ${index + 1} of the lighthouse is done,” treasurer Ida Voss said.`,
      by: 'Ida Voss',
      role: 'treasurer',
      mentions: [day],
    };
  }),
  ...Array.from({ length: 30 }, (_, index) => ({
    text: `“The lighthouse has ${index + 1} steps,” Ida Voss said.`,
    by: 'Ida Voss',
  })),
]);

let discord: LoopbackDiscord;
let bot: Bot;

beforeEach(async () => {
  discord = await new LoopbackDiscord().open();
  await start(await archiveOf(LIGHTHOUSE, HARBOUR));
});

afterEach(async () => {
  await bot.stop();
  await discord.close();
  expect(discord.violations).toEqual([]);
});

describe('a timeline in Discord', { timeout: 20_000 }, () => {
  it('has a picture of the entries on its page, numbered as they are', async () => {
    const message = await discord.ask('timeline', { topic: 'lighthouse' }, '77');
    expect(message.onlyFor).toBe('77');
    expect(message.components.map(({ type }) => type).slice(0, 3)).toEqual([10, 12, 10]);
    expect(pngSize(message.files[0]?.bytes)?.width).toBe(1100);
    const [alternative = ''] = alternativesOf(message);
    expect(alternative).toMatch(/^Timeline: 60 entries, 2 articles searched\. /);
    expect(numbersIn(alternative)).toEqual(numbersIn(textOf(message)));
    expect(textOf(message)).toContain('### 1 · Ida Voss, treasurer');
  });

  it('has another picture on another page, and none where nothing is dated', async () => {
    const first = await discord.ask('timeline', { topic: 'lighthouse' });
    const second = await discord.press(first, 'Next');
    expect(second.files).toHaveLength(1);
    expect(second.files[0]?.bytes).not.toEqual(first.files[0]?.bytes);
    expect(alternativesOf(second)[0]).toContain(`: ${numbersIn(textOf(second))[0]} Ida Voss`);
    let last = second;
    while (buttonsOf(last).includes('Next')) last = await discord.press(last, 'Next');
    expect(textOf(last)).toContain('### 60 · Ida Voss');
    expect(last.files).toEqual([]);
  });

  it('is shared with its picture', async () => {
    const first = await discord.ask('timeline', { topic: 'lighthouse' }, '77');
    const shared = await discord.press(first, 'Share', '77');
    expect(shared.onlyFor).toBeUndefined();
    expect(shared.files).toEqual(first.files);
  });

  it('has its picture also when the archive takes its time', async () => {
    const archive = await archiveOf(LIGHTHOUSE);
    await bot.stop();
    await start(slowed(archive, () => 2200));
    const message = await discord.ask('timeline', { topic: 'lighthouse' }, '77');
    const [turned, shared] = await Promise.all([
      discord.press(message, 'Next', '77'),
      discord.press(message, 'Share', '77'),
    ]);
    expect([message, turned, shared].map(({ files }) => files.length)).toEqual([1, 1, 1]);
    expect(discord.requests.filter((line) => line.includes('/webhooks/'))).toHaveLength(3);
  });

  it.each([
    ['timeline', { topic: 'zeppelin' }],
    ['timeline', { topic: 'harbour sold' }],
    ['who-said', { words: 'lighthouse' }],
  ])('has none without two dates to tell apart: /%s %j', async (name, options) => {
    expect((await discord.ask(name, options)).files).toEqual([]);
  });
});

function numbersIn(text: string): readonly string[] {
  return [...text.matchAll(/(?:^### |[.:] )(\d+) (?:· )?Ida/gm)].map(([, number = '']) => number);
}

async function start(archive: Archive): Promise<void> {
  bot = startBot(archive, { apiUrl: discord.apiUrl });
  await Promise.race([discord.online(), bot.end]);
}
