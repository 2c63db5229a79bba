import { REST } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { miniSearchIndex } from '../../../src/archive/minisearch.ts';
import { openArchive } from '../../../src/archive/open-archive.ts';
import type { Store } from '../../../src/archive/store/store.ts';
import type { Alert, Watched } from '../../../src/model/alert.ts';
import { inPng } from '../../../src/rendering/picture/png.ts';
import { postAlert } from '../../../src/surfaces/discord/alert-post.ts';
import { answeringAt } from '../../../src/surfaces/discord/answering.ts';
import { add, storeIn } from '../../archive/filed.ts';
import { page } from '../../archive/page.ts';
import { LoopbackDiscord, TOKEN } from '../../loopback-discord/loopback-discord.ts';
import type { Message } from '../../loopback-discord/message.ts';
import { COMMANDS } from './bot.ts';
import { linesOf, NORA, SERVER } from './errands/in-discord.ts';

const CHANNEL = '200000000000000007';
type Ids = readonly [string, ...string[]];

let discord: LoopbackDiscord;
let store: Store;
let rest: REST;
let post: (alert: Alert, ids: Ids) => ReturnType<typeof postAlert>;
let take: (id: string, count: number, tail?: string) => Promise<void>;

beforeEach(async () => {
  discord = await new LoopbackDiscord().open();
  store = storeIn(':memory:');
  const archive = await openArchive(store, miniSearchIndex());
  take = async (id, count, tail = '') => {
    const lines = Array.from({ length: count }, (_, nth) => {
      const text = `“The ${id} tram number ${nth} is ${NUMBERS[nth]} days late${tail},” Mira Solen said.`;
      return { text, by: 'Mira Solen' };
    });
    await add(archive, page(id, { outlet: 'The Calder Herald' }, lines));
  };
  rest = new REST({ api: discord.apiUrl, retries: 0, timeout: 2000 }).setToken(TOKEN);
  const answering = answeringAt({ commands: COMMANDS, archive }, inPng);
  const settingsOf = (server: string) => store.servers.of(server);
  post = (alert, ids) => postAlert(alert, ids, { rest, answering, settingsOf });
});
afterEach(() => discord.close());

const NUMBERS = ['two', 'forty', 'sixteen', 'eleven', 'ninety', 'seven'];

function watch(watched: Watched = { speaker: 'Mira Solen' }): Alert {
  const since = '2031-03-01T00:00:00Z';
  return store.alerts.add({
    server: SERVER,
    channel: CHANNEL,
    by: NORA,
    watched,
    quiet: null,
    since,
  });
}

/** The statements that are due for the first alert. */
function due(): Ids {
  const [first, ...more] = store.alerts.due()[0]?.ids ?? [];
  if (first === undefined) throw new Error('nothing is due');
  return [first, ...more];
}

const posted = () => discord.messagesIn(CHANNEL);
const lines = (message: Message | undefined) =>
  linesOf((message?.components ?? []) as Parameters<typeof linesOf>[0]);

describe('a post of an alert', () => {
  it('says which alert it is, what is new, and who set it, and calls nobody', async () => {
    const alert = watch({ speaker: 'Mira Solen', words: 'tram' });
    await take('north', 1);
    const ids = due();
    expect(await post(alert, ids)).toEqual({ kind: 'posted', ids });
    const [message] = posted();
    expect(lines(message)[0]).toBe('Alert 1: new statements by Mira Solen, with the words “tram”');
    expect(lines(message).join('\n')).toContain('The north tram number 0 is two days late');
    expect(lines(message).at(-1)).toBe(`Alert set by <@${NORA}>`);
    expect(discord.violations).toEqual([]);
  });

  it('speaks the language of the server', async () => {
    store.servers.decide(SERVER, { ...store.servers.of(SERVER), language: 'de' });
    const alert = watch();
    await take('north', 1);
    await post(alert, due());
    expect(lines(posted()[0])[0]).toBe('Meldung 1: neue Äußerungen von Mira Solen');
  });

  it('is one message when it is sent again, as after a stop before that was noted', async () => {
    const alert = watch();
    await take('north', 2);
    await post(alert, due());
    expect(await post(alert, due())).toEqual({ kind: 'posted', ids: due() });
    expect(posted()).toHaveLength(1);
  });

  it('leaves what came in since to the next one, where Discord has a message already', async () => {
    const alert = watch();
    await take('north', 1);
    const [first] = due();
    await post(alert, [first]);
    await take('south', 2);
    expect(await post(alert, due())).toEqual({ kind: 'posted', ids: [first] });
    expect(posted()).toHaveLength(1);
  });

  it('counts what stands on the pages behind the first', async () => {
    const alert = watch();
    await take('north', 5, ` ${'and the next one is late too '.repeat(30)}`);
    const ids = due();
    expect(await post(alert, ids)).toEqual({ kind: 'posted', ids });
    expect(JSON.stringify(posted()[0]?.components)).toMatch(/"1 of [2-5]"/);
    expect(discord.violations).toEqual([]);
  });

  it('holds what Discord takes, whatever is watched for', async () => {
    const alert = watch({ words: `tram ${'"'.repeat(190)}`, outlet: 'The Calder Herald' });
    await take('north', 5, ` ${'ночной трамвай опаздывает '.repeat(9)}`);
    expect(await post(alert, due())).toMatchObject({ kind: 'posted' });
    expect(lines(posted()[0])[0]).toBe('Alert 1: new statements');
    expect(discord.violations).toEqual([]);
  });

  it.each([10_003, 50_001, 50_013] as const)('is refused for good by error %d', async (code) => {
    const alert = watch();
    await take('north', 1);
    discord.failOnce('POST /channels/', code);
    expect(await post(alert, due())).toEqual({
      kind: 'refused',
      why: expect.stringContaining(String(code)),
    });
  });

  it.each([500, 502, 'reset', 'half an answer'] as const)(
    'may be tried again after %s, and is there once',
    async (fault) => {
      const alert = watch();
      await take('north', 1);
      discord.failOnce('POST /channels/', fault);
      expect(await post(alert, due())).toMatchObject({ kind: 'later' });
      expect(await post(alert, due())).toMatchObject({ kind: 'posted' });
      expect(posted()).toHaveLength(1);
    },
  );
});
