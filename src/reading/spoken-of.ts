import type { Leaning, Named, Sentence } from '../model/statement.ts';
import type { TimeExpression } from '../model/when.ts';
import { firstWhere, overlapping, startingIn } from './lookup.ts';
import { timesIn } from './said.ts';
import { KINDS } from './speakers/name-words.ts';
import type { Name } from './speakers/names.ts';
import type { Paragraph } from './text/paragraphs.ts';
import type { Token } from './text/tokens.ts';

/**
 * What each sentence of some paragraphs names, and how it goes on about what stands before it.
 * `namesOf` has the names of each; those of months and days, within `times`, name nothing.
 */
export function sentencesOf(
  paragraphs: readonly Paragraph[],
  namesOf: ReadonlyMap<Paragraph, readonly Name[]>,
  times: readonly TimeExpression[],
): readonly Sentence[] {
  return paragraphs.flatMap((paragraph) => {
    const { tokens, units } = paragraph;
    const dates = timesIn(times, paragraph).map(({ span }) => span);
    const bearers = (namesOf.get(paragraph) ?? []).filter(
      (name) => overlapping(dates, name).length === 0,
    );
    const names = withFigures(bearers, tokens);
    return units
      .flatMap(({ sentences }) => sentences)
      .map((sentence) => {
        const named = startingIn(names, sentence, ({ name }) => name.start);
        const leans = leaning(overlapping(tokens, sentence), named[0]?.name.start);
        return { ...sentence, names: named, leans };
      });
  });
}

/** Names with the figures behind them and what those tie to them: "FTSE-100", "Boeing 787 Dreamliner". */
function withFigures(names: readonly Name[], tokens: readonly Token[]): readonly Named[] {
  const found: Named[] = [];
  let figures = 0; // where those behind the name before end
  for (const { start, end, titled, kind } of names) {
    const before = start - figures === 1 ? found.pop() : undefined;
    const last = pastFigures(tokens, end);
    found.push({
      name: { start: before?.name.start ?? start, end: last },
      titled: { start: before?.titled.start ?? titled, end: last },
      isPlace: kind === 'place',
    });
    figures = last > end ? last : 0;
  }
  return found;
}

/** Where the figures behind a name end; at its own end where none follow ("Hale, 47,"). */
function pastFigures(tokens: readonly Token[], end: number): number {
  let last = end;
  for (let at = firstWhere(tokens, ({ start }) => start >= end); ; at++) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token || token.start - last > 1 || !/^(?:\d{1,4}|-)$/.test(token.text)) return last;
    if (next?.start === token.end && /^\w/.test(next.text)) return last; // the "9" of "900s"
    last = token.end;
  }
}

/** A pronoun or "the company" behind a name may mean its bearer. */
function leaning(tokens: readonly Token[], firstName = Infinity): Leaning {
  const words = tokens.filter(({ tag }) => tag !== 'PUNCT');
  const [first, second] = words;
  if (POINTING.has(first?.lower ?? '')) return 'opens';
  if (first?.lower === 'the' && /^[\p{Ll}\d]/u.test(second?.text ?? '')) return 'definite';
  const inside = words.some(
    ({ lower, start }, at) =>
      start < firstName &&
      (PERSONAL.has(lower) || (lower === 'the' && KINDS.has(words[at + 1]?.lower ?? ''))),
  );
  return inside ? 'inside' : 'none';
}

const PERSONAL: ReadonlySet<string> = new Set('it its he his she her they their'.split(' '));
const POINTING: ReadonlySet<string> = new Set([
  ...PERSONAL,
  ...'this that these those such'.split(' '),
]);
