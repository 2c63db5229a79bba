import { describe, expect, it } from 'vitest';
import { articleFrom } from '../../src/intake/article.ts';
import { type Article, quote } from '../../src/model/article.ts';

const TITLE = 'Council votes to close the old harbour bridge';
const PARAGRAPHS = [
  'The council voted on Tuesday to close the bridge, officials said.',
  'A second paragraph follows, and it is as long as the first one was.',
  'A third says what the residents make of it, which is not very much.',
].join('\n');

function read(text: string): Article {
  return articleFrom(text, { id: 'page', sha256: '' });
}

/** The zones of a line as kinds and words, at its place in the page. */
function zonesAt(text: string, line: string): readonly string[] {
  const article = read(text);
  const start = `\n${text}`.indexOf(`\n${line}`);
  return article.zones
    .filter((zone) => zone.start >= start && zone.end <= start + line.length)
    .map((zone) => `${zone.kind}: ${quote(article, zone).trim()}`);
}

const inHead = (line: string): readonly string[] =>
  zonesAt([TITLE, line, PARAGRAPHS].join('\n'), line);
const inBody = (line: string): readonly string[] =>
  zonesAt([TITLE, 'By Jane Roe', PARAGRAPHS, line, PARAGRAPHS].join('\n'), line);
const creditsOf = (line: string): readonly string[] => {
  const article = read([TITLE, line, PARAGRAPHS].join('\n'));
  return article.credits.map((credit) => `${quote(article, credit.span)} (${credit.role})`);
};
const publishedBy = (line: string): Article['published'] =>
  read([TITLE, line, PARAGRAPHS].join('\n')).published;

describe('a line above the body', () => {
  it.each([
    'By Jane Roe',
    'By Jane Roe and John Doe',
    'By JANE ROE',
    'BY JANE ROE',
    'By Jane Roe, Political Editor',
    'By Jane Roe for The Daily Example',
    'By Dr. Jane van der Roe, MD',
    'Written by Jane Roe',
    'Jane Roe in Paris',
    'Jane Roe, political correspondent',
    'Jane Roe, BBC News',
    'By Our Correspondent',
    'From our correspondent',
    'Press Trust of India',
    'AFP/Reuters',
  ])('is a byline: %s', (line) => expect(inHead(line)).toEqual([`byline: ${line}`]));

  it.each([
    'By Friday the river had risen to the door',
    'By the end of the day all was over',
    'By Friday Evening',
    'By continuing to use this site you accept cookies',
    'Jane Roe is a reporter',
    'The Daily Example',
    'World Politics',
  ])('is no byline: %s', (line) => expect(inHead(line).join()).not.toMatch(/byline/));

  it.each([
    [
      'By Jane Roe Updated March 3, 2023',
      ['byline: By Jane Roe', 'published: Updated March 3, 2023'],
    ],
    ['March 3, 2023 by Jane Roe', ['published: March 3, 2023', 'byline: by Jane Roe']],
    ['Jane Roe · 3 March 2023', ['byline: Jane Roe', 'published: · 3 March 2023']],
    ['AFP & Reuters SPORT', ['byline: AFP & Reuters', 'chrome: SPORT']],
    ['By Jane Roe WORLD', ['byline: By Jane Roe', 'chrome: WORLD']],
    ['NDT | Mar 3, 2023, 10:05 IST', ['byline: NDT', 'published: | Mar 3, 2023, 10:05 IST']],
  ])('is split: %s', (line, zones) => expect(inHead(line)).toEqual(zones));
});

describe('a date of publication', () => {
  it.each([
    ['Published: 3 March 2023 10:05 GMT', '2023-03-03'],
    ['Published March 3,2023', '2023-03-03'],
    ['First published on Fri 3 Mar 2023 07.00 GMT', '2023-03-03'],
    ['March 3, 2023 / 10:05 AM', '2023-03-03'],
    ['Sept. 3rd, 2023', '2023-09-03'],
    ['2023-03-03T10:05:00Z', '2023-03-03'],
    ['Date: 3.4.2023', '2023-04-03'],
    ['Friday, March 3, 2023', '2023-03-03'],
    ['29 February 2024', '2024-02-29'],
    ['13/04/2023', '2023-04-13'],
    ['04/04/2023', '2023-04-04'],
    ['March 2023', '2023-03'],
  ])('is read from “%s”', (line, edtf) => {
    expect(publishedBy(line)).toMatchObject({ edtf, basis: 'stated', flags: [] });
  });

  it.each([
    ['Published 03/04/2023', '[2023-03-04,2023-04-03]', ['order-ambiguous']],
    [
      'Thursday, March 31, 2023',
      '[2023-03-30,2023-03-31]',
      ['weekday-date-conflict', 'off-by-one'],
    ],
    ['Monday, March 30, 2023', '[2023-03-27,2023-03-30]', ['weekday-date-conflict']],
    // The weekday decides which of the two days a slashed date is.
    ['Monday 03/04/2023', '2023-04-03', []],
  ])('keeps both readings of “%s”', (line, edtf, flags) => {
    expect(publishedBy(line)).toMatchObject({ edtf, flags });
  });

  it.each([
    'Published Feb 30, 2023',
    'Published 29 February 2023',
    'Published March 3, 20223',
    'Published 13/13/2023',
    'Published yesterday',
    'Updated 2 hours ago',
    'Updated March 3, 2023',
    '5 March',
    'March on Washington',
    'By March 3, 2023 the deal was dead, she said',
  ])('is not read from “%s”', (line) => {
    expect(publishedBy(line)).toMatchObject({ edtf: null, basis: 'unknown' });
  });

  it('is never the date of a picture, of a list entry or of a heading in the body', () => {
    const page = [
      TITLE,
      PARAGRAPHS,
      'March 3, 2023',
      PARAGRAPHS,
      'The bridge on March 4, 2023. (File photo)',
      'Most read',
      'March 5, 2023',
    ].join('\n');
    expect(read(page).published.basis).toBe('unknown');
    const [first, second, third] = PARAGRAPHS.split('\n');
    const diary = [TITLE, 'By Jane Roe', first, second, 'March 3, 2023', third].join('\n');
    expect(read(diary).published.basis).toBe('unknown');
  });
});

describe('a credit', () => {
  it.each([
    ['By Jane Roe | Reuters', ['Reuters (wire)']],
    ['By Jane Roe The Associated Press', ['The Associated Press (wire)']],
    ['By Jane Roe, The Daily Example, with AFP', ['AFP (wire)', 'The Daily Example (newspaper)']],
    ['By PTI and published by Coastal Mirror', ['PTI (wire)', 'Coastal Mirror (newspaper)']],
    ['Source: AFP', ['AFP (wire)']],
    ['By Emily Post', []],
    ['By Jane Roe', []],
    ['Photo: Jane Roe/Reuters', []],
    ['The bridge on Tuesday. (AP Photo/Jane Roe)', []],
  ])('is read from “%s”', (line, credits) => expect(creditsOf(line)).toEqual(credits));
});

it('is not read from a picture’s credit on the line below its caption', () => {
  const page = [TITLE, PARAGRAPHS, 'In this photo, the mayor speaks.', 'Reuters', PARAGRAPHS];
  expect(read(page.join('\n')).credits).toEqual([]);
});

describe('a line between paragraphs', () => {
  it('is a caption when it tells of a picture above the picture’s credit', () => {
    const caption = 'The mayor, left, opens the bridge.';
    const page = [TITLE, PARAGRAPHS, caption, 'Photo: Jane Roe', PARAGRAPHS].join('\n');
    expect(zonesAt(page, caption)).toEqual([`caption: ${caption}`]);
  });

  it('is the article’s own when it is long, whatever it begins with', () => {
    const line = `We use cookies to track you, ${'the firm admitted, '.repeat(30)}and sell it all.`;
    expect(inBody(line)).toEqual([`body: ${line}`]);
  });

  it.each([
    ['chrome', 'Advertisement'],
    ['chrome', 'Sign in to continue reading'],
    ['chrome', 'Follow us on WhatsApp'],
    ['chrome', '* * *'],
    ['chrome', '© 2023 The Daily Example Ltd'],
    ['chrome', 'jane.roe@daily.example'],
    ['body', 'Jane Roe, shipwright, born 3 May 1947, died 12 March 2031'],
    ['body', 'Jane Roe, shipwright; died March 12, 2031'],
    ['heading', 'What died in 2031'],
    ['heading', 'Background'],
    ['heading', 'By John Doe'],
    ['heading', 'What did the mayor know?'],
    ['heading', 'No comment'],
    ['heading', 'More in sorrow than in anger'],
    ['credit', 'Photo: Jane Roe'],
    ['credit', 'Getty Images'],
    ['credit', 'REUTERS/Jane Roe'],
    ['credit', 'With inputs from PTI'],
    ['credit', '(Reporting by Jane Roe; Editing by John Doe)'],
    ['credit', 'Jane Roe and The Associated Press contributed to this report.'],
    ['related', 'You may also like...'],
    ['related', 'More great Herald stories'],
    ['caption', 'In this photo, the mayor opens the bridge.'],
    ['related', 'Also read: Mayor resigns'],
    ['related', 'READ MORE | Mayor resigns over bridge'],
    ['comments', '3 comments'],
    ['comments', 'Comments (12)'],
    ['published', 'Updated March 3, 2023'],
  ])('is %s: %s', (kind, line) => expect(inBody(line)).toEqual([`${kind}: ${line}`]));

  it.each([
    'He paused.',
    '“Yes.”',
    'HOST: Why now?',
    '– 3,000 homes lost power',
    'Mayor: “We will not pay”',
    '“We will rebuild,” she said',
    'The site uses cookies, the regulator said.',
    'Follow the money, she told them.',
    'Share this with your friends, he said.',
    'Support for the war is falling, the poll found.',
    'By Friday, she had gone.',
    'He said he would wait for the photo: “It tells all.”',
    'She loves music (AC/DC, mostly) and cats.',
    'The page (a copy of which was leaked to Reuters) was blank.',
    'Published in March, the report says nothing of it.',
    'Read it again, she said: nobody resigned.',
    'Comments like these do harm, the bishop said.',
    'Copyright law is changing fast, lawyers say.',
  ])('is the article’s own: %s', (line) => expect(inBody(line)).toEqual([`body: ${line}`]));

  it.each([
    ['Firefighters at work on Tuesday. (AP Photo/Jane Roe)', 'caption', '(AP Photo/Jane Roe)'],
    [
      'The bridge. Photograph: Jane Roe/The Daily Example',
      'caption',
      'Photograph: Jane Roe/The Daily Example',
    ],
    ['The mayor (left) on Tuesday | Photo Credit: ANI', 'caption', '| Photo Credit: ANI'],
    ['The river rose again, officials said. (Reuters)', 'body', '(Reuters)'],
    ['Nobody was hurt, police said. – AFP', 'body', '– AFP'],
  ])('ends in a credit: %s', (line, kind, credit) => {
    const words = line.slice(0, -credit.length).trim();
    expect(inBody(line)).toEqual([`${kind}: ${words}`, `credit: ${credit}`]);
  });
});

describe('a dateline', () => {
  const dateline = (head: string): string | undefined => {
    const article = read(
      [TITLE, 'By Jane Roe', `${head}The mayor resigned on Tuesday, she said.`].join('\n'),
    );
    const body = article.zones.find(({ kind }) => kind === 'body');
    if (body === undefined || !/^The mayor/.test(quote(article, body))) return undefined;
    return article.dateline && quote(article, article.dateline.span);
  };

  it.each([
    ['Washington – ', 'Washington'],
    ['Springfield – ', 'Springfield'],
    ['NEW DELHI (Reuters) - ', 'NEW DELHI'],
    ['MUMBAI/NEW DELHI (Reuters) - ', 'MUMBAI/NEW DELHI'],
    ['LONDON, March 3 (AP) — ', 'LONDON'],
    ['GARY, Ind. (AP) — ', 'GARY, Ind.'],
    ['KYIV, Ukraine — ', 'KYIV, Ukraine'],
    ['Paris, 3 March: ', 'Paris'],
    ['NEW DELHI: ', 'NEW DELHI'],
    ['WASHINGTON—', 'WASHINGTON'],
    ['ST. LOUIS (AP) -- ', 'ST. LOUIS'],
    ['PORT ELLIS, Sept. 5, 2023 /PRNewswire/ -- ', 'PORT ELLIS'],
  ])('is read from “%s”', (head, place) => expect(dateline(head)).toBe(place));

  it.each([
    'ROE: ',
    'HOST: ',
    'BREAKING — ',
    'Update: ',
    'Jane Roe – ',
    'Roe (Labour) - ',
    'Yes – ',
    'Q — ',
  ])('is not read from “%s”', (head) => expect(dateline(head)).toBeUndefined());

  it('may name only an agency, which is a credit', () => {
    const article = read(
      [TITLE, '(Reuters) - The mayor resigned on Tuesday, she said.'].join('\n'),
    );
    expect(article.dateline).toBeUndefined();
    expect(article.credits.map(({ span }) => quote(article, span))).toEqual(['Reuters']);
  });
});

describe('an outlet', () => {
  const outlet = (...page: readonly string[]): string | undefined => {
    const article = read(page.join('\n'));
    return article.outlet && quote(article, article.outlet.span);
  };

  it.each([
    ['© 2023 The Daily Example', 'The Daily Example'],
    ['Copyright © 2019-2023 Example Media Ltd. All rights reserved.', 'Example Media'],
    ['© Daily Example 2023', 'Daily Example'],
    ['This story was first published in The Daily Example.', 'The Daily Example'],
  ])('is stated by “%s”', (line, name) => expect(outlet(TITLE, PARAGRAPHS, line)).toBe(name));

  it.each([
    '© 2023 The Associated Press. All rights reserved.',
    'Photo: The Daily Example',
    'The Daily Example',
    'The report was first published in The Daily Example, the mayor said, and it was wrong.',
    'Read more: Bridge closed – The Daily Example',
  ])('is not stated by “%s”', (line) => expect(outlet(TITLE, PARAGRAPHS, line)).toBeUndefined());

  it('is read beside the title when the page confirms it', () => {
    expect(outlet(`${TITLE} - Harbour Watch`, TITLE, PARAGRAPHS)).toBe('Harbour Watch');
    expect(outlet(`${TITLE} - Harbour Watch`, PARAGRAPHS, '© 2023 Harbour Watch')).toBe(
      'Harbour Watch',
    );
    expect(outlet(`${TITLE} | The Daily Star`, PARAGRAPHS)).toBe('The Daily Star');
  });

  it('is the paper named on the line beside the byline, unless the page says otherwise', () => {
    expect(outlet(TITLE, 'By Jane Roe', 'The Coastal Mirror', PARAGRAPHS)).toBe(
      'The Coastal Mirror',
    );
    expect(outlet(TITLE, 'Coastal Mirror', 'By Jane Roe', PARAGRAPHS)).toBe('Coastal Mirror');
    expect(outlet(TITLE, 'By Jane Roe', 'Coastal Mirror', PARAGRAPHS, '© 2023 Harbour Watch')).toBe(
      'Harbour Watch',
    );
    expect(outlet(TITLE, 'By Jane Roe', 'Sandholm', PARAGRAPHS)).toBeUndefined();
    expect(outlet(TITLE, 'By Jane Roe', PARAGRAPHS, 'The Coastal Mirror')).toBeUndefined();
  });

  it('is not the paper whose report a headline cites', () => {
    expect(outlet('Mayor to quit over bridge – The Daily Star', PARAGRAPHS)).toBeUndefined();
  });
});
