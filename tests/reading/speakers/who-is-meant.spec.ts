import { describe, expect, it } from 'vitest';
import { articleFrom, sha256Of } from '../../../src/intake/article.ts';
import { quote } from '../../../src/model/article.ts';
import { authorOf } from '../../../src/reading/speakers/author.ts';
import { speakersIn } from '../read-one.ts';

/** A text, and whom the words for the last speaker in it mean. */
type Row = readonly [text: string, last: string];

const means = (text: string, last: string): void =>
  expect(
    speakersIn(text)
      .at(-1)
      ?.replace(/ \(\w+\)$/, ''),
  ).toBe(last);

describe('roles', () => {
  it.each<Row>([
    [
      'The minister of water, Liesbeth Smit, came. “Late,” the minister said.',
      'the minister = Liesbeth Smit, minister of water',
    ],
    [
      'Mayor Mara Ellison met deputy mayor Paul Hale. “Late,” the mayor said.',
      'the mayor = Mara Ellison, Mayor',
    ],
    [
      'Mayor Mara Ellison met deputy mayor Paul Hale. “Late,” the deputy mayor said.',
      'the deputy mayor = Paul Hale, deputy mayor',
    ],
    [
      'Chief Minister Smt. Vasundhara Iyengar met Works Minister Shri Narayan. “Late,” the Chief Minister said.',
      'the Chief Minister = Vasundhara Iyengar, Chief Minister',
    ],
    [
      'Alice Renwick left. Her husband, Paul Osei, came. “Late,” her husband said.',
      'her husband = Paul Osei, husband',
    ],
  ])('%s', means);

  it.each<Row>([
    [
      'A spokesman said it was late. John Kirby, a spokesman, left. “Late,” the spokesman said.',
      'the spokesman = nobody named',
    ],
    ['The mayor’s aide, Paul Hale, left. “Late,” the mayor said.', 'the mayor = nobody named'],
    ['Alice Renwick left. “Late,” her husband said.', 'her husband = nobody named'],
    ['Renwick’s husband, Paul Osei, left. “Late,” her husband said.', 'her husband = nobody named'],
    [
      'Her husband, Paul Osei, met her husband, Tom Pell. “Late,” her husband said.',
      'her husband = nobody named',
    ],
  ])('mean nobody in: %s', means);
});

describe('pronouns', () => {
  it.each<Row>([
    ['His wife, Dana, came. “Late,” she said.', 'she = Dana, wife'],
    ['Iris Potter, 71, came. “Late,” she said.', 'she = Iris Potter'],
    ['Mayor Mara Ellison met Judge Paul Hale. “Late,” she said.', 'she = Mara Ellison, Mayor'],
    [
      'A spokeswoman for Norvane Rail said it was late. She said it would rain.',
      'She = nobody named, A spokeswoman for Norvane Rail',
    ],
    [
      'Judge Harold Wendt left. A juror wept after she told the clerk that it was late.',
      'she = nobody named, A juror',
    ],
  ])('%s', means);

  it.each<Row>([
    ['Sheriff Bill Novak came. “Late,” she said.', 'she = nobody named'],
    ['Sheriff Wren Novak met his sisters. The women left. “Late,” she said.', 'she = nobody named'],
    ['Mayor Mara Ellison met Judge Paul Hale. “Late,” he said.', 'he = nobody named'],
    [
      'Judge Harold Wendt asked the witness whether it was late. “Yes,” he said.',
      'he = nobody named',
    ],
    ['The news surprised Mara Ellison. “Late,” she said.', 'she = nobody named'],
  ])('mean nobody in: %s', means);
});

describe('whoever writes “I”', () => {
  it.each([
    ['By Nadia Ferrars', 'Nadia Ferrars'],
    ['By NADIA FERRARS, Staff Writer', 'NADIA FERRARS'],
    ['By Nadia Ferrars in Dunmore', 'Nadia Ferrars'],
    ['By Nadia Ferrars and Tom Pell', null],
    ['By Our Special Correspondent', null],
    ['By Associated Press', null],
  ])('%s', (byline, author) => {
    const page = `Bridge is late\n\n${byline}\nPublished May 18, 2030\n\nThe bridge is late, the mayor said.\n`;
    const article = articleFrom(page, { id: 'invented', sha256: sha256Of(page) });
    const span = authorOf(article);
    expect(span && quote(article, span)).toBe(author);
  });
});
