import { quote } from '../../model/article.ts';
import type { Speaker } from '../../model/statement.ts';
import type { Token } from '../text/tokens.ts';
import { type Cast, genderOfName, isPersonIn } from './cast.ts';
import { genderOfDemonym, isDemonym } from './demonyms.ts';
import { BODIES, GENDERED, RELATIVES, SHORT_FORMS, TITLES } from './name-words.ts';
import { fold } from './names.ts';

type Pronoun = 'he' | 'she';

/** Somebody the text has spoken of, as a pronoun may mean them. */
export type Heard = {
  readonly at: number;
  readonly speaker: Speaker;
  /** `someone`: a person without a name. `other`: who knows what. A pronoun reaches back past neither. */
  readonly is: 'person' | 'someone' | 'body' | 'several' | 'other';
  readonly gender?: Pronoun;
  /** What others named in the same sentence are. */
  readonly rivals: ReadonlySet<Pronoun>;
  /** The noun for somebody without a name: "spokesman" of "a spokesman for the council". */
  readonly noun: string;
};

/** Those spoken of so far, the latest last. */
export type Discourse = Heard[];

/** Speakers a reader keeps in mind: "he" is one of the last. */
const MOST_REMEMBERED = 64;
/** Characters "they" reaches back. */
const FAR = 600;

/** Takes somebody in. Whoever says "I" is not spoken of. */
export function hear(
  discourse: Discourse,
  cast: Cast,
  { speaker, at, rivals }: Pick<Heard, 'speaker' | 'at' | 'rivals'>,
): void {
  const said = speaker.mention ? quote(cast, speaker.mention).toLowerCase() : '';
  if (/^(?:i|we|you)$/.test(said)) return;
  const pronoun = GENDERS.get(said);
  // "she", who is "a former aide": a woman without a name, and not only a pronoun.
  const who = pronoun && !speaker.name && speaker.role ? quote(cast, speaker.role) : said;
  const noun = nounOf(who.toLowerCase());
  const gender =
    pronoun ?? genderOf(cast, speaker, noun) ?? known(discourse, cast, { speaker, noun });
  const is = kindOf(cast, speaker, { said, noun });
  discourse.push({ at, speaker, is, noun, rivals, ...(gender ? { gender } : {}) });
  if (discourse.length > MOST_REMEMBERED) discourse.splice(0, MOST_REMEMBERED / 2);
}

/** Whom "he", "she" or "they" means: the last who fits, and nobody when one is nearer who may. */
export function pronounAt(word: Token, discourse: Discourse): Speaker {
  const mention = { start: word.start, end: word.end };
  const nobody: Speaker = { mention, name: null, resolved: 'pronoun' };
  if (word.lower === 'they') {
    const last = discourse.findLast(({ at }) => at < word.start && word.start - at < FAR);
    return last?.is === 'several' ? { ...nobody, ...described(last.speaker) } : nobody;
  }
  const gender = GENDERS.get(word.lower);
  if (!gender) return nobody;
  const others = new Set(
    discourse.flatMap((heard) =>
      heard.gender && heard.gender !== gender ? (placeOf(heard) ?? []) : [],
    ),
  );
  for (const heard of discourse.toReversed()) {
    if (others.has(placeOf(heard) ?? -1)) continue;
    if (heard.at >= word.start || heard.is === 'body' || heard.is === 'several') continue;
    if ((heard.gender ?? gender) !== gender) continue;
    // "Hale met Mrs Roe. “…,” she said": not Hale, of whom nothing says so.
    if (!heard.gender && heard.rivals.has(gender)) return nobody;
    if (heard.is === 'someone') return { ...nobody, ...described(heard.speaker) };
    return heard.is === 'person' && heard.speaker.name
      ? { ...heard.speaker, mention, resolved: 'pronoun' }
      : nobody;
  }
  return nobody;
}

/** Whether two were spoken of and are one. */
export function isSameOne(a: Heard, b: Heard): boolean {
  return placeOf(a) === placeOf(b);
}

/** Those who may reply to an asker: whoever was asked, and before that only one sure to be "he" or "she". */
export function repliers(discourse: Discourse, asker: Speaker): Discourse {
  const place = placeOf({ speaker: asker });
  const last = discourse.at(-1);
  const sure = (heard: Heard): Heard =>
    heard === last || heard.gender || heard.is !== 'person' ? heard : { ...heard, is: 'other' };
  return discourse.filter((heard) => placeOf(heard) !== place).map(sure);
}

/** Where the text says who somebody is: by name, or in the words that a pronoun stands for. */
function placeOf({ speaker: { name, role, mention } }: Pick<Heard, 'speaker'>): number | undefined {
  return (name ?? role ?? mention)?.start;
}

/** Who somebody is for whom there is a pronoun now: by name and role, or in the words of before. */
function described({ name, role, mention }: Speaker): Partial<Speaker> & Pick<Speaker, 'name'> {
  const who = role ?? (name ? undefined : mention);
  return { name, ...(who ? { role: who } : {}) };
}

const GENDERS: ReadonlyMap<string, Pronoun> = new Map([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['she', 'she'],
  ['her', 'she'],
]);

/** "spokesman" of "a spokesman for the council": the last word before what hangs on it. */
function nounOf(mention: string): string {
  const [phrase = ''] = mention.split(/ (?:of|for|at|from|in|with|on|to|near|who|whose)\b/);
  return fold(phrase).at(-1) ?? '';
}

function kindOf(
  cast: Cast,
  { name }: Speaker,
  { said, noun }: { said: string; noun: string },
): Heard['is'] {
  if (isPersonIn(cast, name)) return 'person';
  const words = name ? fold(quote(cast, name)) : [noun];
  // "a council spokesman" is somebody, "the city council" a body.
  if (!name && isSomeone(noun)) return 'someone';
  if (SHORT_FORMS.get(words.join('')) || words.some((word) => BODIES.has(word))) return 'body';
  // "the two women": she may be either of them.
  if (arePair(noun)) return 'other';
  if (/(?<!s)s$|^(?:they|people|media|police|children)$/.test(noun)) return 'several';
  return / and /.test(said) ? 'several' : 'other';
}

/** Whether words name several of whom "she" or "he" may be one. */
export function arePair(noun: string): boolean {
  return PAIRS.test(noun);
}

const PAIRS = /^(?:wo)?men$|^(?:sister|brother|daughter|son|girl|boy|friend|twin|couple|pair)s?$/;

function isSomeone(noun: string): boolean {
  return (
    TITLES.has(noun) ||
    GENDERED.has(noun) ||
    isDemonym(noun) ||
    RELATIVES.has(noun) ||
    /(?:er|or|ist|ian)$/.test(noun)
  );
}

/** As the title of this mention shows, or those beside the name elsewhere, or the noun. */
function genderOf(cast: Cast, { name, mention }: Speaker, noun: string): Pronoun | undefined {
  if (!name) return GENDERED.get(noun) ?? genderOfDemonym(noun);
  const here = mention && cast.byStart.get(mention.start)?.gender;
  return here ?? genderOfName(cast, { words: fold(quote(cast, name)) });
}

/** Someone who was "she" before stays so: by name, or as "the aide" who was "a former aide". */
function known(
  discourse: Discourse,
  cast: Cast,
  { speaker: { name, mention }, noun }: Pick<Heard, 'speaker' | 'noun'>,
): Pronoun | undefined {
  if (!name) {
    if (!mention || !/^the /i.test(quote(cast, mention))) return undefined;
    return discourse.findLast((heard) => !heard.speaker.name && heard.noun === noun)?.gender;
  }
  const words = quote(cast, name);
  return discourse.findLast(
    ({ gender, speaker }) => gender && speaker.name && quote(cast, speaker.name) === words,
  )?.gender;
}
