import { Client, Events, type Interaction } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LoopbackDiscord, TOKEN } from './loopback-discord.ts';
import { GUILD } from './people.ts';

let discord: LoopbackDiscord;
let client: Client;
let heard: string[];

beforeEach(async () => {
  discord = await new LoopbackDiscord({ heartbeat: 60, concurrency: 16 }).open();
  await login(1);
});

afterEach(async () => {
  await client.destroy();
  await discord.close();
});

async function login(shardCount: number): Promise<void> {
  heard = [];
  client = new Client({
    intents: [],
    shardCount,
    shards: Array.from({ length: shardCount }, (_, id) => id),
    rest: { api: discord.apiUrl },
    // Five seconds between two logins are for Discord's sake, not for this one's.
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) },
  });
  client.on(Events.ShardError, () => {});
  client.on(Events.InteractionCreate, (interaction: Interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const shard = interaction.guild?.shardId ?? 0;
    heard.push(`${interaction.options.getString('words')} ${shard}`);
  });
  const online = discord.online();
  await client.login(TOKEN);
  await online;
}

function ask(words: string, server = GUILD): void {
  const by = { id: '11', at: { kind: 'server', id: server } } as const;
  discord.ask('who-said', { words }, by).catch(() => {});
}

describe('a line that is lost', { timeout: 10_000 }, () => {
  it.each<[string, () => void]>([
    ['is cut with a code', () => discord.cut(4000)],
    ['breaks in the middle of a frame', () => discord.gateway.each((line) => line.breakOff())],
    ['is asked to connect again', () => discord.gateway.each((line) => line.sendAway())],
    ['answers no heartbeat any more', () => discord.gateway.each((line) => line.holdAcks())],
  ])('is taken up again where it was left when it %s', async (_, lose) => {
    ask('before');
    await expect.poll(() => heard).toEqual(['before 0']);
    const again = discord.online();
    lose();
    ask('meanwhile');
    await again;
    ask('after');
    await expect.poll(() => heard).toEqual(['before 0', 'meanwhile 0', 'after 0']);
    expect(discord.gateway.logins).toEqual(['identified', 'resumed']);
  });

  it.each<[string, () => void]>([
    ['its session is over', () => discord.gateway.each((line) => line.invalidate('is over'))],
    ['it was cut as too old', () => discord.cut(4009)],
  ])('is begun anew when %s', async (_, lose) => {
    const again = discord.online();
    lose();
    await again;
    ask('after');
    await expect.poll(() => heard).toEqual(['after 0']);
    expect(discord.gateway.logins).toEqual(['identified', 'identified']);
  });

  it('goes on when its session can be resumed', async () => {
    const again = discord.online();
    discord.gateway.each((line) => line.invalidate('can be resumed'));
    await again;
    ask('after');
    await expect.poll(() => heard).toEqual(['after 0']);
    expect(discord.gateway.logins).toEqual(['identified', 'resumed']);
  });
});

describe('the gateway', () => {
  it('keeps a line that beats its heart', async () => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(discord.gateway.logins).toEqual(['identified']);
    expect(client.ws.ping).toBeGreaterThanOrEqual(0);
  });

  it('delivers twice what it is asked to', async () => {
    discord.deliverTwice();
    ask('twice');
    ask('once');
    await expect.poll(() => heard).toEqual(['twice 0', 'twice 0', 'once 0']);
  });

  it('has nobody to tell once the bot said goodbye', async () => {
    await client.destroy();
    await expect
      .poll(() => discord.ask('who-said', {}).catch(String))
      .toContain('no bot is logged in');
  });

  it('tells each shard what happens in its servers', async () => {
    await client.destroy();
    const servers = [3n, 4n, 5n].map((number) => String(number << 22n));
    discord.servers.splice(0, 1, ...servers);
    await login(3);
    for (const server of servers) ask('tide', server);
    await expect.poll(() => heard.toSorted()).toEqual(['tide 0', 'tide 1', 'tide 2']);
  });

  it('says how many may still log in', async () => {
    const response = await fetch(`${discord.apiUrl}/v10/gateway/bot`, {
      headers: { authorization: `Bot ${TOKEN}` },
    });
    expect(await response.json()).toMatchObject({
      shards: 1,
      session_start_limit: { total: 1000, remaining: 999, max_concurrency: 16 },
    });
    expect(response.headers.get('x-ratelimit-remaining')).toBe('49');
  });
});
