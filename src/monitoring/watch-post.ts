import { type Listening, listen, type Reply } from '../listen.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';

/** A part that the program cannot answer without, and why it is not ready where it is not. */
export type Part = { readonly name: string; readonly ready: boolean; readonly why?: string };

export type WatchPostSettings = {
  readonly host: string;
  readonly port: number;
  readonly metrics: Metrics;
  readonly health: () => readonly Part[];
  readonly log: Log;
};

/**
 * Opens the port for those who watch over the program: /healthz answers while it lives, /readyz says
 * whether it can answer questions and why not, /metrics is for Prometheus.
 * @throws when the port is taken or not allowed
 */
export function openWatchPost(settings: WatchPostSettings): Promise<Listening> {
  const { host, port, metrics, health, log } = settings;
  const pages: Readonly<Record<string, () => Promise<Reply>>> = {
    '/healthz': async () => text(200, 'alive'),
    '/readyz': async () => readiness(health()),
    '/metrics': async () => {
      const { type, body } = await metrics.text();
      return { status: 200, head: { 'content-type': type }, body };
    },
  };
  return listen({
    host,
    port,
    onFault: (error) => log.error('The watch post failed', error),
    serve: async ({ method, path }) => {
      const page = Object.hasOwn(pages, path) ? pages[path] : undefined;
      if (!page) return text(404, `There is ${Object.keys(pages).join(', ')}.`);
      if (method === 'GET' || method === 'HEAD') return page();
      return { ...text(405, 'Only to be read.'), head: { ...PLAIN, allow: 'GET, HEAD' } };
    },
  });
}

function readiness(parts: readonly Part[]): Reply {
  const lines = parts.map(({ name, ready, why }) =>
    ready ? `${name}: ready` : `${name}: ${why ?? 'not ready'}`,
  );
  return text(parts.every(({ ready }) => ready) ? 200 : 503, lines.join('\n'));
}

const PLAIN = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };

function text(status: number, words: string): Reply {
  return { status, head: PLAIN, body: `${words}\n` };
}
