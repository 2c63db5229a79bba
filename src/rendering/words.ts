import type { CitationStyle, Coverage, LookedFor, Remark } from '../model/answer.ts';
import type { Clipping, DatedWords, Source } from '../model/clipping.ts';
import type { When } from '../model/when.ts';
import { attributed, printedTitle } from './citations/printed.ts';
import { dateInWords, daysInWords, type WrittenDate, weekdayOf } from './dates.ts';
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

const STYLE_NAMES: Readonly<Record<CitationStyle, string>> = {
  chat: 'for a chat',
  ap: 'in AP style',
  chicago: 'in Chicago style',
  bibtex: 'as BibTeX',
  'csl-json': 'as CSL-JSON',
  html: 'as HTML with schema.org Quotation',
};

/** The heading over what was found. */
export function found(remarks: readonly Remark[], { articles }: Coverage): string {
  const statements = remarks.reduce((sum, { clippings }) => sum + clippings.length, 0);
  return `${count(statements, 'attributed statement')} found, ${count(articles, 'article')} searched`;
}

/** The heading when nothing was found: what was looked for, and in how much. */
export function nothingFound(looked: LookedFor, { articles }: Coverage): string {
  return `No attributed statement found in ${count(articles, 'article')} (looked for ${options(looked)})`;
}

/** The heading over a citation. */
export function cited(style: CitationStyle): string {
  return `Citation ${STYLE_NAMES[style]}`;
}

/** What was asked, said back. */
export function asked(looked: LookedFor): string {
  return `Looked for ${options(looked)}.`;
}

/** What a reader has to know about how much was searched; empty when all of it was. */
export function gaps({ complete }: Coverage): readonly string[] {
  return complete ? [] : ['Only a part of the archive answered: there may be more.'];
}

const NAMES = {
  published: 'its date',
  outlet: 'its outlet',
  title: 'its title',
  byline: 'its author',
};

/** What a citation cannot say because the page does not, or says in two ways. */
export function pageUnnamed(source: Source): readonly string[] {
  return [
    ...source.differing
      .filter(({ of }) => of === 'published' || of === 'outlet')
      .map(
        ({ of, words, evidence }) =>
          `⚠ The page also states “${words}” as ${NAMES[of]} (${evidence}).`,
      ),
    ...(source.outlet === null ? [`The page does not name its outlet${credited(source)}.`] : []),
    ...(source.published.edtf === null ? [`Date of publication ${published(source)}.`] : []),
    ...(source.titleRecovered ? ['The title stands only in the comments heading.'] : []),
  ];
}

/** One of several speakers of a name. */
export function knownSpeaker(speaker: {
  readonly name: string;
  readonly roles: readonly string[];
  readonly statements: number;
}): string {
  const owner = speaker.roles.find(isOwner);
  const roles = speaker.roles.filter((role) => !isOwner(role));
  const name = `${owner ? `${owner} ` : ''}${speaker.name}`;
  const described = roles.length > 0 ? `${name}, ${roles.join('; ')}` : name;
  return `${described} – ${count(speaker.statements, 'statement')}`;
}

/** What to say over a remark that several outlets have; empty when one has it. */
export function sideBySide({ clippings, differ }: Remark): readonly string[] {
  if (clippings.length === 1) return [];
  const what = clippings.some(({ kind }) => kind === 'narration') ? 'event' : 'remark';
  const alike = `What looks like the same ${what} stands in ${clippings.length} articles`;
  return [differ.length === 0 ? `${alike}.` : `${alike}; they differ in ${differ.join(', ')}.`];
}

/** Whether the words are own words, who words the rest, and whether the attribution may be wrong. */
export function howSure(clipping: Clipping): string {
  return `${how(clipping)}${clipping.evidence?.uncertain ? '; attribution uncertain' : ''}`;
}

type Fact = readonly [label: string, text: string];

/** The facts under a clipping: each said, or said to be unknown. */
export function facts(clipping: Clipping): readonly Fact[] {
  const mention = clipping.speaker && mentioned(clipping.speaker);
  const speaker = mention === null ? [] : [['speaker', mention] as const];
  return [...known(clipping), ...speaker, ['id', clipping.id]];
}

/** The same with why it is attributed so. */
export function explainedFacts(clipping: Clipping): readonly Fact[] {
  return [...known(clipping), ...reasons(clipping), ['id', clipping.id]];
}

function known(clipping: Clipping): readonly Fact[] {
  const { kind, source } = clipping;
  const printed = printedTitle(clipping);
  const title = printed === null ? 'title not stated' : `“${printed}”`;
  const words = attributed(clipping);
  return [
    ...(words === null ? [] : [['attributed', words] as const]),
    ...(kind === 'narration' ? [] : [['said', said(clipping)] as const]),
    ['in the words', inTheWords(clipping.mentions)],
    ['published', published(source)],
    ...differing(source),
    ['outlet', outlet(source)],
    ['article', source.titleRecovered ? `${title} (title from the comments heading)` : title],
    ...elsewhere(source),
    ...replaced(clipping).map((words) => ['version', words] as const),
  ];
}

/** What else the page states of itself, and where; a title for the browser is but a shorter one. */
function differing({ differing }: Source): readonly Fact[] {
  return differing
    .filter(({ of }) => of !== 'title')
    .map(({ of, words, evidence }) => [`or ${of}`, `“${words}” (${evidence})`]);
}

/** Where else the report is printed. */
function elsewhere({ alsoIn }: Source): readonly Fact[] {
  if (alsoIn.length === 0) return [];
  const prints = alsoIn.map(({ outlet, title, published }) =>
    [
      outlet ?? 'an outlet not stated',
      ...(title === null ? [] : [`“${title}”`]),
      published === null ? 'day not stated' : dateInWords(published),
    ].join(', '),
  );
  return [['also in', prints.join('; ')]];
}

/** The outlet, or that it is not stated, with the agencies credited. */
export function outlet(source: Source): string {
  return `${source.outlet ?? 'not stated'}${credited(source)}`;
}

/** The outlet with the agencies credited, where no label stands before it. */
export function printedOutlet(source: Source): string {
  return `${source.outlet ?? 'outlet not stated'}${credited(source)}`;
}

/** The date of publication, or the bounds that the article's own dates set. */
export function published({ published }: Source, date: WrittenDate = dateInWords): string {
  if (published.edtf) return date(published.edtf);
  if (!published.earliest) return 'not stated';
  const from = published.words ? ` (the text says “${published.words}”)` : '';
  return `not stated; on or after ${date(published.earliest)}${from}`;
}

/** The day of the saying, and what it is known from; or that it is not stated. */
export function said({ said, source }: Clipping, date: WrittenDate = dateInWords): string {
  if (!said.edtf) return said.words ? `“${said.words}”, no day known` : 'day not stated';
  const day = date(said.edtf) + conflict(said, date);
  if (said.basis === 'inferred') {
    return said.words
      ? `${day}; inferred from “${said.words}” in another sentence`
      : `${day}; inferred from the rest of the article`;
  }
  if (said.basis !== 'relative') return said.words ? `${day} (“${said.words}”)` : day;
  const anchor = source.published.edtf
    ? `published ${date(source.published.edtf)}`
    : 'counted from the article’s own dates';
  return `${day} (“${said.words}”, ${anchor})`;
}

function inTheWords(mentions: readonly DatedWords[]): string {
  const dated = mentions.filter(({ edtf }) => edtf !== null);
  if (dated.length === 0) return 'no date';
  return dated
    .map((when) => {
      const days = daysInWords(when);
      const date = dateInWords(when.edtf ?? '');
      const read = when.words === null || when.words === date ? date : `“${when.words}” = ${date}`;
      return `${read}${days ? ` (${days})` : ''}${conflict(when)}`;
    })
    .join('; ');
}

function conflict(when: When, date: WrittenDate = dateInWords): string {
  const parts = oddities(when, date);
  return parts.length > 0 ? ` ⚠ ${parts.join('; ')}` : '';
}

/** What is odd about a date, and where it is placed of several days; empty when nothing is. */
export function oddities(
  { flags, preferred }: When,
  date: WrittenDate = dateInWords,
): readonly string[] {
  return [
    ...(flags.includes('weekday-date-conflict')
      ? [
          flags.includes('off-by-one')
            ? 'the weekday and the date disagree by one day, perhaps a time zone'
            : 'the weekday and the date disagree',
        ]
      : []),
    ...(flags.includes('date-after-publication') ? ['later than the publication'] : []),
    ...(flags.includes('order-ambiguous') ? ['day and month may be the other way round'] : []),
    ...(preferred ? [`placed at ${weekdayOf(preferred)}, ${date(preferred)}`] : []),
  ];
}

function credited({ credits }: Source): string {
  const hands = credits.map(({ name, role }, index) =>
    role === 'newspaper' && index > 0 ? `via ${name}` : name,
  );
  return hands.length > 0 ? ` (credited: ${hands.join(', ')})` : '';
}

function options(looked: LookedFor): string {
  return looked
    .map(([option, words]) => `${option} ${/["“”„«»]/.test(words) ? words : `“${words}”`}`)
    .join(', ');
}

/** A number with its noun. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
