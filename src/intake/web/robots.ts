import robotsParser from 'robots-parser';
import type { Fetched } from './fetch-page.ts';

/** Whether a page may be fetched, and how long its host asks to wait between two, in seconds. */
export type Permission =
  | { readonly kind: 'allowed'; readonly pause: number }
  | { readonly kind: 'disallowed'; readonly why: string }
  /** What it asks is not known at the moment: nothing is fetched until it is. */
  | { readonly kind: 'not-now'; readonly why: string };

/** Asks for a robots.txt, up to so many bytes of it. */
export type AskForRobots = (url: string, upTo: number) => Promise<Fetched>;

const MINUTE = 60_000;
/** RFC 9309, 2.4: not longer than a day. */
const KEPT = 24 * 60 * MINUTE;
/** How soon a robots.txt that could not be had is asked for again. */
const RETRIED = 10 * MINUTE;
/** RFC 9309, 2.5: at least 500 KiB are read. */
const LONGEST = 512_000;
/** A host that asks for more is asked this seldom all the same, in seconds. */
const LONGEST_PAUSE = 30;

type Rules = { readonly until: number; readonly permits: (url: string) => Permission };

/** What hosts ask of robots in their robots.txt (RFC 9309), each read once a day. */
export class Robots {
  readonly #ask: AskForRobots;
  readonly #now: () => number;
  readonly #name: string;
  readonly #rules = new Map<string, Promise<Rules>>();

  /** `name` is the one by which a robots.txt may speak to us. */
  constructor(given: {
    readonly ask: AskForRobots;
    readonly now: () => number;
    readonly name: string;
  }) {
    this.#ask = given.ask;
    this.#now = given.now;
    this.#name = given.name;
  }

  /** Whether a page may be fetched. Never throws. */
  async permission(url: URL): Promise<Permission> {
    const { origin } = url;
    const kept = this.#rules.get(origin);
    const isDue = kept === undefined || (await kept).until <= this.#now();
    // While this one waited, another may have asked.
    if (isDue && this.#rules.get(origin) === kept) this.#rules.set(origin, this.#read(origin));
    const rules = await (this.#rules.get(origin) ?? this.#read(origin));
    return rules.permits(url.href);
  }

  async #read(origin: string): Promise<Rules> {
    const file = `${origin}/robots.txt`;
    const fetched = await this.#ask(file, LONGEST);
    const now = this.#now();
    if (fetched.kind === 'page') {
      return { until: now + KEPT, permits: this.#permits(file, fetched.bytes) };
    }
    if (isUnavailable(fetched)) {
      return { until: now + KEPT, permits: () => ({ kind: 'allowed', pause: 0 }) };
    }
    const no: Permission =
      fetched.kind === 'refused'
        ? { kind: 'disallowed', why: fetched.why }
        : {
            kind: 'not-now',
            why: `${file} cannot be had, and until then nothing there is fetched.`,
          };
    return { until: now + RETRIED, permits: () => no };
  }

  #permits(file: string, bytes: Uint8Array): Rules['permits'] {
    const robots = parse(file, affordable(new TextDecoder().decode(bytes)));
    const asked = robots.getCrawlDelay(this.#name) ?? 0;
    const pause = Math.min(Math.max(0, asked), LONGEST_PAUSE);
    return (url) =>
      robots.isAllowed(url, this.#name) === false
        ? { kind: 'disallowed', why: `${file} asks that it not be fetched.` }
        : { kind: 'allowed', pause };
  }
}

// Its types are of a module with a default export; what is there is the function itself.
const parse = robotsParser as unknown as typeof robotsParser.default;

/** Each asterisk is tried at every place of an address: a file of them would take seconds. */
const MOST_ASTERISKS = 5000;

function affordable(text: string): string {
  let asterisks = 0;
  return text
    .split(/\r\n|\r|\n/)
    .filter((line) => {
      const more = /^\s*(?:dis)?allow/i.test(line) ? line.split('*').length - 1 : 0;
      if (asterisks + more > MOST_ASTERISKS) return false;
      asterisks += more;
      return true;
    })
    .join('\n');
}

/** RFC 9309, 2.3.1.3: where there is none (4xx), everything is allowed; 429 is "not now". */
function isUnavailable(fetched: Fetched): boolean {
  if (fetched.kind === 'gone') return true;
  const { status } = fetched.kind === 'failed' ? fetched : {};
  return status !== undefined && status >= 400 && status < 500 && status !== 429;
}
