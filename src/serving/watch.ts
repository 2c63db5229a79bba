import type { Store } from '../archive/store/store.ts';
import type { Log } from '../monitoring/log.ts';
import { type Kind, openMetrics, type Readings } from '../monitoring/metrics.ts';
import { openWatchPost } from '../monitoring/watch-post.ts';
import type { Settings } from '../settings.ts';
import type { Done } from '../surfaces/discord/respond.ts';
import type { Requested } from '../surfaces/discord/rest.ts';

/** Whoever keeps an eye on the bot while it serves Discord, from before the archive is open. */
export type Watch = {
  /** Counts an interaction. */
  readonly note: (done: Done) => void;
  /** The archive, once questions can be answered from it; undefined before, and when it closes. */
  readonly open: (store: Store | undefined) => void;
  /** Hears whether people can reach the bot. */
  readonly connected: (isConnected: boolean) => void;
  readonly requested: Requested;
  readonly alertsPosted: (count: number) => void;
  close(): Promise<void>;
};

/** What Prometheus calls the kinds of interaction. */
const KINDS: Readonly<Record<Done['kind'], Kind>> = {
  told: 'command',
  menu: 'menu',
  typing: 'autocomplete',
  pressed: 'component',
  ping: 'ping',
};

/** Opens the metrics and, where a port is set for it, the watch post; `names` are those of commands. */
export async function openWatch(
  { metricsPort: port, listenHost: host }: Settings,
  { names, log }: { readonly names: readonly string[]; readonly log: Log },
): Promise<Watch> {
  let store: Store | undefined;
  let isConnected = false;
  const metrics = openMetrics({
    names,
    read: async () => ({
      ...(store ? readingsOf(store) : {}),
      gateway: isConnected ? 'connected' : 'away',
    }),
  });
  const health = () => [
    { name: 'archive', ready: store !== undefined, why: 'not open yet, or closing' },
    { name: 'Discord', ready: isConnected, why: 'not connected' },
  ];
  const post =
    port === undefined ? undefined : await openWatchPost({ host, port, metrics, health, log });
  if (post) log.info(`Health and metrics at http://${host}:${post.port}/`);
  return {
    note({ kind: did, name, outcome, seconds }) {
      const kind = KINDS[did];
      metrics.interaction({ kind, name, outcome });
      if (seconds !== null) metrics.firstResponse(kind, seconds);
    },
    open(now) {
      store = now;
    },
    connected(now) {
      isConnected = now;
    },
    requested: (path, status) => metrics.discordRequest(path, status),
    alertsPosted: (count) => metrics.alertsPosted(count),
    async close() {
      await post?.close();
      metrics.close();
    },
  };
}

function readingsOf({ catalogue, alerts }: Store): Readings {
  const { articles, statements, lastTaken } = catalogue.totals();
  return {
    articles,
    statements,
    ...(lastTaken ? { lastIntake: Temporal.Instant.from(lastTaken).epochMilliseconds / 1000 } : {}),
    alertsDue: alerts.due().reduce((sum, { ids }) => sum + ids.length, 0),
  };
}
