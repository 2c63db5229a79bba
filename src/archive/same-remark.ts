import type { Remark } from '../model/answer.ts';
import { quote } from '../model/article.ts';
import { Turns } from '../turns.ts';
import { clip } from './clippings.ts';
import { mayBeSameDay } from './days.ts';

import { foldName } from './names.ts';
import { type Filed, reportedIn, sentenceKeys } from './store/filed.ts';
import { stemsOf, wordsOf } from './words.ts';

/** Two remarks agree when this share of the shorter one's stems is in the longer one, */
const SHARE = 0.65;
/** and these are at least so many, */
const FEWEST_STEMS = 5;
/** and so many stand in a row: the names of a topic recur in everything said on it, runs do not. */
const RUN = 4;

/**
 * The statements that belong beside one, of those that share a run of stems with it: one for a
 * sentence, in order of arrival. They are the same remark, or tell the same in the same words; what
 * only agrees with one of those does not belong.
 */
export function besideOf(filed: Filed, alike: readonly Filed[]): readonly Filed[] {
  const others = alike.filter(({ article }) => article.id !== filed.article.id);
  const sameSpeakerFirst = others.sort(
    (a, b) => Number(speaking(b) === speaking(filed)) - Number(speaking(a) === speaking(filed)),
  );
  const taken = new Set<string>();
  return sameSpeakerFirst
    .filter((other) => agree(filed, other) && mayBeSameDay(filed, other))
    .filter((other) => {
      const isNew = sentenceKeys(other).every((key) => !taken.has(key));
      for (const key of sentenceKeys(other)) taken.add(key);
      return isNew;
    })
    .sort((a, b) => a.order - b.order);
}

/** The statements in their order, each with those that belong beside it; none stands twice. */
export async function sideBySide(
  statements: readonly Filed[],
  beside: (filed: Filed) => readonly Filed[],
): Promise<readonly (readonly [Filed, ...Filed[]])[]> {
  const turns = new Turns();
  const standing = new Set<Filed>();
  const groups: [Filed, ...Filed[]][] = [];
  for (const filed of statements) {
    if (standing.has(filed)) continue;
    const group: [Filed, ...Filed[]] = [
      filed,
      ...beside(filed).filter((other) => !standing.has(other)),
    ];
    for (const one of group) standing.add(one);
    groups.push(group);
    await turns.pause();
  }
  return groups;
}

/** Cuts the statements of a remark, and says what differs between the first and the others. */
export function remarkOf([first, ...others]: readonly [Filed, ...Filed[]]): Remark {
  const differ = (Object.keys(UNLIKE) as (keyof typeof UNLIKE)[]) // its own keys, in its order
    .filter((what) => others.some((other) => UNLIKE[what](first, other)));
  return { clippings: [clip(first), ...others.map((other) => clip(other))], differ };
}

const UNLIKE: Readonly<Record<Remark['differ'][number], (a: Filed, b: Filed) => boolean>> = {
  wording: (a, b) => contentWords(a).join(' ') !== contentWords(b).join(' '),
  speaker: (a, b) => isSaid(a) && isSaid(b) && speaking(a) !== speaking(b),
  date: (a, b) => dayOf(a) !== dayOf(b) && dayOf(a) !== null && dayOf(b) !== null,
  /** Each has a number that the other lacks: one may leave out what the other counts. */
  number: (a, b) => !numbers(a).isSubsetOf(numbers(b)) && !numbers(b).isSubsetOf(numbers(a)),
};

/** Whether two statements share most of the words of the shorter one, and so many words at least. */
export function agree(a: Filed, b: Filed, fewest = FEWEST_STEMS): boolean {
  const [left, right] = [stemsIn(a), stemsIn(b)];
  const shared = left.intersection(right).size;
  return shared >= fewest && shared / Math.min(left.size, right.size) >= SHARE;
}

/** Each is held against many others, and stemming is most of the work. */
const remembered = new WeakMap<Filed, ReadonlySet<string>>();

function stemsIn(filed: Filed): ReadonlySet<string> {
  const stems = remembered.get(filed) ?? new Set(stemsOf(reportedIn(filed).join(' ')));
  remembered.set(filed, stems);
  return stems;
}

/** The runs of stems in what a statement reports. */
export function runsOf(filed: Filed): ReadonlySet<string> {
  return runsIn(reportedIn(filed).join(' '));
}

/** The runs of stems in a text. */
export function runsIn(text: string): ReadonlySet<string> {
  const stems = stemsOf(text);
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= stems.length; at++) runs.add(stems.slice(at, at + RUN).join(' '));
  return runs;
}

/** What is reported; of the article's own voice all. */
function contentWords(filed: Filed): readonly string[] {
  return wordsOf(reportedIn(filed).join(' '));
}

function speaking(filed: Filed): string {
  const { statement, article } = filed;
  const speaker = statement.kind === 'narration' ? null : statement.speaker;
  const span = speaker?.name ?? speaker?.mention;
  const name = speakers.get(filed) ?? (span ? foldName(quote(article, span)) : '');
  speakers.set(filed, name);
  return name;
}

/** To fold a name costs more than the rest of what is done with it. */
const speakers = new WeakMap<Filed, string>();

function isSaid({ statement }: Filed): boolean {
  return statement.kind !== 'narration';
}

/** When it was said, else when what it tells happened. */
function dayOf({ statement }: Filed): string | null {
  const said = statement.kind === 'narration' ? null : statement.said.edtf;
  return said ?? statement.happened?.edtf ?? null;
}

const NUMBER_WORDS = new Set(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
  sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety dozen
  dozens hundred hundreds thousand thousands million millions billion billions trillion half
  third quarter twice`.split(/\s+/),
);

function numbers(filed: Filed): ReadonlySet<string> {
  return new Set(contentWords(filed).filter((word) => /^\d/.test(word) || NUMBER_WORDS.has(word)));
}
