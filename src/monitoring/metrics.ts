import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { watchStalls } from './stalls.ts';

/** What somebody did in Discord. */
export type Kind = 'command' | 'menu' | 'autocomplete' | 'component' | 'modal' | 'ping';

/** What came of it; `late`: Discord no longer waited. */
export type Outcome = 'answered' | 'refused' | 'late' | 'failed';

/** What is looked up when somebody asks for the metrics; what is left out is not shown. */
export type Readings = {
  readonly articles?: number;
  readonly statements?: number;
  /** Seconds since 1970. */
  readonly lastIntake?: number;
  /** Alerts that wait to be posted. */
  readonly alertsDue?: number;
  readonly gateway?: 'connected' | 'away';
};

/** What is counted, for Prometheus to fetch. */
export interface Metrics {
  interaction(interaction: Interaction): void;
  /** From the arrival of an interaction to our first response, in seconds. */
  firstResponse(kind: Kind, seconds: number): void;
  /** A request of ours, by its path or route, and what Discord answered: `none` for no answer. */
  discordRequest(path: string, status: number | 'none'): void;
  alertsPosted(count: number): void;
  /** All of it in Prometheus' text format, and that format's media type. */
  text(): Promise<{ readonly type: string; readonly body: string }>;
  close(): void;
}

type Interaction = { readonly kind: Kind; readonly name: string; readonly outcome: Outcome };

export type MetricsSettings = {
  /** Names of commands and buttons; whatever else is counted is counted as `other`. */
  readonly names: readonly string[];
  readonly read: () => Promise<Readings>;
};

/** Seconds: an answer takes a few milliseconds, and Discord waits for three seconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3];

/** Opens the metrics of this process. Each label has a few dozen values at most. */
export function openMetrics({ names, read }: MetricsSettings): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const known = new Set(names);
  const interactions = new Counter({
    name: 'verbatim_interactions_total',
    help: 'Interactions from Discord, and what came of them.',
    labelNames: ['kind', 'name', 'outcome'],
    registers,
  });
  const firstResponse = new Histogram({
    name: 'verbatim_first_response_seconds',
    help: 'From the arrival of an interaction to the first response.',
    labelNames: ['kind'],
    buckets: BUCKETS,
    registers,
  });
  const requests = new Counter({
    name: 'verbatim_discord_requests_total',
    help: 'Requests to Discord, by what it answered.',
    labelNames: ['route', 'status'],
    registers,
  });
  const posted = new Counter({
    name: 'verbatim_alerts_posted_total',
    help: 'Statements posted to a channel because somebody asked to be alerted.',
    registers,
  });
  const gauges = gaugesOf(registers);
  const stalls = watchStalls();
  const stall = new Gauge({
    name: 'verbatim_event_loop_stall_max_seconds',
    help: 'The longest that nothing could run, since the last scrape and since the start.',
    labelNames: ['since'],
    registers,
  });
  return {
    interaction: ({ kind, name, outcome }) =>
      interactions.inc({ kind, name: known.has(name) ? name : 'other', outcome }),
    firstResponse: (kind, seconds) => firstResponse.observe({ kind }, seconds),
    discordRequest: (path, status) => requests.inc({ route: routeOf(path), status }),
    alertsPosted: (count) => posted.inc(count),
    text: async () => {
      show(gauges, await read().catch(() => ({}))); // an archive that is away is no news for here
      stall.set({ since: 'scrape' }, stalls.sinceLast());
      stall.set({ since: 'start' }, stalls.sinceStart());
      return { type: register.contentType, body: await register.metrics() };
    },
    close: () => {
      stalls.end();
      register.clear();
    },
  };
}

type Gauges = ReturnType<typeof gaugesOf>;

function gaugesOf(registers: Registry[]) {
  const gauge = (name: string, help: string) =>
    new Gauge({ name: `verbatim_${name}`, help, registers });
  return {
    articles: gauge('articles', 'Articles in the archive.'),
    statements: gauge('statements', 'Statements in the archive.'),
    lastIntake: gauge('last_intake_timestamp_seconds', 'When an article was last taken in.'),
    alertsDue: gauge('alerts_due', 'Alerts that wait to be posted.'),
    gateway: gauge('gateway_connected', 'Whether the gateway to Discord is connected.'),
  };
}

function show(gauges: Gauges, { gateway, ...counts }: Readings): void {
  const connected = gateway && { gateway: gateway === 'connected' ? 1 : 0 };
  const values: Partial<Record<string, number>> = { ...counts, ...connected };
  for (const [name, gauge] of Object.entries(gauges)) {
    const value = values[name];
    if (value === undefined) gauge.remove();
    else gauge.set(value);
  }
}

/** The routes of Discord that are used, as its documentation writes them. */
const ROUTES = [
  '/applications/@me',
  '/applications/:id/commands',
  '/applications/:id/guilds/:id/commands',
  '/channels/:id/messages',
  '/gateway/bot',
  '/interactions/:id/:token/callback',
  '/webhooks/:id/:token',
  '/webhooks/:id/:token/messages/:id',
];

const ID = '(?:\\d+|:id|@original)';

const PATTERNS = ROUTES.map((route) => ({
  route,
  pattern: new RegExp(
    `^(?:.*/v\\d+)?${route.replaceAll(':id', ID).replaceAll(':token', '[^/]+')}/?(?:\\?.*)?$`,
  ),
}));

/** The route of a path without its ids and tokens; `other` for one that is not expected. */
function routeOf(path: string): string {
  return PATTERNS.find(({ pattern }) => pattern.test(path))?.route ?? 'other';
}
