import { Bell } from './bell.ts';
import type { Newsstand, WebSettings } from './newsstand.ts';
import { told } from './taken-report.ts';
import type { Desk } from './taking-in.ts';

type Place = {
  /** The folder of the program. */
  readonly home: URL;
  readonly web: WebSettings;
  /** Takes a line for whoever runs the program. */
  readonly say: (line: string) => void;
  /** Hears when something came in. */
  readonly came?: () => void;
};

/** The feeds in the ledger, followed while questions are answered. */
export type Following = {
  /** Looks at once at what is due, such as a feed that was not followed before. */
  look(): void;
  end(): Promise<void>;
};

/** Milliseconds between two looks for feeds, where none is followed. */
const PAUSE = 60_000;

/** Follows the feeds in the ledger, and what is added to them, until it is told to end. */
export function followAlong(desk: Desk, place: Place): Following {
  if (!desk.folder.writable) return { look: () => undefined, end: async () => undefined };
  const stopping = new AbortController();
  const bell = new Bell();
  const following = follow(desk, place, { stop: stopping.signal, bell }).catch((error: unknown) => {
    place.say(`Feeds are followed no more: ${String(error)}`);
  });
  return {
    look: () => bell.ring(),
    end() {
      stopping.abort();
      bell.ring();
      return following;
    },
  };
}

async function follow(
  desk: Desk,
  { home, web, say, came }: Place,
  { stop, bell }: { readonly stop: AbortSignal; readonly bell: Bell },
): Promise<void> {
  let stand: Newsstand | undefined;
  const telling = {
    say,
    stop,
    taken: (one: Parameters<typeof told>[0]) => {
      say(told(one));
      came?.();
    },
  };
  try {
    while (!stop.aborted) {
      if (desk.folder.store.ledger.feeds().length > 0) {
        const { followFeeds, openNewsstand } = await import('./newsstand.ts'); // undici takes its time to load
        stand ??= await openNewsstand(desk, home, web);
        await followFeeds(stand, telling, bell);
      }
      if (!stop.aborted) await bell.heard(PAUSE);
    }
  } finally {
    await stand?.close();
  }
}
