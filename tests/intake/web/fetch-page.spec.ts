import { type AddressInfo, createServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  type FetchLimits,
  openWeb,
  type Resolve,
  type Web,
} from '../../../src/intake/web/connect.ts';
import { type Asking, type Fetched, fetchPage } from '../../../src/intake/web/fetch-page.ts';
import { allowedFrom } from '../../../src/intake/web/reachable.ts';
import { LoopbackWeb } from '../../loopback-web.ts';

const site = new LoopbackWeb();
const opened: Web[] = [];

beforeAll(() => site.open());
afterAll(() => site.close());
afterEach(async () => {
  for (const web of opened.splice(0)) await web.agent.destroy();
});

function web(
  given: {
    readonly allowed?: readonly string[];
    readonly limits?: Partial<FetchLimits>;
    readonly resolve?: Resolve;
  } = {},
): Web {
  const { allowed = ['127.0.0.1'], ...rest } = given;
  const way = openWeb({ ...rest, allowed: allowedFrom(allowed), userAgent: 'Verbatim/1.0' });
  opened.push(way);
  return way;
}

const get = (path: string, asking: Partial<Asking> = {}) =>
  fetchPage(site.url(path), { web: web(), ...asking });
const why = (fetched: Fetched) => ('why' in fetched ? fetched.why : fetched.kind);
const sizes = { limits: { bytes: 100_000 } };

describe('a page', () => {
  it('comes with its bytes, its kind and what to ask with the next time', async () => {
    site.set('/ferry', {
      headers: {
        'content-type': 'Text/HTML; charset=utf-8',
        etag: '"1"',
        'last-modified': 'Mon, 03 Mar 2031 09:00:00 GMT',
      },
      body: '<p>Ferry',
    });
    expect(await get('/ferry#top')).toEqual({
      kind: 'page',
      bytes: Buffer.from('<p>Ferry'),
      url: site.url('/ferry'),
      mediaType: 'text/html',
      fileName: `${site.url('/ferry')}#.html`,
      etag: '"1"',
      lastModified: 'Mon, 03 Mar 2031 09:00:00 GMT',
    });
    expect(site.heads.at(-1)?.['user-agent']).toBe('Verbatim/1.0');
  });

  it('is not sent again when it is as it was', async () => {
    site.set('/same', (headers, response) => {
      response.writeHead(headers['if-none-match'] === '"1"' ? 304 : 500).end();
    });
    expect(await get('/same', { etag: '"1"', lastModified: 'then' })).toEqual({
      kind: 'not-modified',
    });
    expect(site.heads.at(-1)?.['if-modified-since']).toBe('then');
  });

  it.each([
    ['/a', 'text/html', '/a#.html'],
    ['/a.html', 'text/html', '/a.html'],
    ['/a.html?x=1', 'text/html', '/a.html?x=1#.html'],
    ['/a.php', 'application/xhtml+xml', '/a.php#.html'],
    ['/feed', 'application/rss+xml', '/feed#.xml'],
    ['/feed', 'application/feed+json', '/feed#.json'],
    ['/a.md', 'text/plain', '/a.md'],
    ['/a', 'text/plain', '/a#.txt'],
    ['/a.pdf', 'application/octet-stream', '/a.pdf'],
    ['/a.docx', 'application/zip', '/a.docx'],
    ['/a.html', 'application/pdf', '/a.html#.pdf'],
  ])('%s of the type %s is read as %s', async (path, type, name) => {
    site.page(path, 'x', type);
    expect(await get(path)).toMatchObject({ fileName: site.url(name) });
  });

  it.each([
    ['image/png', 'It is image/png, which no format reads.'],
    ['application/octet-stream', 'It is application/octet-stream, which no format reads.'],
    ['', 'It is of no stated kind, which no format reads.'],
  ])('of the type %j is not taken', async (type, sentence) => {
    site.page('/thing', 'x', type);
    expect(await get('/thing')).toEqual({ kind: 'refused', why: sentence });
  });

  it('is unpacked, and may be no longer then than before', async () => {
    const packed = { 'content-type': 'text/html', 'content-encoding': 'gzip' };
    site.set('/packed', { headers: packed, body: gzipSync('<p>Ferry') });
    site.set('/bomb', { headers: packed, body: gzipSync(Buffer.alloc(20_000_000)) });
    site.set('/broken', { headers: packed, body: gzipSync('<p>Ferry').subarray(0, -9) });
    site.set('/odd', { headers: { ...packed, 'content-encoding': 'zstd' }, body: 'x' });
    expect(await get('/packed')).toMatchObject({ bytes: Buffer.from('<p>Ferry') });
    expect(await get('/bomb')).toEqual({
      kind: 'refused',
      why: 'What it gives is longer than 10 MB.',
    });
    expect(why(await get('/broken'))).toMatch(/gives something that is badly packed\.$/);
    expect(why(await get('/odd'))).toBe('What it gives is packed in a way not known: zstd.');
  });

  it('without an end is left at its limit', async () => {
    let ended = false;
    site.set('/endless', (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(10_000)));
      };
      response.on('drain', more).on('close', () => {
        ended = true;
      });
      more();
    });
    expect(why(await get('/endless', { web: web(sizes) }))).toBe(
      'What it gives is longer than 0.1 MB.',
    );
    await expect.poll(() => ended).toBe(true);
    expect(await get('/endless', { upTo: 500 })).toMatchObject({ bytes: Buffer.alloc(500) });
  });

  it.each<readonly [string, Partial<FetchLimits>, string]>([
    ['says nothing', { head: 50 }, 'takes too long to answer.'],
    ['stops midway', { pause: 50 }, 'stopped in the middle of its answer.'],
    ['comes drop by drop', { whole: 200 }, 'takes too long to answer.'],
  ])('that %s is given up', async (does, limits, sentence) => {
    site.set('/slow', (_, response) => {
      if (does === 'says nothing') return;
      response.writeHead(200, { 'content-type': 'text/html' }).write('a');
      if (does === 'stops midway') return;
      const drip = setInterval(() => response.write('a'), 20);
      response.on('close', () => clearInterval(drip));
    });
    expect(why(await get('/slow', { web: web({ limits }) }))).toBe(
      `127.0.0.1:${site.port} ${sentence}`,
    );
  });

  it('that breaks off is not taken for whole', async () => {
    site.set('/short', (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).write('<p>Fer');
      setTimeout(() => response.destroy(), 20);
    });
    expect(await get('/short')).toEqual({
      kind: 'failed',
      why: `127.0.0.1:${site.port} broke off.`,
    });
  });

  it('is called off', async () => {
    site.set('/never', () => {});
    const asked = get('/never', { signal: AbortSignal.timeout(20) });
    expect(await asked).toEqual({ kind: 'failed', why: 'It was called off.' });
  });
});

describe('an error', () => {
  it.each<readonly [number, Readonly<Record<string, string>>, object]>([
    [404, {}, { kind: 'failed', why: 'Its server answers with the number 404.' }],
    [500, {}, { kind: 'failed', why: 'Its server answers with the number 500.' }],
    [410, {}, { kind: 'gone' }],
    [429, { 'retry-after': '120' }, { kind: 'failed', retryAfter: 120 }],
    [503, { 'retry-after': '9999999' }, { kind: 'failed', retryAfter: 86_400 }],
    [
      503,
      { date: 'Mon, 03 Mar 2031 09:00:00 GMT', 'retry-after': 'Mon, 03 Mar 2031 09:02:00 GMT' },
      { kind: 'failed', retryAfter: 120 },
    ],
    [
      503,
      { 'retry-after': 'soon' },
      { kind: 'failed', why: 'Its server answers with the number 503.' },
    ],
    [302, {}, { kind: 'failed', why: 'Its server answers with the number 302.' }],
    [302, { location: 'http://' }, { kind: 'failed', why: 'It leads to what is no address.' }],
  ])('of the number %s with %j is %j', async (status, headers, expected) => {
    site.set('/error', { status, headers });
    expect(await get('/error')).toMatchObject(expected);
  });

  it('is a host that speaks something else', async () => {
    const other = createServer((socket) => socket.end('220 mail.example ESMTP\r\n'));
    await new Promise<void>((listens) => other.listen(0, '127.0.0.1', listens));
    const { port } = other.address() as AddressInfo; // it listens on a port
    const [plain, secret] = await Promise.all(
      ['http', 'https'].map((scheme) =>
        fetchPage(`${scheme}://127.0.0.1:${port}/`, { web: web() }),
      ),
    );
    other.close();
    expect(plain && why(plain)).toMatch(/answers with something that is no HTTP\.$/);
    expect(secret && why(secret)).toMatch(/has no valid certificate\.$/);
  });

  it('is a host that is not there', async () => {
    const gone = await new LoopbackWeb().open();
    const url = gone.url('/');
    await gone.close();
    expect(why(await fetchPage(url, { web: web() }))).toMatch(/takes no connections\.$/);
  });
});

describe('a redirect', () => {
  const lead = (path: string, location: string, status = 302) =>
    site.set(path, { status, headers: { location } });

  it('is followed, and one for good says so', async () => {
    site.page('/there', 'x');
    lead('/now', '/there');
    lead('/moved', '/moved/on', 301);
    lead('/moved/on', site.url('/there'), 308);
    lead('/mixed', '/now', 301);
    expect(await get('/now')).toMatchObject({ url: site.url('/there') });
    expect(await get('/now')).not.toHaveProperty('movedTo');
    expect(await get('/moved')).toMatchObject({ movedTo: site.url('/there') });
    expect(await get('/mixed')).not.toHaveProperty('movedTo');
  });

  it('to itself comes to an end', async () => {
    lead('/round', '/round');
    site.asked.length = 0;
    expect(why(await get('/round'))).toBe(
      'The address leads from one to the next more than 5 times.',
    );
    expect(site.asked).toHaveLength(6);
  });

  it.each([
    [
      'http://169.254.169.254/latest/meta-data/',
      '169.254.169.254 is not on the open web: FETCH_ALLOW does not name it.',
    ],
    ['http://[::1]:9/', '[::1]:9 is not on the open web: FETCH_ALLOW does not name it.'],
    ['http://2130706434/', '127.0.0.2 is not on the open web: FETCH_ALLOW does not name it.'],
    ['http://0x7f.2/', '127.0.0.2 is not on the open web: FETCH_ALLOW does not name it.'],
    [
      'http://[::ffff:127.0.0.2]/',
      '[::ffff:7f00:2] is not on the open web: FETCH_ALLOW does not name it.',
    ],
    ['file:///etc/passwd', 'Only http and https addresses are fetched, no file addresses.'],
    ['data:text/html,x', 'Only http and https addresses are fetched, no data addresses.'],
    ['http://me:secret@127.0.0.1/', 'An address with a name and password in it is not fetched.'],
    [`http://127.0.0.1/${'a'.repeat(2000)}`, 'The address is too long.'],
  ])('to %s is not followed', async (location, sentence) => {
    lead('/away', location);
    expect(await get('/away')).toEqual({ kind: 'refused', why: sentence });
  });
});

describe('a way out of the open web', () => {
  const asked = async (host: string, given: Parameters<typeof web>[0]) => {
    site.page('/inside', 'x');
    site.asked.length = 0;
    const fetched = await fetchPage(site.url('/inside', host), { web: web(given) });
    return [why(fetched), ...site.asked];
  };
  const refused = (host: string) => [
    `${host}:${site.port} is not on the open web: FETCH_ALLOW does not name it.`,
  ];

  it('is no number of this machine', async () =>
    expect(await asked('127.0.0.1', { allowed: [] })).toEqual(refused('127.0.0.1')));

  it('is no name that leads to this machine', async () =>
    expect(await asked('localhost', { allowed: [] })).toEqual(refused('localhost')));

  it.each(['localhost', '127.0.0.0/8'])('is open where %s is allowed', async (allowed) =>
    expect(await asked('localhost', { allowed: [allowed] })).toEqual(['page', '/inside']),
  );

  it('is no name that leads elsewhere the second time', async () => {
    let times = 0;
    const resolve: Resolve = async () => [
      { address: times++ === 0 ? '127.0.0.1' : '127.0.0.2', family: 4 },
    ];
    const way = web({ resolve });
    site.set('/inside', {
      headers: { 'content-type': 'text/html', connection: 'close' },
      body: 'x',
    });
    const url = site.url('/inside', 'rebound.example');
    expect(why(await fetchPage(url, { web: way }))).toBe('page');
    expect([why(await fetchPage(url, { web: way }))]).toEqual(refused('rebound.example'));
  });

  it('is no second address of a name', async () => {
    const resolve: Resolve = async () => [
      { address: '10.0.0.1', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ];
    expect(await asked('two.example', { resolve })).toEqual(['page', '/inside']);
  });
});
