import { once } from 'node:events';
import { createServer } from 'node:net';

/** A watch on how long the bot's event loop stood still. */
export type StallWatch = {
  /** The longest so far, in milliseconds; undefined when the bot does not tell. */
  longest(): Promise<number | undefined>;
  end(): void;
};

/**
 * Watches the metrics of a bot for the longest stall since `clear`. What is read is forgotten by the
 * bot, so it is read every second and the longest kept.
 */
export function watchStalls(port: number): StallWatch {
  let longest: number | undefined;
  let reading: Promise<void> = Promise.resolve();
  const read = async () => {
    const stall = await longestIn(`http://127.0.0.1:${port}/metrics`);
    if (stall !== undefined) longest = Math.max(longest ?? 0, stall);
  };
  const timer = setInterval(() => {
    reading = reading.then(read);
  }, 1000);
  // What came before, such as the start, is read away.
  reading = longestIn(`http://127.0.0.1:${port}/metrics`).then(() => undefined);
  return {
    async longest() {
      await reading;
      await read();
      return longest;
    },
    end: () => clearInterval(timer),
  };
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

async function longestIn(url: string): Promise<number | undefined> {
  const text = await fetch(url)
    .then((response) => (response.ok ? response.text() : ''))
    .catch(() => ''); // this bot has no metrics
  const stalls = [...text.matchAll(/^\w*event_?loop_?lag_max_seconds(?:{[^}]*})? (\S+)$/gm)];
  const seconds = stalls.map(([, value]) => Number(value)).filter(Number.isFinite);
  return seconds.length > 0 ? Math.max(...seconds) * 1000 : undefined;
}
