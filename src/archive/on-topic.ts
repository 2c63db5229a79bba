import { type Article, quote, type Span } from '../model/article.ts';
import type { Sentence } from '../model/statement.ts';
import { overlapping } from '../reading/lookup.ts';
import { Turns } from '../turns.ts';
import type { Days } from './archive.ts';
import { readAsked } from './asked.ts';
import { initials, isFigure, MOSTLY, type ShortForm, shareOf, shortForms } from './called.ts';
import { fits } from './fits.ts';
import { inTurns } from './in-turns.ts';
import type { CandidateQuery, Filters } from './quote-index.ts';
import { demand, fetchMost, list, NOTHING, type Shelves } from './ranking.ts';
import { byRank, weigh } from './relevance.ts';
import type { Filed } from './store/filed.ts';
import { folded, stands } from './store/name-book.ts';
import type { OnTopic } from './timeline.ts';
import { stemOf, wordsOf } from './words.ts';

/** Where to look, and what a topic may be beside its words: the one speaker who is called so. */
type Topics = {
  readonly shelves: Shelves;
  readonly speaker: { readonly name: string; readonly keys: readonly string[] } | undefined;
};

/** Whose statements of which kind are asked for, in which outlet, and of which days. */
type Wanted = Pick<Filters, 'kinds' | 'speakers' | 'outlets'> & { readonly days: Days };

/**
 * Statements and narration about a topic, most to the point first: whose own sentences hold all its
 * words, name it for short, are said by it where it is a speaker, or go on about it right after one
 * that does. Of a topic in quotation marks only those that hold it as it stands.
 */
export async function onTopic(
  topic: string,
  { days, ...filters }: Wanted,
  { shelves, speaker }: Topics,
): Promise<OnTopic & { readonly isAll: boolean }> {
  const asked = readAsked(topic);
  if (asked === null) return { naming: [], goingOn: [], isAll: true };
  // What goes on about a topic may be said by whoever is asked for, and the topic named by others;
  // and what it is called for short is told by all outlets, on other days too.
  const isNarrowed = Object.keys({ ...filters, ...days }).length > 0;
  const isOfDays = Object.keys(days).length > 0;
  let isAll = true;
  const look = async (query: Omit<CandidateQuery, 'filters' | 'limit'>) => {
    const wanted = await fetchMost({ ...query, filters: { ...filters, ...days } }, shelves);
    const others = isNarrowed ? await fetchMost({ ...query, filters: {} }, shelves) : NONE;
    // What happened on the days asked for may have been told on others.
    isAll &&= wanted.isAll && (others.isAll || !isOfDays);
    const all = [...wanted.found, ...others.found];
    return new Map(all.map((scored) => [scored.filed, scored])).values();
  };
  const candidates = [...(await look(demand(asked)))];
  const whole = (await inTurns(candidates, (candidate) => weigh(candidate, asked)))
    .filter((weighed) => weighed.isOnTopic)
    .sort((a, b) => b.inContent - a.inContent || byRank(a, b))
    .map(({ filed }) => filed);
  const only = (some: readonly Filed[]) => some.filter((filed) => fits(filed, filters));
  if (asked.phrases.length > 0 || !asked.hasContent) {
    return { naming: only(whole), goingOn: [], isAll };
  }
  const said = speaker
    ? await list({ speakers: speaker.keys }, shelves)
    : { hits: [], isAll: true };
  const words = wordsOf(speaker?.name ?? topic);
  const found = new Set([...whole, ...said.hits]);
  const home = new Set([...found].map(({ article }) => article.id));
  for (const form of [
    ...shortForms(words, shelves.store.lookedUp.names),
    ...initials(words, whole),
  ]) {
    const must = form.words.map(stemOf);
    const called = await look({ ...NOTHING, must });
    const isMeant = meaning(words, form, home);
    const meant = await inTurns([...called], ({ filed }) => (isMeant(filed) ? [filed] : []));
    for (const filed of meant.flat()) found.add(filed);
  }
  return {
    naming: only([...found]),
    goingOn: only(await goingOn(found, shelves)),
    isAll: isAll && said.isAll,
  };
}

/**
 * Whether a statement names the topic by a short form: where the form is nearly always the topic's,
 * or the article has the whole name; and mostly the topic's there too.
 */
function meaning(topic: readonly string[], form: ShortForm, home: ReadonlySet<string>) {
  const own = [...topic, ...form.words];
  const known = new Map<string, boolean>();
  const isNumber = form.words.every((word) => /^\d+$/.test(word)); // "787" may count anything
  const isHome = ({ id }: Article) => (form.share >= NEARLY_ALWAYS && !isNumber) || home.has(id);
  const isMostlyOwn = ({ article, reading }: Filed) => {
    const names = reading.sentences
      .flatMap((sentence) => sentence.names.map((name) => folded(article, name)))
      .filter(({ titled }) => stands(form.words, titled))
      .map((name) => ({ ...name, count: 1 }));
    return shareOf(own, names) >= MOSTLY;
  };
  return (filed: Filed): boolean => {
    const { article, reading, statement } = filed;
    const sentences = statement.sentences.flatMap((span) => overlapping(reading.sentences, span));
    if (!sentences.some((sentence) => isCalled(article, sentence, form.words))) return false;
    const isMeant = known.get(article.id) ?? (isHome(article) && isMostlyOwn(filed));
    known.set(article.id, isMeant);
    return isMeant;
  };
}

const NONE = { found: [], isAll: true };

const NEARLY_ALWAYS = 0.9;

function isCalled(article: Article, sentence: Sentence, words: readonly string[]): boolean {
  if (isFigure(words))
    return stands(words.map(stemOf), wordsOf(quote(article, sentence)).map(stemOf));
  return sentence.names.some((name) => stands(words, folded(article, name).titled));
}

/**
 * Statements right after one on the topic that go on about it: they open with a pronoun or, where
 * the title or the first sentence is on the topic, lean on what stands before them in any way. Each
 * has the sentence before as its context.
 */
async function goingOn(found: ReadonlySet<Filed>, { store }: Shelves): Promise<readonly Filed[]> {
  const turns = new Turns();
  const more: Filed[] = [];
  for (const [, ofArticle] of Map.groupBy(found, ({ article }) => article.id)) {
    await turns.pause();
    const [one] = ofArticle as [Filed]; // groups are never empty
    const { article, reading } = one;
    const on = new Set(ofArticle.flatMap(({ statement }) => statement.sentences.map(startOf)));
    const [first, second] = reading.sentences;
    const isAll = [first, second].some((sentence) => sentence && on.has(sentence.start));
    for (const [at, { start, leans }] of reading.sentences.entries()) {
      const before = reading.sentences[at - 1];
      if (!before || on.has(start) || !on.has(before.start) || isTitle(article, before)) continue;
      if (leans === 'none' || (leans !== 'opens' && !isAll)) continue;
      on.add(start);
      more.push(...store.at(one, start).map((filed) => withContext(filed, before)));
    }
  }
  return more;
}

function isTitle({ title }: Article, { start }: Span): boolean {
  return title !== undefined && start < title.span.end;
}

function startOf({ start }: Span): number {
  return start;
}

function withContext(filed: Filed, { start, end }: Span): Filed {
  return { ...filed, statement: { context: { start, end }, ...filed.statement } };
}
