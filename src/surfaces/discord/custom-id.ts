import type { Question } from '../ask.ts';
import type { Narrow } from './narrowing.ts';

/** All that a message has to know again when something of it is pressed, perhaps years later. */
export type Place = {
  readonly question: Question;
  /** The speaker or the outlet by which its answer was narrowed afterwards. */
  readonly narrow: Narrow;
  /** Counts from 1. */
  readonly page: number;
  /** What `print` gave for the answer that the message shows. */
  readonly print: string;
  /** The quote ids of the entries on the page, as far as there is room for them. */
  readonly shown: readonly string[];
  /** Who sees it: whoever asked, or all, as it was asked or as somebody shared it. */
  readonly audience: Audience;
  /** The locale in which it speaks, whoever presses. */
  readonly locale: string;
};

export type Audience =
  | { readonly kind: 'asker' }
  | { readonly kind: 'all' }
  | { readonly kind: 'shared'; readonly by: string };

/** What a part of a message does. `where` is the one that says the page, and cannot be pressed. */
export type Turn = 'context' | 'why' | 'cite' | 'share' | 'previous' | 'where' | 'next' | 'narrow';

/**
 * The `custom_id` of each of these parts, in the order in which they stand in the message. Together
 * they hold the place and survive a restart; undefined when the question is too long for them.
 */
export function writeIds(place: Place, turns: readonly Turn[]): readonly string[] | undefined {
  const { question, narrow, page, print, shown, audience, locale } = place;
  const room = (LONGEST - PREFIX) * turns.length;
  for (const kept of [shown.slice(0, MOST_SHOWN), []]) {
    const whole = [
      question.name,
      String(page),
      print,
      Buffer.from(kept.join(''), 'hex').toString('base64url'),
      audience.kind === 'shared' ? audience.by : AUDIENCES[audience.kind],
      locale,
      narrow,
      ...Object.entries(question.options).flat(),
    ];
    const letters = Array.from(whole.map(quoted).join('&'));
    if (letters.length > room) continue;
    const share = Math.ceil(letters.length / turns.length);
    return turns.map((turn, index) => {
      const part = letters.slice(index * share, (index + 1) * share).join('');
      return `${VERSION}${MARKS[turn]}${part}`;
    });
  }
  return undefined;
}

/** What is pressed, and on what, from all ids of a message; undefined when they are not ours. */
export function readIds(
  ids: readonly string[],
  pressed: string,
): { readonly turn: Turn; readonly place: Place } | undefined {
  const turn = TURNS.find((one) => pressed.startsWith(VERSION + MARKS[one]));
  if (!turn || !ids.includes(pressed) || !ids.every((id) => id.startsWith(VERSION)))
    return undefined;
  const [name, page, print, shown, audience, locale, narrow, ...options] = ids
    .map((id) => id.slice(PREFIX))
    .join('')
    .split('&')
    .map(unquoted);
  if (!name || !print || !locale || !/^[1-9]\d{0,5}$/.test(page ?? '') || options.length % 2 > 0)
    return undefined;
  const seenBy = audienceOf(audience);
  if (shown === undefined || narrow === undefined || !seenBy || options.includes(undefined))
    return undefined;
  const pairs = options.flatMap((key = '', index) =>
    index % 2 === 0 ? [[key, options[index + 1] ?? '']] : [],
  );
  const question = { name, options: Object.fromEntries(pairs) };
  const ids12 = Buffer.from(shown, 'base64url').toString('hex').match(/.{12}/g) ?? [];
  return {
    turn,
    place: { question, narrow, page: Number(page), print, shown: ids12, audience: seenBy, locale },
  };
}

/** Changes whenever the ids are written in another way, so that old ones are known as such. */
const VERSION = '2';
const MARKS: Readonly<Record<Turn, string>> = {
  context: '~',
  why: '?',
  cite: '"',
  share: '!',
  previous: '<',
  where: '=',
  next: '>',
  narrow: '|',
};
const TURNS = Object.keys(MARKS) as readonly Turn[]; // a record's keys are those of its type
const AUDIENCES = { asker: '', all: '*' } as const;
const PREFIX = VERSION.length + 1;
/** Code points that Discord takes in a `custom_id`. */
const LONGEST = 100;
/** A page has no more entries than this. */
const MOST_SHOWN = 15;

function audienceOf(written: string | undefined): Audience | undefined {
  if (written === AUDIENCES.asker) return { kind: 'asker' };
  if (written === AUDIENCES.all) return { kind: 'all' };
  return written && /^\d+$/.test(written) ? { kind: 'shared', by: written } : undefined;
}

/** White space is written out because nobody says that Discord keeps it at the ends of an id. */
function quoted(text: string): string {
  return text
    .toWellFormed()
    .replace(/[%&+\s]/g, (sign) => (sign === ' ' ? '+' : encodeURIComponent(sign)));
}

function unquoted(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined; // not written by `quoted`
  }
}
