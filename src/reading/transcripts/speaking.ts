import { quote } from '../../model/article.ts';
import { type Cast, isPersonIn, isSurname, MOST_LOOKED_AT } from '../speakers/cast.ts';
import { TITLES } from '../speakers/name-words.ts';
import { fold } from '../speakers/names.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import { isWord } from '../text/spelling.ts';
import { NAMELESS, NOTICES } from './label-words.ts';
import { type Label, labelOf } from './labels.ts';

/** The labels of each labelled paragraph, in order; none where its first is no speaker's. */
export type Labels = ReadonlyMap<Paragraph, readonly Label[]>;

type Labelled = {
  readonly label: Label;
  /** The last word of the label: "SEN. JANE ROE" and "ROE" are one. */
  readonly key: string;
  /** How much the label looks like somebody who speaks; a notice never does. */
  readonly is: 'speaker' | 'name' | 'word' | 'notice';
};

/**
 * The labels of a transcript. Empty when the page is none: in a conversation two people speak, or one
 * is heard again, and somebody says "I", "we" or "you", or asks.
 */
export function labelsOf(cast: Cast, paragraphs: readonly Paragraph[]): Labels {
  const labelled = new Map<Paragraph, readonly Labelled[]>();
  for (const paragraph of paragraphs) {
    if (paragraph.kind !== 'body') continue;
    const found = labelledIn(cast, paragraph);
    if (found.length > 0) labelled.set(paragraph, found);
  }
  const all = [...labelled.values()].flat();
  const byKey = Map.groupBy(all, ({ key }) => key);
  const recurs = ({ key }: Labelled) => (byKey.get(key)?.length ?? 0) > 1;
  const likely = all.filter((one) => isLikely(cast, one, recurs(one)));
  const small = likely.filter(({ label }) => label.form === 'small letters');
  // "Jane Roe: …", "Tobias Renn: …", each once, are entries of a list.
  const list = new Set(small.some(recurs) ? [] : small);
  const speaking = new Set(likely.filter((one) => !list.has(one)));
  if (!converse(cast, [...speaking])) return new Map();
  const speaks = (one: Labelled) => speaking.has(one) || joinsIn(one, recurs(one));
  return new Map(
    Array.from(labelled, ([paragraph, found]) => {
      const [first] = found;
      const turns = first && speaks(first) ? found.filter(speaks) : [];
      return [paragraph, turns.map(({ label }) => label)];
    }),
  );
}

/** The labels at the head of a paragraph and, where it has one, of the sentences in it. */
function labelledIn(cast: Cast, { start, end, units }: Paragraph): readonly Labelled[] {
  const first = labelOf(cast.text, { start, end });
  if (!first) return [];
  const inner = units
    .flatMap(({ sentences }) => sentences)
    .flatMap((sentence) => (sentence.start > first.end ? (labelOf(cast.text, sentence) ?? []) : []))
    .filter((label) => isColon(cast, label));
  return [first, ...inner].map((label) => {
    const words = fold(quote(cast, label.who));
    const key = isQuestionOrAnswer(label) ? label.form : (words.at(-1) ?? '');
    return { label, key, is: kindOf(cast, label, words) };
  });
}

function kindOf(cast: Cast, label: Label, words: readonly string[]): Labelled['is'] {
  // `SMITH: “We did.”` is read as a quotation with a colon before it.
  if (/["“‘«]/.test(cast.text.slice(label.end, label.end + 1))) return 'notice';
  if (isQuestionOrAnswer(label)) return 'speaker';
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (NOTICES.has(first) || NOTICES.has(last)) return 'notice';
  if (TITLES.has(first) && words.length > 1) return 'speaker';
  if (TITLES.has(last) || NAMELESS.has(last)) return 'name';
  if (first === 'the' || isPlace(cast, words)) return 'word';
  if (isPersonIn(cast, label.who) || (words.length === 1 && isSurname(cast, last)))
    return 'speaker';
  const initials = words.length === 1 && last.length < SHORTEST;
  return initials || words.every(isWord) ? 'word' : 'name';
}

/** Shorter labels are initials of bodies: "GDP", "UN". */
const SHORTEST = 4;

/** "MUMBAI" where something happened "in Mumbai". */
function isPlace({ text, byName }: Cast, words: readonly string[]): boolean {
  const places = byName.get(words.join(' ')) ?? [];
  return places
    .slice(0, MOST_LOOKED_AT)
    .some(({ start }) => /\bin $/.test(text.slice(Math.max(0, start - 4), start)));
}

/** Whether a label may be of somebody who speaks; once is enough for a title or a full name. */
function isLikely(cast: Cast, { label, key, is }: Labelled, recurs: boolean): boolean {
  if (is === 'word' || is === 'notice') return false;
  if (recurs) return true;
  if (!isColon(cast, label)) return false;
  const { form, who } = label;
  return is === 'speaker' || (form === 'capitals' && who.end - who.start > key.length);
}

/** In a conversation whatever is written like its labels is one, unless it is a word that stands once. */
function joinsIn({ label, is }: Labelled, recurs: boolean): boolean {
  return label.form !== 'small letters' && is !== 'notice' && (is !== 'word' || recurs);
}

function converse(cast: Cast, speaking: readonly Labelled[]): boolean {
  const [first, ...rest] = speaking;
  if (!first || rest.length === 0) return false;
  // Questions alone are answered by the page.
  const alone = rest.every(({ key }) => key === first.key);
  if (alone && isQuestionOrAnswer(first.label)) return false;
  return speaking.some(({ label }) => ADDRESSES.test(cast.text.slice(label.end, label.end + FAR)));
}

/** What people say to one another, and lists do not. */
const ADDRESSES = /\?|\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our)\b/;
/** Characters of a turn that are looked at for it. */
const FAR = 300;

function isColon(cast: Cast, { mark }: Label): boolean {
  return mark !== undefined && quote(cast, mark) === ':';
}

function isQuestionOrAnswer({ form }: Label): boolean {
  return form === 'question' || form === 'answer';
}
