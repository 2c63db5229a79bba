import { describe, expect, it } from 'vitest';
import { speakersIn } from '../read-one.ts';

/** A text, then the speaker of each statement in it, as `speakersIn` words it. */
type Row = readonly [text: string, ...speakers: string[]];

const reads = (text: string, ...speakers: readonly string[]): void =>
  expect(speakersIn(text)).toEqual(speakers);

describe('the fullest name and the role', () => {
  it.each<Row>([
    [
      'Mara Ellison leads the council. “We tried,” Ellison said.',
      'Ellison = Mara Ellison (surname)',
    ],
    [
      'Mayor Mara Ellison leads the council. “We tried,” Ellison said.',
      'Ellison = Mara Ellison, Mayor (surname)',
    ],
    [
      'Mayor Mara Ellison leads the council. “We tried,” Ms Ellison said.',
      'Ellison = Mara Ellison, Mayor (surname)',
    ],
    [
      'Mayor Mara Ellison leads the council. “We tried,” Ms. Ellison said.',
      'Ellison = Mara Ellison, Mayor (surname)',
    ],
    [
      '“We tried,” Ellison said. Mayor Mara Ellison leads the council.',
      'Ellison = Mara Ellison, Mayor (surname)',
    ],
    ['Sen. Alma Trujillo said the bill was dead.', 'Alma Trujillo = Alma Trujillo, Sen. (name)'],
    [
      'Prof. Ulrike Sandmeyer said the fish had moved.',
      'Ulrike Sandmeyer = Ulrike Sandmeyer, Prof. (name)',
    ],
    [
      'Dr Ulrike Sandmeyer, a marine biologist, said the fish had moved.',
      'Ulrike Sandmeyer = Ulrike Sandmeyer, a marine biologist (name)',
    ],
    [
      'Norvane Rail chief executive Harkirat Sodhi said the line would reopen.',
      'Harkirat Sodhi = Harkirat Sodhi, Norvane Rail chief executive (name)',
    ],
    [
      '“The line will reopen,” said Harkirat Sodhi, chief executive of Norvane Rail.',
      'Harkirat Sodhi = Harkirat Sodhi, chief executive of Norvane Rail (name)',
    ],
    [
      '“The line will reopen,” said chief executive Harkirat Sodhi.',
      'Harkirat Sodhi = Harkirat Sodhi, chief executive (name)',
    ],
    [
      'Harkirat Sodhi, chief executive of Norvane Rail, took the chair. “The line will reopen,” Sodhi said.',
      'Sodhi = Harkirat Sodhi, chief executive of Norvane Rail (surname)',
    ],
    [
      'Union minister Priya Raghunathan said the harbour was safe.',
      'Priya Raghunathan = Priya Raghunathan, Union minister (name)',
    ],
  ])('%s', reads);
});

describe('names of many shapes', () => {
  it.each<Row>([
    [
      'Pieter van der Berg said the dyke would hold.',
      'Pieter van der Berg = Pieter van der Berg (name)',
    ],
    [
      'Pieter van der Berg built the dyke. “It will hold,” Van der Berg said.',
      'Van der Berg = Pieter van der Berg (surname)',
    ],
    [
      'Pieter van der Berg built the dyke. “It will hold,” van der Berg said.',
      'van der Berg = Pieter van der Berg (surname)',
    ],
    [
      'Anne-Marie Leclerc-Dubois said the wine was good.',
      'Anne-Marie Leclerc-Dubois = Anne-Marie Leclerc-Dubois (name)',
    ],
    [
      'Anne-Marie Leclerc-Dubois owns the vineyard. “It was good,” Leclerc-Dubois said.',
      'Leclerc-Dubois = Anne-Marie Leclerc-Dubois (surname)',
    ],
    ['J. B. Hollis said the mill was closed.', 'J. B. Hollis = J. B. Hollis (name)'],
    ['J.B. Hollis owns the mill. “It is closed,” Hollis said.', 'Hollis = J.B. Hollis (surname)'],
    ['Mary K. Ostrander said the mill was closed.', 'Mary K. Ostrander = Mary K. Ostrander (name)'],
    ['Seán O’Rahilly said the boat was late.', 'Seán O’Rahilly = Seán O’Rahilly (name)'],
    [
      'Seán O’Rahilly mended the boat. “She leaks,” O’Rahilly said.',
      'O’Rahilly = Seán O’Rahilly (surname)',
    ],
    ['Robert Hale Jr. said the mill was closed.', 'Robert Hale Jr. = Robert Hale Jr. (name)'],
    [
      'María de la Cruz Ibáñez said the road was open.',
      'María de la Cruz Ibáñez = María de la Cruz Ibáñez (name)',
    ],
    ['Khalid bin Rashid said the port was open.', 'Khalid bin Rashid = Khalid bin Rashid (name)'],
    [
      'President Liang Weizhen opened the port. “It is deep,” Liang said.',
      'Liang = Liang Weizhen, President (surname)',
    ],
    [
      'President Park Min-seo opened the port. “It is deep,” Park said.',
      'Park = Park Min-seo, President (surname)',
    ],
    [
      'Gov. Ito Haruka opened the port. “It is deep,” Ito said.',
      'Ito = Ito Haruka, Gov. (surname)',
    ],
    ['Mr Sodhi said the line would reopen.', 'Sodhi = Sodhi (name)'],
    [
      'T. R. Subramaniam, the collector, said the dam was full.',
      'T. R. Subramaniam = T. R. Subramaniam, the collector (name)',
    ],
  ])('%s', reads);
});

describe('two people of one surname', () => {
  it.each<Row>([
    [
      'Mara Ellison and her brother Paul Ellison own the quarry. “It pays,” Ellison said.',
      'Ellison = Ellison (name)',
    ],
    [
      'Mayor Mara Ellison met Judge Paul Ellison. “It pays,” Ellison said.',
      'Ellison = Ellison (name)',
    ],
    [
      'Mayor Mara Ellison met Judge Paul Ellison. “It pays,” Paul Ellison said.',
      'Paul Ellison = Paul Ellison, Judge (name)',
    ],
    [
      'Mayor Mara Ellison met Judge Paul Ellison. “It pays,” Judge Ellison said.',
      'Ellison = Paul Ellison, Judge (surname)',
    ],
  ])('%s', reads);
});

describe('pronouns', () => {
  it.each<Row>([
    ['Mayor Mara Ellison spoke last. “We tried,” she said.', 'she = Mara Ellison, Mayor (pronoun)'],
    [
      'Mayor Mara Ellison said the bridge was late. “We tried,” she said.',
      'Mara Ellison = Mara Ellison, Mayor (name)',
      'she = Mara Ellison, Mayor (pronoun)',
    ],
    [
      'Mayor Mara Ellison met engineer Owen Prichard. “We tried,” she said.',
      'she = Mara Ellison, Mayor (pronoun)',
    ],
    ['Mr Owen Prichard met Mrs Mara Ellison. “We tried,” he said.', 'he = Owen Prichard (pronoun)'],
    [
      'Residents say the smell began in March. They say nobody listened.',
      'Residents = nobody named (unnamed)',
      'They = nobody named, Residents (pronoun)',
    ],
    ['“It was dark,” he said.', 'he = nobody named (pronoun)'],
    ['“We tried,” they said.', 'they = nobody named (pronoun)'],
    [
      'Tobias Renn and Mara Ellison met on Monday. “We agree,” they said.',
      'they = nobody named (pronoun)',
    ],
  ])('%s', reads);
});

describe('bodies and roles', () => {
  it.each<Row>([
    [
      'The Ports Department opened the harbour. The department said it was safe.',
      'The department = Ports Department (role)',
    ],
    [
      'The Dunmore City Council met on Monday. “We tried,” the council said.',
      'the council = Dunmore City Council (role)',
    ],
    [
      'Mayor Mara Ellison spoke last. “We tried,” the mayor said.',
      'the mayor = Mara Ellison, Mayor (role)',
    ],
    [
      'Mara Ellison, the mayor of Dunmore, spoke last. “We tried,” the mayor said.',
      'the mayor = Mara Ellison, the mayor of Dunmore (role)',
    ],
    [
      'The council met the union. “We tried,” the department said.',
      'the department = nobody named (unnamed)',
    ],
    [
      'The Ports Department and the Roads Department met. The department said it was safe.',
      'The department = nobody named (unnamed)',
    ],
  ])('%s', reads);
});

describe('speakers without a name', () => {
  it.each<Row>([
    ['A spokesman said the line would reopen.', 'A spokesman = nobody named (unnamed)'],
    [
      'A spokeswoman for Norvane Rail said the line would reopen.',
      'A spokeswoman for Norvane Rail = nobody named (unnamed)',
    ],
    ['Experts say the fish have moved north.', 'Experts = nobody named (unnamed)'],
    ['Officials said the fish had moved north.', 'Officials = nobody named (unnamed)'],
    [
      'Norvane Rail officials said the line would reopen.',
      'Norvane Rail officials = nobody named (unnamed)',
    ],
    [
      'Two people familiar with the talks said the offer was dead.',
      'Two people familiar with the talks = nobody named (unnamed)',
    ],
    ['One resident said the smell began in March.', 'One resident = nobody named (unnamed)'],
    [
      '“It stinks,” said a woman who gave her name only as Dot.',
      'a woman = nobody named (unnamed)',
    ],
    ['Critics say the bridge is too narrow.', 'Critics = nobody named (unnamed)'],
    ['The study said the fish had moved north.', 'The study = nobody named (unnamed)'],
    [
      'A Norvane Rail spokesman said the line would reopen.',
      'A Norvane Rail spokesman = nobody named (unnamed)',
    ],
  ])('%s', reads);
});

describe('whom a pronoun does not mean', () => {
  it.each<Row>([
    [
      'The dog bit Mr Owen Prichard. “It was dark,” a neighbour said.',
      'a neighbour = nobody named (unnamed)',
    ],
    ['Mr Tobias Renn met Mr Owen Prichard. “We tried,” he said.', 'he = Tobias Renn (pronoun)'],
    [
      'Mr Tobias Renn was tired. The neighbour, a nurse, was not. “We tried,” she said.',
      'she = nobody named, The neighbour (pronoun)',
    ],
    [
      'Mayor Mara Ellison said it rained. Judge Paul Hale said it did not. “It is late,” the mayor said.',
      'Mara Ellison = Mara Ellison, Mayor (name)',
      'Paul Hale = Paul Hale, Judge (name)',
      'the mayor = Mara Ellison, Mayor (role)',
    ],
    [
      'Former mayor Paul Hale and Mayor Mara Ellison met. “It is late,” the former mayor said.',
      'the former mayor = Paul Hale, Former mayor (role)',
    ],
    [
      'Mayor Mara Ellison of Dunmore and Mayor Paul Hale of Leeds met. “It is late,” the mayor said.',
      'the mayor = nobody named (unnamed)',
    ],
  ])('%s', reads);
});

describe('first persons and relatives', () => {
  it.each<Row>([
    // Somebody without a name is nearer than the sheriff.
    [
      'Sheriff Bill Novak spoke. A council spokesman declined to comment. “It is late,” he said.',
      'he = nobody named, A council spokesman (pronoun)',
    ],
    ['Mayor Jo Hale spoke. She left at ten. “It is late,” he said.', 'he = nobody named (pronoun)'],
    ['“I think the bridge is late,” Mara Ellison said.', 'Mara Ellison = Mara Ellison (name)'],
  ])('%s', reads);
});
