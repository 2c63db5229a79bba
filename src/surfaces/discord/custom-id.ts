import type { Question } from '../ask.ts';

/** All that a message with buttons has to know again when one is pressed, perhaps years later. */
export type Place = {
  readonly question: Question;
  /** Counts from 1. */
  readonly page: number;
  /** What `print` gave for the answer that the message shows. */
  readonly print: string;
  /** The user id of whoever posted it for all to see; absent while it is private. */
  readonly sharedBy?: string;
};

/** What a button does. `where` is the one that says the page, and cannot be pressed. */
export type Turn = 'previous' | 'where' | 'next' | 'share' | 'why';

/**
 * The `custom_id` of each of these buttons, which together hold the place and survive a restart;
 * undefined when the question is too long for them.
 */
export function writeIds(place: Place, turns: readonly Turn[]): readonly string[] | undefined {
  const { question, page, print, sharedBy = '' } = place;
  const options = Object.entries(question.options).flat();
  const letters = Array.from(
    [question.name, String(page), print, sharedBy, ...options].map(quoted).join('&'),
  );
  const share = Math.ceil(letters.length / turns.length);
  if (share > LONGEST - PREFIX) return undefined;
  return turns.map((turn, index) => {
    const part = letters.slice(index * share, (index + 1) * share).join('');
    return `${VERSION}${MARKS[turn]}${part}`;
  });
}

/** What is pressed, and on what, from all ids of a message; undefined when they are not ours. */
export function readIds(
  ids: readonly string[],
  pressed: string,
): { readonly turn: Turn; readonly place: Place } | undefined {
  const turn = TURNS.find((one) => pressed.startsWith(VERSION + MARKS[one]));
  if (!turn || !ids.every((id) => id.startsWith(VERSION))) return undefined;
  const [name, page, print, sharedBy, ...options] = ids
    .map((id) => id.slice(PREFIX))
    .join('')
    .split('&')
    .map(unquoted);
  if (!name || !print || !/^[1-9]\d{0,5}$/.test(page ?? '') || options.length % 2 > 0)
    return undefined;
  const pairs = options.flatMap((key, index) =>
    index % 2 === 0 ? [[key, options[index + 1] ?? '']] : [],
  );
  const question = { name, options: Object.fromEntries(pairs) };
  return {
    turn,
    place: { question, page: Number(page), print, ...(sharedBy ? { sharedBy } : {}) },
  };
}

/** Changes whenever the ids are written in another way, so that old ones are known as such. */
const VERSION = '1';
const MARKS: Readonly<Record<Turn, string>> = {
  previous: '<',
  where: '=',
  next: '>',
  share: '!',
  why: '?',
};
const TURNS: readonly Turn[] = ['previous', 'where', 'next', 'share', 'why'];
const PREFIX = VERSION.length + 1;
/** Code points that Discord takes in a `custom_id`. */
const LONGEST = 100;

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
