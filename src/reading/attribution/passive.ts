import type { Item } from '../text/units.ts';
import { cutAfter, type Subject } from './clauses.ts';
import { type Complement, complementOf } from './complements.ts';
import { type Content, contentEnd } from './contents.ts';
import type { Cue } from './cues.ts';
import { phraseStartingAt } from './noun-phrases.ts';

type Passive = { readonly subject: Subject | undefined; readonly content: readonly Content[] };

/** "was asked by Jane Roe whether …", "Asked about the plan, …": nobody's words unless "by" names whose. */
export function readPassive(
  items: readonly Item[],
  cue: Cue,
  next: readonly Cue[],
): Passive | undefined {
  const { lemma, frames } = cue.verb;
  if (!/q/.test(frames) && !ABOUT.has(lemma)) return undefined;
  const subject = by(items, cue);
  const { kind, at } = complementOf(items, cue, (subject?.edge ?? cue.to) + 1);
  const quoted = kind === 'quote' && lemma === 'ask';
  if (kind === 'infinitive' && !subject && lemma !== 'ask') return undefined;
  const from = quoted || TAKES.has(kind) ? at : about(items, cue, (subject?.edge ?? cue.to) + 1);
  if (from === undefined) return undefined;
  const to = contentEnd(items, from, next);
  return to > from ? { subject, content: [{ from, to }] } : undefined;
}

const TAKES: ReadonlySet<Complement['kind']> = new Set(['that', 'question', 'infinitive']);

/** "by host Jane Roe, who backs the plan,": up to `edge`, with what is put between commas. */
function by(items: readonly Item[], cue: Cue): Subject | undefined {
  if (items[cue.to + 1]?.lower !== 'by') return undefined;
  const whole = phraseStartingAt(items, cue.to + 2);
  if (!whole) return undefined;
  // "by two aides of bullying"
  const charge = items.findIndex(
    ({ lower }, at) => at > whole.from && at < whole.to && lower === ABOUT.get(cue.verb.lemma),
  );
  const phrase = charge < 0 ? whole : { from: whole.from, to: charge - 1 };
  const inserted = items[phrase.to + 1]?.lower === ',';
  const close = inserted ? cutAfter(items, phrase.to + 2) : undefined;
  return { ...phrase, how: 'after', edge: close === undefined ? phrase.to : close - 1 };
}

/** "asked about the plan", "accused of fraud", "criticised for it": the noun phrase is what was said. */
function about(items: readonly Item[], { verb }: Cue, from: number): number | undefined {
  let at = from;
  const between = (tag: string | undefined) =>
    verb.lemma === 'ask' && /^(?:ADP|DET|ADJ|NOUN|PROPN)$/.test(tag ?? '');
  while (at - from < FAR_ABOUT && items[at]?.lower !== ABOUT.get(verb.lemma)) {
    const { tag } = items[at] ?? {};
    if (tag !== 'TIME' && tag !== 'ADV' && !between(tag)) break;
    at++;
  }
  const found = items[at] && items[at]?.lower === ABOUT.get(verb.lemma);
  // "Asked about that, …" asks nothing that can be shown.
  const bare = items[at + 1]?.tag === 'PRON' && /^[,.]$/.test(items[at + 2]?.lower ?? '');
  return found && items[at + 1] && !bare ? at + 1 : undefined;
}

/** Items between a verb and its "about": "asked at a meeting on Monday about". */
const FAR_ABOUT = 8;

/** The word before what is said of somebody, by verb. */
const ABOUT: ReadonlyMap<string, string> = new Map([
  ['ask', 'about'],
  ['accuse', 'of'],
  ['criticize', 'for'],
  ['criticise', 'for'],
]);
