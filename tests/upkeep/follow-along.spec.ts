import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { beginFollowing, endFollowing } from '../../src/upkeep/feeds.ts';
import { type Following, followAlong } from '../../src/upkeep/follow-along.ts';
import { ReadingRoom } from '../../src/upkeep/reading-room.ts';
import type { Desk } from '../../src/upkeep/taking-in.ts';
import { LoopbackWeb } from '../loopback-web.ts';
import { deskIn } from '../surfaces/discord/errands/in-discord.ts';

const HOME = new URL('../../', import.meta.url);

let room: ReadingRoom;
let site: LoopbackWeb;
let following: Following | undefined;

beforeAll(async () => {
  room = new ReadingRoom(undefined, 1);
  site = await new LoopbackWeb().open();
});
afterEach(() => following?.end());
afterAll(async () => {
  await room.close();
  await site.close();
});

const story =
  '<p>“It closes in April,” harbour master Ada Byron said on Tuesday.</p>' +
  '<p>The harbour is closed to ships of more than forty metres while its walls are mended.</p>'.repeat(
    8,
  );

const feed = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
  <channel><title>Calder Herald</title><link>https://herald.example</link>
  <item><guid isPermaLink="false">one</guid><title>Harbour closes</title>
  <pubDate>Tue, 01 Apr 2031 09:00:00 GMT</pubDate>
  <content:encoded><![CDATA[${story}]]></content:encoded></item></channel></rss>`;

function follow(desk: Desk): { readonly came: Promise<void>; readonly said: string[] } {
  const came = Promise.withResolvers<void>();
  const said: string[] = [];
  following = followAlong(desk, {
    home: HOME,
    web: { allow: ['127.0.0.1'] },
    say: (line) => said.push(line),
    came: came.resolve,
  });
  return { came: came.promise, said };
}

describe('following along', { timeout: 60_000 }, () => {
  it('begins with the first feed, at once, where there was none at the start', async () => {
    const desk = await deskIn(room);
    const { came, said } = follow(desk);
    site.page('/feed', feed, 'application/rss+xml');
    beginFollowing([site.url('/feed')], desk);
    following?.look();
    await came;
    expect(said).toEqual([expect.stringMatching(/^added: https:\/\/herald\.example one /)]);
    expect((await desk.folder.archive.coverage()).articles).toBe(1);
  });

  it('does not go on with a feed that was ended while it was looked at', async () => {
    const desk = await deskIn(room);
    const asked = Promise.withResolvers<void>();
    const answered = Promise.withResolvers<void>();
    site.set('/slow', (_, response) => {
      asked.resolve();
      void answered.promise.then(() =>
        response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed),
      );
    });
    beginFollowing([site.url('/slow')], desk);
    const { came } = follow(desk);
    await asked.promise;
    endFollowing([site.url('/slow')], desk);
    answered.resolve();
    await came;
    await following?.end();
    expect(desk.folder.store.ledger.feeds()).toEqual([]);
  });

  it('ends at once when nothing is followed', async () => {
    follow(await deskIn(room));
    const since = performance.now();
    await following?.end();
    expect(performance.now() - since).toBeLessThan(5000);
  });
});
