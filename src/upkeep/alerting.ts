import type { Store } from '../archive/store/store.ts';
import type { Alert, QuietHours } from '../model/alert.ts';
import { Bell } from './bell.ts';

/**
 * What came of posting: `posted` names the statements that were; `refused`: it would not go another time
 * either; `later`: it may.
 */
export type Posted =
  | { readonly kind: 'posted'; readonly ids: readonly string[] }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'later'; readonly why: string };

/** Posts new statements, by their quote ids, to the channel of an alert. */
export type Post = (alert: Alert, ids: readonly [string, ...string[]]) => Promise<Posted>;

/** So many statements are posted in one message. */
const AT_ONCE = 5;

type Round = {
  readonly post: Post;
  readonly now: () => Temporal.Instant;
  /** Hears what could not be posted, in a line for whoever runs the program. */
  readonly say: (line: string) => void;
  readonly stop: AbortSignal;
};

/**
 * Posts what is due and not in quiet hours: each statement once, and what could not be posted at the
 * next time. An alert whose channel is gone is halted.
 */
export async function postDue({ alerts }: Pick<Store, 'alerts'>, round: Round): Promise<void> {
  for (const { alert, ids } of alerts.due()) {
    if (alert.quiet && isQuiet(alert.quiet, round.now())) continue;
    await postAll(alert, ids, { alerts, ...round });
  }
}

async function postAll(
  alert: Alert,
  ids: readonly string[],
  { alerts, post, say, stop }: Pick<Store, 'alerts'> & Round,
): Promise<void> {
  for (let left = ids; !stop.aborted; ) {
    const [first, ...more] = left.slice(0, AT_ONCE);
    if (first === undefined) return;
    // Somebody may have ended it in the meantime.
    if (!alerts.of(alert.server).some(({ number }) => number === alert.number)) return;
    const came = await post(alert, [first, ...more]);
    if (came.kind !== 'posted') {
      if (came.kind === 'refused') alerts.halt(alert.number, came.why);
      const what = came.kind === 'refused' ? 'is halted' : 'is tried again later';
      return say(`Alert ${alert.number} to channel ${alert.channel} ${what}: ${came.why}`);
    }
    for (const id of came.ids) alerts.posted(alert.number, id);
    left = left.filter((id) => !came.ids.includes(id));
  }
}

/** Whether an instant is within these hours, in the time zone they are of. */
export function isQuiet({ from, to, zone }: QuietHours, now: Temporal.Instant): boolean {
  const time = now.toZonedDateTimeISO(zone).toPlainTime();
  const since = Temporal.PlainTime.compare(time, Temporal.PlainTime.from(from)) >= 0;
  const until = Temporal.PlainTime.compare(time, Temporal.PlainTime.from(to)) < 0;
  return from <= to ? since && until : since || until;
}

/** Milliseconds between two looks, where nothing came in the meantime. */
const PAUSE = 30_000;

/** Does a round whenever something came in, and now and then: quiet hours end. Ends when it is told to. */
export class AlertDesk {
  readonly #stopping = new AbortController();
  readonly #bell = new Bell();
  readonly #working: Promise<void>;

  /** `say` hears of a round that went wrong. */
  constructor(round: (stop: AbortSignal) => Promise<void>, say: (line: string) => void) {
    this.#working = this.#work(round, say);
  }

  /** Says that something came in. */
  ring(): void {
    this.#bell.ring();
  }

  /** Fulfilled when what is being posted is posted. */
  end(): Promise<void> {
    this.#stopping.abort();
    this.ring();
    return this.#working;
  }

  async #work(
    round: (stop: AbortSignal) => Promise<void>,
    say: (line: string) => void,
  ): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      await round(signal).catch((error: unknown) => say(`Alerts could not be posted: ${error}`));
      if (!signal.aborted) await this.#bell.heard(PAUSE);
    }
  }
}
