import { describe, expect, it } from 'vitest';
import { corpusNewsroom } from './newsroom.ts';

const ask = await corpusNewsroom();

describe('a report within a report', () => {
  it('of Mkrtychev is the Treasury Department’s, never his words', async () =>
    expect(
      await ask('who-said', { speaker: 'Mkrtychev' }),
    ).toBe(`1 attributed statement found, 2 articles searched
Looked for speaker “Mkrtychev”, read as “Ashot Mkrtychev”.

Ashot Mkrtychev, a just-sanctioned Slovakian arms dealer, as reported by the
Treasury Department
  paraphrase, worded by the Treasury Department or by the article (outlet not
  stated): not own words; attribution uncertain

    The sentence before: "Mkrtychev's negotiations with DPRK and Russian
    officials detailed mutually beneficial cooperation between North Korea and
    Russia to include financial payments and barter arrangements.

    He confirmed Russia's readiness to receive military equipment from the DPRK
    with senior Russian officials," the department said in a statement.

  attributed    Russia's readiness to receive military equipment from the DPRK
                with senior Russian officials
  said          day not stated
  in the words  no date
  published     30 March 2023
  outlet        not stated (credited: Anadolu Agency, Reuters)
  article       “Russia seeks new arms deal with North Korea to boslter [sic]
                Ukraine war, U.S. says”
  speaker       the sentence has “He”, read as Ashot Mkrtychev
  id            65a5d7e66e44`));

  it('of North Korea’s denial is Kirby’s, never a quotation of North Korea', async () =>
    expect(
      await ask('who-said', { speaker: 'North Korea' }),
    ).toBe(`1 attributed statement found, 2 articles searched
Looked for speaker “North Korea”.

North Korea, as reported by John Kirby
  paraphrase, worded by John Kirby or by the article (outlet not stated): not
  own words; attribution uncertain

    Kirby said "any arms deal between North Korea and Russia would directly
    violate" several UN Security Council resolutions, and said the U.S. has
    "taken note of North Korea's recent statements that they will not provide or
    sell arms to Russia and we are continuing to monitor this closely."

  attributed    they will not provide or sell arms to Russia
  said          day not stated
  in the words  no date
  published     30 March 2023
  outlet        not stated (credited: Anadolu Agency, Reuters)
  article       “Russia seeks new arms deal with North Korea to boslter [sic]
                Ukraine war, U.S. says”
  id            d64498bc3d45`));

  it('of a leader is the state media’s', async () =>
    expect(
      await ask('who-said', { speaker: 'Kim Jong Un' }),
    ).toBe(`1 attributed statement found, 2 articles searched
Looked for speaker “Kim Jong Un”.

Kim Jong Un, North Korean leader, as reported by North Korean state media
  paraphrase, worded by North Korean state media or by the article (outlet not
  stated): not own words; attribution uncertain

    Kim vowed to strengthen state control over agriculture and take a spate of
    other steps to increase grain production, North Korean state media reported
    earlier this month.

  attributed    to strengthen state control over agriculture and take a spate of
                other steps to increase grain production
  said          day not stated
  in the words  no date
  published     not stated; on or after 30 March 2023
  outlet        not stated (credited: AP, via Toronto Star)
  article       “US: North Korea engaged in arms-for-food deal with Russia”
                (title from the comments heading)
  speaker       the sentence has “Kim”, read as Kim Jong Un
  id            234bf5d47cab`));

  it('of intelligence is the minister’s, though others speak in his sentence', async () =>
    expect(
      await ask('who-said', { words: 'China', speaker: 'US intelligence' }),
    ).toBe(`1 attributed statement found, 2 articles searched
Looked for words “China”, speaker “US intelligence”, read as “U.S.
intelligence”.

US intelligence, as reported by Antony Blinken
  paraphrase, worded by Antony Blinken or by the article (outlet not stated):
  not own words; attribution uncertain

    Secretary of State Antony Blinken said last month that US intelligence
    suggested China was considering providing arms and ammunition to Russia,
    though White House officials have said they have yet to see evidence of
    Beijing following through with weapons delivery.

  attributed    China was considering providing arms and ammunition to Russia
  said          day not stated
  in the words  no date
  published     not stated; on or after 30 March 2023
  outlet        not stated (credited: AP, via Toronto Star)
  article       “US: North Korea engaged in arms-for-food deal with Russia”
                (title from the comments heading)
  id            cebaa484672c`));
});
