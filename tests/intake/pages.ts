import type { ZoneKind } from '../../src/model/article.ts';

/** What a page states; a key that is left out is expected to be absent or unknown. */
export type Fields = {
  readonly title?: string;
  readonly dek?: string;
  readonly byline?: string;
  readonly credits?: readonly string[];
  readonly outlet?: string;
  readonly dateline?: string;
  readonly published?: string;
};

/** An invented page: before each zone stands its kind, `[title] Bridge to close for a year`. */
export type Page = { readonly shape: string; readonly marked: string; readonly states: Fields };

/** The news of the pages that differ in what stands above it. */
const BRIDGE = `[title] Council votes to close the old bridge for a year
[byline] By Nora Ellwood
[published] March 3, 2023
[body] The Calder bridge will stay shut for a year, the mayor said on Friday.
[body] “We have no choice,” she told reporters.`;
const BRIDGE_STATES: Fields = {
  title: 'Council votes to close the old bridge for a year',
  byline: 'By Nora Ellwood',
  published: '2023-03-03',
};

const MARK =
  /\[(title|dek|byline|published|dateline|caption|credit|body|heading|related|comments|chrome)\] ?/;

/** The page as a person would paste it. */
export function pasted(page: Page): string {
  return page.marked
    .split('\n')
    .map((line) =>
      line
        .split(MARK)
        .filter((_, at) => at % 2 === 0)
        .join(''),
    )
    .join('\n');
}

/** The zones that are expected, in order, each with its words. */
export function expectedZones(page: Page): readonly (readonly [ZoneKind, string])[] {
  return page.marked.split('\n').flatMap((line) => {
    const parts = line.split(MARK).slice(1);
    return parts.flatMap((kind, at) =>
      at % 2 === 0 ? [[kind as ZoneKind, (parts[at + 1] ?? '').trim()] as const] : [],
    );
  });
}

export const PAGES: readonly Page[] = [
  {
    shape: 'an American metro daily',
    marked: `[chrome] Skip to main content
[chrome] News
[chrome] Sports
[chrome] Subscribe

[title] Harbor bridge to close for a year as cracks spread

[byline] By Nora Ellwood, Staff Writer
[published] Published: March 3, 2023 at 5:04 p.m. EST
[chrome] 4 min read
[caption] Traffic crawls over the Calder Bridge on Thursday. [credit] (Photo by Ines Maddock/Calder Herald)
[body] The Calder Bridge will close for at least a year, Mayor Tom Varley said Friday.

[body] “We cannot gamble with people’s lives,” Varley told reporters at City Hall.
[chrome] Advertisement
[heading] Who pays
[body] The state will cover two-thirds of the $41 million bill, according to the governor’s office.
[related] RELATED: Ferry service to double from May
[body] Commuters were less certain. “I have no idea how I will get to work,” said nurse Alma Reyes.
[chrome] Sign up for our morning newsletter
[related] Most read
[related] Council delays vote on stadium
[related] The mayor said on Tuesday that the vote would be held next week.
[chrome] © 2023 Calder Herald. All rights reserved.`,
    states: {
      title: 'Harbor bridge to close for a year as cracks spread',
      byline: 'By Nora Ellwood, Staff Writer',
      outlet: 'Calder Herald',
      published: '2023-03-03',
    },
  },
  {
    shape: 'a British paper with a standfirst',
    marked: `[chrome] Home > UK > Politics
[title] ‘We were never warned’: villagers on the night the Wend burst its banks
[dek] Residents of three villages say sirens stayed silent as the river rose
[byline] Oliver Tansley in Wendham
[published] Fri 10 Feb 2023 18.42 GMT
[published] Last modified on Sat 11 Feb 2023 09.10 GMT
[chrome] Share
[chrome] 212 comments
[body] The water came at four in the morning, said Maud Perrin, 81, who has lived by the Wend all her life.
[body] “It was at the third stair before I woke,” she said.
[caption] A tractor crosses the ford at Wendham. [credit] Photograph: Priya Nair/PA
[body] The Environment Agency said its sensors had failed.
[related] Read more: Flood money ‘spent on offices’, says MP
[body] An inquiry will report in June, ministers have promised.
[related] More on this story
[related] Flood defences were never finished, says union
[comments] Comments (212)
[comments] TansleyFan
[comments] “They knew,” the minister said to me in the pub.`,
    states: {
      title: '‘We were never warned’: villagers on the night the Wend burst its banks',
      dek: 'Residents of three villages say sirens stayed silent as the river rose',
      byline: 'Oliver Tansley in Wendham',
      published: '2023-02-10',
    },
  },
  {
    shape: 'an Indian daily with an agency story',
    marked: `[title] Farmers to resume talks with Centre, says union leader
[byline] PTI
[published] Updated - March 04, 2023 10:05 am IST - NEW DELHI
[dateline] New Delhi, Mar 3 (PTI): [body] Farmers’ leaders will return to the table on Monday, Harbhajan Mattu said on Friday.
[body] “Our demands have not changed by a comma,” Mr. Mattu said.
[related] Also Read | Explained: what the new seed bill says
[body] The Agriculture Ministry did not respond to questions. [credit] (With inputs from ANI)
[chrome] Follow us on WhatsApp
[chrome] Tags: farmers, seed bill`,
    states: {
      title: 'Farmers to resume talks with Centre, says union leader',
      byline: 'PTI',
      credits: ['PTI', 'ANI'],
      dateline: 'New Delhi',
    },
  },
  {
    shape: 'a wire report with its desk line',
    marked: `[title] Norland central bank holds rates, warns on wages
[byline] By Piet Halvorsen and Greta Lund
[published] March 3, 2023 / 10:05 AM
[dateline] OSTHAVEN (Reuters) - [body] Norland’s central bank kept its main rate at 3.25% on Friday and said wages were rising too fast.
[body] “The risks have moved up,” Governor Sigrid Aas told a news conference.
[credit] Reporting by Piet Halvorsen and Greta Lund; editing by Colin Marsh
[chrome] Our Standards: The Trust Principles.`,
    states: {
      title: 'Norland central bank holds rates, warns on wages',
      byline: 'By Piet Halvorsen and Greta Lund',
      credits: ['Reuters'],
      dateline: 'OSTHAVEN',
      published: '2023-03-03',
    },
  },
  {
    shape: 'an agency report with place and day, and no title',
    marked: `[dateline] LONDON, March 3 (AP) — [body] A court ruled on Friday that the museum must return the bronze, its lawyer said.
[body] The museum’s director, Hugh Pell, said he would appeal.
[credit] (AP)`,
    states: { credits: ['AP'], dateline: 'LONDON' },
  },
  {
    shape: 'a blog with its comments',
    marked: `[chrome] Why our parish stopped mowing [chrome] | The Hedge Post
[chrome] Menu
[title] Why our parish stopped mowing
[published] Posted on 3 March 2023 [byline] by Edwin Marlow
[body] The council has let the verges grow since last spring, and I asked its chair why.
[body] “It began as a saving,” Joan Teague said. “Then the orchids came.”
[comments] 2 thoughts on “Why our parish stopped mowing”
[comments] Joan
[comments] “I never said orchids,” said Joan.
[comments] Leave a Reply`,
    states: {
      title: 'Why our parish stopped mowing',
      byline: 'by Edwin Marlow',
      outlet: 'The Hedge Post',
      published: '2023-03-03',
    },
  },
  {
    shape: 'a page whose title stands only in the browser’s title',
    marked: `[title] Strike ends at Marlow shipyard after nine weeks [chrome] | The Eastport Gazette
[byline] By STAFF REPORTER
[published] 2023-03-03
[body] Workers at the Marlow yard voted to return on Monday, their union said.
[body] The deal gives them 6 per cent, two people who had seen it said.`,
    states: {
      title: 'Strike ends at Marlow shipyard after nine weeks',
      byline: 'By STAFF REPORTER',
      outlet: 'The Eastport Gazette',
      published: '2023-03-03',
    },
  },
  {
    shape: 'a broadcaster with picture labels',
    marked: `[title] Ferry captain cleared over Sound collision
[byline] By Moira Keddie
[chrome] Scotland correspondent
[published] Published 3 March 2023
[credit] Image source, Getty Images
[caption] Image caption, The ferry ran aground in thick fog in 2021
[body] A ferry captain has been cleared of endangering passengers off the island of Sandray.
[body] Sheriff Anne Dow said the Crown had not proved its case.
[caption] Image caption
[caption] The captain leaves court with his wife and brother.
[heading] What happens next?
[body] The operator said it would study the ruling.
[related] Related Topics
[related] Ferries
[related] Sandray`,
    states: {
      title: 'Ferry captain cleared over Sound collision',
      byline: 'By Moira Keddie',
      published: '2023-03-03',
    },
  },
  {
    shape: 'a syndicated story that says where it first appeared',
    marked: `[title] The river that forgot the sea
[byline] By Amara Osei
[body] For twelve years the Dela has not reached its mouth, hydrologists say.
[body] “We drank it,” said Kofi Badu, who runs the last ferry.
[chrome] This article was originally published by The Lowland Review under a Creative Commons licence.`,
    states: {
      title: 'The river that forgot the sea',
      byline: 'By Amara Osei',
      outlet: 'The Lowland Review',
    },
  },
  {
    shape: 'a page with a cookie notice, a slashed date and a short title',
    marked: `[chrome] We use cookies to make this site work and to measure how it is used.
[chrome] Accept all
[title] Storm hits coast
[published] 03/04/2023
[body] Gusts of 90 mph brought down trees along the coast, police said.
[chrome] Share this article
[chrome] Facebook`,
    states: { title: 'Storm hits coast', published: '[2023-03-04,2023-04-03]' },
  },
  {
    shape: 'a radio transcript',
    marked: `[title] The mayor on the bridge, the bill and the blame
[published] Updated March 4, 2023
[body] HOST: Good morning. With me is Mayor Tom Varley.
[body] VARLEY: Good morning.
[body] HOST: Will the bridge open again?
[body] VARLEY: It will. I have said so from the first day.`,
    states: { title: 'The mayor on the bridge, the bill and the blame' },
  },
  {
    shape: 'a page with a list of links and a teaser in its midst',
    marked: `[title] Mine owners knew of gas, widow tells inquiry
[byline] Lena Sorvik [published] | March 3, 2023
[body] The owners of the Brannock mine knew of gas for a week, a widow told the inquiry on Thursday.
[related] Related stories
[related] Brannock: a timeline
[related] The company said it would answer every question the inquiry put to it.
[related] Inquiry judge named
[body] The hearing went on into the evening, and several families left the room in tears.
[body] Counsel for the company, Rolf Dane, said his clients “grieve with the valley”.
[chrome] Lena Sorvik`,
    states: {
      title: 'Mine owners knew of gas, widow tells inquiry',
      byline: 'Lena Sorvik',
      published: '2023-03-03',
    },
  },
  {
    shape: 'a press release',
    marked: `[title] Tidewater Foods names Grace Olufemi chief executive
[dateline] PORT ELLIS, Sept. 5, 2023 /PRNewswire/ -- [body] Tidewater Foods today said that Grace Olufemi will lead the company from October.
[body] “I am honoured,” said Olufemi.
[body] – Sales rose by a tenth last year
[credit] SOURCE: Tidewater Foods`,
    states: {
      title: 'Tidewater Foods names Grace Olufemi chief executive',
      credits: ['PRNewswire'],
      dateline: 'PORT ELLIS',
    },
  },
  {
    shape: 'a page that credits a wire by way of a paper',
    marked: `[title] Quake rattles island, no tsunami expected
[byline] By Reuters and published by The Southern Star [chrome] WORLD
[published] Thursday, March 2, 2023
[credit] File photo
[body] A magnitude 5.9 earthquake shook the island of Taro before dawn, the weather bureau said.
[body] No one was hurt, officials said. [credit] (Reuters)`,
    states: {
      title: 'Quake rattles island, no tsunami expected',
      byline: 'By Reuters and published by The Southern Star',
      credits: ['Reuters', 'The Southern Star'],
      published: '2023-03-02',
    },
  },
  {
    shape: 'an Indian daily with the place beside the date',
    marked: `[title] Ferry to Melur stopped for the monsoon
[byline] Our Special Correspondent
[chrome] HYDERABAD, [published] August 19, 2025 21:40 IST
[body] The ferry to Melur will not run before October, the collector said.
[body] “The river is too high,” Ms. Latha Nair told reporters.`,
    states: {
      title: 'Ferry to Melur stopped for the monsoon',
      byline: 'Our Special Correspondent',
      published: '2025-08-19',
    },
  },
  {
    shape: 'an Indian daily with a writer above town, state and date',
    marked: `[title] Weavers of Sirpur ask for cheaper yarn
[byline] Asha Rao
[chrome] Sirpur, Telangana, [published] 19 Aug 2025
[body] The weavers of Sirpur asked the state for cheaper yarn on Monday.`,
    states: {
      title: 'Weavers of Sirpur ask for cheaper yarn',
      byline: 'Asha Rao',
      published: '2025-08-19',
    },
  },
  {
    shape: 'an Indian site that was updated, the place before a colon',
    marked: `[title] Weavers of Sirpur ask for cheaper yarn
[byline] By Asha Rao
[chrome] New Delhi: [published] Updated: 19 Aug 2025, 9:40 pm
[body] The weavers of Sirpur asked the state for cheaper yarn on Monday.`,
    states: { title: 'Weavers of Sirpur ask for cheaper yarn', byline: 'By Asha Rao' },
  },
  {
    shape: 'a site with the place behind the date',
    marked: `[title] Weavers of Sirpur ask for cheaper yarn
[byline] PTI
[published] August 19, 2025 21:40 IST | NEW DELHI
[body] The weavers of Sirpur asked the state for cheaper yarn on Monday.`,
    states: {
      title: 'Weavers of Sirpur ask for cheaper yarn',
      byline: 'PTI',
      credits: ['PTI'],
      published: '2025-08-19',
    },
  },
  {
    shape: 'a writer and an agency before the date, which are no place',
    marked: `[title] Weavers of Sirpur ask for cheaper yarn
[byline] JANE ROE[published] , August 19, 2025
[byline] TNN [published] | Aug 19, 2025
[body] The weavers of Sirpur asked the state for cheaper yarn on Monday.`,
    states: {
      title: 'Weavers of Sirpur ask for cheaper yarn',
      byline: 'JANE ROE',
      published: '2025-08-19',
    },
  },
  {
    shape: 'a page with the paper’s long name on its first line',
    marked: `[chrome] The Mid-Calder County Herald


${BRIDGE}`,
    states: { ...BRIDGE_STATES, outlet: 'The Mid-Calder County Herald' },
  },
  {
    shape: 'a page with the paper’s short name on its first line',
    marked: `[chrome] Eastport Evening Post


${BRIDGE}`,
    states: { ...BRIDGE_STATES, outlet: 'Eastport Evening Post' },
  },
  {
    shape: 'a page with the paper’s name in capitals on its first line',
    marked: `[chrome] THE CALDER AND DISTRICT GAZETTE


${BRIDGE}`,
    states: { ...BRIDGE_STATES, outlet: 'THE CALDER AND DISTRICT GAZETTE' },
  },
  {
    shape: 'a page with a known paper’s name on its first line',
    marked: `[chrome] The Hindu

[title] Council votes to close the old bridge for a year
[byline] Asha Rao
[chrome] Melur, [published] March 3, 2023 21:40 IST
[body] The Melur bridge will stay shut for a year, the mayor said on Friday.`,
    states: {
      title: 'Council votes to close the old bridge for a year',
      byline: 'Asha Rao',
      outlet: 'The Hindu',
      published: '2023-03-03',
    },
  },
  {
    shape: 'a page with the news as its first menu',
    marked: `[chrome] Top Local News


${BRIDGE}`,
    states: BRIDGE_STATES,
  },
  {
    shape: 'a page with a paper in its title',
    marked: `[title] Mayor Slams Calder Mail
[dek] The council has voted to close the old bridge for a year
[byline] By Nora Ellwood
[published] March 3, 2023
[body] The Calder bridge will stay shut for a year, the mayor said on Friday.
[body] “We have no choice,” she told reporters.`,
    states: {
      title: 'Mayor Slams Calder Mail',
      dek: 'The council has voted to close the old bridge for a year',
      byline: 'By Nora Ellwood',
      published: '2023-03-03',
    },
  },
  {
    shape: 'a page with a title that begins as a paper’s name does',
    marked: `[title] Press Box Burns At Calder
[dek] The council has voted to close the old bridge for a year
[byline] By Nora Ellwood
[published] March 3, 2023
[body] The Calder bridge will stay shut for a year, the mayor said on Friday.
[body] “We have no choice,” she told reporters.`,
    states: {
      title: 'Press Box Burns At Calder',
      dek: 'The council has voted to close the old bridge for a year',
      byline: 'By Nora Ellwood',
      published: '2023-03-03',
    },
  },
  {
    shape: 'a page with nothing but a paper’s name for a title',
    marked: `[title] The Mid-Calder County Herald
[byline] By Nora Ellwood
[published] March 3, 2023
[body] The Calder bridge will stay shut for a year, the mayor said on Friday.
[body] “We have no choice,” she told reporters.`,
    states: {
      title: 'The Mid-Calder County Herald',
      byline: 'By Nora Ellwood',
      published: '2023-03-03',
    },
  },
];
