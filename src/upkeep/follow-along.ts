import type { WebSettings } from './newsstand.ts';
import { told } from './taken-report.ts';
import type { Desk } from './taking-in.ts';

type Place = {
  /** The folder of the program. */
  readonly home: URL;
  readonly web: WebSettings;
  /** Takes a line for whoever runs the program. */
  readonly say: (line: string) => void;
};

/** Follows the feeds in the ledger while questions are answered; ends when it is told to. */
export function followAlong(desk: Desk, place: Place): { end(): Promise<void> } {
  const { store, writable } = desk.folder;
  if (!writable || store.ledger.feeds().length === 0) return { end: async () => undefined };
  const stopping = new AbortController();
  const following = follow(desk, place, stopping.signal).catch((error: unknown) => {
    place.say(`Feeds are followed no more: ${String(error)}`);
  });
  return {
    end() {
      stopping.abort();
      return following;
    },
  };
}

async function follow(desk: Desk, { home, web, say }: Place, stop: AbortSignal): Promise<void> {
  const { followFeeds, openNewsstand } = await import('./newsstand.ts'); // undici takes its time to load
  const stand = await openNewsstand(desk, home, web);
  try {
    await followFeeds(stand, 'until-stopped', { taken: (one) => say(told(one)), say, stop });
  } finally {
    await stand.close();
  }
}
