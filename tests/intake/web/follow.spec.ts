import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sha256Of } from '../../../src/intake/article.ts';
import type { Format } from '../../../src/intake/format.ts';
import text from '../../../src/intake/formats/text.ts';
import { formatOf } from '../../../src/intake/formats.ts';
import { articleLaidOut } from '../../../src/intake/laid-out.ts';
import { openWeb } from '../../../src/intake/web/connect.ts';
import {
  type Feed,
  type Followed,
  type Following,
  follow,
} from '../../../src/intake/web/follow.ts';
import { politely } from '../../../src/intake/web/polite.ts';
import { allowedFrom } from '../../../src/intake/web/reachable.ts';
import type { Parse } from '../../../src/intake/web/read-page.ts';
import { quote } from '../../../src/model/article.ts';
import type { Incoming } from '../../../src/model/incoming.ts';
import { LoopbackWeb } from '../../loopback-web.ts';
import { TestClock } from './test-clock.ts';

const Entries = z.array(
  z.object({ id: z.string(), title: z.string(), date: z.string(), link: z.string().optional() }),
);

/** A feed of the fewest parts: a list of entries, of which one with a link is a stub. */
const entries: Format = {
  endings: ['.json'],
  async read(bytes, fileName) {
    try {
      const read = Entries.parse(JSON.parse(new TextDecoder().decode(bytes)));
      return read.map(({ id, title, date, link }): Incoming => {
        const part = (kind: 'title' | 'outlet' | 'published', words: string) => ({
          kind,
          text: words,
          evidence: 'feed',
        });
        const head = [
          part('title', title),
          part('outlet', 'Calder Herald'),
          part('published', date),
        ];
        const stated = { id, sha256: sha256Of(bytes), version: '2' };
        const article = articleLaidOut({ head, body: ['The ferry was sold …'] }, stated);
        return { kind: 'article', article, ...(link ? { stubOf: link } : {}) };
      });
    } catch {
      return [{ kind: 'rejection', where: fileName, why: 'The list is broken.' }];
    }
  },
};

const parsedBy =
  (...formats: readonly Format[]): Parse =>
  async (bytes, fileName) => {
    const format = formatOf(bytes, fileName, formats);
    if ('why' in format) return [{ kind: 'rejection', where: fileName, why: format.why }];
    return format.read(bytes, fileName);
  };

const sites: LoopbackWeb[] = [];
const web = openWeb({ allowed: allowedFrom(['127.0.0.1']), userAgent: 'Verbatim/1.0' });
let site: LoopbackWeb;
let clock: TestClock;

beforeEach(async () => {
  site = await new LoopbackWeb().open();
  sites.push(site);
  clock = new TestClock();
});
afterAll(async () => {
  await web.agent.destroy();
  for (const one of sites) await one.close();
});

const feedAt = (path: string, state: Partial<Feed> = {}): Feed => ({
  url: site.url(path),
  failures: 0,
  nextAt: 0,
  ...state,
});

async function round(feeds: readonly Feed[], given: Partial<Following> = {}) {
  const following = { guest: politely(web, clock, 0), parse: parsedBy(entries, text), clock };
  const followed: Followed[] = [];
  for await (const one of follow(feeds, {
    ...following,
    chance: () => 0,
    knows: () => false,
    ...given,
  }))
    followed.push(one);
  return followed;
}

const sale = (link?: string) => ({
  id: 'guid-1',
  title: 'Ferry sold to an islander',
  date: '2031-03-03T09:00:00Z',
  ...(link ? { link } : {}),
});
const feed = (path: string, list: readonly object[], headers = {}) =>
  site.set(path, {
    headers: { 'content-type': 'application/feed+json', ...headers },
    body: JSON.stringify(list),
  });
const cameIn = (followed: Followed | undefined) => (followed?.kind === 'read' ? followed.came : []);

describe('a round through the feeds', () => {
  it('gives what came in, and asks the next time only for what is new', async () => {
    feed('/feed', [sale()], { etag: '"1"', 'last-modified': 'Mon, 03 Mar 2031 09:00:00 GMT' });
    const [first] = await round([feedAt('/feed')]);
    expect(cameIn(first).map(({ where, record }) => [where, record.kind])).toEqual([
      [site.url('/feed'), 'article'],
    ]);
    const state = {
      url: site.url('/feed'),
      etag: '"1"',
      lastModified: 'Mon, 03 Mar 2031 09:00:00 GMT',
      failures: 0,
      nextAt: clock.now() + 900_000,
    };
    expect(first).toMatchObject({ kind: 'read', feed: state });
    site.set('/feed', (headers, response) => {
      response.writeHead(headers['if-none-match'] === '"1"' ? 304 : 500).end();
    });
    expect(await round([state])).toEqual([]);
    clock.pass(900_000);
    expect(await round([state])).toEqual([
      { kind: 'unchanged', from: state.url, feed: { ...state, nextAt: clock.now() + 900_000 } },
    ]);
  });

  it('is not stopped by a feed that is broken', async () => {
    site.page('/broken', '[{"id":', 'application/json');
    site.page('/picture', 'x', 'image/png');
    site.page('/page', '<p>x', 'text/html');
    site.set('/away', { status: 302, headers: { location: 'http://10.0.0.1/' } });
    feed('/feed', [sale()]);
    const paths = ['/broken', '/picture', '/page', '/away', '/none', '/feed'];
    const followed = await round(paths.map((path) => feedAt(path)));
    expect(
      followed
        .map((one) => [one.from.slice(site.url('').length), 'why' in one ? one.why : one.kind])
        .sort(),
    ).toEqual([
      ['/away', '10.0.0.1 is not on the open web: FETCH_ALLOW does not name it.'],
      ['/broken', 'The list is broken.'],
      ['/feed', 'read'],
      ['/none', 'Its server answers with the number 404.'],
      ['/page', 'No format reads files ending in .html.'],
      ['/picture', 'It is image/png, which no format reads.'],
    ]);
  });

  it('does not wait for a slow feed to give a quick one', async () => {
    const slow = Promise.withResolvers<void>();
    site.set('/slow', async (_, response) => {
      await slow.promise;
      response.writeHead(500).end();
    });
    const other = await new LoopbackWeb().open();
    sites.push(other);
    other.page('/feed', '[]', 'application/json');
    const guest = politely(web, clock, 0);
    const feeds = [feedAt('/slow'), { url: other.url('/feed'), failures: 0, nextAt: 0 }];
    const seen: string[] = [];
    const following = {
      guest,
      parse: parsedBy(entries),
      clock,
      chance: () => 0,
      knows: () => false,
    };
    for await (const { from } of follow(feeds, following)) {
      seen.push(from);
      slow.resolve();
    }
    expect(seen).toEqual([other.url('/feed'), site.url('/slow')]);
  });

  it('gives nothing more when it is called off: no feed has failed by that', async () => {
    const called = new AbortController();
    feed('/feed', [sale(site.url('/ferry'))]);
    site.set('/ferry', () => called.abort());
    expect(await round([feedAt('/feed')], { signal: called.signal })).toEqual([]);
  });

  it.each([
    [0, 0, 1_800_000],
    [1, 0, 3_600_000],
    [5, 0, 57_600_000],
    [6, 0, 86_400_000],
    [60, 0, 86_400_000],
    [0, 0.5, 1_980_000],
  ])('asks after %i failures, by the chance %d, in %i ms', async (failures, chance, wait) => {
    site.set('/feed', { status: 500 });
    const [one] = await round([feedAt('/feed', { failures })], { chance: () => chance });
    expect(one).toMatchObject({
      kind: 'failed',
      feed: { failures: failures + 1, nextAt: clock.now() + wait },
    });
  });

  it('asks no sooner than a server says, and keeps what it knows meanwhile', async () => {
    site.set('/feed', { status: 429, headers: { 'retry-after': '7200' } });
    const [one] = await round([feedAt('/feed', { etag: '"1"' })]);
    expect(one).toMatchObject({
      kind: 'failed',
      feed: { etag: '"1"', nextAt: clock.now() + 7_200_000 },
    });
  });

  it('asks a feed that is gone no more', async () => {
    site.set('/feed', { status: 410 });
    expect(await round([feedAt('/feed')])).toEqual([
      { kind: 'ended', from: site.url('/feed'), why: 'It is gone for good, its server says.' },
    ]);
  });

  it('asks one that has moved for good at its new address', async () => {
    feed('/new', []);
    site.set('/old', { status: 301, headers: { location: '/new' } });
    site.set('/other', { status: 302, headers: { location: '/new' } });
    const moved = await round([feedAt('/old')]);
    const borrowed = await round([feedAt('/other')]);
    expect(moved).toMatchObject([{ from: site.url('/old'), feed: { url: site.url('/new') } }]);
    expect(borrowed).toMatchObject([{ feed: { url: site.url('/other') } }]);
  });
});

describe('an entry that is a stub', () => {
  const PAGE = `Ferry sold to an islander after years of talks

By Nora Ellwood

The ferry was sold on Friday, the mayor said.
“We have no choice,” she told reporters.`;

  it('comes with its page, its id, and the outlet and date that the page does not state', async () => {
    feed('/feed', [sale(site.url('/ferry'))]);
    site.page('/ferry', PAGE, 'text/plain');
    const [{ where, record } = { where: '', record: undefined }] = cameIn(
      (await round([feedAt('/feed')]))[0],
    );
    if (record?.kind !== 'article') throw new Error('No article.');
    const { article } = record;
    expect(record.stubOf).toBeUndefined();
    expect(where).toBe(site.url('/ferry'));
    expect(article).toMatchObject({
      id: 'guid-1',
      url: where,
      version: '2',
      sha256: sha256Of(PAGE),
    });
    expect(article.text).toBe(`${PAGE}\nCalder Herald\n2031-03-03T09:00:00Z`);
    expect(article.outlet && quote(article, article.outlet.span)).toBe('Calder Herald');
    expect(article.published).toMatchObject({ edtf: '2031-03-03', basis: 'stated' });
    expect(article.published.span && quote(article, article.published.span)).toBe(
      '2031-03-03T09:00:00Z',
    );
    expect(article.publishedAt).toBe('2031-03-03T09:00:00Z');
    expect(article.zones.slice(-2).map(({ kind, evidence }) => [kind, evidence])).toEqual([
      ['outlet', 'stated by the feed'],
      ['published', 'stated by the feed'],
    ]);
  });

  it('keeps the outlet and date that its page states', async () => {
    feed('/feed', [sale(site.url('/ferry'))]);
    const stating = `${PAGE.replace('Ellwood', 'Ellwood\nMarch 2, 2031')}\n© 2031 Quayside Times`;
    site.page('/ferry', stating, 'text/plain');
    const [{ record } = { record: undefined }] = cameIn((await round([feedAt('/feed')]))[0]);
    if (record?.kind !== 'article') throw new Error('No article.');
    const { article } = record;
    expect(article.text).toBe(stating);
    expect(article.published.edtf).toBe('2031-03-02');
    expect(article.outlet && quote(article, article.outlet.span)).toBe('Quayside Times');
    expect(article.publishedAt).toBeUndefined();
  });

  it.each<readonly [string, () => void, string]>([
    [
      'its site does not want it fetched',
      () => site.page('/robots.txt', 'User-agent: *\nDisallow: /ferry', 'text/plain'),
      '/robots.txt asks that it not be fetched.',
    ],
    ['it is not there', () => site.set('/ferry', { status: 404 }), 'with the number 404.'],
    [
      'it is gone',
      () => site.set('/ferry', { status: 410 }),
      'It is gone for good, its server says.',
    ],
    ['it is a picture', () => site.page('/ferry', 'x', 'image/png'), 'which no format reads.'],
    ['it is empty', () => site.page('/ferry', '', 'text/plain'), 'The file is empty.'],
  ])('comes by itself where %s', async (_, set, why) => {
    site.page('/ferry', PAGE, 'text/plain');
    feed('/feed', [sale(site.url('/ferry'))]);
    set();
    const [{ record, withoutPage } = { record: undefined, withoutPage: '' }] = cameIn(
      (await round([feedAt('/feed')]))[0],
    );
    expect(record).toMatchObject({
      kind: 'article',
      stubOf: site.url('/ferry'),
      article: { id: 'guid-1' },
    });
    expect(withoutPage).toContain(why);
  });

  it('is not fetched again once it is known', async () => {
    feed('/feed', [sale(site.url('/ferry'))]);
    const [one] = await round([feedAt('/feed')], {
      knows: ({ article }) => article.id === 'guid-1',
    });
    expect(cameIn(one)).toEqual([]);
    expect(site.asked).toEqual(['/feed']);
  });
});
