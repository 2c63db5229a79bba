import type { WebSettings } from './newsstand.ts';
import { told } from './taken-report.ts';
import type { Desk } from './taking-in.ts';

/** Follows the feeds in the ledger while questions are answered; ends when it is told to. */
export function followAlong(
  desk: Desk,
  { home, web, say }: { home: URL; web: WebSettings; say: (line: string) => void },
): { end(): Promise<void> } {
  const { store, writable } = desk.folder;
  if (!writable || store.ledger.feeds().length === 0) return { end: async () => undefined };
  const stopping = new AbortController();
  const following = follow(desk, { home, web, say, stop: stopping.signal }).catch(
    (error: unknown) => {
      say(`Feeds are followed no more: ${String(error)}`);
    },
  );
  return {
    end() {
      stopping.abort();
      return following;
    },
  };
}

async function follow(
  desk: Desk,
  {
    home,
    web,
    say,
    stop,
  }: { home: URL; web: WebSettings; say: (line: string) => void; stop: AbortSignal },
): Promise<void> {
  const { followFeeds, openNewsstand } = await import('./newsstand.ts'); // undici takes its time to load
  const stand = await openNewsstand(desk, home, web);
  await followFeeds(stand, 'until-stopped', { taken: (one) => say(told(one)), say, stop });
  await stand.close();
}
