import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEndpoint, type Told } from './endpoint.ts';
import { LoopbackDiscord, TOKEN } from './loopback-discord.ts';
import { textOf } from './message.ts';

const QUIET = { flags: 1 << 15, allowed_mentions: { parse: [] } };
const saying = (content: string, more: object = {}) => ({
  ...QUIET,
  components: [{ type: 10, content }],
  ...more,
});
const ANSWER = { type: 4, data: saying('Ida Voss said so.') };

let discord: LoopbackDiscord;
let bot: Awaited<ReturnType<typeof openEndpoint>>;

beforeEach(async () => {
  discord = await new LoopbackDiscord().open();
  bot = await openEndpoint(discord.key.verifyKey, () => ({ status: 202 }));
  await discord.posting(bot.url);
});

afterEach(async () => {
  bot.close();
  await discord.close();
});

/** Somebody asks; what the bot is told of it. */
async function asked(): Promise<Told> {
  discord.ask('who-said', { words: 'tide' }).catch(() => {});
  await expect.poll(() => bot.posted).not.toEqual([]);
  return bot.posted.pop() as Told; // there is one
}

async function send(line: string, body?: object): Promise<{ status: number; body: unknown }> {
  const [method = '', path] = line.split(' ');
  const response = await fetch(`${discord.apiUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${TOKEN}`, 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const said = await response.text();
  return { status: response.status, body: said ? JSON.parse(said) : undefined };
}

const callback = ({ id, token }: Told) => `POST /interactions/${id}/${token}/callback`;
const original = ({ token }: Told) => `/webhooks/1/${token}/messages/%40original`;

describe('an interaction', () => {
  it('is answered once', async () => {
    const told = await asked();
    expect(await send(callback(told), ANSWER)).toEqual({ status: 204, body: undefined });
    expect(await send(callback(told), ANSWER)).toMatchObject({
      status: 400,
      body: { code: 40_060 },
    });
  });

  it('is not answered after three seconds', async () => {
    const told = await asked();
    discord.age(3001);
    expect(await send(callback(told), ANSWER)).toMatchObject({
      status: 404,
      body: { code: 10_062 },
    });
  });

  it('has a token for fifteen minutes', async () => {
    const told = await asked();
    await send(callback(told), { type: 5 });
    discord.age(14 * 60_000);
    const now = await send(`PATCH ${original(told)}`, saying('At last.'));
    expect(now.status).toBe(200);
    discord.age(60_001);
    for (const line of [`PATCH ${original(told)}`, `POST /webhooks/1/${told.token}`]) {
      const late = await send(line, saying('Too late.'));
      expect(late).toMatchObject({ status: 401, body: { code: 50_027 } });
    }
  });

  it('is not spoken of before it was answered', async () => {
    const told = await asked();
    const early = await send(`PATCH ${original(told)}`, saying('Too early.'));
    expect(early).toMatchObject({ status: 404, body: { code: 10_015 } });
  });

  it('says back what it shows when it is asked to', async () => {
    const told = await asked();
    const said = await send(`${callback(told)}?with_response=true`, ANSWER);
    expect(said).toMatchObject({
      status: 200,
      body: {
        interaction: { id: told.id, response_message_loading: false },
        resource: { type: 4, message: { components: ANSWER.data.components } },
      },
    });
  });

  it('shows a message that is read, changed and deleted', async () => {
    const told = await asked();
    await send(callback(told), ANSWER);
    const { id } = (await send(`GET ${original(told)}`)).body as { id: string }; // it is there
    await send(`PATCH ${original(told)}`, saying('Ida Voss took it back.'));
    expect(discord.seen.map(textOf)).toEqual(['Ida Voss said so.', 'Ida Voss took it back.']);
    expect(discord.now({ id })).toBe(discord.seen[1]);
    expect((await send(`DELETE ${original(told)}`)).status).toBe(204);
    expect(discord.now({ id })).toBeUndefined();
    const gone = await send(`PATCH ${original(told)}`, saying('Again.'));
    expect(gone).toMatchObject({ status: 404, body: { code: 10_008 } });
  });

  it('keeps the files of a message until it is told which', async () => {
    const told = await asked();
    const form = new FormData();
    const components = [{ type: 13, file: { url: 'attachment://list.csv' } }];
    form.set('payload_json', JSON.stringify({ type: 4, data: { ...QUIET, components } }));
    form.set('files[0]', new File(['a,b'], 'list.csv'));
    const path = callback(told).replace('POST ', '');
    await fetch(`${discord.apiUrl}/v10${path}`, { method: 'POST', body: form });
    const kept = await send(`PATCH ${original(told)}`, { ...QUIET, components });
    const [attachment] = (kept.body as { attachments: { id: string; url: string }[] }).attachments;
    expect(await (await fetch(attachment?.url ?? '')).text()).toBe('a,b');
    await send(`PATCH ${original(told)}`, {
      ...QUIET,
      components,
      attachments: [{ id: attachment?.id }],
    });
    await send(`PATCH ${original(told)}`, saying('No list.', { attachments: [] }));
    expect(discord.seen.map(({ files }) => files.length)).toEqual([1, 1, 1, 0]);
    expect(discord.violations).toEqual([]);
  });

  it.each([
    ['choices', { type: 8, data: { choices: [] } }],
    ['an update', { type: 7, data: saying('Another page') }],
  ])('of a command is not answered with %s', async (_, body) => {
    expect((await send(callback(await asked()), body)).status).toBe(400);
  });
});

describe('a press', () => {
  it('on a message that somebody deleted is refused', async () => {
    const row = { type: 1, components: [{ type: 2, style: 1, label: 'More', custom_id: 'more' }] };
    const first = discord.ask('who-said', { words: 'tide' });
    await expect.poll(() => bot.posted).toHaveLength(1);
    await send(callback(bot.posted[0] as Told), { type: 4, data: { ...QUIET, components: [row] } });
    discord.press(await first, 'More').catch(() => {});
    await expect.poll(() => bot.posted).toHaveLength(2);
    discord.remove(await first);
    const turned = await send(callback(bot.posted[1] as Told), { type: 7, data: saying('More') });
    expect(turned).toMatchObject({ status: 404, body: { code: 10_008 } });
  });
});

describe('a post in a channel', () => {
  const POST = 'POST /channels/500/messages';

  it('stands there for all, and is there once for one nonce', async () => {
    const alert = saying('New: Ida Voss said so.', { nonce: '77', enforce_nonce: true });
    const [first, again] = [await send(POST, alert), await send(POST, alert)];
    expect(again).toEqual(first);
    expect(discord.messagesIn('500').map(textOf)).toEqual(['New: Ida Voss said so.']);
    await send(POST, { ...alert, nonce: '78' });
    expect(discord.messagesIn('500')).toHaveLength(2);
    expect(discord.messagesIn('501')).toEqual([]);
  });

  it('is checked, and must ping nobody', async () => {
    const loud = await send(POST, { ...saying('News'), allowed_mentions: { parse: ['everyone'] } });
    expect(loud.status).toBe(400);
    expect(discord.violations).toEqual([`${POST}: mentions are not switched off`]);
  });

  it.each([10_003, 50_001, 50_013] as const)('is refused with %d while it is so', async (code) => {
    discord.failAlways(POST, code);
    for (let times = 0; times < 2; times++) {
      expect(await send(POST, saying('News'))).toMatchObject({ body: { code } });
    }
    discord.mend();
    expect((await send(POST, saying('News'))).status).toBe(200);
  });

  it('is there all the same when its answer is cut in the middle; not when it is reset before', async () => {
    discord.failOnce(POST, 'half an answer');
    await expect(send(POST, saying('Half'))).rejects.toThrow();
    discord.failOnce(POST, 'reset');
    await expect(send(POST, saying('None'))).rejects.toThrow();
    expect(discord.messagesIn('500').map(textOf)).toEqual(['Half']);
  });

  it('never comes back when Discord is silent', async () => {
    discord.failOnce(POST, 'silence');
    const lost = fetch(`${discord.apiUrl}/v10/channels/500/messages`, {
      method: 'POST',
      signal: AbortSignal.timeout(50),
    });
    await expect(lost).rejects.toThrow('timeout');
  });
});

describe('what the bot is told', () => {
  const file = {
    kind: 'file',
    name: 'wire report.txt',
    type: 'text/plain',
    bytes: Buffer.from('The tide turned.'),
  } as const;

  it('of a subcommand has options of every type, and the file can be fetched', async () => {
    const filled = {
      file,
      where: { kind: 'channel', id: '500', permissions: 0x800n },
      whom: { kind: 'person', id: '88' },
      most: 5,
      share: 0.5,
      quietly: true,
    } as const;
    discord.ask('archive add', filled).catch(() => {});
    await expect.poll(() => bot.posted).toHaveLength(1);
    const [told] = bot.posted;
    expect(told).toMatchObject({
      data: {
        name: 'archive',
        options: [
          { type: 1, name: 'add', options: [11, 7, 6, 4, 10, 5].map((type) => ({ type })) },
        ],
        resolved: { channels: { 500: { permissions: '2048' } }, users: { 88: { id: '88' } } },
      },
    });
    const { data } = told as unknown as {
      data: { resolved: { attachments: Record<string, { url: string; size: number }> } };
    };
    const [attachment] = Object.values(data.resolved.attachments);
    expect(attachment).toMatchObject({ size: 16, content_type: 'text/plain' });
    const fetched = await fetch(attachment?.url ?? '');
    expect(await fetched.text()).toBe('The tide turned.');
  });

  it.each([
    [
      'in a server',
      { kind: 'server', id: '7', locale: 'fr' },
      {
        guild_id: '7',
        guild_locale: 'fr',
        context: 0,
        authorizing_integration_owners: { 0: '7' },
        member: { user: { id: '11' }, permissions: '32' },
      },
    ],
    [
      'in a foreign server',
      { kind: 'foreign server', id: '8' },
      { guild_id: '8', context: 0, authorizing_integration_owners: { 1: '11' } },
    ],
    ['in a direct message', { kind: 'direct message' }, { context: 1, user: { id: '11' } }],
    [
      'among others',
      { kind: 'private channel' },
      { context: 2, user: { id: '11' }, authorizing_integration_owners: { 1: '11' } },
    ],
  ] as const)('says who asks, and where: %s', async (_, at, expected) => {
    const by = { id: '11', locale: 'de', permissions: 0x20n, at };
    discord.menu('Who said this?', { content: 'It floats.' }, by).catch(() => {});
    await expect.poll(() => bot.posted).toHaveLength(1);
    expect(bot.posted[0]).toMatchObject({ locale: 'de', ...expected });
    expect('guild_id' in (bot.posted[0] ?? {})).toBe('id' in at);
    expect('member' in (bot.posted[0] ?? {})).toBe('id' in at);
  });
});

describe('what nobody could ask', () => {
  const COMMAND = {
    name: 'archive',
    description: 'Keeps the archive',
    options: [
      {
        type: 1,
        name: 'add',
        description: 'Takes in',
        options: [
          { type: 3, name: 'link', description: 'A page', required: true },
          { type: 3, name: 'kind', description: 'Of', choices: [{ name: 'page', value: 'page' }] },
        ],
      },
    ],
  };

  it.each([
    ['archives add', {}, 'there is no /archives'],
    ['archive', {}, '/archive is no command by itself'],
    ['archive drop', {}, '/archive has no drop'],
    ['archive add', {}, '/archive add wants link'],
    ['archive add', { link: true }, '/archive add link is not of this type'],
    ['archive add', { link: 'x', size: 3 }, '/archive add has no size'],
    ['archive add', { link: 'x', kind: 'feed' }, '/archive add kind has no choice feed'],
  ])('is a mistake of the test: %s %j', async (words, filled, why) => {
    await send('PUT /applications/1000000000000000001/commands', [COMMAND] as unknown as object);
    await expect(discord.ask(words, filled)).rejects.toThrow(why);
  });
});
