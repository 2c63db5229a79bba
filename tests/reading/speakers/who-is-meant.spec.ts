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

describe('whoever is asked, told or told of', () => {
  it.each<Row>([
    [
      'Ann Dietz said it was over. Jane Roe was asked whether she would resign. “No,” she said.',
      'she = Jane Roe',
    ],
    [
      'Ann Dietz said it was over. Asked about the delay, Pilar Stromberg shrugged. “Ask him,” she said.',
      'she = Pilar Stromberg',
    ],
    [
      'Ann Dietz said it was over. Jane Roe was accused of fraud by the bank. “No,” she said.',
      'she = Jane Roe',
    ],
    ['“Go,” Mara Ellison told Judge Bo Hale. “No,” he said.', 'he = nobody named'],
    ['“Go,” Mrs Mara Ellison told Mr Bo Hale. “No,” he said.', 'he = Bo Hale'],
    [
      'Alan Marsh left. “Go,” Pat Dray told her husband. “No,” he said.',
      'he = nobody named, her husband',
    ],
    ['Alan Marsh came. “Go,” Pat Dray told him. “No,” he said.', 'he = Alan Marsh'],
    ['“Sir, the lane is there,” Pat Dray told him. “For now,” he said.', 'he = nobody named'],
    [
      'Dora Kell stood. “You ran, didn’t you?” Ms Swann asked. “Yes,” she replied.',
      'she = Dora Kell',
    ],
    ['“You ran, didn’t you?” Ms Swann asked. “Yes,” she replied.', 'she = nobody named'],
    [
      'Dora Kell stood. Zadie Osei sat. “You ran?” Ms Swann asked. “Yes,” she replied.',
      'she = nobody named',
    ],
    [
      'Judith Amory said it was late. The court heard that Denise Ratcliffe was ill. She said it was cold.',
      'She = Denise Ratcliffe',
    ],
    [
      'Judith Amory said it was late. The jury was told that Denise Ratcliffe was ill. She said it was cold.',
      'She = Denise Ratcliffe',
    ],
    // Somebody else’s words on Ratcliffe leave open who goes on.
    [
      'Judith Amory said that Denise Ratcliffe was ill. She said it was cold.',
      'She = Judith Amory',
    ],
    ['Paul Hale stood. If Tom Pell loses, he said, it is over.', 'he = Paul Hale'],
  ])('%s', means);
});

describe('whoever is introduced', () => {
  it.each<Row>([
    ['Ann Dietz left. A girl wept. Her name was Tess. “Late,” she said.', 'she = Tess'],
    ['The old man left. Gerald, it turned out, came back. “Late,” he said.', 'he = Gerald'],
    ['Jane Frost came. “Late,” she said.', 'she = Jane Frost'],
    ['Ms Howard came. Gerald left. “Late,” she said.', 'she = Howard'],
    ['“Cold,” said Mattie Thoms, 66, of Florence. “Late,” she said.', 'she = Mattie Thoms'],
    ['Mara Ellison left. Georgia was cold. “Late,” she said.', 'she = Mara Ellison'],
  ])('%s', means);
});

describe('whoever has no name', () => {
  it.each<Row>([
    [
      'A former aide said it was late. “Yes,” she added. The mayor’s door was shut. “No,” he said.',
      'he = nobody named',
    ],
    [
      'A former aide said it was late. “Yes,” she added. “Cold,” she said.',
      'she = nobody named, A former aide',
    ],
    [
      'A former aide said it was late. “Yes,” she added. The aide said it was cold. “No,” he said.',
      'he = nobody named',
    ],
    ['“Late,” the Uruguayan said.', 'the Uruguayan = nobody named'],
    ['“Late,” said the Frenchman.', 'the Frenchman = nobody named'],
    ['“Late,” a Tory said.', 'a Tory = nobody named'],
    ['Jurors were shown the note, which read: “I am sorry.”', 'the note = nobody named'],
    ['One shop owner, who asked whether it was late, left.', 'who = nobody named, One shop owner'],
  ])('%s', means);
});

describe('titles that are names too', () => {
  it.each<Row>([
    [
      'Property developer Dean Hallworth said it was late.',
      'Dean Hallworth = Dean Hallworth, Property developer',
    ],
    [
      'Dean Hallworth, who teaches law, came. Chief Judge Hallworth said it was late.',
      'Hallworth = Hallworth, Chief Judge',
    ],
    ['Ada Bishop came. Bishop said it was late.', 'Bishop = Ada Bishop'],
    [
      'Councilmember Priya Ostrander said it was late.',
      'Priya Ostrander = Priya Ostrander, Councilmember',
    ],
    [
      'District Collector Priya Menon said it was late.',
      'Priya Menon = Priya Menon, District Collector',
    ],
  ])('%s', means);
});

describe('whoever is asked, named or owns what a sentence is about', () => {
  it.each<Row>([
    [
      'Jane Rowe, a minister, was angry. Asked by a reporter if she would resign, she left. “I am staying,” she said.',
      'she = Jane Rowe, a minister',
    ],
    [
      '“It is a scandal,” said Jan Mottram. Mrs Garforth’s bins were emptied. “They left the lid off,” she said.',
      'she = Garforth',
    ],
    [
      'Senator Grant Hollister, Republican of Idaho, said he had come.',
      'Grant Hollister = Grant Hollister, Senator',
    ],
    [
      '“I am sorry,” the executive, Thomas Wrenfield, told the committee.',
      'Thomas Wrenfield = Thomas Wrenfield, executive',
    ],
  ])('%s', means);
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
