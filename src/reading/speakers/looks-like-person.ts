import { isWord } from '../text/spelling.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { PARTICLES } from './name-words.ts';

/**
 * Whether folded words look like somebody's name, whatever the text says of it: "Mara Ellison", "Jane
 * Frost" and "Gerald", but not "North Korea", "Norvane Rail" or "Georgia".
 */
export function looksLikePerson(name: readonly string[]): boolean {
  const own = name.filter((word) => !PARTICLES.has(word));
  const [first = '', last = ''] = [own[0], own.at(-1)];
  if (own.length < 1 || own.length > 4 || PLACES.has(name[0] ?? '')) return false;
  const given = GIVEN_NAMES.has(first) && !NAMESAKES.has(first);
  if (name.length === 1) return given && !isWord(first);
  if (own.length < 2 || first.length < 2 || last.length < 2) return false;
  const particle = own.length < name.length && name[0] === first;
  const words = [first, last].filter((word) => isWord(word)).length;
  return particle ? words < 2 : words === 0 || (given && own.length === 2);
}

/** First words of places that are no English words. */
const PLACES: ReadonlySet<string> = new Set(
  'los las san santa hong saudi sri costa puerto el abu tel buenos kuala sao addis burkina rio ciudad val'.split(
    ' ',
  ),
);

/** Given names that as often are a place's or a firm's. */
const NAMESAKES: ReadonlySet<string> = new Set(
  'georgia florence victoria virginia charlotte sofia austin adelaide beverly diego helena jose juan isla antonio francisco orlando lorenzo floyd wayne morgan otto lloyd earl ivy'.split(
    ' ',
  ),
);
