import { describe, expect, it } from 'vitest';
import { speakersIn } from '../read-one.ts';

/** Words that say something in a sentence, and the fullest name and role that the text gives. */
type Row = readonly [text: string, ...speakers: string[]];

const reads = (text: string, ...speakers: readonly string[]): void =>
  expect(speakersIn(text).map((line) => line.replace(/ \(\w+\)$/, ''))).toEqual(speakers);

describe('a part of a name stands for all of it', () => {
  it.each<Row>([
    [
      'Khalid bin Rashid al-Mansour came. “Late,” al-Mansour said.',
      'al-Mansour = Khalid bin Rashid al-Mansour',
    ],
    ['Layla el-Sayed came. “Late,” El-Sayed said.', 'El-Sayed = Layla el-Sayed'],
    ['Juan Carlos Medina López came. “Late,” Medina said.', 'Medina = Juan Carlos Medina López'],
    ['Álvaro del Río y Santos came. “Late,” del Río said.', 'del Río = Álvaro del Río y Santos'],
    [
      'María de la Cruz Ortega came. “Late,” de la Cruz said.',
      'de la Cruz = María de la Cruz Ortega',
    ],
    ['Marcel d’Hauteville came. “Late,” d’Hauteville said.', 'd’Hauteville = Marcel d’Hauteville'],
    ['Guðrún Helgadóttir came. “Late,” Guðrún said.', 'Guðrún = Guðrún Helgadóttir'],
    ['Eszter Hegedűs came. “Late,” Hegedűs said.', 'Hegedűs = Eszter Hegedűs'],
    ['Nguyễn Văn Hải, 58, came. “Late,” Mr Hải said.', 'Hải = Nguyễn Văn Hải'],
    ['Park Min-jun, who farms, came. “Late,” Park said.', 'Park = Park Min-jun'],
    ['Moses ole Lenku came. “Late,” Ole Lenku said.', 'Ole Lenku = Moses ole Lenku'],
    ['Lamar Oyelaran Jr. came. “Late,” Oyelaran said.', 'Oyelaran = Lamar Oyelaran Jr.'],
    ['Luther Two Rivers came. “Late,” Two Rivers said.', 'Two Rivers = Luther Two Rivers'],
    ['Eleanor “Nell” Vandenberg came. “Late,” Nell said.', 'Nell = Eleanor “Nell” Vandenberg'],
    ['Paul J. Hale came. Paul Hale sat. “Late,” Hale said.', 'Hale = Paul J. Hale'],
    [
      'President of the United States Karel Obeda came. “Late,” Obeda said.',
      'Obeda = Karel Obeda, President of the United States',
    ],
  ])('%s', reads);

  it.each<Row>([
    ['Kim Seo-yeon met Kim Do-hyun. “Late,” Kim said.', 'Kim = Kim'],
    ['Peter Hale met Paul Hale. “Late,” Hale said.', 'Hale = Hale'],
    [
      'Dale Hurst, president and CEO of Norvane Commercial Airplanes said, “Late.”',
      'CEO of Norvane Commercial Airplanes = nobody named',
    ],
    ['In a letter to the mayor, Jon Bexley said it was late.', 'Jon Bexley = Jon Bexley'],
    ['General Motors hired him. “Late,” he said.', 'he = nobody named'],
    ['The Dunmore Workers’ Union met Dunmore Bank. “Late,” Dunmore said.', 'Dunmore = Dunmore'],
    ['A strike began in Dunmore. Dunmore Bank shut. “Late,” Dunmore said.', 'Dunmore = Dunmore'],
  ])('but not: %s', reads);
});

describe('which of two people of one surname', () => {
  it.each<Row>([
    // Until the second is introduced only the first can be meant.
    [
      'Walter Hale Jr. spoke. “Late,” Hale said. Walter Hale Sr. came. “Late,” Hale said.',
      'Hale = Walter Hale Jr.',
      'Hale = Hale',
    ],
    ['Dr Njoroge Kamau met Wanjiru Kamau. “Late,” Dr Kamau said.', 'Kamau = Njoroge Kamau'],
    [
      'Mrs Ida Hale met Mr Owen Hale. “Late,” Mrs Hale said. “Late,” Mr Hale said.',
      'Hale = Ida Hale',
      'Hale = Owen Hale',
    ],
    [
      'Alan Draycott and Joanne Draycott came. “Late,” Mrs Draycott said.',
      'Draycott = Joanne Draycott',
    ],
    ['His mother, Wren Reid, met Callum Reid. “Late,” Mr Reid said.', 'Reid = Callum Reid'],
  ])('%s', reads);
});

describe('bodies', () => {
  it.each<Row>([
    [
      'The Irish Midwives’ Union met. The union said it was late.',
      'The union = Irish Midwives’ Union',
    ],
    [
      'The Society for the Protection of Otters met. The society said it was late.',
      'The society = Society for the Protection of Otters',
    ],
    [
      'The Department of Fish and Wildlife said it was late.',
      'The Department of Fish and Wildlife = Department of Fish and Wildlife',
    ],
    [
      'The National Institute of Labels met. The institute said it was late.',
      'The institute = National Institute of Labels',
    ],
  ])('%s', reads);

  it.each<Row>([
    [
      'A spokesman for Norvane Rail said it was late.',
      'A spokesman for Norvane Rail = nobody named',
    ],
    ['A girl on Canal Street said it was late.', 'A girl on Canal Street = nobody named'],
    [
      'A spokeswoman for the company, Norvane Lines, said it was late.',
      'A spokeswoman for the company = nobody named',
    ],
    ['Peer says bridge is late.', 'Peer = nobody named'],
  ])('is not named: %s', reads);
});

describe('titles and roles beside a name', () => {
  it.each<Row>([
    ['Engr. Folake Adebisi said it was late.', 'Folake Adebisi = Folake Adebisi, Engr.'],
    [
      'Harbour Minister Shri K. R. Narayan said it was late.',
      'K. R. Narayan = K. R. Narayan, Harbour Minister',
    ],
    ['Striker Kofi Amponsah said it was late.', 'Kofi Amponsah = Kofi Amponsah, Striker'],
    ['Rival Halcyon Air said it was late.', 'Halcyon Air = Halcyon Air'],
    ['His wife, Dana, said it was late.', 'Dana = Dana, wife'],
    ['Tibbets’ wife, Carol, said it was late.', 'Carol = Carol, wife'],
    ['Velic’s deputy, Ana Horvat, said it was late.', 'Ana Horvat = Ana Horvat, Velic’s deputy'],
    [
      'The chair of the board, Prof Mary McAleavey, said it was late.',
      'Mary McAleavey = Mary McAleavey, chair of the board',
    ],
    [
      'Piers Holloway, his lawyer, said it was late.',
      'Piers Holloway = Piers Holloway, his lawyer',
    ],
    [
      'Mara Ellison, 45, a teacher in Dunmore, said it was late.',
      'Mara Ellison = Mara Ellison, a teacher in Dunmore',
    ],
    [
      'Mara Ellison, a teacher whose son left, said it was late.',
      'Mara Ellison = Mara Ellison, a teacher',
    ],
    ['The sheriff, the mayor, Paul Hale, and a dog came. “Late,” Hale said.', 'Hale = Paul Hale'],
    ['A. Selvamani, IPS, came. “Late,” Selvamani said.', 'Selvamani = A. Selvamani'],
  ])('%s', reads);
});
