import { type REFUSALS, refused } from './refusals.ts';
import type { Reply } from './rest.ts';

/**
 * What can go wrong with a request: Discord refuses it with one of its codes, is too busy or broken,
 * breaks off the connection before or in the middle of its answer, or never answers. `half an answer`
 * alone does what it was asked.
 */
export type Fault =
  | keyof typeof REFUSALS
  | 429
  | 'global 429'
  | 500
  | 502
  | 'reset'
  | 'half an answer'
  | 'silence';

/** What a fault makes of a reply; undefined: the answer is given as it would have been. */
export function faultyReply(fault: Fault): Reply | undefined {
  switch (fault) {
    case 429:
    case 'global 429': {
      const global = fault !== 429;
      const message = 'You are being rate limited.';
      return { status: 429, body: { message, retry_after: 0.05, global } };
    }
    case 500:
      return { status: 500, body: { message: 'Internal Server Error', code: 0 } };
    case 502:
      return { status: 502 };
    case 'reset':
    case 'half an answer':
    case 'silence':
      return undefined;
    default:
      return refused(fault);
  }
}

/** The faults that a test asked for. */
export class Faults {
  readonly #asked: { readonly part: string; readonly fault: Fault; readonly lasts: Lasts }[] = [];

  /** Makes requests go wrong whose line, such as `POST /channels/5/messages`, holds `part`. */
  add(part: string, fault: Fault, lasts: Lasts): void {
    this.#asked.push({ part, fault, lasts });
  }

  /** What goes wrong with a request; undefined: nothing. */
  take(line: string): Fault | undefined {
    const at = this.#asked.findIndex(({ part }) => line.includes(part));
    const found = this.#asked[at];
    if (found?.lasts === 'once') this.#asked.splice(at, 1);
    return found?.fault;
  }

  clear(): void {
    this.#asked.length = 0;
  }
}

type Lasts = 'once' | 'until mended';
