import { quote, type Span } from '../../model/article.ts';
import { TITLES } from '../speakers/name-words.ts';
import { fold } from '../speakers/names.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import { isPossessive } from '../text/tokens.ts';
import { type Item, isTitle, spanOf, type Unit } from '../text/units.ts';
import { isSource } from './headline-words.ts';
import type { Report } from './reports.ts';

/** The part of a headline that names who says the other: items `from` to `to`, `to` not included. */
type Part = { readonly from: number; readonly to: number };
type Found = { readonly mark: number; readonly who: Part; readonly what: Part };

/**
 * "Bridge to open in May: mayor", "Mayor: bridge to open in May", "‘We will not yield’ – Roe": a mark
 * for a cue, in titles and deks only. A name counts when somebody of it is heard in the article; a
 * topic ("Bridge: what to know"), a label ("Live: …") or an outlet ("… – BBC News") says nothing.
 */
export function headlineReports(
  text: string,
  headlines: readonly Paragraph[],
  reports: readonly Report[],
): Report[] {
  const read = new Set(reports.map(({ unit }) => unit));
  const heard = new Set(reports.flatMap(({ subject }) => (subject ? surname(text, subject) : [])));
  return headlines
    .flatMap(({ units }) => units)
    .filter((unit) => !read.has(unit))
    .flatMap((unit) => reportIn(unit, heard) ?? []);
}

function surname(text: string, subject: Span): readonly string[] {
  const words = quote({ text }, subject);
  return /(?:^|\s)\p{Lu}\S*$/u.test(words) ? fold(words).slice(-1) : [];
}

function reportIn(unit: Unit, heard: ReadonlySet<string>): Report | undefined {
  const items = withoutStop(unit.items);
  if (items.length > LONGEST || items.at(-1)?.text === '?') return undefined;
  const found = saidBefore(items, heard) ?? saidBehind(items, heard);
  if (!found) return undefined;
  const { mark, who, what } = found;
  return {
    unit,
    cue: spanOf(items, mark, mark + 1),
    subject: spanOf(items, who.from, who.to),
    how: 'label',
    content: [spanOf(items, what.from, what.to)],
    denied: false,
    rule: 'headline',
    inside: undefined,
  };
}

/** Items a headline may have. */
const LONGEST = 40;
/** Items that name somebody who speaks in one. */
const LONGEST_NAME = 6;

/** "Bridge to open in May: mayor", "‘We will not yield’: Roe on the strike". */
function saidBefore(items: readonly Item[], heard: ReadonlySet<string>): Found | undefined {
  const mark = items.findLastIndex(({ text }, at) => at > 0 && /^(?:[:–—-]|--)$/.test(text));
  const [first] = items;
  const what = { from: 0, to: mark };
  const words = items.slice(0, mark);
  if (mark < 1 || isHyphen(items, mark) || words.some(({ text }) => text === ':')) return undefined;
  const quoted = mark === 1 && first?.tag === 'QUOTE' && first.inside.length > 1 && !isTitle(first);
  const end = quoted ? upToTopic(items, mark + 1) : items.length;
  const who = { from: mark + 1, to: end };
  const by = whoIs(items.slice(who.from, who.to), heard);
  if (!by || OPENINGS.test(first?.lower ?? '')) return undefined;
  return quoted || tells(words, by) ? { mark, who, what } : undefined;
}

/** "Mayor: bridge to open in May", "US: Russia seeks arms". */
function saidBehind(items: readonly Item[], heard: ReadonlySet<string>): Found | undefined {
  const mark = items.findIndex(({ text }) => text === ':');
  const words = items.slice(mark + 1);
  const first = words[0]?.lower ?? '';
  const by = mark > 0 ? whoIs(items.slice(0, mark), heard) : undefined;
  if (!by || OPENINGS.test(first) || words.some(({ text }) => text === ':')) return undefined;
  const verb = words.findIndex(isVerb);
  // "Mara Ellison: the mayor who built a bridge"
  if (words.slice(0, verb).some(({ lower }) => /^(?:who|that|which|whose)$/.test(lower)))
    return undefined;
  const found = { mark, who: { from: 0, to: mark }, what: { from: mark + 1, to: items.length } };
  return tells(words, by) ? found : undefined;
}

/** First words of what asks or shows, and says nothing. */
const OPENINGS = /^(?:how|what|who|why|when|where|which|whose|inside|watch|see|meet|read|an?)$/;
/** "Five things to know": a list. */
const LISTS = /^(?:things|ways|reasons|takeaways|facts|questions|tips|photos|pictures)$/;

/** Who it is that may say something: somebody in a role or a body, or a name that is heard. */
function whoIs(items: readonly Item[], heard: ReadonlySet<string>): 'role' | 'name' | undefined {
  if (items.length === 0 || items.length > LONGEST_NAME) return undefined;
  if (!items.every((item) => /^(?:NOUN|PROPN|ADJ)$/.test(item.tag) || isPossessive(item)))
    return undefined;
  const words = items.map(({ lower }) => lower);
  if (isSource(words)) return 'role';
  const last = items.at(-1);
  if (last?.tag !== 'PROPN') return undefined;
  if (items.some(({ lower }, at) => at < items.length - 1 && TITLES.has(lower))) return 'role';
  const name = fold(last.text).at(-1) ?? '';
  return heard.has(name) && items.every(({ tag }) => tag === 'PROPN') ? 'name' : undefined;
}

/** Whether words are a clause; of a name it has to be one that is said, not one about the bearer. */
function tells(words: readonly Item[], by: 'role' | 'name'): boolean {
  const verbs = words.filter(isVerb);
  const [first] = verbs;
  if (words.some(({ lower }) => LISTS.test(lower))) return false;
  if (!first || (verbs.length === 1 && first.lower.endsWith('ing') && first === words[0]))
    return false;
  return by === 'role' || words.some(isAuxiliary);
}

function isVerb({ tag }: Item): boolean {
  return tag === 'VERB' || tag === 'AUX';
}

/** "will open", "to open", "must go": nobody's life is told so. */
function isAuxiliary({ tag, lower }: Item): boolean {
  return tag === 'AUX' || (tag === 'PART' && lower === 'to');
}

/** "Roe on the strike": the name ends where its topic begins. */
function upToTopic(items: readonly Item[], from: number): number {
  const topic = items.findIndex(({ lower }, at) => at > from && /^(?:on|about)$/.test(lower));
  return topic < 0 ? items.length : topic;
}

/** "Arms-for-food": no space on either side. */
function isHyphen(items: readonly Item[], at: number): boolean {
  const [before, mark, after] = [items[at - 1], items[at], items[at + 1]];
  return mark?.text !== ':' && (before?.end === mark?.start || mark?.end === after?.start);
}

function withoutStop(items: readonly Item[]): readonly Item[] {
  return items.at(-1)?.text === '.' ? items.slice(0, -1) : items;
}
