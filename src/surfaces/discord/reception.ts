import { setImmediate, setTimeout } from 'node:timers/promises';
import { type Interaction, interactionOf } from './interaction.ts';
import type { Line } from './line.ts';
import { type Newsroom, respond } from './respond.ts';

/** So many interactions are remembered: what comes again after a broken connection is of the last seconds. */
const REMEMBERED = 10_000;

/** Milliseconds that are given to what still runs at a stop: less than the ten seconds of a container. */
const LAST_CALL_MS = 8000;

/** Milliseconds of beginning to answer, after which everything else has a turn. */
const TURN_MS = 10;

/** Where interactions come in, whichever way: each is answered once. */
export class Reception {
  readonly #newsroom: Newsroom;
  readonly #seen = new Set<string>();
  readonly #running = new Set<Promise<void>>();
  #turns: Promise<void> = Promise.resolve();
  #began = 0;

  constructor(newsroom: Newsroom) {
    this.#newsroom = newsroom;
  }

  /** Fulfilled when it is answered; undefined for one that has been here, or that this version cannot read. */
  receive(raw: unknown, lineFor: (interaction: Interaction) => Line): Promise<void> | undefined {
    const interaction = interactionOf(raw);
    if (!interaction) {
      this.#newsroom.log.warn('Discord sent what this version does not know.');
      return undefined;
    }
    if (this.#seen.has(interaction.id)) return undefined;
    this.#seen.add(interaction.id);
    for (const oldest of this.#seen) {
      if (this.#seen.size <= REMEMBERED) break;
      this.#seen.delete(oldest);
    }
    const work = this.#turn()
      .then(() => respond(interaction, lineFor(interaction), this.#newsroom))
      .finally(() => this.#running.delete(work));
    this.#running.add(work);
    return work;
  }

  /** Of many that come at once only some are begun before everything else goes on. */
  #turn(): Promise<void> {
    this.#turns = this.#turns.then(async () => {
      if (performance.now() - this.#began < TURN_MS) return;
      await setImmediate();
      this.#began = performance.now();
    });
    return this.#turns;
  }

  /** Fulfilled when nothing is being answered any more, or Discord has kept us waiting for too long. */
  async settled(): Promise<void> {
    const over = new AbortController();
    const late = setTimeout(LAST_CALL_MS, undefined, { signal: over.signal }).catch(() => {});
    await Promise.race([Promise.all(this.#running), late]);
    over.abort();
  }
}
