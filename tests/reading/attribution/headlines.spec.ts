import { describe, expect, it } from 'vitest';
import type { Zone } from '../../../src/model/article.ts';
import { readArticle } from '../../../src/reading/read-article.ts';
import { articleOf, attributedIn, lineOf } from '../read-one.ts';

/** Above this text Ellison and Roe are people who are heard, Dunmore is a place. */
const BODY =
  'The bridge in Dunmore will open in May, mayor Mara Ellison said on Friday. ' +
  '“We will not yield,” said union leader Jane Roe.';

describe('a mark in a headline gives the words to', () => {
  it.each([
    [
      'a role behind a colon',
      'Bridge to open in May: mayor',
      'indirect | (mayor) | : | Bridge to open in May',
    ],
    [
      'a role with a capital',
      'No plan to hike fares: Minister',
      'indirect | (Minister) | : | No plan to hike fares',
    ],
    [
      'a role with a name',
      'Won’t close bridge: Union minister Owen Prichard',
      'indirect | Owen Prichard | : | Won’t close bridge',
    ],
    [
      'a body',
      '3 killed in Dunmore blast: police',
      'indirect | (police) | : | 3 killed in Dunmore blast',
    ],
    [
      'sources behind a dash',
      'Bridge to open in May – sources',
      'indirect | (sources) | – | Bridge to open in May',
    ],
    [
      'a name that is heard',
      'Bridge will open in May: Ellison',
      'indirect | Mara Ellison | : | Bridge will open in May',
    ],
    [
      'a role before a colon',
      'Mayor: bridge to open in May',
      'indirect | (Mayor) | : | bridge to open in May',
    ],
    [
      'a body before a colon',
      'Police: two held over bridge fire',
      'indirect | (Police) | : | two held over bridge fire',
    ],
    ['a state', 'US: Russia seeks arms', 'indirect | US | : | Russia seeks arms'],
    [
      'a study',
      'Study: Bridges make people happy',
      'indirect | (Study) | : | Bridges make people happy',
    ],
    [
      'a name before a colon',
      'Ellison: Bridge will open in May',
      'indirect | Mara Ellison | : | Bridge will open in May',
    ],
    [
      'a name behind a quotation',
      '‘We will not yield’: Jane Roe',
      'direct | Jane Roe | : | We will not yield',
    ],
    [
      'a name with its topic',
      '‘We will not yield’: Roe on the strike',
      'direct | Jane Roe | : | We will not yield',
    ],
    [
      'a name behind a dash',
      '“We will not yield” – Roe',
      'direct | Jane Roe | – | We will not yield',
    ],
    [
      'a name before a quotation',
      'Roe: ‘We will not yield’',
      'direct | Jane Roe | : | We will not yield',
    ],
    [
      'a verb behind a comma',
      'Bridge to open in May, mayor says',
      'indirect | (mayor) | says | Bridge to open in May',
    ],
  ])('%s: %s', (_who, headline, expected) => {
    expect(saidAbove(headline, 'title')).toEqual([expected]);
    expect(saidAbove(headline, 'dek')).toEqual([expected]);
  });
});

describe('nobody says anything in', () => {
  it.each([
    'Live: Bridge opens in May',
    'Opinion: We need a bridge',
    'Explainer: How bridges work',
    'Exclusive: Mayor closes bridge',
    'Analysis: Bridge is too late',
    'Review: The bridge is a film',
    'Watch: Bridge opens in Dunmore',
    'Breaking: Police arrest mayor',
    'Brexit: what happens next',
    'Ukraine war: Five things to know',
    'World Cup 2022: Who plays when',
    'In pictures: the bridge opens',
    'Dunmore: bridge will open in May',
    'Storm will hit coast: Dunmore',
    'Bridge opens in May - The Dunmore Herald',
    'Bridge opens in May – BBC News',
    'Bridge will open – and close again',
    'Bridge opens in May: photos',
    'Match report: Dunmore will play again',
    'Mara Ellison: A life in bridges',
    'Mara Ellison: the mayor who will build a bridge',
    'Mara Ellison: who is she?',
    'Profile: Mara Ellison',
    'New mayor elected: Mara Ellison',
    'Jane Roe obituary: She led the union',
    'Police: what we know',
    'Police: Should they be armed?',
    'Five things to know about the fire: police',
    'How the bridge will open: mayor',
    'Live: Bridge will open: mayor',
    '‘The Quiet Harbour’: Jane Roe',
    '‘We will not yield’: Inside the strike',
    'Bridge opened: May 4',
  ])('%s', (headline) => expect(saidAbove(headline, 'title')).toEqual([]));
});

describe('nothing is read so outside of title and dek:', () => {
  it.each<Zone['kind']>(['body', 'caption', 'related', 'heading'])('in a %s', (kind) =>
    expect(saidAbove('Bridge to open in May: mayor', kind)).toEqual([]),
  );
});

/** What is said in a line of some kind above the body. */
function saidAbove(line: string, kind: Zone['kind']): readonly string[] {
  const article = articleOf(`${line}\n${BODY}`);
  const [first, ...rest] = article.zones;
  if (!first) throw new Error('no line');
  const above = { ...article, zones: [{ ...first, kind }, ...rest] };
  return attributedIn(readArticle(above))
    .filter(({ content }) => content.every(({ end }) => end <= line.length))
    .map((statement) => lineOf(above, statement));
}
