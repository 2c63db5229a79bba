import { describe, expect, it } from 'vitest';
import { quote } from '../../src/model/article.ts';
import { readArticle } from '../../src/reading/read-article.ts';
import { articleOf, attributedIn } from './read-one.ts';

/** A Thursday. */
const PUBLISHED = '2023-03-30';

/** A text, then for each statement its cue and the day it was said, as `daysIn` words them. */
type Row = readonly [text: string, ...days: string[]];

const dates = (text: string, ...days: readonly string[]): void =>
  expect(daysIn(text, PUBLISHED)).toEqual(days);

describe('a day beside the verb', () => {
  it.each<Row>([
    [
      'Mara Ellison said Thursday that the bridge was late.',
      'said: 2023-03-30, relative, “Thursday”',
    ],
    [
      'Mara Ellison on Thursday said that the bridge was late.',
      'said: 2023-03-30, relative, “Thursday”',
    ],
    [
      'Mara Ellison said on Thursday the bridge was late.',
      'said: 2023-03-30, relative, “Thursday”',
    ],
    [
      'On Thursday, Mara Ellison said the bridge was late.',
      'said: 2023-03-30, relative, “Thursday”',
    ],
    ['The bridge was late, Mara Ellison said Thursday.', 'said: 2023-03-30, relative, “Thursday”'],
    [
      '“The bridge was late,” Mara Ellison said on Wednesday.',
      'said: 2023-03-29, relative, “Wednesday”',
    ],
    [
      '“The bridge was late,” Mara Ellison told reporters in Dunmore on Wednesday.',
      'told: 2023-03-29, relative, “Wednesday”',
    ],
    [
      'Earlier Thursday, the council announced sanctions against the quarry.',
      'announced: 2023-03-30, relative, “Earlier Thursday”',
    ],
    [
      'Mara Ellison said yesterday that the bridge was late.',
      'said: 2023-03-29, relative, “yesterday”',
    ],
    [
      'The bridge was late, the council said earlier this month.',
      'said: 2023-03, relative, “earlier this month”',
    ],
    ['The bridge was late, the council said last month.', 'said: 2023-02, relative, “last month”'],
    [
      'Mara Ellison said last week that the bridge was late.',
      'said: 2023-03-20/2023-03-26, relative, “last week”',
    ],
    [
      'Mara Ellison said on March 3 that the bridge was late.',
      'said: 2023-03-03, relative, “March 3”',
    ],
    [
      'Mara Ellison said on 3 March 2021 that the bridge was late.',
      'said: 2021-03-03, stated, “3 March 2021”',
    ],
    [
      'In a letter of March 3, 2021, Mara Ellison said the bridge was late.',
      'said: 2021-03-03, stated, “March 3, 2021”',
    ],
    [
      'According to a report published on Monday, the bridge was late.',
      'According to: 2023-03-27, relative, “Monday”',
    ],
    [
      'Mara Ellison resigned on Monday, saying the bridge was late.',
      'saying: 2023-03-27, relative, “Monday”',
    ],
  ])('%s', dates);
});

describe('days that date the words and not the saying', () => {
  it.each<Row>([
    ['Mara Ellison said the bridge would open on Thursday.', 'said: unknown'],
    ['Mara Ellison said the pumps failed in 2019.', 'said: unknown'],
    ['Between 2019 and 2021, the ministry said, prices rose.', 'said: unknown'],
    ['Between the end of 2020 and early 2021, the ministry said prices rose.', 'said: unknown'],
    ['In 2019, the ministry said, prices rose.', 'said: unknown'],
    ['“The pumps failed on Monday,” Mara Ellison said.', 'said: unknown'],
    ['The pumps failed on Monday, Mara Ellison said.', 'said: unknown'],
    ['The pumps failed on Monday, according to Mara Ellison.', 'according to: unknown'],
    ['Since Monday, Mara Ellison said, the pumps had failed twice.', 'said: unknown'],
    ['The pumps, which failed on Monday, were old, Mara Ellison said.', 'said: unknown'],
    [
      'Mara Ellison said on Thursday that the pumps failed on Monday.',
      'said: 2023-03-30, relative, “Thursday”',
    ],
    [
      'Mara Ellison said Thursday the pumps failed Monday.',
      'said: 2023-03-30, relative, “Thursday”',
    ],
  ])('%s', dates);
});

describe('another saying of the same speaker and occasion', () => {
  it.each<Row>([
    [
      'Mara Ellison said Thursday that the bridge was late. “We tried,” Ellison added.',
      'said: 2023-03-30, relative, “Thursday”',
      'added: 2023-03-30, inferred, “Thursday”',
    ],
    [
      'Mara Ellison said Thursday that the bridge was late. “We tried.”',
      'said: 2023-03-30, relative, “Thursday”',
    ],
    [
      'Mayor Mara Ellison said Thursday that the bridge was late. “We tried,” she added.',
      'said: 2023-03-30, relative, “Thursday”',
      'added: 2023-03-30, inferred, “Thursday”',
    ],
    [
      'The Ports Department said Thursday that the quay was safe. “It is safe,” Ports Department spokeswoman Dolores Quintana said.',
      'said: 2023-03-30, relative, “Thursday”',
      'said: 2023-03-30, inferred, “Thursday”',
    ],
    [
      'Mara Ellison said Thursday that the bridge was late. Ellison has said it was early.',
      'said: 2023-03-30, relative, “Thursday”',
      'said: unknown',
    ],
    [
      'Mara Ellison said Thursday that the bridge was late. Ellison says it was early.',
      'said: 2023-03-30, relative, “Thursday”',
      'says: unknown',
    ],
    [
      'Mara Ellison said Thursday that the bridge was late. Ellison had said it was early.',
      'said: 2023-03-30, relative, “Thursday”',
      'said: unknown',
    ],
    [
      'Mara Ellison said Thursday that the bridge was late. “It was early,” Tobias Renn said.',
      'said: 2023-03-30, relative, “Thursday”',
      'said: unknown',
    ],
    [
      'Mara Ellison said Thursday that the bridge was late. “It was early,” Ellison said last month.',
      'said: 2023-03-30, relative, “Thursday”',
      'said: 2023-02, relative, “last month”',
    ],
    [
      'Mara Ellison said Thursday that the Dunmore Herald reported the bridge was late.',
      'said: 2023-03-30, relative, “Thursday”',
      'reported: unknown',
    ],
  ])('%s', dates);
});

describe('nothing dates it', () => {
  it.each<Row>([
    ['Mara Ellison said the bridge was late.', 'said: unknown'],
    ['“We tried,” Mara Ellison said.', 'said: unknown'],
    ['Mara Ellison has long said the bridge was late.', 'said: unknown'],
  ])('%s', dates);
});

describe('an article without a date', () => {
  it.each<Row>([
    ['Mara Ellison said Thursday that the bridge was late.', 'said: unknown'],
    [
      'Mara Ellison said on 3 March 2021 that the bridge was late.',
      'said: 2021-03-03, stated, “3 March 2021”',
    ],
  ])('%s', (text, ...days) => expect(daysIn(text)).toEqual(days));
});

function daysIn(text: string, published?: string): readonly string[] {
  const article = articleOf(text, published);
  return attributedIn(readArticle(article)).map(({ cue, said }) => {
    const words = said.span ? `“${quote(article, said.span)}”` : 'no words';
    const day = said.basis === 'unknown' ? 'unknown' : `${said.edtf}, ${said.basis}, ${words}`;
    return `${cue ? quote(article, cue) : '–'}: ${day}`;
  });
}
