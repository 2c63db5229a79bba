import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runEndpoint } from '../../../src/surfaces/discord/over-http.ts';
import { archiveOf, articlesOf } from '../../commands/newsroom.ts';
import { LoopbackDiscord } from '../../loopback-discord/loopback-discord.ts';
import { alternativesOf, buttonsOf, offersOf, textOf } from '../../loopback-discord/message.ts';
import { type Bot, startBot } from './bot.ts';
import { FERRY } from './ferry.ts';
import { allPages, idsIn, slowed } from './scene.ts';

const ARCHIVE = await archiveOf(articlesOf(FERRY));
let delay = 0;
const SLOW = slowed(ARCHIVE, () => delay);
const discord = await new LoopbackDiscord().open();
/** Two processes behind one address, as far as Discord can tell. */
const bots = [startEndpoint(), startEndpoint()];
const urls = await Promise.all(bots.map(addressOf));
await discord.posting(...urls);

beforeEach(() => {
  delay = 0;
});
afterEach(() => {
  discord.mend();
  expect(discord.violations).toEqual([]);
});
afterAll(async () => {
  await Promise.all(bots.map((bot) => bot.stop()));
  await discord.close();
});

describe('over HTTP, with two processes by turns', () => {
  it('a question is answered to the asker alone, turned, narrowed and shared', async () => {
    const answer = await discord.ask('who-said', { words: 'ferry' }, '77');
    expect(answer.onlyFor).toBe('77');
    const [offer = ''] = (offersOf(answer)[0] ?? []).filter((label) => label.includes('Gazette'));
    const narrowed = await discord.choose(answer, [offer], '77');
    expect([narrowed.id, idsIn(narrowed).length]).toEqual([answer.id, 1]);
    const shared = await discord.press(narrowed, 'Share', '77');
    expect([shared.onlyFor, textOf(shared)]).toEqual([undefined, expect.stringMatching(/<@77>$/)]);
    for (const button of ['Context', 'Why?', 'Cite']) {
      const aside = await discord.press(shared, button, '88');
      expect([aside.onlyFor, idsIn(aside)]).toEqual(['88', idsIn(narrowed)]);
    }
  });

  it('a timeline is promised, then comes page by page, with its picture', async () => {
    const answer = await discord.ask('timeline', { topic: 'ferry' });
    await expect.poll(() => discord.now(answer)?.files.length).toBe(1);
    const pages = await allPages(discord.now(answer) ?? answer, discord);
    expect(pages.length).toBe(2);
    expect(pages.flatMap(alternativesOf).join()).toContain('1904');
  });

  it('an option is completed, 200 at once', async () => {
    const offered = await Promise.all(
      Array.from({ length: 200 }, () => discord.type('who-said', ['speaker', 'tarn'])),
    );
    expect(new Set(offered.map((one) => JSON.stringify(one)))).toEqual(
      new Set(['[{"name":"Emil Tarn","value":"Emil Tarn"}]']),
    );
  });

  it('the menu of a message finds the statement behind it', async () => {
    const found = await discord.menu('Who said this?', { content: 'Nobody asked the islanders' });
    expect(buttonsOf(found)).toEqual(['Context', 'Why?', 'Cite', 'Share']);
  });

  it('an answer that takes its time is promised and comes, and so does what is pressed', async () => {
    delay = 60;
    const answer = await discord.ask('who-said', { words: 'ferry' }, '77');
    expect([answer.onlyFor, textOf(answer)]).toEqual([
      '77',
      expect.stringContaining('5 attributed'),
    ]);
    const aside = await discord.press(answer, 'Cite', '77');
    expect([aside.onlyFor, aside.id === answer.id]).toEqual(['77', false]);
  });

  it.each(['PATCH /webhooks', 'POST /webhooks'])(
    'what follows before Discord has taken the promise is sent again: %s',
    async (part) => {
      const answer = await discord.ask('who-said', { words: 'islanders' }, '77');
      delay = 60;
      discord.failOnce(part, 10_015);
      discord.failOnce(part, 10_015);
      const deed = part.startsWith('PATCH')
        ? discord.ask('who-said', { words: 'ferry' }, '77')
        : discord.press(answer, 'Context', '77');
      expect(textOf(await deed)).toMatch(/^## \d (attributed )?statements?/);
    },
  );

  it('what Discord delivers twice to one of them is answered once', async () => {
    const before = discord.seen.length;
    await discord.posting(...urls.slice(0, 1));
    discord.deliverTwice();
    await discord.ask('who-said', { words: 'ferry' });
    await discord.posting(...urls);
    expect(discord.seen.length - before).toBe(1);
  });

  it('what Discord did not sign, or signed long ago, never comes to the conversation', async () => {
    const told = JSON.stringify({
      id: '1',
      token: 'a',
      application_id: '1',
      type: 2,
      data: { type: 1, name: 'who-said', options: [{ name: 'words', type: 3, value: 'ferry' }] },
    });
    const { headersFor } = discord.key;
    const signed = headersFor.call(discord.key, told);
    const old = headersFor.call(discord.key, told, Math.floor(Date.now() / 1000) - 3600);
    const before = bots.map(({ done }) => done.length);
    const wrong: readonly Record<string, string>[] = [
      {},
      { ...signed, 'x-signature-ed25519': '0'.repeat(128) },
      { ...signed, 'x-signature-timestamp': '1' },
      headersFor.call(discord.key, `${told} `),
      old,
    ];
    for (const headers of wrong) {
      for (const url of urls) {
        const { status } = await fetch(url, { method: 'POST', body: told, headers });
        expect(status).toBe(401);
      }
    }
    expect(bots.map(({ done }) => done.length)).toEqual(before);
  });
});

describe('a stop over HTTP', () => {
  it('lets what runs finish, and takes nothing new', async () => {
    const bot = startEndpoint();
    await discord.posting(await addressOf(bot));
    delay = 150;
    const running = Array.from({ length: 10 }, () => discord.ask('who-said', { words: 'ferry' }));
    await expect.poll(() => discord.requests.length).toBeGreaterThan(0);
    await setTimeout(60);
    expect(await bot.stop()).toEqual({ kind: 'stopped' });
    const answers = await Promise.all(running);
    expect(answers.map((one) => idsIn(one).length)).toEqual(running.map(() => 5));
    await discord.posting(...urls);
  });
});

function startEndpoint(): Bot {
  return startBot(SLOW, { apiUrl: discord.apiUrl }, {}, (settings, opening, surroundings) =>
    runEndpoint({ ...settings, host: '127.0.0.1', port: 0 }, opening, surroundings),
  );
}

/** Where a bot takes interactions, as its log says. */
async function addressOf({ log }: Bot): Promise<string> {
  return vi.waitFor(() => {
    const [, url] = /taken at (\S+)/.exec(log.join('\n')) ?? [];
    if (url === undefined) throw new Error('it does not take any yet');
    return url;
  });
}
