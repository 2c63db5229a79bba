import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { archiveOf, articlesOf } from '../../commands/newsroom.ts';
import type { Fault } from '../../loopback-discord/faults.ts';
import { type Message, textOf } from '../../loopback-discord/message.ts';
import { FERRY } from './ferry.ts';
import { openScene, slowed } from './scene.ts';

const ARCHIVE = await archiveOf(articlesOf(FERRY));
let delay = 0;
const scene = await openScene(slowed(ARCHIVE, () => delay));
const { discord } = scene;
const answer = await discord.ask('who-said', { words: 'ferry' }, '77');
const shared = await discord.press(answer, 'Share', '77');
const FOUND = 'attributed statement';
const SORRY = 'Something went wrong here. In the log of the bot it is error ';

beforeEach(() => {
  delay = 0;
});
afterEach(() => {
  discord.mend();
  expect(discord.violations).toEqual([]);
});
afterAll(() => scene.close());

/** What people do, what of it goes wrong, and what they see of the answer. */
const DEEDS: readonly [string, string, () => Promise<Message>][] = [
  ['an answer', '/callback', () => discord.ask('who-said', { words: 'ferry' }, '77')],
  [
    'an answer that was promised',
    'PATCH /webhooks',
    () => late(() => discord.ask('who-said', { words: 'ferry' }, '77')),
  ],
  [
    'a turned page',
    '/callback',
    () => discord.choose(shared, ['Outlet: Island Gazette (1)'], '88'),
  ],
  [
    'a page turned late',
    'PATCH /webhooks',
    () => late(() => discord.choose(shared, ['Outlet: Island Gazette (1)'], '88')),
  ],
  ['an aside', '/callback', () => discord.press(shared, 'Why?', '88')],
  [
    'an aside that comes late',
    'POST /webhooks',
    () => late(() => discord.press(shared, 'Why?', '88')),
  ],
];

describe.each(DEEDS)('%s', (_, part, deed) => {
  it.each<Fault>([429, 'global 429', 500, 502, 'reset', 'half an answer'])(
    'comes all the same, once, when Discord answers with %s',
    async (fault) => {
      discord.failOnce(part, fault);
      const before = discord.seen.length;
      expect(textOf(await deed())).toContain(FOUND);
      await scene.idle();
      expect(discord.seen.slice(before).map(textOf).join()).not.toContain(SORRY);
      expect(discord.seen.length - before).toBe(1);
    },
  );

  it.each<Fault>([50_001, 50_013])(
    'becomes an apology with an id when Discord refuses it with %s',
    async (fault) => {
      discord.failOnce(part, fault);
      const said = await deed();
      expect([said.onlyFor, textOf(said)]).toEqual([
        expect.stringMatching(/^(77|88)$/),
        expect.stringContaining(SORRY),
      ]);
      const [, id] = /error (\w{8})/.exec(textOf(said)) ?? [];
      expect(scene.bot().log.join('\n')).toMatch(
        new RegExp(`Error ${id}.*\nDiscordAPIError.${fault}`),
      );
    },
  );

  it.each<Fault>([10_062, 40_060, 50_027, 10_015])(
    'is given up with one line in the log when Discord says %s',
    async (fault) => {
      discord.failOnce(part, fault);
      deed().catch(() => {}); // nobody is ever answered
      await expect.poll(() => scene.bot().done.at(-1)?.outcome).toBe('late');
      expect(scene.bot().log.at(-1)).toMatch(/^An answer came too late/);
      discord.mend();
      expect(textOf(await deed())).toContain(FOUND);
    },
  );
});

describe('work that takes its time', () => {
  it('is given up when the token has expired after fifteen minutes', async () => {
    delay = 150;
    discord.ask('who-said', { words: 'ferry' }, '77').catch(() => {}); // nobody is ever answered
    await setTimeout(80);
    discord.age(15 * 60_000);
    await expect.poll(() => scene.bot().done.at(-1)?.outcome).toBe('late');
  });

  it.each(['Context', 'Why?'])(
    'for “%s” on a message that was deleted answers whoever pressed',
    async (button) => {
      const gone = await discord.press(answer, 'Share', '77');
      discord.remove(gone);
      const aside = await late(() => discord.press(gone, button, '88'));
      expect([aside.onlyFor, textOf(aside)]).toEqual([
        '88',
        expect.stringMatching(/^## 5 (attributed )?statements/),
      ]);
    },
  );

  it('on a message that was deleted shows its next state to whoever pressed', async () => {
    const gone = await discord.press(answer, 'Share', '77');
    discord.remove(gone);
    for (const hurry of [(deed: () => Promise<Message>) => deed(), late]) {
      const own = await hurry(() => discord.choose(gone, ['Outlet: Island Gazette (1)'], '88'));
      expect([own.onlyFor, own.id === gone.id]).toEqual(['88', false]);
    }
    expect(discord.now(gone)).toBeUndefined();
  });
});

describe('what is done twice', () => {
  it('by Discord, which delivers an interaction again, is answered once', async () => {
    const before = discord.seen.length;
    discord.deliverTwice();
    await discord.ask('who-said', { words: 'ferry' }, '77');
    await scene.idle();
    expect(discord.seen.length - before).toBe(1);
  });

  it('by two people at the same instant, is answered to each', async () => {
    const posted = await discord.press(answer, 'Share', '77');
    const asides = await Promise.all(['88', '99'].map((by) => discord.press(posted, 'Cite', by)));
    expect(asides.map(({ onlyFor }) => onlyFor)).toEqual(['88', '99']);
    const offer = ['Outlet: Island Gazette (1)'];
    const turned = await Promise.all(['88', '99'].map((by) => discord.choose(posted, offer, by)));
    expect(turned.map(({ id }) => id)).toEqual([posted.id, posted.id]);
    const shares = await Promise.all([
      discord.press(answer, 'Share', '77'),
      discord.press(answer, 'Share', '77'),
    ]);
    expect(new Set(shares.map(({ id }) => id)).size).toBe(2);
  });
});

async function late<T>(deed: () => Promise<T>): Promise<T> {
  delay = 60;
  try {
    return await deed();
  } finally {
    delay = 0;
  }
}
