import type {
  CitationStyle,
  Coverage,
  DatedBy,
  LookedFor,
  Remark,
  TimelineGroup,
} from '../model/answer.ts';
import type { Clipping, DatedWords, NamedSpeaker, Source } from '../model/clipping.ts';
import type { When } from '../model/when.ts';
import { dateInWords, daysInWords, type WrittenDate, weekdayOf } from './dates.ts';

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

/** Why an entry stands where it does in a timeline. */
export const DATED_BY: Readonly<Record<DatedBy, string>> = {
  sentence: 'Placed by the date in the sentence.',
  said: 'Placed by the day it was said.',
  none: 'No date in the sentence, and the day of the saying is not stated.',
};

/** The heading over what was found. */
export function found(remarks: readonly Remark[], { articles }: Coverage): string {
  const statements = remarks.reduce((sum, { clippings }) => sum + clippings.length, 0);
  return `${count(statements, 'attributed statement')} found in ${count(articles, 'article')}`;
}

/** The heading when nothing was found: what was looked for, and in how much. */
export function nothingFound(looked: LookedFor, { articles }: Coverage): string {
  return `No attributed statement found in ${count(articles, 'article')} (looked for ${options(looked)})`;
}

/** The heading of a timeline. */
export function timeline(groups: readonly TimelineGroup[], { articles }: Coverage): string {
  const entries = groups.reduce((sum, group) => sum + group.entries.length, 0);
  return `Timeline: ${count(entries, 'entry', 'entries')} from ${count(articles, 'article')}`;
}

/** The heading over a stretch of a timeline. */
export function groupHeading({ edtf }: TimelineGroup): string {
  if (edtf === null) return 'Date not stated';
  if (/^\d{4}-\d\d-\d\d$/.test(edtf)) return `${weekdayOf(edtf)}, ${dateInWords(edtf)}`;
  const coarse = /^\d{4}(-\d\d)?$/.test(edtf);
  return `${dateInWords(edtf)}${coarse ? ', day not stated' : ''}`;
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

/** What a citation cannot say because the page does not. */
export function pageUnnamed(source: Source): readonly string[] {
  return [
    ...(source.outlet === null ? [`The page does not name its outlet${credited(source)}.`] : []),
    ...(source.published.edtf === null ? [`The page states no date (${published(source)}).`] : []),
    ...(source.titleRecovered ? ['The title stands only in the comments heading.'] : []),
  ];
}

/** One of several speakers of a name. */
export function knownSpeaker(speaker: {
  readonly name: string;
  readonly roles: readonly string[];
  readonly statements: number;
}): string {
  const roles = speaker.roles.length > 0 ? `, ${speaker.roles.join('; ')}` : '';
  return `${speaker.name}${roles} – ${count(speaker.statements, 'statement')}`;
}

/** What to say over a remark that several outlets have; empty when one has it. */
export function sideBySide({ clippings, differ }: Remark): readonly string[] {
  if (clippings.length === 1) return [];
  const alike = `What looks like the same remark stands in ${clippings.length} articles`;
  return [differ.length === 0 ? `${alike}.` : `${alike}; they differ in ${differ.join(', ')}.`];
}

/** Who is quoted, with role and the chain of reporting; or whose voice it is. */
export function who({ kind, speaker, reportedBy, source }: Clipping): string {
  if (kind === 'narration') {
    return `${source.outlet ?? 'The article (outlet not stated)'}, in its own voice`;
  }
  const chain = reportedBy.map((by) => `, as reported by ${nameOf(by)}`).reverse();
  if (!speaker) return `Speaker not stated${chain.join('')}`;
  return `${described(speaker)}${chain.join('')}`;
}

/** "Jane Roe, mayor", "the Treasury Department’s Office of …": name and role as the article joins them. */
function described({ name, role, ...rest }: NamedSpeaker): string {
  if (name === null || role === null) return nameOf({ name, role, ...rest });
  return /['’]s?$/.test(role) ? `${role} ${name}` : `${name}, ${role}`;
}

/** Whether the words are the speaker's own, partly so, or a paraphrase, and who words it. */
export function how({ kind, source }: Clipping): string {
  const wording = `worded by ${outletName(source)}`;
  switch (kind) {
    case 'direct':
      return 'own words';
    case 'mixed':
      return `own words only where marked; the rest ${wording}`;
    case 'indirect':
      return `paraphrase, ${wording}: not own words`;
    case 'narration':
      return 'attributed to nobody';
  }
}

/** The facts under a clipping: each said, or said to be unknown. */
export function facts(clipping: Clipping): readonly (readonly [label: string, text: string])[] {
  const { kind, speaker, source } = clipping;
  const title = source.title ? `“${titleOf(clipping)}”` : 'title not stated';
  return [
    ...(kind === 'narration' ? [] : [['said', said(clipping)] as const]),
    ['in the words', inTheWords(clipping.mentions)],
    ['published', published(source)],
    ['outlet', outlet(source)],
    ['article', source.titleRecovered ? `${title} (title from the comments heading)` : title],
    ...(speaker && kind !== 'narration' ? named(speaker) : []),
    ['id', clipping.id],
  ];
}

/** The outlet, or that it is not stated, with the agencies credited. */
export function outlet(source: Source): string {
  return `${source.outlet ?? 'not stated'}${credited(source)}`;
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
    : "counted from the article's own dates";
  return `${day} (“${said.words}”, ${anchor})`;
}

function inTheWords(mentions: readonly DatedWords[]): string {
  const dated = mentions.filter(({ edtf }) => edtf !== null);
  if (dated.length === 0) return 'no date';
  return dated
    .map((when) => {
      const days = daysInWords(when);
      const read = `“${when.words}” = ${dateInWords(when.edtf ?? '')}`;
      return `${read}${days ? ` (${days})` : ''}${conflict(when)}`;
    })
    .join('; ');
}

function conflict({ flags, preferred }: When, date: WrittenDate = dateInWords): string {
  const parts = [
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
  return parts.length > 0 ? ` ⚠ ${parts.join('; ')}` : '';
}

function named({ mention, name, resolved }: NamedSpeaker): readonly (readonly [string, string])[] {
  if (!mention) return [['speaker', 'the words run on from a sentence before']];
  if (resolved === 'name' || name === null || mention === name) return [];
  return [['speaker', `the sentence has “${mention}”, read as ${name}`]];
}

function titleOf({ source, misspelt }: Clipping): string {
  const title = source.title;
  if (!title) return '';
  const cuts = misspelt.filter(({ start, end }) => title.start <= start && end <= title.end);
  return [...cuts]
    .sort((a, b) => b.end - a.end)
    .reduce(
      (text, { end }) =>
        `${text.slice(0, end - title.start)} [sic]${text.slice(end - title.start)}`,
      title.text,
    );
}

function nameOf({ name, mention, role }: NamedSpeaker): string {
  const words = role ?? mention;
  return name ?? (words ? `“${words}” (no name given)` : 'somebody the text does not name');
}

/** The outlet, or the article where its outlet is not stated, as whoever words a sentence. */
export function outletName({ outlet }: Source): string {
  return outlet ?? 'the article (outlet not stated)';
}

function credited({ credits }: Source): string {
  const hands = credits.map(({ name, role }, index) =>
    role === 'newspaper' && index > 0 ? `via ${name}` : name,
  );
  return hands.length > 0 ? ` (credited: ${hands.join(', ')})` : '';
}

function options(looked: LookedFor): string {
  return looked.map(([option, words]) => `${option} “${words}”`).join(', ');
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
