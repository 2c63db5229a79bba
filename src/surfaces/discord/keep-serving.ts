import { setTimeout } from 'node:timers/promises';
import type { Log } from '../../monitoring/log.ts';
import { brief, refusal } from './discord-errors.ts';
import type { Offered } from './registration.ts';
import type { Newsroom } from './respond.ts';
import type { Requested } from './rest.ts';

export type DiscordSettings = {
  readonly token: string;
  readonly apiUrl: string;
  /** Registers the commands in this server alone; absent: everywhere. */
  readonly guildId?: string;
};

/** What people are offered, and who answers them. */
export type Opening = { readonly offered: Offered; readonly newsroom: Newsroom };

export type Surroundings = {
  readonly log: Log;
  /** Hears whether people can reach the bot, each time that this changes. */
  readonly connected: (isConnected: boolean) => void;
  /** Hears of each request to Discord. */
  readonly requested: Requested;
  /** Milliseconds before each further try to reach Discord; the last of them goes on being used. */
  readonly waits: readonly [number, ...number[]];
  /** Ends it: no new work is taken, what runs is finished. */
  readonly stop: AbortSignal;
};

/** How it ended: stopped as asked, or Discord does not take us with these settings. */
export type End = { readonly kind: 'stopped' } | { readonly kind: 'refused'; readonly why: string };

/**
 * Runs a session with Discord, which ends when it is stopped, and another when one breaks. While
 * Discord cannot be reached it says so, waits and tries again.
 */
export async function keepServing(
  session: () => Promise<void>,
  { log, waits, stop }: Pick<Surroundings, 'log' | 'waits' | 'stop'>,
): Promise<End> {
  for (let failures = 0; !stop.aborted; failures++) {
    try {
      await session();
    } catch (error) {
      const why = refusal(error);
      if (why) return { kind: 'refused', why };
      const wait = waits[Math.min(failures, waits.length - 1)] ?? waits[0];
      log.warn(`Discord cannot be reached: ${brief(error)}. Trying again in ${wait / 1000} s.`);
      await setTimeout(wait, undefined, { signal: stop }).catch(() => {}); // a stop cuts it short
    }
  }
  return { kind: 'stopped' };
}
