import { describe, expect, it } from 'vitest';
import { type Quotation, quotationsIn } from '../../../src/reading/text/quotations.ts';

/** A paragraph, then the words between each pair of marks; `(open)` where no mark closes them. */
type Row = readonly [paragraph: string, ...quotations: string[]];

const quotes = (paragraph: string, ...words: readonly string[]): void =>
  expect(wordsOf(paragraph, 'closed before')).toEqual(words);

describe('kinds of marks', () => {
  it.each<Row>([
    ['“One,” he said, “two.”', 'One,', 'two.'],
    ['"One," he said, "two."', 'One,', 'two.'],
    ["''One,'' he said, ''two.''", 'One,', 'two.'],
    ["``One,'' he said, ``two.''", 'One,', 'two.'],
    ['«One,» he said, «two.»', 'One,', 'two.'],
    ['„One“, he said, „two“.', 'One', 'two'],
    ['‘One,’ he said, ‘two.’', 'One,', 'two.'],
    ["'One,' he said, 'two.'", 'One,', 'two.'],
    ['‘‘One,’’ he said.', 'One,'],
    ['"One," he said, “two.”', 'One,', 'two.'],
  ])('%s', quotes);
});

describe('marks within marks', () => {
  it.each<Row>([
    ['“He said ‘one’ to me,” she said.', 'He said ‘one’ to me,'],
    ['"He said \'one\' to me," she said.', "He said 'one' to me,"],
    ['“It’s the crews’ day,” she said.', 'It’s the crews’ day,'],
    ['“He called it ‘a mess.’”', 'He called it ‘a mess.’'],
    ['‘He said, “No,” and left,’ she said.', 'He said, “No,” and left,'],
    [`'He said, "No," and left,' she said.`, 'He said, "No," and left,'],
    ['‘“No” is all he said,’ she said.', '“No” is all he said,'],
    [
      '‘My members’ patience is thin. He said, “Wait.” I’ve waited.’',
      'My members’ patience is thin. He said, “Wait.” I’ve waited.',
    ],
    ['The ‘smart’ bridge, he said, was “late”.', 'late'],
  ])('%s', quotes);
});

describe('marks left open', () => {
  it.each<Row>([
    ['“One. Two.', 'One. Two. (open)'],
    ['He said: “One. Two.', 'One. Two. (open)'],
    ['"One. Two.', 'One. Two. (open)'],
    ['She said: ‘One. Two.', 'One. Two. (open)'],
    ["She said: 'One. Two.", 'One. Two. (open)'],
    ['‘One,’ she said. ‘Two.', 'One,', 'Two. (open)'],
    ['She called the ‘bridge late.'],
  ])('%s', quotes);
});

describe('apostrophes', () => {
  it.each<Row>([
    ['The workers’ pay and the nurses’ pay rose.'],
    ["The workers' pay and the nurses' pay rose."],
    ['’Tis the season, and ‘tis cold.'],
    ["Don't, won't, can't and O'Rahilly's."],
    ['‘It’s late,’ he said.', 'It’s late,'],
    ["'It's the crews' day,' he said.", "It's the crews' day,"],
    ['The ‘smart’ bridge is the Ellisons’.', 'smart'],
    ["They called them 'cowards' and said: 'We'll not go.'", 'cowards', "We'll not go."],
    ["The dogs' dinner was 'cold', the cats' 'warm'.", 'cold', 'warm'],
    [
      '‘The Hales’ and the Ellisons’ dogs,’ he said, ‘bark.’',
      'The Hales’ and the Ellisons’ dogs,',
      'bark.',
    ],
    ["The kids' '90s music “is great,” he said of the bands' songs.", 'is great,'],
    ["Rock 'n' roll is 'dead', he said.", 'dead'],
    ['Born in ’68, he said ‘yes’.', 'yes'],
    ["'Tis late, and 'twas later."],
  ])('%s', quotes);
});

describe('inches, feet and empty marks', () => {
  it.each<Row>([
    ['A 6\'2" man and a 5\'9" woman.'],
    ['The door is 6\' 2" high.'],
    ['A 12" pipe burst.'],
    ['He said “” and left.'],
    ['He said "" and left.'],
    ['""'],
    ['”'],
    ['"'],
  ])('%s', quotes);
});

describe('a quotation that the paragraph before left open', () => {
  it.each<Row>([
    ['“We tried.', 'We tried. (open, continues)'],
    ['“We tried.”', 'We tried. (continues)'],
    ['We tried.”', 'We tried. (continues)'],
    ['“We tried,” he said. “We failed.”', 'We tried, (continues)', 'We failed.'],
    ['Rain fell. “We tried.”', 'We tried.'],
    ['Rain fell.'],
  ])('%s', (paragraph, ...words) => {
    expect(wordsOf(paragraph, 'left open before')).toEqual(words);
  });
});

describe('the place of a quotation', () => {
  it('is its marks, and within them its words, in the whole text', () => {
    const text = 'Rain.\nShe said, “We tried.”';
    const [only] = quotationsIn(text, { start: 6, end: text.length }, false);
    expect(only).toMatchObject({ start: 16, end: 27, inner: { start: 17, end: 26 } });
  });
});

function wordsOf(paragraph: string, before: 'closed before' | 'left open before'): string[] {
  const whole = { start: 0, end: paragraph.length };
  return quotationsIn(paragraph, whole, before === 'left open before').map((found) => {
    const { start, end } = found.inner;
    const marks = notesOn(found);
    return `${paragraph.slice(start, end)}${marks ? ` (${marks})` : ''}`;
  });
}

function notesOn({ closed, continues }: Quotation): string {
  return [...(closed ? [] : ['open']), ...(continues ? ['continues'] : [])].join(', ');
}
