import { beforeEach, describe, expect, it } from 'vitest';
import { miniSearchIndex } from '../../src/archive/minisearch.ts';
import { openArchive } from '../../src/archive/open-archive.ts';
import type { Store } from '../../src/archive/store/store.ts';
import type { QuietHours, Watched } from '../../src/model/alert.ts';
import { AlertDesk, isQuiet, type Post, type Posted, postDue } from '../../src/upkeep/alerting.ts';
import { add, storeIn } from '../archive/filed.ts';
import { page } from '../archive/page.ts';
import { emptyFolder } from './program.ts';

const BERLIN = { from: '22:00', to: '07:00', zone: 'Europe/Berlin' };

describe('quiet hours', () => {
  it.each<[quiet: boolean, when: string, hours: QuietHours]>([
    [false, '2031-01-15T20:59:59Z', BERLIN],
    [true, '2031-01-15T21:00:00Z', BERLIN],
    [true, '2031-01-15T23:00:00Z', BERLIN],
    [true, '2031-01-16T05:59:59Z', BERLIN],
    [false, '2031-01-16T06:00:00Z', BERLIN],
    [true, '2031-01-15T12:30:00Z', { from: '12:00', to: '13:00', zone: 'UTC' }],
    [false, '2031-01-15T13:00:00Z', { from: '12:00', to: '13:00', zone: 'UTC' }],
    [true, '2031-01-15T00:00:00Z', { from: '00:00', to: '06:00', zone: 'UTC' }],
    [true, '2031-01-15T23:59:59Z', { from: '23:00', to: '00:00', zone: 'UTC' }],
    [false, '2031-01-16T00:00:00Z', { from: '23:00', to: '00:00', zone: 'UTC' }],
    // On 30 March 2031 clocks in Berlin go from 02:00 to 03:00; on 26 October 03:00 is 02:00 again.
    [false, '2031-03-30T00:59:59Z', { from: '02:00', to: '03:00', zone: 'Europe/Berlin' }],
    [false, '2031-03-30T01:00:00Z', { from: '02:00', to: '03:00', zone: 'Europe/Berlin' }],
    [true, '2031-03-30T04:59:59Z', BERLIN],
    [false, '2031-03-30T05:00:00Z', BERLIN],
    [true, '2031-10-26T00:30:00Z', { from: '02:00', to: '03:00', zone: 'Europe/Berlin' }],
    [true, '2031-10-26T01:30:00Z', { from: '02:00', to: '03:00', zone: 'Europe/Berlin' }],
    [false, '2031-10-26T02:00:00Z', { from: '02:00', to: '03:00', zone: 'Europe/Berlin' }],
  ])('%s at %s, for %j', (quiet, when, hours) =>
    expect(isQuiet(hours, Temporal.Instant.from(when))).toBe(quiet),
  );
});

let store: Store;
let file: string;
let posted: [alert: number, ids: readonly string[]][];
let said: string[];

beforeEach(() => {
  file = `${emptyFolder()}/archive.db`;
  store = storeIn(file);
  posted = [];
  said = [];
});

const postAll: Post = async ({ number }, ids) => {
  posted.push([number, ids]);
  return { kind: 'posted', ids };
};

function watch(watched: Watched, quiet: QuietHours | null = null): number {
  const asked = { server: '81', channel: '7', by: '5', watched, quiet };
  return store.alerts.add({ ...asked, since: '2031-03-01T00:00:00Z' }).number;
}

/** Takes an article in with so many statements by somebody. */
async function take(id: string, by: string, count = 1): Promise<void> {
  const archive = await openArchive(store, miniSearchIndex());
  const lines = Array.from({ length: count }, (_, nth) => ({
    text: `“The ${id} tram ${nth + 1} is late,” ${by} said.`,
    by,
  }));
  await add(archive, page(id, {}, lines));
}

function round(post: Post = postAll, at = '2031-04-01T12:00:00Z'): Promise<void> {
  return postDue(store, {
    post,
    now: () => Temporal.Instant.from(at),
    say: (line) => said.push(line),
    stop: new AbortController().signal,
  });
}

describe('alerts that are due', () => {
  it('are posted once each, also over a restart', async () => {
    const alert = watch({ speaker: 'Mira Solen' });
    await take('one', 'Mira Solen', 2);
    await take('two', 'Ivo Brask');
    await round();
    expect(posted).toEqual([[alert, [expect.any(String), expect.any(String)]]]);
    store.close();
    store = storeIn(file);
    await round();
    expect(posted).toHaveLength(1);
    await take('three', 'Mira Solen');
    await round();
    expect(posted.map(([, ids]) => ids.length)).toEqual([2, 1]);
  });

  it('are posted five at a time, in order', async () => {
    watch({ speaker: 'Mira Solen' });
    await take('one', 'Mira Solen', 12);
    const [due] = store.alerts.due();
    await round();
    expect(posted.map(([, ids]) => ids.length)).toEqual([5, 5, 2]);
    expect(posted.flatMap(([, ids]) => ids)).toEqual(due?.ids);
  });

  it('are posted again as far as a message does not have them', async () => {
    watch({ speaker: 'Mira Solen' });
    await take('one', 'Mira Solen', 3);
    await round(async (alert, ids) => {
      await postAll(alert, ids);
      return { kind: 'posted', ids: ids.slice(0, 2) };
    });
    expect(posted.map(([, ids]) => ids.length)).toEqual([3, 1]);
    expect(store.alerts.due()).toEqual([]);
  });

  it('wait for the end of quiet hours', async () => {
    watch({ speaker: 'Mira Solen' }, BERLIN);
    await take('one', 'Mira Solen');
    await round(postAll, '2031-04-01T23:00:00Z');
    expect(posted).toEqual([]);
    await round(postAll, '2031-04-02T05:00:00Z');
    expect(posted).toHaveLength(1);
  });

  it('halt where their channel is gone, with the reason, and others go on', async () => {
    const gone = watch({ speaker: 'Mira Solen' });
    const fine = watch({ words: 'tram' });
    await take('one', 'Mira Solen');
    const refuse: Post = async (alert, ids) =>
      alert.number === gone ? { kind: 'refused', why: 'Unknown Channel' } : postAll(alert, ids);
    await round(refuse);
    await round(refuse);
    expect(posted.map(([number]) => number)).toEqual([fine]);
    expect(said).toEqual([`Alert ${gone} to channel 7 is halted: Unknown Channel`]);
    expect(store.alerts.of('81')[0]?.halted).toBe('Unknown Channel');
  });

  it('are tried again after a fault of the network', async () => {
    const alert = watch({ speaker: 'Mira Solen' });
    await take('one', 'Mira Solen', 7);
    const answers: Posted['kind'][] = ['posted', 'later'];
    await round(async (due, ids) =>
      answers.shift() === 'later' ? { kind: 'later', why: 'ECONNRESET' } : postAll(due, ids),
    );
    expect(said).toEqual([`Alert ${alert} to channel 7 is tried again later: ECONNRESET`]);
    await round();
    expect(posted.map(([, ids]) => ids.length)).toEqual([5, 2]);
  });

  it('end with their alert', async () => {
    const alert = watch({ speaker: 'Mira Solen' });
    await take('one', 'Mira Solen', 7);
    await round(async (due, ids) => {
      store.alerts.end(alert, '81');
      return postAll(due, ids);
    });
    expect(posted.map(([, ids]) => ids.length)).toEqual([5]);
  });
});

describe('the alert desk', () => {
  it('does a round at once, one whenever it is rung, and none after its end', async () => {
    let rounds = 0;
    const done: (() => void)[] = [];
    const next = () => new Promise<void>((resolve) => done.push(resolve));
    const first = next();
    const desk = new AlertDesk(
      async () => {
        rounds++;
        done.shift()?.();
        if (rounds === 2) throw new Error('the disk is full');
      },
      (line) => said.push(line),
    );
    await first;
    const second = next();
    desk.ring();
    await second;
    const third = next();
    desk.ring();
    await third;
    await desk.end();
    desk.ring();
    expect(rounds).toBe(3);
    expect(said).toEqual(['Alerts could not be posted: Error: the disk is full']);
  });
});
