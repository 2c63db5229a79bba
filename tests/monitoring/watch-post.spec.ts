import { afterEach, describe, expect, it } from 'vitest';
import type { Listening } from '../../src/listen.ts';
import { openLog } from '../../src/monitoring/log.ts';
import { type Metrics, openMetrics } from '../../src/monitoring/metrics.ts';
import { openWatchPost, type Part } from '../../src/monitoring/watch-post.ts';

const open: { close(): unknown }[] = [];
afterEach(() => Promise.all(open.splice(0).map((one) => one.close())));

describe('the watch post', () => {
  it('says that the program lives, also when it cannot answer', async () => {
    const { url } = await opened([{ name: 'archive', ready: false }]);
    const response = await fetch(`${url}/healthz`);
    expect([response.status, await response.text()]).toEqual([200, 'alive\n']);
  });

  it('says that all is ready', async () => {
    const { url } = await opened([
      { name: 'archive', ready: true },
      { name: 'Discord', ready: true },
    ]);
    const response = await fetch(`${url}/readyz`);
    expect([response.status, await response.text()]).toEqual([
      200,
      'archive: ready\nDiscord: ready\n',
    ]);
  });

  it('says what is not ready, and why', async () => {
    const { url } = await opened([
      { name: 'archive', ready: true },
      { name: 'Discord', ready: false, why: 'not connected since 12:04' },
      { name: 'stop', ready: false },
    ]);
    const response = await fetch(`${url}/readyz`);
    expect([response.status, await response.text()]).toEqual([
      503,
      'archive: ready\nDiscord: not connected since 12:04\nstop: not ready\n',
    ]);
  });

  it('gives the metrics in the words of Prometheus', async () => {
    const { url, metrics } = await opened([]);
    metrics.alertsPosted(3);
    const response = await fetch(`${url}/metrics?any=thing`);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    const words = await response.text();
    expect(words).toContain('\nverbatim_alerts_posted_total 3\n');
    for (const line of words.split('\n')) {
      expect(line).toMatch(/^$|^# (HELP|TYPE) \w+ |^\w+(\{\w+="[^"]*"(,\w+="[^"]*")*\})? \S+$/);
    }
  });

  it.each(['/', '/metrics/', '/constructor', '/../healthz?', '//healthz'])(
    'has nothing at %s',
    async (path) => {
      const { url } = await opened([]);
      expect((await fetch(url + path.replace('..', '%2e%2e%2f'))).status).toBe(404);
    },
  );

  it.each(['POST', 'PUT', 'DELETE'])('is only to be read: %s', async (method) => {
    const { url } = await opened([]);
    const response = await fetch(`${url}/healthz`, { method, body: 'x' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('answers a fault of a part with a 500, and tells of it', async () => {
    const { url, lines } = await opened(() => {
      throw new Error('no such part');
    });
    expect((await fetch(`${url}/readyz`)).status).toBe(500);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ err: { message: 'no such part' } });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });
});

async function opened(health: readonly Part[] | (() => readonly Part[])) {
  const metrics: Metrics = openMetrics({ names: [], read: async () => ({}) });
  const lines: string[] = [];
  const post: Listening = await openWatchPost({
    host: '127.0.0.1',
    port: 0,
    metrics,
    health: typeof health === 'function' ? health : () => health,
    log: openLog({ level: 'info', secrets: [], to: { write: (line) => lines.push(line) } }),
  });
  open.push(post, metrics);
  return { url: `http://127.0.0.1:${post.port}`, metrics, lines };
}
