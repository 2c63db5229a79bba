import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { archiveOf } from '../../archive/filed.ts';
import { LoopbackDiscord, TOKEN } from '../../loopback-discord/loopback-discord.ts';
import { type Bot, COMMANDS, startBot } from './bot.ts';

const ARCHIVE = await archiveOf();
const WRONG = 'MTAwMDAwMDAwMDAwMDAwMDAwMQ.XabcdE.another-token-altogether';
const ROUTE = '/applications/1000000000000000001/commands';

let discord: LoopbackDiscord;

/** Commands that stand in the menu of a message as well. */
const MENUS = COMMANDS.filter(({ menu }) => menu !== undefined).length;

beforeEach(async () => {
  discord = await new LoopbackDiscord().open();
});

afterEach(async () => {
  await discord.close();
  expect(discord.violations).toEqual([]);
});

async function arrived(bot: Bot): Promise<Bot> {
  await Promise.race([discord.online(), bot.end]);
  return bot;
}

describe('the commands', () => {
  it('are registered once, and not again while they stay the same', async () => {
    await (await arrived(startBot(ARCHIVE, { apiUrl: discord.apiUrl }))).stop();
    expect(discord.commands.get(ROUTE)).toHaveLength(COMMANDS.length + MENUS);
    await (await arrived(startBot(ARCHIVE, { apiUrl: discord.apiUrl }))).stop();
    expect(discord.requests.filter((line) => line === `PUT ${ROUTE}`)).toHaveLength(1);
  });

  it.each([
    ['a command is new', COMMANDS.slice(1)],
    [
      'a summary has changed',
      COMMANDS.map((one) => ({ ...one, summary: { ...one.summary, en: 'Another summary' } })),
    ],
  ])('are registered anew when %s', async (_, before) => {
    await (
      await arrived(startBot(ARCHIVE, { apiUrl: discord.apiUrl }, { commands: before }))
    ).stop();
    await (await arrived(startBot(ARCHIVE, { apiUrl: discord.apiUrl }))).stop();
    expect(discord.requests.filter((line) => line === `PUT ${ROUTE}`)).toHaveLength(2);
  });

  it('are registered in one server when one is set', async () => {
    const guildId = '1000000000000000003';
    await (await arrived(startBot(ARCHIVE, { apiUrl: discord.apiUrl, guildId }))).stop();
    expect([...discord.commands.keys()]).toEqual([
      `/applications/1000000000000000001/guilds/${guildId}/commands`,
    ]);
  });

  it('are named with what they take, required options first', async () => {
    await (await arrived(startBot(ARCHIVE, { apiUrl: discord.apiUrl }))).stop();
    const whoSaid = discord.commands
      .get(ROUTE)
      ?.find((one) => 'name' in one && one.name === 'who-said');
    expect(whoSaid).toMatchObject({
      options: [
        { name: 'words', type: 3, max_length: 200 },
        { name: 'speaker', autocomplete: true },
        { name: 'outlet', autocomplete: true },
        { name: 'from' },
        { name: 'to' },
        { name: 'kind', choices: [{ value: 'direct' }, { value: 'mixed' }, { value: 'indirect' }] },
        { name: 'quote', autocomplete: true },
        { name: 'why', type: 5 },
      ],
    });
  });
});

describe('a login', () => {
  it.each([
    ['is not the right one', WRONG],
    ['could not even be sent', 'two words\n'],
  ])('ends with one sentence when the token %s', async (_, token) => {
    const bot = startBot(ARCHIVE, { apiUrl: discord.apiUrl, token });
    const end = await bot.end;
    expect(end).toEqual({
      kind: 'refused',
      why: 'Discord does not accept this DISCORD_TOKEN. Copy it anew from the Developer Portal, page “Bot”.',
    });
    expect(JSON.stringify([end, bot.log])).not.toContain(token.trim());
  });

  it('ends when Discord takes the token back', async () => {
    const bot = await arrived(startBot(ARCHIVE, { apiUrl: discord.apiUrl }));
    discord.cut(4004);
    expect(await bot.end).toMatchObject({
      kind: 'refused',
      why: expect.stringContaining('DISCORD_TOKEN'),
    });
  });

  it('is tried again, with a line each time, until Discord is there', async () => {
    const { apiUrl } = discord;
    await discord.close();
    const bot = startBot(ARCHIVE, { apiUrl });
    await expect.poll(() => bot.log.length).toBeGreaterThanOrEqual(2);
    expect(bot.log[0]).toMatch(
      /^Discord cannot be reached: .*ECONNREFUSED.*Trying again in 0\.01 s\.$/,
    );
    discord = await new LoopbackDiscord().open(Number(new URL(apiUrl).port));
    await arrived(bot);
    await expect.poll(() => bot.log.at(-1)).toMatch(/^Verbatim answers on Discord/);
    expect(await bot.stop()).toEqual({ kind: 'stopped' });
  });

  it('comes back when the connection breaks', async () => {
    const bot = await arrived(startBot(ARCHIVE, { apiUrl: discord.apiUrl }));
    const again = discord.online();
    discord.cut(4000);
    await again;
    expect(await bot.stop()).toEqual({ kind: 'stopped' });
  });

  it('can be stopped while Discord is away', async () => {
    const { apiUrl } = discord;
    await discord.close();
    const bot = startBot(ARCHIVE, { apiUrl });
    await expect.poll(() => bot.log.length).toBeGreaterThan(0);
    expect(await bot.stop()).toEqual({ kind: 'stopped' });
    discord = await new LoopbackDiscord().open();
  });
});

describe('a stop', () => {
  it('lets what runs finish, and takes nothing new', async () => {
    const asked = Promise.withResolvers<void>();
    const slow = {
      ...ARCHIVE,
      async coverage() {
        asked.resolve();
        await setTimeout(100);
        return ARCHIVE.coverage();
      },
    };
    const bot = await arrived(startBot(slow, { apiUrl: discord.apiUrl }));
    const answer = discord.ask('who-said', { words: 'tide' });
    await asked.promise;
    expect(await bot.stop()).toEqual({ kind: 'stopped' });
    expect((await answer).components).not.toEqual([]);
  });
});

describe('npm start with DISCORD_TOKEN', () => {
  function start(token: string) {
    const main = fileURLToPath(new URL('../../../src/main.ts', import.meta.url));
    const env = {
      ...process.env,
      DISCORD_TOKEN: token,
      DISCORD_API_URL: discord.apiUrl,
      ARCHIVE_FOLDER: mkdtempSync(join(tmpdir(), 'verbatim-')),
    };
    const child = spawn(process.execPath, [main], { env });
    return { child, exit: once(child, 'exit'), output: text(child.stderr) };
  }

  it('exits with 1 and one sentence when the token is wrong', async () => {
    const { exit, output } = start(WRONG);
    expect(await exit).toEqual([1, null]);
    expect(await output).toContain('Discord does not accept this DISCORD_TOKEN');
    expect(await output).not.toContain(WRONG);
  }, 20_000);

  it('answers over the articles of corpus/, and exits with 0 on SIGTERM', async () => {
    const { child, exit, output } = start(TOKEN);
    await discord.online();
    const message = await discord.ask('who-said', { words: 'rogue regimes' });
    expect(JSON.stringify(message)).toContain('to rogue regimes to try to obtain weapons');
    child.kill('SIGTERM');
    expect(await exit).toEqual([0, null]);
    expect(await output).not.toContain(TOKEN);
  }, 20_000);
});
