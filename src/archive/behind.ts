import { quote } from '../model/article.ts';
import { ATTRIBUTED } from './directory.ts';
import { inTurns } from './in-turns.ts';
import { common, type Passage, passagesOf, standTogether, stemsAmong } from './passages.ts';
import type { CandidateQuery } from './quote-index.ts';
import { fetch, NOTHING, type Shelves } from './ranking.ts';
import { type Filed, reportedIn, sentenceKeys } from './store/filed.ts';
import { stemsOf, wordsOf } from './words.ts';

/** More of a message is not read: Discord's are no longer. UTF-16 code units. */
const LONGEST = 4000;
/** So many passages are looked for in the index, the longest first, */
const PASSAGES = 6;
/** with so many candidates each. */
const AMONG = 20;
/** Words in quotation marks that more statements have are a stock phrase. */
const STOCK = 50;
const MOST_NEAR = 3;

/** Statements whose words stand in a message, best first, and a few that those there resemble. */
export async function behind(
  message: string,
  shelves: Shelves,
): Promise<{ readonly hits: readonly Filed[]; readonly near: readonly Filed[] }> {
  const text = message.slice(0, LONGEST);
  const passages = passagesOf(text);
  const found = await candidates(text, passages, shelves);
  const held = await inTurns(found, (filed) => hold(filed, passages, text));
  const hits = held.filter(({ words }) => words > 0).sort(byWords);
  const shown = new Set(hits.flatMap(({ filed }) => sentenceKeys(filed)));
  const near = held
    .filter(({ filed, likeness }) => {
      const isNew = likeness > 0 && !sentenceKeys(filed).some((key) => shown.has(key));
      return isNew && hits.length === 0;
    })
    .sort((a, b) => b.likeness - a.likeness || a.filed.order - b.filed.order);
  return {
    hits: hits.map(({ filed }) => filed),
    near: onePerSentence(near.map(({ filed }) => filed)).slice(0, MOST_NEAR),
  };
}

/** Attributed statements that share a run of words with a message, or most words with a part of it. */
async function candidates(
  text: string,
  passages: readonly Passage[],
  shelves: Shelves,
): Promise<readonly Filed[]> {
  const found = new Set(shelves.store.sharingRuns(text));
  const look = async (query: Partial<CandidateQuery>, limit: number): Promise<void> => {
    const filters = { kinds: ATTRIBUTED };
    const some = await fetch({ ...NOTHING, ...query, filters, limit }, shelves);
    if (some.length <= STOCK) for (const { filed } of some) found.add(filed);
  };
  const longest = passages
    .filter(({ words }) => stemsAmong(words).size > 1)
    .sort((a, b) => Number(b.marked) - Number(a.marked) || b.words.length - a.words.length)
    .slice(0, PASSAGES);
  for (const { marked, words } of longest) {
    const phrase = words.join(' ');
    if (marked) await look({ phrase: ` ${phrase} ` }, STOCK + 1);
    if (words.length >= FEWEST_WORDS) await look({ should: stemsOf(phrase), fewest: 2 }, AMONG);
  }
  return [...found].filter(({ statement }) => statement.kind !== 'narration');
}

/** A statement held against a message. */
type Held = {
  readonly filed: Filed;
  /** How many words of what it reports stand in the message as they are; 0: too few to tell. */
  readonly words: number;
  /** How much a passage is like it where no words stand there so: 0 (not) to 1. */
  readonly likeness: number;
  readonly length: number;
};

function hold(filed: Filed, passages: readonly Passage[], text: string): Held {
  const spans = reportedIn(filed).map(wordsOf);
  const reported = spans.flat();
  const own = wordsOf(text);
  const isWhole =
    spans.every((words) => standTogether(words, own)) &&
    spans.some((words) => words.length >= FEWEST_WORDS) &&
    stemsAmong(reported).size >= FEWEST_STEMS;
  const words = Math.max(
    isWhole ? reported.length : 0,
    ...passages.map((passage) => wordsOfIts(passage, filed, reported)),
  );
  const likeness = Math.max(0, ...passages.map((passage) => likenessOf(passage.words, reported)));
  return { filed, words, likeness, length: reported.length };
}

/** So many words in a row, with so many stems among them, are taken for a statement's. */
const FEWEST_WORDS = 4;
const FEWEST_STEMS = 3;
/** A part of a statement amid other words has to be longer. */
const FEWEST_AMID = 8;
const FEWEST_STEMS_AMID = 4;

/** How many words of a passage are a statement's, as they stand there; 0: none, or too few to tell. */
function wordsOfIts({ marked, words }: Passage, filed: Filed, reported: readonly string[]): number {
  const stems = stemsAmong(words).size;
  if (standTogether(words, reported)) {
    const isOwn = marked && stems > 1 && quotedIn(filed).includes(words.join(' '));
    const isEnough = words.length >= FEWEST_WORDS && stems >= FEWEST_STEMS;
    return isOwn || isEnough ? words.length : 0;
  }
  // In quotation marks all has to be the statement's: else somebody has altered it.
  if (marked) return 0;
  const { longest, inPairs } = common(words, reported);
  const goesOn = inPairs > longest.length;
  const isLong = longest.length >= FEWEST_AMID && stemsAmong(longest).size >= FEWEST_STEMS_AMID;
  return isLong && !goesOn ? longest.length : 0;
}

function quotedIn({ statement, article }: Filed): readonly string[] {
  if (statement.kind === 'narration') return [];
  return statement.quoted.map((span) => wordsOf(quote(article, span)).join(' '));
}

/** Of fewer words nothing is alike. */
const FEWEST_ALIKE = 5;
/** The share of the words that stand in both, two in a row at least, and of the stems. */
const ALIKE = 0.7;
const STEMS_ALIKE = 0.6;

function likenessOf(words: readonly string[], reported: readonly string[]): number {
  const fewer = Math.min(words.length, reported.length);
  const [left, right] = [stemsAmong(words), stemsAmong(reported)];
  const fewerStems = Math.min(left.size, right.size);
  if (fewer < FEWEST_ALIKE || fewerStems < FEWEST_STEMS) return 0;
  const shared = left.intersection(right).size / fewerStems;
  const share = common(words, reported).inPairs / fewer;
  return share >= ALIKE && shared >= STEMS_ALIKE ? Math.min(share, 1) : 0;
}

/** The most words first, then the shorter report, then order of arrival. */
function byWords(a: Held, b: Held): number {
  return b.words - a.words || a.length - b.length || a.filed.order - b.filed.order;
}

function onePerSentence(statements: readonly Filed[]): readonly Filed[] {
  const shown = new Set<string>();
  return statements.filter((filed) => {
    const isNew = sentenceKeys(filed).every((key) => !shown.has(key));
    for (const key of sentenceKeys(filed)) shown.add(key);
    return isNew;
  });
}
