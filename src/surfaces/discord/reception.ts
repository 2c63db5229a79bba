import { isDoneWithin } from '../../done-within.ts';
import { Turns } from '../../turns.ts';
import { type Interaction, interactionOf } from './interaction.ts';
import type { Line } from './line.ts';
import { type Newsroom, respond } from './respond.ts';

/** So many interactions are remembered: what comes again after a broken connection is of the last seconds. */
const REMEMBERED = 10_000;

/** Milliseconds that are given to what still runs at a stop: less than the ten seconds of a container. */
const LAST_CALL_MS = 8000;

/** Where interactions come in, whichever way: each is answered once. */
export class Reception {
  readonly #newsroom: Newsroom;
  readonly #seen = new Set<string>();
  readonly #running = new Set<Promise<void>>();
  readonly #turns = new Turns();
  #turn: Promise<void> = Promise.resolve();

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
    // Of many that come at once only some are begun before everything else goes on.
    this.#turn = this.#turn.then(() => this.#turns.pause());
    const work = this.#turn
      .then(() => respond(interaction, lineFor(interaction), this.#newsroom))
      .finally(() => this.#running.delete(work));
    this.#running.add(work);
    return work;
  }

  /** Fulfilled when nothing is being answered any more, or Discord has kept us waiting for too long. */
  async settled(): Promise<void> {
    await isDoneWithin(LAST_CALL_MS, Promise.all(this.#running));
  }
}
