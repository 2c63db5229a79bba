import { quote, type Span } from '../../model/article.ts';
import type { Report } from '../attribution/reports.ts';
import { overlapping } from '../lookup.ts';
import { fold } from '../speakers/names.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import type { Quotation } from '../text/quotations.ts';
import { type Unit, unitsOf } from '../text/units.ts';
import type { Interview } from './interview.ts';
import { CLOSINGS, DIRECTIONS } from './label-words.ts';
import type { Label } from './labels.ts';
import type { Labels } from './speaking.ts';

/** A stretch of a paragraph in which one person has the word: behind a label, or going on from one. */
type Turn = Span & { readonly label: Label; readonly rule: 'turn' | 'turn-on' };

/** The paragraphs of an article, those of a transcript cut by turns; and what is said in each. */
export type Turns = {
  readonly paragraphs: readonly Paragraph[];
  readonly turns: ReadonlyMap<Unit, Report>;
};

/** Cuts the paragraphs of a transcript into turns: each is read as one quotation without marks. */
export function turnsOf(
  text: string,
  paragraphs: readonly Paragraph[],
  { labels, interview }: { labels: Labels; interview: Interview },
): Turns {
  const spoken = spokenBy(text, paragraphs, labels);
  const turns = new Map<Unit, Report>();
  const cut = paragraphs.map((paragraph) => {
    const sentences = paragraph.units.flatMap((unit) => unit.sentences);
    const units = spoken.get(paragraph)?.map((turn) => {
      const unit = unitOf(text, { tokens: paragraph.tokens, sentences }, turn);
      const report = reportOf(unit, turn, interview);
      if (report) turns.set(unit, report);
      return unit;
    });
    return units ? { ...paragraph, units } : paragraph;
  });
  return { paragraphs: cut, turns };
}

/** Who has the word in which paragraph. */
function spokenBy(
  text: string,
  paragraphs: readonly Paragraph[],
  labels: Labels,
): ReadonlyMap<Paragraph, readonly Turn[]> {
  const spoken = new Map<Paragraph, readonly Turn[]>();
  const end = paragraphs.findLastIndex((paragraph) => labels.has(paragraph));
  let last: Label | undefined;
  let unsure: Paragraph[] = [];
  for (const [at, paragraph] of paragraphs.entries()) {
    const own = labels.get(paragraph);
    if (own) {
      if (own.length > 0) spoken.set(paragraph, turnsIn(paragraph, own));
      last = own.at(-1);
      unsure = [];
    } else if (last && goesOn(text, paragraph, last)) {
      unsure.push(paragraph);
      if (FIRST_PERSON.test(quote({ text }, paragraph))) {
        for (const one of unsure)
          spoken.set(one, [{ start: one.start, end: one.end, label: last, rule: 'turn-on' }]);
        unsure = [];
      } else if (at > end) last = undefined;
    } else last = undefined;
  }
  return spoken;
}

function turnsIn({ end }: Paragraph, labels: readonly Label[]): readonly Turn[] {
  return labels.map((label, at) => ({
    start: label.start,
    end: labels[at + 1]?.start ?? end,
    label,
    rule: 'turn',
  }));
}

/** What an article tells in its own voice seldom has these words. */
const FIRST_PERSON = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us)\b/;

/**
 * Whether a paragraph without a label may still be of whoever had the word: nobody goes on asking,
 * and what is in brackets, quotes or names the speaker is told by the page.
 */
function goesOn(text: string, paragraph: Paragraph, label: Label): boolean {
  const { form, who } = label;
  const words = quote({ text }, paragraph);
  const quoted = /["“]/.test(text[label.start] ?? '') && /^["“]/.test(words);
  if (form === 'question' || CLOSINGS.test(words)) return false;
  if (!quoted && /^[[("“‘«]/.test(words)) return false;
  const quotes = ({ items }: Unit) => items.some(({ inside }) => inside.length > MOST_QUOTED);
  if (!quoted && paragraph.units.some(quotes)) return false;
  const name = fold(quote({ text }, who)).at(-1);
  return form === 'answer' || name === undefined || !fold(words).includes(name);
}

/** Words in quotation marks that a speaker may use without somebody else being quoted. */
const MOST_QUOTED = 3;

type Parts = Pick<Paragraph, 'tokens'> & Pick<Unit, 'sentences'>;

function unitOf(text: string, { tokens, sentences }: Parts, turn: Turn): Unit {
  const { start, end, label, rule } = turn;
  const [unit] = unitsOf({
    sentences: [{ start, end }],
    tokens: overlapping(tokens, turn),
    quotations: spokenIn(text, { start: rule === 'turn' ? label.end : start, end }),
    times: [],
  });
  return { start, end, items: unit?.items ?? [], sentences: overlapping(sentences, turn) };
}

function reportOf(unit: Unit, { label, rule }: Turn, interview: Interview): Report | undefined {
  const content = unit.items.flatMap(({ quotation }) => (quotation ? [quotation.inner] : []));
  if (content.length === 0) return undefined;
  const named = interview[label.form];
  return {
    unit,
    cue: rule === 'turn' ? label.mark : undefined,
    subject: label.who,
    ...(named ? { named } : {}),
    how: 'label',
    content,
    denied: false,
    rule,
    inside: undefined,
  };
}

/** Directions in one turn; what stands behind more of them goes unread. */
const MOST_DIRECTIONS = 64;

/** What of a turn is spoken, as quotations that have no marks: "(Laughter)" is not. */
function spokenIn(text: string, { start, end }: Span): readonly Quotation[] {
  const pieces: Quotation[] = [];
  let from = start;
  for (const direction of text.slice(start, end).matchAll(DIRECTIONS)) {
    pieces.push(...quotationOf(text, { start: from, end: start + direction.index }));
    from = start + direction.index + direction[0].length;
    if (pieces.length >= MOST_DIRECTIONS) return pieces;
  }
  return [...pieces, ...quotationOf(text, { start: from, end })];
}

/** The words of a stretch without the white space around; none where it has no word. */
function quotationOf(text: string, { start, end }: Span): readonly Quotation[] {
  const words = text.slice(start, end);
  const bare = words.replace(/[\s*_"”]+$/, '').replace(/^[\s"“]+/, '');
  if (!/[\p{L}\p{N}]/u.test(bare)) return [];
  const from = start + words.indexOf(bare);
  const inner = { start: from, end: from + bare.length };
  return [{ ...inner, inner, closed: true, continues: false }];
}
