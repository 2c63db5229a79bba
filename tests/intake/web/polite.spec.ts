import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openWeb, userAgentOf } from '../../../src/intake/web/connect.ts';
import { politely } from '../../../src/intake/web/polite.ts';
import { allowedFrom } from '../../../src/intake/web/reachable.ts';
import { cpuTime } from '../../cpu-time.ts';
import { LoopbackWeb } from '../../loopback-web.ts';
import { TestClock } from './test-clock.ts';

const sites: LoopbackWeb[] = [];
const web = openWeb({
  allowed: allowedFrom(['127.0.0.1', 'localhost']),
  userAgent: userAgentOf('1.0', 'desk@example.org'),
});
let site: LoopbackWeb;
let clock: TestClock;

beforeEach(async () => {
  site = await new LoopbackWeb().open();
  sites.push(site);
  clock = new TestClock();
  site.page('/a', 'A');
  site.page('/private/b', 'B');
});
afterAll(async () => {
  await web.agent.destroy();
  for (const one of sites) await one.close();
});

const robots = (body: string, status = 200) =>
  site.set('/robots.txt', { status, headers: { 'content-type': 'text/plain' }, body });

describe('a guest', () => {
  it('keeps to what robots.txt asks of it by name', async () => {
    robots(
      'User-agent: *\nDisallow: /\n\nUser-agent: verbatim\nDisallow: /private\nCrawl-delay: 7',
    );
    const guest = politely(web, clock);
    expect(await guest.page(site.url('/a'))).toMatchObject({ kind: 'page' });
    expect(await guest.page(site.url('/private/b'))).toEqual({
      kind: 'refused',
      why: `${site.url('/robots.txt')} asks that it not be fetched.`,
    });
    expect(await guest.page(site.url('/a'))).toMatchObject({ kind: 'page' });
    expect(site.asked).toEqual(['/robots.txt', '/a', '/a']);
    expect(clock.slept).toEqual([1000, 7000]);
    expect(site.heads.at(-1)?.['user-agent']).toBe('Verbatim/1.0 (+desk@example.org)');
  });

  it('fetches what a person has named without asking robots.txt', async () => {
    robots('User-agent: *\nDisallow: /');
    expect(await politely(web, clock).named(site.url('/a'))).toMatchObject({ kind: 'page' });
    expect(site.asked).toEqual(['/a']);
  });

  it('reads robots.txt once a day, however many ask at once', async () => {
    robots('');
    const guest = politely(web, clock);
    await Promise.all([guest.page(site.url('/a')), guest.page(site.url('/a'))]);
    clock.pass(23 * 3_600_000);
    await guest.page(site.url('/a'));
    clock.pass(3_600_000);
    await Promise.all([guest.page(site.url('/a')), guest.page(site.url('/a'))]);
    expect(site.asked.filter((path) => path === '/robots.txt')).toHaveLength(2);
  });

  it.each([
    [404, 'page'],
    [403, 'page'],
    [410, 'page'],
    [429, 'failed'],
    [500, 'failed'],
    [503, 'failed'],
  ])('where robots.txt is answered with %i finds a page %s', async (status, kind) => {
    robots('', status);
    expect((await politely(web, clock).page(site.url('/a'))).kind).toBe(kind);
  });

  it('asks again after ten minutes for a robots.txt that could not be had', async () => {
    robots('', 500);
    const guest = politely(web, clock);
    expect(await guest.page(site.url('/a'))).toEqual({
      kind: 'failed',
      why: `${site.url('/robots.txt')} cannot be had, and until then nothing there is fetched.`,
    });
    robots('');
    expect((await guest.page(site.url('/a'))).kind).toBe('failed');
    clock.pass(600_000);
    expect((await guest.page(site.url('/a'))).kind).toBe('page');
  });

  it('reads of an endless robots.txt its start', async () => {
    const rules = 'User-agent: *\nDisallow: /private\n';
    robots(`${rules}${'# as before\n'.repeat(100_000)}Disallow: /a`);
    const guest = politely(web, clock);
    expect((await guest.page(site.url('/a'))).kind).toBe('page');
    expect((await guest.page(site.url('/private/b'))).kind).toBe('refused');
  });

  it('is not held up by rules made to take long', async () => {
    robots(`${`User-agent: *\nDisallow: /${'*a'.repeat(2000)}b\n`.repeat(120)}Disallow: /private`);
    const start = cpuTime();
    site.page(`/${'a'.repeat(1500)}`, 'x');
    const guest = politely(web, clock);
    expect((await guest.page(site.url(`/${'a'.repeat(1500)}`))).kind).toBe('page');
    expect(cpuTime() - start).toBeLessThan(1000);
    expect((await guest.page(site.url('/private/b'))).kind).toBe('refused');
  });

  it('asks the robots.txt of the host that it is led to', async () => {
    const other = await new LoopbackWeb().open();
    sites.push(other);
    other.set('/robots.txt', {
      headers: { 'content-type': 'text/plain' },
      body: 'User-agent: *\nDisallow: /',
    });
    site.set('/away', { status: 302, headers: { location: other.url('/a') } });
    expect((await politely(web, clock).page(site.url('/away'))).kind).toBe('refused');
    expect(other.asked).toEqual(['/robots.txt']);
  });

  it('leaves a host alone for as long as it asks', async () => {
    site.set('/busy', { status: 429, headers: { 'retry-after': '30' } });
    const guest = politely(web, clock);
    expect(await guest.named(site.url('/busy'))).toMatchObject({ kind: 'failed', retryAfter: 30 });
    await guest.named(site.url('/a'));
    expect(clock.slept).toEqual([30_000]);
    site.set('/busy', { status: 503, headers: { 'retry-after': '3600' } });
    await guest.named(site.url('/busy'));
    expect(await guest.named(site.url('/a'))).toEqual({
      kind: 'failed',
      why: `127.0.0.1:${site.port} asks not to be asked for 3600 seconds.`,
      retryAfter: 3600,
    });
  });

  it('can be called off while it waits', async () => {
    const guest = politely(web, clock);
    const asked = guest.named(site.url('/a'), { signal: AbortSignal.abort() });
    expect(await asked).toEqual({ kind: 'failed', why: 'It was called off.' });
    expect(site.asked).toEqual([]);
    site.set('/robots.txt', () => {});
    const page = guest.page(site.url('/a'), { signal: AbortSignal.timeout(20) });
    expect(await page).toEqual({ kind: 'failed', why: 'It was called off.' });
  });
});
