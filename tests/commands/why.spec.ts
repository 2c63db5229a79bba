import { describe, expect, it } from 'vitest';
import { corpusNewsroom } from './newsroom.ts';

const ask = await corpusNewsroom();

describe('who said, and why', () => {
  it('a name in the sentence', async () =>
    expect(
      await ask('who-said', { words: '"rogue regimes"', why: 'true' }),
    ).toBe(`1 attributed statement found, 2 articles searched
Looked for words "rogue regimes".

John Kirby, National Security Council spokesperson
  own words only where marked; the rest worded by the article (outlet not
  stated)

    National Security Council spokesperson John Kirby said the over year-long
    war has "forced" Russia to turn "to rogue regimes to try to obtain weapons
    and equipment to support its military operations" in Ukraine.

  said          30 March 2023; inferred from “Thursday” in another sentence
  in the words  no date
  published     30 March 2023
  outlet        not stated (credited: Anadolu Agency, Reuters)
  article       “Russia seeks new arms deal with North Korea to boslter [sic]
                Ukraine war, U.S. says”
  why           who said it, then a clause without “that”: Jane Roe said the
                bridge …
  cue           “said”
  speaker       “John Kirby”, by name
  measured      right in 1,641 of 1,763 on the training articles (93 %), with
                “say” or “tell”
  id            f46f645a40a8`));

  it('a pronoun', async () =>
    expect(
      await ask('who-said', { words: 'sweeping sanctions', why: 'true' }),
    ).toBe(`1 attributed statement found, 2 articles searched
Looked for words “sweeping sanctions”.

John Kirby, National Security Council spokesperson
  own words

    The sentence before: National Security Council spokesperson John Kirby said
    the over year-long war has "forced" Russia to turn "to rogue regimes to try
    to obtain weapons and equipment to support its military operations" in
    Ukraine.

    "That's in part because of the sweeping sanctions and export controls that
    we've imposed," he told reporters on a virtual briefing. "We remain
    concerned that North Korea will provide further support to Russia's military
    operations against Ukraine. And we have new information that Russia is
    actively seeking to acquire additional munitions from North Korea."

  said          30 March 2023; inferred from “Thursday” in another sentence
  in the words  no date
  published     30 March 2023
  outlet        not stated (credited: Anadolu Agency, Reuters)
  article       “Russia seeks new arms deal with North Korea to boslter [sic]
                Ukraine war, U.S. says”
  why           quoted words, then who said them: “…,” Jane Roe said
  cue           “told”
  speaker       “he”, a pronoun for the last before it whom it fits, read as
                John Kirby
  measured      right in 3,773 of 3,838 on the training articles (98 %), with
                “say” or “tell”
  id            c3cb2521a7d6`));

  it('a report within a report, which nobody has measured', async () =>
    expect(
      await ask('who-said', { speaker: 'Mkrtychev', why: 'true' }),
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
  why           who said it, then what it was about: Jane Roe denied the charges
  cue           “confirmed”
  speaker       “He”, a pronoun for the last before it whom it fits, read as
                Ashot Mkrtychev
  measured      no: in the training articles no report within a report is marked
  id            65a5d7e66e44`));

  it('a near miss', async () =>
    expect(
      await ask('who-said', { words: 'desperate Kremlin', outlet: 'AP', why: 'true' }),
    ).toBe(`No attributed statement found in 2 articles (looked for words “desperate
Kremlin”, outlet “AP”)

── Near misses, not what was asked

Janet Yellen, Treasury Secretary
  own words

    The sentence before: Mkrtychev worked with a Russian citizen to find
    commercial aircraft to deliver goods to North Korea in the exchange.

    “Russia has lost over 9,000 pieces of heavy military equipment since the
    start of the war, and thanks in part to multilateral sanctions and export
    controls, Putin has become increasingly desperate to replace them,” Treasury
    Secretary Janet Yellen said in a statement. “Schemes like the arms deal
    pursued by this individual show that Putin is turning to suppliers of last
    resort like Iran and the DPRK.”

  said          day not stated
  in the words  no date
  published     not stated; on or after 30 March 2023
  outlet        not stated (credited: AP, via Toronto Star)
  article       “US: North Korea engaged in arms-for-food deal with Russia”
                (title from the comments heading)
  why           quoted words, then who said them: “…,” Jane Roe said
  cue           “said”
  speaker       “Janet Yellen”, by name
  measured      right in 3,773 of 3,838 on the training articles (98 %), with
                “say” or “tell”
  id            1280fd2063ff`));

  it('nothing at all', async () =>
    expect(await ask('who-said', { words: 'zeppelin', why: 'true' })).toBe(
      'No attributed statement found in 2 articles (looked for words “zeppelin”)',
    ));
});
