import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { type Metrics, openMetrics, type Readings } from '../../src/monitoring/metrics.ts';
import { watchStalls } from '../../src/monitoring/stalls.ts';

const open: Metrics[] = [];
afterEach(() => {
  for (const metrics of open.splice(0)) metrics.close();
});

describe('metrics', () => {
  it('count interactions by kind, name and outcome', async () => {
    const metrics = opened();
    const asked = { kind: 'command', name: 'who-said', outcome: 'answered' } as const;
    metrics.interaction(asked);
    metrics.interaction(asked);
    metrics.interaction({ ...asked, outcome: 'failed' });
    expect(await linesOf(metrics, 'verbatim_interactions_total')).toEqual([
      'verbatim_interactions_total{kind="command",name="who-said",outcome="answered"} 2',
      'verbatim_interactions_total{kind="command",name="who-said",outcome="failed"} 1',
    ]);
  });

  it('count what has an unknown name as other, so that nobody outside makes new series', async () => {
    const metrics = opened();
    for (let i = 0; i < 100; i++) {
      metrics.interaction({ kind: 'component', name: `made-up-${i}`, outcome: 'refused' });
    }
    expect(await linesOf(metrics, 'verbatim_interactions_total')).toEqual([
      'verbatim_interactions_total{kind="component",name="other",outcome="refused"} 100',
    ]);
  });

  it('sort first responses into buckets up to the three seconds of Discord', async () => {
    const metrics = opened();
    for (const seconds of [0.0005, 0.004, 2.9, 3.1]) metrics.firstResponse('command', seconds);
    const lines = await linesOf(metrics, 'verbatim_first_response_seconds');
    const bucket = (le: string) =>
      lines.find((line) => line.includes(`le="${le}"`))?.replace(/.* /, '');
    expect(['0.001', '0.005', '2', '3', '+Inf'].map(bucket)).toEqual(['1', '2', '2', '3', '4']);
  });

  it.each([
    ['/interactions/12/aW50/callback', '/interactions/:id/:token/callback'],
    ['/interactions/:id/:token/callback', '/interactions/:id/:token/callback'],
    ['/api/v10/webhooks/12/aW50/messages/@original', '/webhooks/:id/:token/messages/:id'],
    ['/webhooks/12/aW50?wait=true', '/webhooks/:id/:token'],
    ['/channels/12/messages', '/channels/:id/messages'],
    ['/applications/12/guilds/13/commands', '/applications/:id/guilds/:id/commands'],
    ['/applications/@me', '/applications/@me'],
    ['/channels/12/messages/13/reactions/x', 'other'],
    ['/made/up', 'other'],
  ])('know a request to %s as %s', async (path, route) => {
    const metrics = opened();
    metrics.discordRequest(path, 204);
    metrics.discordRequest(path, 'none');
    expect(await linesOf(metrics, 'verbatim_discord_requests_total')).toEqual([
      `verbatim_discord_requests_total{route="${route}",status="204"} 1`,
      `verbatim_discord_requests_total{route="${route}",status="none"} 1`,
    ]);
  });

  it('read the archive, the alerts and the gateway when they are asked for', async () => {
    const metrics = opened(async () => ({
      articles: 2,
      statements: 31,
      lastIntake: 1_680_000_000,
      alertsDue: 0,
      gateway: 'connected',
    }));
    metrics.alertsPosted(3);
    expect(await linesOf(metrics, 'verbatim_(?!event|inter|first|discord)')).toEqual([
      'verbatim_alerts_posted_total 3',
      'verbatim_articles 2',
      'verbatim_statements 31',
      'verbatim_last_intake_timestamp_seconds 1680000000',
      'verbatim_alerts_due 0',
      'verbatim_gateway_connected 1',
    ]);
  });

  it('leave out what is not known any more, and keep the rest', async () => {
    const answers: (() => Promise<Readings>)[] = [
      async () => ({ articles: 2, gateway: 'away' }),
      async () => {
        throw new Error('the archive is away');
      },
    ];
    const metrics = opened(() => answers.shift()?.() ?? Promise.resolve({}));
    expect(await linesOf(metrics, 'verbatim_(articles|gateway)')).toEqual([
      'verbatim_articles 2',
      'verbatim_gateway_connected 0',
    ]);
    expect(await linesOf(metrics, 'verbatim_(articles|gateway)')).toEqual([]);
    expect(await linesOf(metrics, 'verbatim_alerts_posted_total')).not.toEqual([]);
  });

  it('tell of Node itself', async () => {
    expect(await linesOf(opened(), 'nodejs_eventloop_lag_p99_seconds')).toHaveLength(1);
  });

  it('tell the longest stall since the last scrape and since the start', async () => {
    const metrics = opened();
    await stall(60);
    const [first, second] = [await stallsOf(metrics), await stallsOf(metrics)];
    expect(first.scrape).toBeGreaterThan(0.045);
    expect(second.scrape).toBeLessThan(first.scrape);
    expect(second.start).toBeGreaterThanOrEqual(first.scrape);
  });
});

describe('a stall', () => {
  it('is seen when it comes right after a look', () => {
    const stalls = watchStalls();
    stalls.sinceLast();
    block(50);
    expect(stalls.sinceLast()).toBeGreaterThan(0.035);
    stalls.end();
  });

  it('is none while nothing runs', async () => {
    const stalls = watchStalls();
    await setTimeout(100);
    stalls.end();
    expect(stalls.sinceStart()).toBeLessThan(0.085); // the wait itself would be 0.09
  });
});

function opened(read: () => Promise<Readings> = async () => ({})): Metrics {
  const metrics = openMetrics({ names: ['who-said', 'timeline'], read });
  open.push(metrics);
  return metrics;
}

/** The samples whose names begin so. */
async function linesOf(metrics: Metrics, start: string): Promise<readonly string[]> {
  const { body } = await metrics.text();
  return body.split('\n').filter((line) => new RegExp(`^${start}`).test(line));
}

async function stallsOf(metrics: Metrics): Promise<{ scrape: number; start: number }> {
  const [scrape = '', start = ''] = await linesOf(metrics, 'verbatim_event_loop_stall');
  expect([scrape, start].join()).toMatch(/since="scrape".*since="start"/);
  return { scrape: Number(scrape.split(' ')[1]), start: Number(start.split(' ')[1]) };
}

async function stall(milliseconds: number): Promise<void> {
  await setTimeout(20);
  block(milliseconds);
  await setTimeout(20);
}

function block(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}
