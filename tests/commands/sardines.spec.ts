import { describe, expect, it } from 'vitest';
import { newsroomWith } from './newsroom.ts';
import { SARDINES } from './sardines.ts';

const ask = await newsroomWith({ sardines: SARDINES });

describe('an invented article of the same shape', () => {
  it('has own words told apart from the article’s', async () =>
    expect(
      await ask('who-said', { words: 'distant fleets' }),
    ).toBe(`1 attributed statement found, 1 article searched
Looked for words “distant fleets”.

Marta Leclerc, Fisheries Ministry spokesperson
  own words only where marked; the rest worded by the article (outlet not
  stated)

    Fisheries Ministry spokesperson Marta Leclerc said the two-year drought has
    "pushed" Peru to turn "to distant fleets to keep its canneries open" until
    spring.

  said          14 June 2022; inferred from “Tuesday” in another sentence
  in the words  no date
  published     14 June 2022
  outlet        not stated (credited: Agence France-Presse, Reuters)
  article       “Peru seeks to brodaen [sic] fishing pact with Ghana for its
                canneries, Chile says”
  id            e32642ec2f8d`));

  it('has a quotation that runs on, by “she”', async () =>
    expect(
      await ask('who-said', { words: 'ice' }),
    ).toBe(`1 attributed statement found, 1 article searched
Looked for words “ice”.

Marta Leclerc, Fisheries Ministry spokesperson
  own words

    The sentence before: Fisheries Ministry spokesperson Marta Leclerc said the
    two-year drought has "pushed" Peru to turn "to distant fleets to keep its
    canneries open" until spring.

    "That's in part because of the quotas that we've set," she told reporters on
    a video call. "We remain worried that Ghana will send more trawlers. And we
    have new figures that Peru is looking for ice as well."

  said          14 June 2022; inferred from “Tuesday” in another sentence
  in the words  no date
  published     14 June 2022
  outlet        not stated (credited: Agence France-Presse, Reuters)
  article       “Peru seeks to brodaen [sic] fishing pact with Ghana for its
                canneries, Chile says”
  speaker       the sentence has “she”, read as Marta Leclerc
  id            b69c3c792742`));

  it('has a denial that stays its reporter’s', async () =>
    expect(
      await ask('who-said', { speaker: 'Ghana' }),
    ).toBe(`1 attributed statement found, 1 article searched
Looked for speaker “Ghana”.

Ghana, as reported by Marta Leclerc
  paraphrase, worded by Marta Leclerc or by the article (outlet not stated): not
  own words; attribution uncertain

    Leclerc said "any sale outside the quota would plainly breach" the Lima
    convention, and said Chile has "taken note of Ghana's recent assurances that
    it will not sell sardines to Peru and we are watching the ports."

  attributed    it will not sell sardines to Peru
  said          day not stated
  in the words  no date
  published     14 June 2022
  outlet        not stated (credited: Agence France-Presse, Reuters)
  article       “Peru seeks to brodaen [sic] fishing pact with Ghana for its
                canneries, Chile says”
  id            da2cc7816d23`));

  it('has a report of a trader that stays the bureau’s', async () =>
    expect(
      await ask('who-said', { speaker: 'Venn' }),
    ).toBe(`1 attributed statement found, 1 article searched
Looked for speaker “Venn”, read as “Oskar Venn”.

Oskar Venn, a recently fined Danish fish trader, as reported by the Customs
Bureau
  paraphrase, worded by the Customs Bureau or by the article (outlet not
  stated): not own words; attribution uncertain

    The sentence before: "Venn's talks with Ghanaian and Peruvian officials set
    out a barter of sardines for boats.

    He confirmed Peru's readiness to deliver six trawlers," the bureau said in a
    statement.

  attributed    Peru's readiness to deliver six trawlers
  said          day not stated
  in the words  no date
  published     14 June 2022
  outlet        not stated (credited: Agence France-Presse, Reuters)
  article       “Peru seeks to brodaen [sic] fishing pact with Ghana for its
                canneries, Chile says”
  speaker       the sentence has “He”, read as Oskar Venn
  id            bc5688e26b70`));

  it('has its title quoted, with [sic]', async () =>
    expect(
      await ask('who-said', { words: 'canneries', speaker: 'Chile' }),
    ).toBe(`1 attributed statement found, 1 article searched
Looked for words “canneries”, speaker “Chile”.

Chile
  paraphrase, worded by the article (outlet not stated): not own words

    Peru seeks to brodaen [sic] fishing pact with Ghana for its canneries, Chile
    says

  said          14 June 2022; inferred from “Tuesday” in another sentence
  in the words  no date
  published     14 June 2022
  outlet        not stated (credited: Agence France-Presse, Reuters)
  article       “Peru seeks to brodaen [sic] fishing pact with Ghana for its
                canneries, Chile says”
  id            70c809ae20a0`));

  it('is put in order of time', async () =>
    expect(
      await ask('timeline', { topic: 'Ghana', to: '2022-06-13' }),
    ).toBe(`Timeline: 1 entry, 1 article searched
Looked for topic “Ghana”, to “2022-06-13”.

── 2021, day not stated

Placed by the date in the sentence.
1 · “Chilean customs” (no name given)
  paraphrase, worded by the article (outlet not stated): not own words;
  attribution uncertain

    Ghana shipped two cargoes of herring to Peru in late 2021, according to
    Chilean customs.

  said          day not stated
  in the words  “late 2021” = 2021 (1 September 2021 – 31 December 2021)
  published     14 June 2022
  outlet        not stated (credited: Agence France-Presse, Reuters)
  article       “Peru seeks to brodaen [sic] fishing pact with Ghana for its
                canneries, Chile says”
  id            ac06d0e848d2`));
});
