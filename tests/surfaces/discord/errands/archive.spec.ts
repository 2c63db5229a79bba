import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { archiveErrand } from '../../../../src/surfaces/discord/errands/archive.ts';
import type { Errand } from '../../../../src/surfaces/discord/errands/errand.ts';
import { Office } from '../../../../src/upkeep/office.ts';
import { ReadingRoom } from '../../../../src/upkeep/reading-room.ts';
import type { Desk } from '../../../../src/upkeep/taking-in.ts';
import { LoopbackWeb } from '../../../loopback-web.ts';
import { emptyFolder } from '../../../upkeep/program.ts';
import { PORT_NEWS } from '../../port-news.ts';
import {
  answer,
  deskIn,
  linesOf,
  NORA,
  offered,
  SERVER,
  steps,
  told,
  type Who,
} from './in-discord.ts';

const HOME = new URL('../../../../', import.meta.url);

let room: ReadingRoom;
let site: LoopbackWeb;
let desk: Desk;
let office: Office;
let archive: Errand;
let heard: string[];

beforeAll(async () => {
  room = new ReadingRoom(undefined, 2);
  site = await new LoopbackWeb().open();
});
afterAll(async () => {
  await room.close();
  await site.close();
});

beforeEach(async () => {
  desk = await deskIn(room);
  heard = [];
  office = new Office(desk, {
    home: HOME,
    web: { allow: ['127.0.0.1'] },
    came: () => heard.push('came'),
    followed: () => heard.push('followed'),
  });
  archive = errandWith();
  return () => office.close();
});

function errandWith(beside: { allowed?: readonly string[]; servers?: number } = {}): Errand {
  const { allowed = [], servers = 1 } = beside;
  return archiveErrand({
    office,
    servers: desk.folder.store.servers,
    allowed,
    count: async () => servers,
  });
}

/** `/archive add` with a file of this name, which Discord has kept. */
function file(name: string, bytes: string | Uint8Array, size = bytes.length) {
  site.page(`/attachments/7/9/${name}`, bytes, 'application/octet-stream');
  const url = `${site.url(`/attachments/7/9/${name}`)}?ex=66a1&is=66a0`;
  site.page(`/attachments/7/9/${name}?ex=66a1&is=66a0`, bytes, 'application/octet-stream');
  return told('add', { file: '9' }, { files: { file: { name, url, size } } });
}

const page = (title: string, words: string): string =>
  `<html><head><title>${title}</title><meta property="og:title" content="${title}">
   <meta property="article:published_time" content="2031-04-01T09:00:00Z"></head>
   <body><article><h1>${title}</h1><p>“${words},” harbour master Ada Byron said on Tuesday.</p>${'<p>The harbour is closed to ships of more than forty metres while its walls are mended, and will be for the rest of the year.</p>'.repeat(8)}</article></body></html>`;

describe('/archive add', { timeout: 60_000 }, () => {
  it('takes a file in, under the name of whoever sent it', async () => {
    expect(await answer(archive, file('port.txt', PORT_NEWS))).toEqual([
      'port.txt: 1 record',
      'port · added',
    ]);
    expect((await desk.folder.archive.search({ words: '“fares will rise”' })).remarks).toHaveLength(
      1,
    );
    const [last] = desk.folder.store.ledger.audited(1);
    expect(last).toMatchObject({ who: `Discord user ${NORA}`, did: 'added', what: 'port' });
    expect(heard).toEqual(['came']);
  });

  it('takes another file of the same name for another article', async () => {
    await answer(archive, file('message.txt', PORT_NEWS));
    const sent = file('message.txt', PORT_NEWS.replaceAll('Ferry', 'Tram'));
    const another = { ...sent.files['file'], url: site.url('/attachments/7/10/message.txt') };
    site.page('/attachments/7/10/message.txt', PORT_NEWS.replaceAll('Ferry', 'Tram'));
    const { name = '', size = 0 } = another;
    const files = { file: { ...another, name, size } };
    const [, line] = await answer(archive, { ...sent, files });
    expect(line).toMatch(/^message-[0-9a-f]{8} · added$/);
    expect((await desk.folder.archive.coverage()).articles).toBe(2);
  });

  it('says of each record what came of it, and first what was turned away', async () => {
    const lines = [
      { id: 'a', title: 'Fares to rise', text: '“Fares will rise,” Ada Byron said.' },
      { id: 'b', title: 'No text' },
      { id: 'c', title: 'Tram late', text: '“The tram is late,” Ivo Brask said.' },
    ];
    const jsonl = lines.map((line) => JSON.stringify(line)).join('\n');
    const shown = await answer(archive, file('desk.jsonl', jsonl));
    expect(shown.slice(0, 3)).toEqual(['desk.jsonl: 3 records', 'added: 2', 'not taken in: 1']);
    expect(shown[3]).toBe('desk.jsonl, line 2 · not taken in · It needs either “text” or “html”.');
    expect(shown.slice(4)).toEqual(['a · added', 'c · added']);
  });

  it.each<[why: string, name: string, bytes: string | Uint8Array, size?: number]>([
    ['The file is empty.', 'empty.txt', ''],
    ['The file is binary: it has NUL bytes.', 'picture.txt', new Uint8Array(64)],
    ['The file is too large: 10.1 MB, and the limit is 10 MB.', 'all.txt', 'a', 10_000_001],
    [
      'The file is too large: 10.1 MB, and the limit is 10 MB.',
      'more-than-it-says.txt',
      'a '.repeat(5_100_000),
      4,
    ],
  ])('turns a file away: %s', async (why, name, bytes, size = bytes.length) => {
    const lines = await answer(archive, file(name, bytes, size));
    expect(lines.at(-1)).toContain(`${name} · not taken in · `);
    expect(lines.at(-1)).toContain(why.slice(0, 24));
    expect((await desk.folder.archive.coverage()).articles).toBe(0);
  });

  it('says when a file cannot be had any more', async () => {
    const gone = { name: 'gone.txt', url: site.url('/attachments/gone.txt'), size: 10 };
    const lines = await answer(archive, told('add', { file: '9' }, { files: { file: gone } }));
    expect(lines.at(-1)).toBe(
      'gone.txt · not taken in · The place where Discord keeps it answers with the number 404.',
    );
    const nowhere = { ...gone, url: 'http://127.0.0.1:9/gone.txt' };
    const vain = await answer(archive, told('add', { file: '9' }, { files: { file: nowhere } }));
    expect(vain.at(-1)).toContain('It could not be fetched from Discord.');
  });

  it('takes in the page at a link, and says why one cannot be had', async () => {
    site.page('/one', page('Harbour closes', 'It closes in April'));
    const link = site.url('/one');
    expect(await answer(archive, told('add', { link }))).toEqual([
      `${link}: 1 record`,
      `${link} · added`,
    ]);
    const nowhere = site.url('/nowhere');
    expect((await answer(archive, told('add', { link: nowhere }))).at(-1)).toBe(
      `${nowhere} · not taken in · Its server answers with the number 404.`,
    );
  });

  it.each([
    ['Give a file or a link: exactly one of them.', {}],
    ['“ftp://port.example/x” is no http or https address.', { link: 'ftp://port.example/x' }],
    ['“https://” is no http or https address.', { link: 'https://' }],
  ])('says %s', async (why, options) =>
    expect(await answer(archive, told('add', options))).toEqual([why]),
  );

  it('lets others have their turn between any two records', async () => {
    const lines = Array.from({ length: 20 }, (_, nth) =>
      JSON.stringify({
        id: `n${nth}`,
        title: 'Late',
        text: `“Tram ${nth} is late,” Ivo Brask said.`,
      }),
    );
    let turns = 0;
    const turn = (): void => {
      turns++;
      next = setImmediate(turn);
    };
    let next = setImmediate(turn);
    const heardAt: number[] = [];
    const { files } = file('all.jsonl', lines.join('\n'));
    const sent = files['file'] ?? { name: '', url: '', size: 0 };
    await office.add({ kind: 'file', file: sent }, 'nora', () => heardAt.push(turns));
    clearImmediate(next);
    expect(new Set(heardAt).size).toBe(20);
  });

  it('reports how far it is, at most once a second', { timeout: 120_000 }, async () => {
    const jsonl = Array.from({ length: 400 }, (_, nth) =>
      JSON.stringify({
        id: `port-${nth}`,
        title: `Fares to rise by ${nth} percent`,
        text: Array.from(
          { length: 30 },
          (_, line) => `“Fares will rise by ${nth} percent in ${line} days,” Ada Byron said.`,
        ).join('\n\n'),
      }),
    ).join('\n');
    const since = performance.now();
    const shown = (await steps(archive, file('all.jsonl', jsonl))).map(linesOf);
    const seconds = (performance.now() - since) / 1000;
    expect(shown.length).toBeGreaterThan(1);
    expect(shown.length).toBeLessThanOrEqual(seconds + 1);
    expect(shown[0]?.[0]).toMatch(/^Taking in all\.jsonl … \d+ records done$/);
    expect(shown.at(-1)?.slice(0, 2)).toEqual(['all.jsonl: 400 records', 'added: 400']);
    expect(shown.at(-1)?.at(-1)).toBe('And 375 more.');
  });
});

describe('/archive forget', { timeout: 60_000 }, () => {
  beforeEach(() => answer(archive, file('port.txt', PORT_NEWS)));

  it('says first what would be deleted', async () => {
    expect(await answer(archive, told('forget', { article: 'port' }))).toEqual([
      'This would delete port for good',
      `It came from ${site.url('/attachments/7/9/port.txt')}`,
      'Give the same command with sure: True, and it is done. It cannot be undone.',
    ]);
    expect((await desk.folder.archive.coverage()).articles).toBe(1);
  });

  it('deletes for good, and the article is refused when it comes again', async () => {
    const sure = told('forget', { article: 'port', sure: 'true' });
    const [heading, hashes] = await answer(archive, sure);
    expect(heading).toBe('port is forgotten');
    expect(hashes).toMatch(/^What is left are \d hashes, by which it is refused/);
    expect((await desk.folder.archive.search({ words: 'fares' })).remarks).toEqual([]);
    const [, again] = await answer(archive, file('again.txt', PORT_NEWS));
    expect(again).toMatch(/^again · not taken in · .*forgotten/);
    expect(await answer(archive, sure)).toEqual(['There is no article “port”.']);
    const did = desk.folder.store.ledger.audited(9).map(({ who, did }) => `${who} ${did}`);
    expect(did).toContain(`Discord user ${NORA} forgotten`);
  });

  it.each([
    ['fares', ['Ferry fares to rise by a third, port says']],
    ['POR', ['Ferry fares to rise by a third, port says']],
    ['tram', []],
  ])('offers articles by id or title: %s', async (typed, names) => {
    const choices = await offered(archive, ['forget', 'article', typed]);
    expect(choices?.map(({ name }) => name)).toEqual(names);
    expect(choices?.every(({ value }) => value === 'port')).toBe(true);
  });

  it('offers none to somebody who may not forget', async () =>
    expect(await offered(archive, ['forget', 'article', ''], { may: 'writes' })).toBeUndefined());
});

describe('/archive follow', () => {
  it('follows a feed at once, once, and ends it', async () => {
    const link = 'https://herald.example/feed';
    expect(await answer(archive, told('follow', { link }))).toEqual([
      `From now on followed: ${link}. /archive status says what comes of it.`,
    ]);
    expect(heard).toEqual(['followed']);
    expect(await answer(archive, told('follow', { link }))).toEqual([`Followed already: ${link}.`]);
    expect(heard).toEqual(['followed']);
    const end = told('follow', { link, end: 'true' });
    expect(await answer(archive, end)).toEqual([
      `Not followed any more: ${link}. What came of it stays.`,
    ]);
    expect(await answer(archive, end)).toEqual([`${link} is not followed.`]);
    expect(desk.folder.store.ledger.audited(9).map(({ did }) => did)).toEqual([
      'unfollowed',
      'followed',
    ]);
  });

  it('says what is no address', async () =>
    expect(await answer(archive, told('follow', { link: 'feed.xml' }))).toEqual([
      '“feed.xml” is no http or https address.',
    ]));
});

describe('/archive status', { timeout: 60_000 }, () => {
  it('says what is there, what was turned away and why, and who did what', async () => {
    await answer(archive, file('port.txt', PORT_NEWS));
    await answer(archive, file('empty.txt', ''));
    await answer(archive, told('follow', { link: 'https://herald.example/feed' }));
    expect(await answer(archive, told('status'))).toEqual([
      '1 article with 3 statements',
      'Last taken in: 2 Apr 2031, 10:00 UTC',
      '1 feed followed',
      'https://herald.example/feed · due now',
      '1 record turned away, newest first',
      '2 Apr 2031, 10:00 UTC · empty.txt · The file is empty.',
      'Done last',
      `2 Apr 2031, 10:00 UTC · Discord user ${NORA} · followed · https://herald.example/feed`,
      `2 Apr 2031, 10:00 UTC · Discord user ${NORA} · added · port`,
    ]);
  });

  it('says how much more there is than a message holds', async () => {
    const { ledger } = desk.folder.store;
    const rejections = Array.from({ length: 90 }, (_, nth) => ({
      where: `desk/${nth}/${'long-name-'.repeat(20)}.txt`,
      why: 'The file is empty.',
    }));
    ledger.note('desk', rejections, desk.now());
    const lines = await answer(archive, told('status'));
    const shown = lines.filter((line) => line.includes('The file is empty.')).length;
    expect(shown).toBeGreaterThan(3);
    expect(lines).toContain(`And ${90 - shown} more.`);
  });
});

describe('changing the archive', () => {
  const follow = told('follow', { link: 'https://herald.example/feed' });

  it.each<[why: RegExp, who: Who, place?: Parameters<typeof errandWith>[0]]>([
    [/^Only those who may manage this server can do this\.$/, { may: 'writes' }],
    [/^This works in servers, not in direct messages\.$/, { server: null }],
    [/ARCHIVE_SERVERS has to name 100000000000000081\.$/, {}, { servers: 2 }],
    [/ARCHIVE_SERVERS has to name/, {}, { servers: 1, allowed: ['99'] }],
    [/ARCHIVE_SERVERS has to name/, { may: 'administers' }, { servers: 2, allowed: ['99'] }],
  ])('is refused: %s', async (why, who, place = {}) => {
    const lines = await answer(errandWith(place), follow, who);
    expect(lines).toEqual([expect.stringMatching(why)]);
    expect(desk.folder.store.ledger.feeds()).toEqual([]);
  });

  it('is allowed where the server is named, in however many the bot is', async () => {
    await answer(errandWith({ servers: 900, allowed: ['99', SERVER] }), follow);
    expect(desk.folder.store.ledger.feeds()).toHaveLength(1);
  });

  it('is refused where another process has the archive open', async () => {
    const folder = emptyFolder();
    const first = await deskIn(room, folder);
    const second = await deskIn(room, folder);
    const reading = new Office(second, {
      home: HOME,
      web: { allow: [] },
      came: () => undefined,
      followed: () => undefined,
    });
    const { servers } = second.folder.store;
    const beside = archiveErrand({ office: reading, servers, allowed: [], count: async () => 1 });
    expect(await answer(beside, follow)).toEqual([expect.stringMatching(/may only read/)]);
    expect((await answer(beside, told('status')))[0]).toBe('0 articles with 0 statements');
    await second.folder.close();
    await first.folder.close();
  });

  it('is no matter to whoever only looks', async () => {
    const [heading] = await answer(errandWith({ servers: 2 }), told('status'));
    expect(heading).toBe('0 articles with 0 statements');
  });
});
