import { describe, expect, it } from 'vitest';
import { sentencesIn } from '../../../src/reading/text/sentences.ts';

/** A paragraph, then each of its sentences. */
type Row = readonly [paragraph: string, ...sentences: string[]];

const splits = (paragraph: string, ...sentences: readonly string[]): void => {
  const spans = sentencesIn(paragraph, { start: 0, end: paragraph.length });
  expect(spans.map(({ start, end }) => paragraph.slice(start, end))).toEqual(sentences);
};

describe('abbreviations that a name follows', () => {
  it.each<Row>([
    ['Mr. Renn left. Mrs. Ellison stayed.', 'Mr. Renn left.', 'Mrs. Ellison stayed.'],
    ['Dr. Sandmeyer met Gov. Ito at St. Brigid’s.', 'Dr. Sandmeyer met Gov. Ito at St. Brigid’s.'],
    ['It opened on Mar. 3 and closed on Sept. 9.', 'It opened on Mar. 3 and closed on Sept. 9.'],
    ['Lt. Col. Hale and Sgt. Otis spoke.', 'Lt. Col. Hale and Sgt. Otis spoke.'],
    ['Renn vs. Norvane was heard on Monday.', 'Renn vs. Norvane was heard on Monday.'],
    ['She met us at No. 10 and said no. He left.', 'She met us at No. 10 and said no.', 'He left.'],
  ])('%s', splits);
});

describe('abbreviations of India and Britain', () => {
  it.each<Row>([
    [
      'The contractor, Ch. Mahendran, was absconding. Police said so.',
      'The contractor, Ch. Mahendran, was absconding.',
      'Police said so.',
    ],
    ['Police held Sk. Irfan and Mohd. Salim.', 'Police held Sk. Irfan and Mohd. Salim.'],
    ['Er. Rao met Kum. Latha and Pt. Joshi.', 'Er. Rao met Kum. Latha and Pt. Joshi.'],
    ['He was fined Rs. 500 by Addl. SP Nair.', 'He was fined Rs. 500 by Addl. SP Nair.'],
    ['Wg. Cdr. Hale and Dy. Mayor Otis spoke.', 'Wg. Cdr. Hale and Dy. Mayor Otis spoke.'],
    ['He is at the Govt. Hospital in Melur.', 'He is at the Govt. Hospital in Melur.'],
    ['Police asked Mr. Ng. Hale left.', 'Police asked Mr. Ng.', 'Hale left.'],
    ['She walked by the sea. Chandra left.', 'She walked by the sea.', 'Chandra left.'],
    ['It cost 500 Rs. The rest is free.', 'It cost 500 Rs.', 'The rest is free.'],
  ])('%s', splits);
});

describe('abbreviations that may end a sentence', () => {
  it.each<Row>([
    [
      'The U.S. Senate met in Washington, D.C. on Monday.',
      'The U.S. Senate met in Washington, D.C. on Monday.',
    ],
    ['She moved to the U.S. The house was sold.', 'She moved to the U.S.', 'The house was sold.'],
    ['It began at 9 p.m. The doors were shut.', 'It began at 9 p.m.', 'The doors were shut.'],
    ['It began at 9 p.m. Monday in Dunmore.', 'It began at 9 p.m. Monday in Dunmore.'],
    [
      'He works for Norvane Inc. He lives in Leeds.',
      'He works for Norvane Inc.',
      'He lives in Leeds.',
    ],
    [
      'She is a clerk at Norvane & Co. Ellison said the mill was shut.',
      'She is a clerk at Norvane & Co.',
      'Ellison said the mill was shut.',
    ],
    ['Norvane Co. President Otis said so.', 'Norvane Co. President Otis said so.'],
    ['Norvane Corp. Friday said it would shut.', 'Norvane Corp. Friday said it would shut.'],
    [
      'Norvane Corp. International said profits fell.',
      'Norvane Corp. International said profits fell.',
    ],
    ['Robert Hale Jr. owns the mill.', 'Robert Hale Jr. owns the mill.'],
    [
      'They sell pipes, bolts, etc. They are cheap.',
      'They sell pipes, bolts, etc.',
      'They are cheap.',
    ],
  ])('%s', splits);
});

describe('initials and numbers', () => {
  it.each<Row>([
    [
      'J. B. Hollis owns the mill. T. R. Rao does not.',
      'J. B. Hollis owns the mill.',
      'T. R. Rao does not.',
    ],
    ['J.B. Hollis owns the mill.', 'J.B. Hollis owns the mill.'],
    ['It cost 3.5 million. The toll is $2.50.', 'It cost 3.5 million.', 'The toll is $2.50.'],
    ['Version 2.0. was late.', 'Version 2.0. was late.'],
    ['So did I. The end came fast.', 'So did I.', 'The end came fast.'],
    [
      'The site quay.example.org was down. It came back.',
      'The site quay.example.org was down.',
      'It came back.',
    ],
  ])('%s', splits);
});

describe('marks that close with the sentence', () => {
  it.each<Row>([
    ['She said, “We tried.” Then she left.', 'She said, “We tried.”', 'Then she left.'],
    ['She said, "We tried." Then she left.', 'She said, "We tried."', 'Then she left.'],
    ['She said, ‘We tried.’ Then she left.', 'She said, ‘We tried.’', 'Then she left.'],
    ['(He left.) She stayed.', '(He left.)', 'She stayed.'],
    ['“Is it safe?” he asked. “Yes.”', '“Is it safe?” he asked.', '“Yes.”'],
    ['“Stop!” Mara Ellison said.', '“Stop!” Mara Ellison said.'],
    [
      '“Is it safe?” Mara Ellison asked the crew. Nobody spoke.',
      '“Is it safe?” Mara Ellison asked the crew.',
      'Nobody spoke.',
    ],
    ['“We tried. We failed.” Then she left.', '“We tried.', 'We failed.”', 'Then she left.'],
    ['«We tried.» Then she left.', '«We tried.»', 'Then she left.'],
  ])('%s', splits);
});

describe('questions, shouts and dots', () => {
  it.each<Row>([
    ['Is it safe? Yes! Really?! Yes.', 'Is it safe?', 'Yes!', 'Really?!', 'Yes.'],
    ['We tried … and failed. The end.', 'We tried … and failed.', 'The end.'],
    ['We tried... and failed. The end.', 'We tried... and failed.', 'The end.'],
    ['We tried… Nobody came.', 'We tried…', 'Nobody came.'],
    ['Yahoo! shares fell. So did others.', 'Yahoo! shares fell.', 'So did others.'],
  ])('%s', splits);
});

describe('the edges of a text', () => {
  it.each<Row>([
    ['The bridge opens in May', 'The bridge opens in May'],
    ['  The bridge opens.   It rains.  ', 'The bridge opens.', 'It rains.'],
    ['...', '...'],
    ['“', '“'],
  ])('%s', splits);
});

describe('a paragraph within a text', () => {
  const text = 'One. Two.\n  Three. Four.  \nFive.';

  it('is split by its place in the text, without the white space around', () => {
    const spans = sentencesIn(text, { start: 10, end: 27 });
    expect(spans).toEqual([
      { start: 12, end: 18 },
      { start: 19, end: 24 },
    ]);
  });

  it('without a word has no sentence', () => {
    expect(sentencesIn(text, { start: 10, end: 12 })).toEqual([]);
    expect(sentencesIn(text, { start: 9, end: 9 })).toEqual([]);
  });
});
