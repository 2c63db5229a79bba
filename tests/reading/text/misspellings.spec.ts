import { describe, expect, it } from 'vitest';
import { misspeltIn } from '../../../src/reading/text/misspellings.ts';
import { tokenise } from '../../../src/reading/text/tokens.ts';

const misspelt = (words: string): readonly string[] =>
  misspeltIn(tokenise(words, { start: 0, end: words.length })).map(({ start, end }) =>
    words.slice(start, end),
  );

describe('misspelt words', () => {
  it.each([
    ['It would boslter the bridge.', ['boslter']],
    ['The govrenment did not undrestand the poilce.', ['govrenment', 'undrestand', 'poilce']],
    ['They recieve what they beleive.', ['recieve', 'beleive']],
    ['The minsiter saw a differnece of two metres.', ['minsiter', 'differnece']],
    ['Both compaines and their countreis agreed.', ['compaines', 'countreis']],
    ['A numebr of membesr left.', ['numebr', 'membesr']],
  ])('in “%s”', (sentence, words) => expect(misspelt(sentence)).toEqual(words));
});

describe('no misspelt words', () => {
  it.each([
    ['British, in -re', 'metres litres centre centres centred theatres fibres calibre calibres'],
    ['British, rarer ones in -re', 'meagre meagrely sombre sabres spectres louvres louvred lustre'],
    ['British, with more behind -re', 'kilometres centrepiece centreboards fibreglass lacklustre'],
    [
      'British, of the stage',
      'theatregoers amphitheatre sceptre sepulchre mitres goitre saltpetre',
    ],
    ['British, in -ise', 'apologise categorise prioritise summarise sympathise memorise economise'],
    ['British, in -our and -ll-', 'colours neighbours harboured travelled counsellor jewellery'],
    ['British, with other vowels', 'paediatric manoeuvre oestrogen encyclopaedia foetus diarrhoea'],
    ['British, in -ce, -gue and -yse', 'licences defence catalogue analysed paralyse programmes'],
    ['Indian', 'lakhs crores lathis dharna gherao panchayat sarpanch anganwadi tehsildar'],
    [
      'Indian, of the police',
      'chargesheet absconding goondas dacoits challan naxals jawans havildar',
    ],
    ['Indian, of the day', 'bandh hartal godown batchmate prepone mandap pandal tiffin puja'],
    ['Australian', 'kilometre arvo ute ambos firies sheilas jackaroo paddock bushfires barramundi'],
    [
      'Australian, official',
      'organise centrelink favourite labour tonnes kerbside gaoled enrolment',
    ],
  ])('%s', (_, words) => expect(misspelt(words)).toEqual([]));
});
