import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { LoopbackWeb } from '../loopback-web.ts';
import { type Ended, emptyFolder, ended, program } from './program.ts';

const sites: LoopbackWeb[] = [];
let site: LoopbackWeb;
let folder: string;

beforeEach(async () => {
  site = await new LoopbackWeb().open();
  sites.push(site);
  folder = emptyFolder();
});
afterAll(() => Promise.all(sites.map((one) => one.close())));

const archive = (words: readonly string[], allow = '127.0.0.1'): Promise<Ended> =>
  ended(program(['archive', ...words], folder, { FETCH_ALLOW: allow }));

const paragraphs = (words: string): string =>
  `<p>“${words},” harbour master Ada Byron said on Tuesday.</p>` +
  '<p>The harbour is closed to ships of more than forty metres while its walls are mended, and will be for the rest of the year.</p>'.repeat(
    8,
  );

const page = (title: string, words: string): string =>
  `<html><head><title>${title}</title><meta property="og:title" content="${title}">
   <meta property="article:published_time" content="2031-04-01T09:00:00Z"></head>
   <body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>${paragraphs(words)}</article></body></html>`;

const rss = (items: readonly string[]): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
   <channel><title>Calder Herald</title><link>${site.url('/')}</link>${items.join('')}</channel></rss>`;

const stub = (id: string, title: string): string =>
  `<item><guid isPermaLink="false">${id}</guid><title>${title}</title><link>${site.url(`/${id}`)}</link>
   <description>The harbour closes.</description><pubDate>Tue, 01 Apr 2031 09:00:00 GMT</pubDate></item>`;

describe('npm run archive -- follow', { timeout: 60_000 }, () => {
  it('takes in the pages of a feed, once each, under the feed’s name', async () => {
    site.page(
      '/feed',
      rss([stub('one', 'Harbour closes'), stub('two', 'Walls mended')]),
      'application/rss+xml',
    );
    site.page('/one', page('Harbour closes', 'It closes in April'));
    site.page('/two', page('Walls mended', 'It opens in June'));
    const first = await archive(['follow', site.url('/feed'), '--once', '--json']);
    expect(first.code).toBe(0);
    expect(JSON.parse(first.out)).toHaveLength(2);
    const asked = await ended(program(['who-said', '--speaker', 'Ada Byron'], folder));
    expect(asked.out).toContain('2 attributed statements found');
    expect(asked.out).toContain('Calder Herald');
    const again = await archive(['follow', '--once']);
    expect(again.out).toBe('Nothing new.\n');
    expect(site.asked.filter((path) => path === '/one')).toHaveLength(1);
    const status = await archive(['status']);
    expect(status.out).toContain(`Feeds followed\n  ${site.url('/feed')}`);
    expect((await archive(['follow', '--end', site.url('/feed')])).code).toBe(0);
    expect((await archive(['follow', '--once'])).code).toBe(2);
  });

  it('adds a page by its address, and says why one cannot be had', async () => {
    site.page('/one', page('Harbour closes', 'It closes in April'));
    const added = await archive(['add', site.url('/one'), site.url('/nowhere')]);
    expect(added.out).toMatch(/^added: http:\/\/127\.0\.0\.1:\d+\/one/);
    expect(added.out).toMatch(
      /not taken in: .*\/nowhere: Its server answers with the number 404\./,
    );
  });

  it('fetches nothing from its own network unless it is allowed', async () => {
    const { out } = await archive(['add', site.url('/one')], '');
    expect(out).toMatch(/is not on the open web: FETCH_ALLOW does not name it\./);
    expect(site.asked).toEqual([]);
  });

  it.each([
    [['follow'], 'Follow which feed? An address is needed.'],
    [['follow', 'feed.xml'], 'feed.xml is no http or https address.'],
    [['follow', '--end', 'http://calder.example/feed'], 'Follow which feed? An address is needed.'],
  ])('turns %j away', async (words, why) => {
    const { code, log } = await archive(words);
    expect(code).toBe(2);
    if (!words.includes('--end')) expect(log).toBe(`${why}\n`);
  });
});
