import type { CitationStyle, Coverage, LookedFor, Remark } from '../model/answer.ts';
import type { Clipping, DatedWords, Source } from '../model/clipping.ts';
import type { When } from '../model/when.ts';
import { attributed, printedTitle } from './citations/printed.ts';
import { dateInWords, daysInWords, weekdayAndDate } from './dates.ts';
import type { Language } from './languages/language.ts';
import { reasons } from './reasons.ts';
import { replaced } from './standing.ts';
import { how, isOwner, mentioned } from './whose.ts';

/** What the text of a citation is written in. */
export const CITATION_LANGUAGE: Readonly<Record<CitationStyle, string>> = {
  chat: 'text',
  ap: 'text',
  chicago: 'text',
  bibtex: 'bibtex',
  'csl-json': 'json',
  html: 'html',
};

/** The heading over what was found. */
export function found(
  remarks: readonly Remark[],
  { articles }: Coverage,
  { answer }: Language,
): string {
  const statements = remarks.reduce((sum, { clippings }) => sum + clippings.length, 0);
  return answer.found(statements, articles);
}

/** The heading when nothing was found: what was looked for, and in how much. */
export function nothingFound(
  looked: LookedFor,
  { articles }: Coverage,
  language: Language,
): string {
  return language.answer.nothingFound(articles, options(looked, language));
}

/** What was asked, said back. */
export function asked(looked: LookedFor, language: Language): string {
  return language.answer.lookedFor(options(looked, language));
}

/** What a reader has to know about how much was searched; empty when all of it was. */
export function gaps({ complete, most }: Coverage, { answer }: Language): readonly string[] {
  return [
    ...(complete ? [] : [answer.incomplete]),
    ...(most === undefined ? [] : [answer.notAll(most)]),
  ];
}

/** What a citation cannot say because the page does not, or says in two ways. */
export function pageUnnamed(source: Source, language: Language): readonly string[] {
  const { page } = language;
  return [
    ...source.differing.flatMap(({ of, words, evidence }) =>
      of === 'published' || of === 'outlet' ? [page.alsoStates[of](words, evidence)] : [],
    ),
    ...(source.outlet === null ? [page.noOutlet(credited(source, language))] : []),
    ...(source.published.edtf === null ? [page.noDate(published(source, language))] : []),
    ...(source.titleRecovered ? [page.titleFromComments] : []),
  ];
}

/** One of several speakers of a name. */
export function knownSpeaker(
  speaker: {
    readonly name: string;
    readonly roles: readonly string[];
    readonly statements: number;
  },
  { answer, semicolon }: Language,
): string {
  const owner = speaker.roles.find(isOwner);
  const roles = speaker.roles.filter((role) => !isOwner(role));
  const name = `${owner ? `${owner} ` : ''}${speaker.name}`;
  const described = roles.length > 0 ? `${name}, ${roles.join(semicolon)}` : name;
  return answer.knownSpeaker(described, speaker.statements);
}

/** What to say over a remark that several outlets have; empty when one has it. */
export function sideBySide(
  { clippings, differ }: Remark,
  { answer: { sideBySide } }: Language,
): readonly string[] {
  if (clippings.length === 1) return [];
  const what = clippings.some(({ kind }) => kind === 'narration') ? 'event' : 'remark';
  const both = sideBySide[what](clippings.length);
  return [differ.length === 0 ? sideBySide.alike(both) : sideBySide.differing(both, differ)];
}

/** Whether the words are own words, who words the rest, and whether the attribution may be wrong. */
export function howSure(clipping: Clipping, language: Language): string {
  const words = how(clipping, language);
  return clipping.evidence?.uncertain ? language.whose.uncertain(words) : words;
}

type Fact = readonly [label: string, text: string];

/** The facts under a clipping: each said, or said to be unknown. */
export function facts(clipping: Clipping, language: Language): readonly Fact[] {
  const { labels } = language;
  const mention = clipping.speaker && mentioned(clipping.speaker, language);
  const speaker = mention === null ? [] : [[labels.speaker, mention] as const];
  return [...known(clipping, language), ...speaker, [labels.id, clipping.id]];
}

/** The same with why it is attributed so. */
export function explainedFacts(clipping: Clipping, language: Language): readonly Fact[] {
  return [
    ...known(clipping, language),
    ...reasons(clipping, language),
    [language.labels.id, clipping.id],
  ];
}

function known(clipping: Clipping, language: Language): readonly Fact[] {
  const { kind, source } = clipping;
  const { labels, facts } = language;
  const printed = printedTitle(clipping);
  const title = printed === null ? facts.noTitle : language.quoted(printed);
  const words = attributed(clipping);
  return [
    ...(words === null ? [] : [[labels.attributed, words] as const]),
    ...(kind === 'narration' ? [] : [[labels.said, said(clipping, language)] as const]),
    [labels.inTheWords, inTheWords(clipping.mentions, language)],
    [labels.published, published(source, language)],
    ...differing(source, language),
    [labels.outlet, outlet(source, language)],
    [labels.article, source.titleRecovered ? facts.titleFromComments(title) : title],
    ...elsewhere(source, language),
    ...replaced(clipping, language).map((words) => [labels.version, words] as const),
  ];
}

/** What else the page states of itself, and where; a title for the browser is but a shorter one. */
function differing({ differing }: Source, { labels, facts }: Language): readonly Fact[] {
  return differing
    .filter(({ of }) => of !== 'title')
    .map(({ of, words, evidence }) => [labels.or[of], facts.stated(words, evidence)]);
}

/** Where else the report is printed. */
function elsewhere({ alsoIn }: Source, language: Language): readonly Fact[] {
  if (alsoIn.length === 0) return [];
  const { labels, facts, quoted, semicolon } = language;
  const prints = alsoIn.map(({ outlet, title, published }) =>
    [
      outlet ?? facts.anOutletNotStated,
      ...(title === null ? [] : [quoted(title)]),
      published === null ? facts.dayNotStated : dateInWords(published, language),
    ].join(', '),
  );
  return [[labels.alsoIn, prints.join(semicolon)]];
}

/** The outlet, or that it is not stated, with the agencies credited. */
export function outlet(source: Source, language: Language): string {
  return `${source.outlet ?? language.facts.notStated}${credited(source, language)}`;
}

/** The outlet with the agencies credited, where no label stands before it. */
export function printedOutlet(source: Source, language: Language): string {
  return `${source.outlet ?? language.facts.outletNotStated}${credited(source, language)}`;
}

/** The date of publication, or the bounds that the article's own dates set. */
export function published({ published }: Source, language: Language): string {
  const { facts } = language;
  if (published.edtf) return dateInWords(published.edtf, language);
  if (!published.earliest) return facts.notStated;
  const from = published.words ? facts.textSays(published.words) : '';
  return facts.notBefore(dateInWords(published.earliest, language)) + from;
}

/** The day of the saying, and what it is known from; or that it is not stated. */
export function said({ said, source }: Clipping, language: Language): string {
  const { facts } = language;
  const { edtf, words, basis } = said;
  if (!edtf) return words === null ? facts.dayNotStated : facts.noDayKnown(words);
  const day = dateInWords(edtf, language) + conflict(said, language);
  if (basis === 'inferred') {
    return words === null ? facts.inferred(day) : facts.inferredFrom(day, words);
  }
  if (words === null) return day;
  if (basis !== 'relative') return facts.inWords(day, words);
  return source.published.edtf
    ? facts.countedFrom(day, words, dateInWords(source.published.edtf, language))
    : facts.countedFromDates(day, words);
}

function inTheWords(mentions: readonly DatedWords[], language: Language): string {
  const dated = mentions.filter(({ edtf }) => edtf !== null);
  if (dated.length === 0) return language.facts.noDate;
  return dated
    .map((when) => {
      const days = daysInWords(when, language);
      const date = dateInWords(when.edtf ?? '', language);
      const told = when.words === null || when.words === date;
      const read = told ? date : `${language.quoted(when.words)} = ${date}`;
      return `${read}${days ? ` (${days})` : ''}${conflict(when, language)}`;
    })
    .join(language.semicolon);
}

function conflict(when: When, language: Language): string {
  const parts = oddities(when, language);
  return parts.length > 0 ? ` ⚠ ${parts.join(language.semicolon)}` : '';
}

/** What is odd about a date, and where it is placed of several days; empty when nothing is. */
export function oddities({ flags, preferred }: When, language: Language): readonly string[] {
  const { oddities, placedAt } = language;
  const isByOne = flags.includes('off-by-one');
  return [
    ...ODDITIES.filter((flag) => flags.includes(flag)).map(
      (flag) => oddities[flag === 'weekday-date-conflict' && isByOne ? 'off-by-one' : flag],
    ),
    ...(preferred ? [placedAt(weekdayAndDate(preferred, language))] : []),
  ];
}

/** In the order in which they are said. */
const ODDITIES = ['weekday-date-conflict', 'date-after-publication', 'order-ambiguous'] as const;

function credited({ credits }: Source, { facts }: Language): string {
  const hands = credits.map(({ name, role }, index) =>
    role === 'newspaper' && index > 0 ? facts.via(name) : name,
  );
  return hands.length > 0 ? facts.credited(hands.join(', ')) : '';
}

/** What was asked, option by option, each with one pair of marks; a whole message may hold some of its own. */
function options(looked: LookedFor, { answer, quoted }: Language): string {
  const { asked, kinds } = answer;
  return looked
    .map(([option, words]) => {
      const value = option === 'kind' ? translated(words, kinds) : words;
      const isMarked = option !== 'message' && /["“”„«»]/.test(value);
      return `${translated(option, asked)} ${isMarked ? value : quoted(value)}`;
    })
    .join(', ');
}

/** A word that a table has, or the word itself. */
function translated(word: string, table: Readonly<Record<string, string>>): string {
  return Object.hasOwn(table, word) ? (table[word] ?? word) : word;
}
