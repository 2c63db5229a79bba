import { overlap, quote, type Span } from '../../model/article.ts';
import type { Speaker } from '../../model/statement.ts';
import type { Report } from '../attribution/reports.ts';
import { mainSubject } from '../attribution/subjects.ts';
import { firstWhere, overlapping } from '../lookup.ts';
import type { Token } from '../text/tokens.ts';
import type { Item, Unit } from '../text/units.ts';
import { type Cast, genderOfName, isPersonIn } from './cast.ts';
import { arePair, type Discourse, type Heard, hear, isSameOne, pronounAt } from './discourse.ts';
import { HONORIFICS } from './name-words.ts';
import { ownerOfName } from './naming.ts';
import { isRole, strip } from './roles.ts';
import { speakerAt } from './speakers.ts';

/** What whoever reads an article keeps in mind of its people. */
export type Listening = {
  readonly cast: Cast;
  readonly tokens: readonly Token[];
  readonly discourse: Discourse;
};

/** Takes in whom a sentence is about that reports nothing: its subject, or the name it opens with. */
export function hearNarration(heard: Listening, unit: Unit): void {
  const subject = subjectOf(unit.items);
  if (subject && hearWords(heard, subject, unit)) return;
  const clause = subject && isUnnamed(heard, subject) ? hearsThat(unit.items) : undefined;
  const inside = clause && subjectOf(clause);
  if (inside && hearWords(heard, inside, unit)) return;
  const opening = overlapping(heard.tokens, unit).slice(0, OPENING);
  const name = opening.flatMap(({ start }) => heard.cast.byStart.get(start) ?? [])[0];
  if (!name) return;
  // "Mrs Roe’s bins were emptied."
  const [first, second] = opening;
  const titled = HONORIFICS.has(strip(first?.lower ?? '')) && second?.start === name.start;
  const opens = titled || (name.role?.start ?? name.start) === unit.start;
  if (opens || ownerOfName(opening, HER_NAME_WAS)) hearWords(heard, name, unit);
}

/** "The court", "Jurors", "It": whoever hears, and not somebody else who is named. */
function isUnnamed({ tokens }: Listening, span: Span): boolean {
  const last = overlapping(tokens, span).at(-1);
  return last?.tag === 'NOUN' || last?.lower === 'it';
}

/** "The court heard that Roe …", "It emerged that Roe …": the words behind the first "that". */
function hearsThat(items: readonly Item[]): readonly Item[] | undefined {
  const opening = items.slice(0, MOST_BESIDE);
  const that = opening.findIndex(
    ({ lower }, at) => lower === 'that' && opening[at - 1]?.tag === 'VERB',
  );
  return that < 0 ? undefined : opening.slice(that + 1);
}

/**
 * Takes in whom a report without a speaker of its own is about: "Roe was asked whether …", "Asked about
 * it, Roe shrugged", "The court heard that Roe …".
 */
export function hearReported(heard: Listening, { unit, content, rule }: Report): void {
  const [words] = content;
  const from = firstWhere(unit.items, ({ start }) => start >= (words?.start ?? Infinity));
  const reported = unit.items.slice(from, from + MOST_BESIDE);
  if (rule !== 'passive') {
    const by = heard.discourse.at(-1);
    if (!rule.startsWith('before-') || !by || by.is === 'person' || by.is === 'someone') return;
    const inside = subjectOf(reported.filter(({ end }) => end <= (words?.end ?? 0)));
    if (inside) hearWords(heard, inside, unit);
    return;
  }
  const opening = unit.items.slice(0, MOST_BESIDE);
  const whole = subjectOf(opening);
  const apart = whole && !content.some((part) => overlap(part, whole));
  const asked = apart
    ? whole
    : subjectOf(reported.filter(({ start }) => start >= (words?.end ?? 0)));
  if (asked && hearWords(heard, asked, unit)) return;
  // "The jury was told that Roe …"
  const clause = hearsThat(opening);
  const told = clause && subjectOf(clause);
  if (told) hearWords(heard, told, unit);
}

/** Words before the name in "Her name was Tess." */
const HER_NAME_WAS = 3;
/** Words within which a sentence that opens with a title has its first name. */
const OPENING = 6;

/** "A juror left after she said …": whom the sentence is about comes before its pronoun. */
export function hearBefore(heard: Listening, { unit, subject, content }: Report): void {
  const about = subject && subjectOf(unit.items);
  if (!about || about.end > subject.start || !/^s?he$/i.test(quote(heard.cast, subject))) return;
  // "If Roe loses, he said, …": he is whoever was spoken of before.
  if (/^(?:if|unless|whether)$/.test(unit.items[0]?.lower ?? '')) return;
  if (!content.some((part) => overlap(part, about))) hearWords(heard, about, unit);
}

/** A cue that puts a question. */
export const ASKS = /^ask(?:s|ed)?$/i;

/** Takes in to whom a report is made: "Judge Roe asked the witness whether …", "Roe told her husband". */
export function hearAddressee(heard: Listening, { cue, unit }: Report): void {
  const verb = cue && quote(heard.cast, cue).toLowerCase();
  const asks = ASKS.test(verb ?? '');
  if (!cue || !(asks || /(?:^| )(?:tells?|told)$/.test(verb ?? ''))) return;
  const object = objectAfter(heard, cue);
  const [first, last] = [object[0], object.at(-1)];
  if (!first || !last) return;
  const span = { start: first.start, end: last.end };
  if (asks) hearWords(heard, span, unit);
  else if (object.length === 1 && /^(?:him|her)$/.test(first.lower)) hearHim(heard, first);
  else hearTold(heard, span, unit);
}

function objectAfter({ tokens }: Listening, cue: Span): readonly Token[] {
  const behind = overlapping(tokens, { start: cue.end, end: cue.end + FAR_ASKED });
  const opens = /^(?:him|his|her|their)$/.test(behind[0]?.lower ?? '') ? 1 : 0;
  const end = behind.findIndex(
    ({ tag }, at) => at >= opens && !/^(?:DET|ADJ|NOUN|PROPN)$/.test(tag),
  );
  return end < 0 ? behind : behind.slice(0, end);
}

/** Characters that whoever is asked takes up. */
const FAR_ASKED = 60;

/** "…, Roe told him. “For now,” he said": he is not Roe but another, whoever that is. */
function hearHim({ cast, discourse }: Listening, him: Token): void {
  const teller = discourse.at(-1);
  const others = discourse.filter((one) => !teller || !isSameOne(one, teller));
  hear(discourse, cast, { speaker: pronounAt(him, others), at: him.start, rivals: new Set() });
}

/** Whoever is told answers where nothing else can be: else the teller may be the one going on. */
function hearTold(heard: Listening, span: Span, unit: Unit): void {
  const { cast, discourse } = heard;
  const teller = discourse.at(-1);
  if (!teller || !hearWords(heard, span, unit)) return;
  const told = discourse.at(-1);
  if (!told || told === teller) return;
  const owner = /^(?:her|his) /.exec(quote(cast, span))?.[0];
  const owned = owner !== undefined && told.gender === (owner === 'her ' ? 'he' : 'she');
  if (told.gender && (teller.gender ?? (owned ? undefined : told.gender)) !== told.gender) return;
  discourse.pop();
  if (!told.gender && !teller.gender)
    discourse.splice(-1, 1, { ...teller, rivals: new Set(['he', 'she']) });
}

/** Whom a sentence is about. */
function subjectOf(items: readonly Item[]): Span | undefined {
  const subject = mainSubject(items, items.length);
  const from = items[subject?.from ?? -1];
  const to = items[subject?.to ?? -1];
  return from && to && { start: from.start, end: to.end };
}

/** Takes in whom some words mean; false when they mean no person. */
function hearWords(heard: Listening, span: Span, unit: Unit): boolean {
  const { cast, tokens, discourse } = heard;
  const words = overlapping(tokens, span);
  const speaker = speakerAt(cast, words, discourse);
  const last = words.at(-1);
  // A spokesman without a name is somebody too: "he" in the next sentence is not the one before.
  const role = last !== undefined && (isRole([last]) || arePair(last.lower));
  const somebody = isPersonIn(cast, speaker.name) || role;
  const rivals = somebody ? rivalsIn(heard, unit, speaker) : new Set<never>();
  if (somebody) hear(discourse, cast, { speaker, at: span.start, rivals });
  return somebody;
}

/** What others are whom a sentence names beside somebody, as far as it shows. */
export function rivalsIn(
  { cast, tokens }: Listening,
  unit: Unit,
  { name }: Speaker,
): Heard['rivals'] {
  const words = name ? quote(cast, name) : '';
  const beside = overlapping(tokens, unit)
    .slice(0, MOST_BESIDE)
    .flatMap(({ start }) => cast.byStart.get(start) ?? [])
    .filter((other) => !words.includes(quote(cast, other)));
  return new Set(beside.flatMap((other) => other.gender ?? genderOfName(cast, other) ?? []));
}

/** Words of a sentence within which others are looked for. */
const MOST_BESIDE = 60;
