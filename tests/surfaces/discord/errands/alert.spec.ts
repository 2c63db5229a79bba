import { beforeEach, describe, expect, it } from 'vitest';
import { miniSearchIndex } from '../../../../src/archive/minisearch.ts';
import { type OpenArchive, openArchive } from '../../../../src/archive/open-archive.ts';
import type { Store } from '../../../../src/archive/store/store.ts';
import { articleFrom, sha256Of } from '../../../../src/intake/article.ts';
import { readArticle } from '../../../../src/reading/read-article.ts';
import { alertErrand } from '../../../../src/surfaces/discord/errands/alert.ts';
import type { Errand } from '../../../../src/surfaces/discord/errands/errand.ts';
import { add, storeIn } from '../../../archive/filed.ts';
import { PORT_NEWS } from '../../port-news.ts';
import { answer, CHANNEL, IVO, NORA, offered, SERVER, told, type Who } from './in-discord.ts';

const ELSEWHERE = '200000000000000008';
const NOW = '2031-04-01T09:00:00Z';

let store: Store;
let archive: OpenArchive;
let alert: Errand;

beforeEach(async () => {
  store = storeIn(':memory:');
  archive = await openArchive(store, miniSearchIndex());
  await take('port', PORT_NEWS);
  const { alerts, servers } = store;
  alert = alertErrand({ alerts, servers, archive, now: () => NOW });
});

async function take(id: string, text: string): Promise<void> {
  const article = articleFrom(text, { id, sha256: sha256Of(text) });
  await add(archive, { article, reading: readArticle(article) });
}

const set = (options: Readonly<Record<string, string>>, who: Who = { may: 'writes' }) =>
  answer(alert, told('add', options), who);

const kept = () => store.alerts.of(SERVER);

describe('/alert add', () => {
  it('sets an alert for the channel it is told in, and says what it is', async () => {
    expect(await set({ speaker: 'ada byron', words: 'fares' })).toEqual([
      'Alert 1 is set',
      `by Ada Byron · with the words “fares” · at any hour · <#${CHANNEL}>`,
    ]);
    expect(kept()).toEqual([
      {
        number: 1,
        server: SERVER,
        channel: CHANNEL,
        by: NORA,
        watched: { speaker: 'Ada Byron', words: 'fares' },
        quiet: null,
        since: NOW,
        halted: null,
      },
    ]);
  });

  it('is told of what comes in from then on', async () => {
    await set({ speaker: 'Ada Byron' });
    expect(store.alerts.due()).toEqual([]);
    await take('port-2', PORT_NEWS.replace('Fares will rise', 'Fares will fall'));
    expect(store.alerts.due().map(({ ids }) => ids.length)).toEqual([1]);
  });

  it('keeps quiet hours in a time zone', async () => {
    const hours = { quiet_from: '22:00', quiet_to: '7:00', zone: 'europe/berlin' };
    const [, line] = await set({ words: 'fares', ...hours });
    expect(line).toContain('quiet from 22:00 to 07:00 (Europe/Berlin)');
    expect(kept()[0]?.quiet).toEqual({ from: '22:00', to: '07:00', zone: 'Europe/Berlin' });
    await set({ words: 'fares', quiet_from: '00:30', quiet_to: '06:00' });
    expect(kept()[1]?.quiet?.zone).toBe('UTC');
  });

  it('is set for a channel in which one may write', async () => {
    const asked = { words: 'fares', channel: ELSEWHERE };
    const where = (bits: bigint) => told('add', asked, { channels: { [ELSEWHERE]: bits } });
    expect(await answer(alert, where(1n << 10n))).toEqual([
      'You may not write in that channel, so you cannot set an alert for it.',
    ]);
    expect(await set(asked)).toEqual([
      'You may not write in that channel, so you cannot set an alert for it.',
    ]);
    await answer(alert, where(1n << 11n), { may: 'nothing' });
    expect(kept().map(({ channel }) => channel)).toEqual([ELSEWHERE]);
  });

  it.each([
    ['speaker', 'Mira Solen', 'The archive has nothing by Mira Solen yet.'],
    ['outlet', 'The Calder Herald', 'The archive has nothing from The Calder Herald yet.'],
  ])('is set also for a %s who is not in the archive yet, and says so', async (kind, name, why) => {
    const lines = await set({ [kind]: name });
    expect(lines[2]).toBe(`${why} What comes in under exactly this name will be posted.`);
    expect(kept()[0]?.watched).toEqual({ [kind]: name });
  });

  it('is told of somebody who was not in the archive when they speak', async () => {
    await set({ speaker: 'Mira Solen' });
    await take('tram', 'Tram late\n\n“The tram is late,” Mira Solen said on Tuesday.\n');
    expect(store.alerts.due()).toHaveLength(1);
  });

  it('lists those who may be meant, and sets nothing', async () => {
    await take('byron', 'Ferry news\n\n“It is late,” Tom Byron of the port said on Tuesday.\n');
    expect(await set({ speaker: 'Byron' })).toEqual([
      '“Byron” may be several speakers. Set the alert again with one of these names',
      'Ada Byron',
      'Tom Byron',
    ]);
    expect(kept()).toEqual([]);
  });

  it.each<[why: string, options: Readonly<Record<string, string>>, who?: Who]>([
    ['An alert needs a speaker, words or an outlet.', {}],
    ['There is no word in “…!”.', { words: '…!' }],
    [
      '“25:00” is no time of day: write 22:00.',
      { words: 'a', quiet_from: '25:00', quiet_to: '7:00' },
    ],
    [
      '“7 am” is no time of day: write 22:00.',
      { words: 'a', quiet_from: '1:00', quiet_to: '7 am' },
    ],
    ['Quiet hours need both quiet_from and quiet_to.', { words: 'a', quiet_from: '22:00' }],
    [
      'Quiet hours that end when they begin would be none, or all day.',
      { words: 'a', quiet_from: '07:00', quiet_to: '7:00' },
    ],
    [
      '“Berlin” is no time zone: write one such as Europe/Berlin, or choose one that is offered.',
      { words: 'a', zone: 'Berlin' },
    ],
    [
      'You may not write in that channel, so you cannot set an alert for it.',
      { words: 'a' },
      { may: 'nothing' },
    ],
    ['This works in servers, not in direct messages.', { words: 'a' }, { server: null }],
  ])('sets nothing and says: %s', async (why, options, who = { may: 'writes' }) => {
    expect(await set(options, who)).toEqual([why]);
    expect(store.alerts.all()).toEqual([]);
  });

  it('sets 25 for a server and no more', async () => {
    for (let count = 0; count < 25; count++) await set({ words: `word${count}` });
    expect(await set({ words: 'fares' })).toEqual([
      'This server has 25 alerts, which is as many as there may be. End one first: /alert end.',
    ]);
    expect(await set({ words: 'fares' }, { may: 'writes', server: '99' })).toContain(
      'Alert 26 is set',
    );
  });
});

describe('/alert list', () => {
  it('says what each alert is, who set it, and why one is halted', async () => {
    await set({ speaker: 'Ada Byron' });
    await set({ words: '<@1> **fares**' }, { may: 'writes', user: IVO });
    await set({ words: 'tram' }, { may: 'writes', server: '99' });
    store.alerts.halt(2, 'Missing Access');
    expect(await answer(alert, told('list'), { may: 'nothing' })).toEqual([
      '2 alerts in this server',
      `1 · by Ada Byron · at any hour · <#${CHANNEL}> · <@${NORA}>`,
      `2 · with the words “<@1> **fares**” · at any hour · <#${CHANNEL}> · <@${IVO}> · ⚠ halted: Missing Access. End it, and set it again when that is put right`,
    ]);
  });

  it('says when there are none', async () =>
    expect(await answer(alert, told('list'))).toEqual([
      'There are no alerts in this server. /alert add sets one.',
    ]));
});

describe('/alert end', () => {
  beforeEach(() => set({ words: 'fares' }));

  it.each<[what: string, who: Who, ended: boolean]>([
    ['one’s own', { may: 'writes' }, true],
    ['not somebody else’s', { may: 'writes', user: IVO }, false],
    ['anybody’s, by those who manage the server', { may: 'manages', user: IVO }, true],
    ['anybody’s, by an administrator', { may: 'administers', user: IVO }, true],
    ['none of another server', { may: 'manages', server: '99' }, false],
  ])('ends %s', async (_what, who, ended) => {
    const lines = await answer(alert, told('end', { number: '1' }), who);
    expect(lines[0] === 'Alert 1 is ended.').toBe(ended);
    expect(kept()).toHaveLength(ended ? 0 : 1);
  });

  it.each(['2', 'one', '01', '-1'])('knows no alert %s', async (number) =>
    expect(await answer(alert, told('end', { number }))).toEqual([
      `There is no alert “${number}” in this server: /alert list.`,
    ]),
  );
});

describe('what is offered while an alert is typed', () => {
  const names = async (option: string, typed: string, who?: Who) =>
    (await offered(alert, ['add', option, typed], who))?.map(({ name }) => name);

  it('is who speaks in the archive, and time zones', async () => {
    expect(await names('speaker', 'ada')).toEqual(['Ada Byron']);
    expect(await names('zone', 'new york')).toEqual(['America/New_York']);
    expect(await names('zone', '', { locale: 'de' })).toEqual(
      expect.arrayContaining(['UTC', 'Europe/Berlin']),
    );
    expect((await names('zone', 'a'))?.length).toBe(25);
    expect(await names('words', 'fa')).toBeUndefined();
  });

  it('is the alerts that one may end', async () => {
    await set({ words: 'fares' });
    await set({ words: 'tram' }, { may: 'writes', user: IVO });
    expect(await names('number', '', { may: 'writes' })).toEqual(['1']);
    expect(await names('number', '', { may: 'manages' })).toEqual(['1', '2']);
  });
});
