import type { Span } from '../../model/article.ts';
import { DOCUMENTS } from '../speakers/name-words.ts';
import { wholeQuotation } from '../text/paragraphs.ts';
import { isPossessive } from '../text/tokens.ts';
import { type Item, spanOf, type Unit } from '../text/units.ts';
import { skipBack } from './clauses.ts';
import { complementOf } from './complements.ts';
import { cuesIn } from './cues.ts';
import { phraseEndingAt, type Stretch } from './noun-phrases.ts';
import type { Report } from './reports.ts';
import { doerOf, subjectBefore } from './subjects.ts';

/** Words a label may have, and of what kind. */
const MOST_LABEL = 9;
const LABEL: ReadonlySet<Item['tag']> = new Set([
  'PROPN',
  'NOUN',
  'ADJ',
  'DET',
  'ADP',
  'PART',
  'CCONJ',
]);

/** "He gave a compliment: “…”", "Jane Roe: “…”": a quotation behind a colon that no cue has taken. */
export function colonReports(unit: Unit, cued: readonly Report[]): Report[] {
  const { items } = unit;
  const signed = cued.length === 0 ? signedInLine(unit) : undefined;
  if (signed) return [signed];
  const at = items.findIndex(
    (item, index) => item.lower === ':' && items[index + 1]?.tag === 'QUOTE',
  );
  const taken = cued.some(({ content }) => content.some(({ end }) => end > (items[at]?.end ?? 0)));
  if (at < 1 || taken) return [];
  const subject = heardAt(items, at);
  if (!subject) return [];
  return [
    {
      unit,
      cue: spanOf(items, at, at + 1),
      subject: spanOf(items, subject.from, subject.to + 1),
      how: 'before',
      content: [spanOf(items, at + 1, at + 2)],
      denied: false,
      rule: labelOf(items, at) ? 'label' : 'colon',
      inside: undefined,
    },
  ];
}

/** "Roe continued:" before a quotation in the next sentence: who is to be heard. */
export function introduces({ items }: Unit): Span | undefined {
  if (items.at(-1)?.lower !== ':') return undefined;
  const subject = heardAt(items, items.length - 1);
  return subject && spanOf(items, subject.from, subject.to + 1);
}

/** "Jane Roe said in a statement." before a quotation: whose words follow. */
export function announces({ items }: Unit): Span | undefined {
  const [cue] = cuesIn(items);
  if (cue?.voice !== 'finite' || !/^(?:say|agree|reply|respond)$/.test(cue.verb.lemma))
    return undefined;
  const { kind, at } = complementOf(items, cue);
  const subject =
    kind === 'none' && at >= items.length - 1 ? subjectBefore(items, cue, 0) : undefined;
  return subject && spanOf(items, subject.from, subject.to + 1);
}

/** Whom a colon gives the floor, or undefined. */
function heardAt(items: readonly Item[], colon: number): Stretch | undefined {
  return labelOf(items, colon) ?? namedBy(items, colon) ?? lastSubject(items, colon);
}

/** "—Jane Roe, Philadelphia" under a quotation: who signed it. */
export function signature({ items }: Unit): Span | undefined {
  if (!/^[-—]$/.test(items[0]?.lower ?? '') || items[1]?.tag !== 'PROPN') return undefined;
  let end = 1;
  while (items[end + 1]?.tag === 'PROPN') end++;
  return items.some(({ tag }) => tag === 'VERB' || tag === 'AUX')
    ? undefined
    : spanOf(items, 1, end + 1);
}

/** “We won.” – Jane Roe: a quotation signed in its own line. */
function signedInLine(unit: Unit): Report | undefined {
  const [quoted, dash, ...rest] = unit.items;
  const name = rest.filter(({ lower }) => lower !== '.');
  if (quoted?.tag !== 'QUOTE' || dash?.lower !== '—' || name.length < 2) return undefined;
  if (!name.every(({ tag }) => tag === 'PROPN')) return undefined;
  const content = { start: quoted.start, end: quoted.end };
  return signedBy(unit, { mark: dash, subject: spanOf(name, 0, name.length), content: [content] });
}

/** A quotation with the signature under it. */
export function signedReport(quoted: Unit, { items }: Unit, subject: Span): Report {
  const whole = wholeQuotation(quoted);
  const content = whole ? [{ start: whole.start, end: whole.end }] : [];
  return signedBy(quoted, { mark: spanOf(items, 0, 1), subject, content });
}

type Signed = Pick<Report, 'subject' | 'content'> & { readonly mark: Span };

function signedBy(unit: Unit, { mark: { start, end }, subject, content }: Signed): Report {
  const cue = { start, end };
  return {
    unit,
    cue,
    subject,
    how: 'before',
    content,
    denied: false,
    rule: 'signature',
    inside: undefined,
  };
}

/** "Jane Roe:", "Rep. John Doe (R-Ohio):", "A close race - Jane Roe:": a name and nothing else. */
function labelOf(items: readonly Item[], colon: number): Stretch | undefined {
  let end = colon - 1;
  if (items[end]?.lower === ')') end = skipBack(items, end, 0);
  if (items[end]?.tag !== 'PROPN') return undefined;
  let from = end;
  while (from > 0 && end - from < MOST_LABEL && LABEL.has(items[from - 1]?.tag ?? 'X')) from--;
  const before = items[from - 1];
  if (before && before.lower !== '—' && before.lower !== '.') return undefined;
  const by = items.findLastIndex(({ lower }, at) => at >= from && at < end && lower === 'from');
  return { from: Math.max(from, by + 1), to: end };
}

/** Who does what the clause before a colon tells last: a name, "he" or "she", and nothing else. */
function lastSubject(items: readonly Item[], colon: number): Stretch | undefined {
  for (let at = colon - 1; at >= 0 && colon - at < FAR_VERB; at--) {
    const item = items[at];
    const left = items[at - 1];
    if (item?.tag !== 'VERB' && item?.tag !== 'AUX') continue;
    if (item.lower.endsWith('ing') || left?.tag === 'PART') continue;
    // "made the following comment:" – the tagger takes the noun for a verb.
    if (item.tag === 'VERB' && at === colon - 1 && /^(?:DET|ADJ|NOUN)$/.test(left?.tag ?? ''))
      continue;
    const subject = doerOf(items, at);
    if (!subject) continue;
    const head = items[subject.to];
    const owner = ANSWERS.has(head?.lower ?? '') ? ownerOf(items, subject) : undefined;
    if (owner) return owner;
    // "Roe apologized for what happened: “…”"
    if (/^(?:what|that|which|who)$/.test(head?.lower ?? '')) continue;
    return head?.tag === 'PROPN' || /^(?:he|she)$/.test(head?.lower ?? '') ? subject : undefined;
  }
  return undefined;
}

/** "Her answer was brief: “No.”", "Roe's response was: “No.”": whose it is. */
function ownerOf(items: readonly Item[], { from, to }: Stretch): Stretch | undefined {
  const owner = items[from];
  if (/^(?:his|her)$/.test(owner?.lower ?? '')) return { from, to: from };
  const owned = isPossessive(items[to - 1]);
  return owner?.tag === 'PROPN' && owned ? { from, to: to - 2 } : undefined;
}

/** What somebody has and a colon hands over. */
const ANSWERS: ReadonlySet<string> = new Set(
  'answer response reply message advice verdict comment reaction question conclusion explanation statement'.split(
    ' ',
  ),
);

/** Items between a colon and the verb whose subject is to be heard. */
const FAR_VERB = 24;

/** "More from Jane Roe:": the name behind the preposition is the one who is quoted. */
function namedBy(items: readonly Item[], colon: number): Stretch | undefined {
  const last = items[colon - 1];
  if (last?.tag !== 'PROPN' && !DOCUMENTS.has(last?.lower ?? '')) return undefined;
  const phrase = phraseEndingAt(items, colon - 1, 0);
  const from = items.findLastIndex(
    ({ lower }, at) => at >= phrase.from - 1 && at < colon && /^(?:from|by)$/.test(lower),
  );
  return from >= 0 ? { from: from + 1, to: colon - 1 } : undefined;
}
