import { quote } from '../../model/article.ts';
import type { Speaker } from '../../model/statement.ts';
import type { Token } from '../text/tokens.ts';
import { type Cast, genderOf, isPersonIn } from './cast.ts';
import { BODIES, SHORT_FORMS, TITLES } from './name-words.ts';
import { fold } from './names.ts';

type Pronoun = 'he' | 'she';

/** Somebody the text has spoken of, as a pronoun may mean them. */
export type Heard = {
  readonly at: number;
  readonly speaker: Speaker;
  /** `other`: who knows what; a pronoun never reaches back past one. */
  readonly is: 'person' | 'body' | 'several' | 'other';
  readonly gender?: Pronoun;
};

/** Those spoken of so far, the latest last. */
export type Discourse = Heard[];

/** Speakers a reader keeps in mind: "he" is one of the last. */
const MOST_REMEMBERED = 64;
/** Characters "they" reaches back. */
const FAR = 600;

/** Takes somebody in. */
export function hear(
  discourse: Discourse,
  cast: Cast,
  { speaker, at }: Pick<Heard, 'speaker' | 'at'>,
): void {
  const said = speaker.mention ? quote(cast, speaker.mention).toLowerCase() : '';
  const gender =
    said === 'he' || said === 'she'
      ? said
      : (genderOf(cast, speaker.name) ?? known(discourse, cast, speaker));
  discourse.push({ at, speaker, is: kindOf(cast, speaker, said), ...(gender ? { gender } : {}) });
  if (discourse.length > MOST_REMEMBERED) discourse.splice(0, MOST_REMEMBERED / 2);
}

/** Whom "he", "she" or "they" means: the last who fits, and nobody when one is nearer who may. */
export function pronounAt(word: Token, discourse: Discourse): Speaker {
  const mention = { start: word.start, end: word.end };
  const nobody: Speaker = { mention, name: null, resolved: 'pronoun' };
  if (word.lower === 'they') {
    const last = discourse.findLast(({ at }) => at < word.start && word.start - at < FAR);
    if (last?.is !== 'several') return nobody;
    const { name, role, mention: before } = last.speaker;
    const who = role ?? (name ? undefined : before);
    return { mention, name, ...(who ? { role: who } : {}), resolved: 'pronoun' };
  }
  const gender = GENDERS.get(word.lower);
  if (!gender) return nobody;
  const others = new Set(
    discourse.flatMap((heard) =>
      heard.gender && heard.gender !== gender ? (heard.speaker.name?.start ?? []) : [],
    ),
  );
  for (const heard of discourse.toReversed()) {
    if (others.has(heard.speaker.name?.start ?? -1)) continue;
    if (heard.at >= word.start || heard.is === 'body' || heard.is === 'several') continue;
    if ((heard.gender ?? gender) !== gender) continue;
    return heard.is === 'person' && heard.speaker.name
      ? { ...heard.speaker, mention, resolved: 'pronoun' }
      : nobody;
  }
  return nobody;
}

const GENDERS: ReadonlyMap<string, Pronoun> = new Map([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['she', 'she'],
  ['her', 'she'],
]);

function kindOf(cast: Cast, { name }: Speaker, mention: string): Heard['is'] {
  if (isPersonIn(cast, name)) return 'person';
  const words = fold(name ? quote(cast, name) : mention);
  // "a council spokesman" is somebody, "the city council" a body.
  if (!name && TITLES.has(words.at(-1) ?? '')) return 'other';
  if (SHORT_FORMS.get(words.join('')) || words.some((word) => BODIES.has(word))) return 'body';
  if (/s$|^they$|\bpeople\b|\bmedia\b/.test(mention) || / and /.test(mention)) return 'several';
  return 'other';
}

/** Someone who was "she" before stays so. */
function known(discourse: Discourse, cast: Cast, { name }: Speaker): Pronoun | undefined {
  if (!name) return undefined;
  const words = quote(cast, name);
  return discourse.findLast(
    ({ gender, speaker }) => gender && speaker.name && quote(cast, speaker.name) === words,
  )?.gender;
}
