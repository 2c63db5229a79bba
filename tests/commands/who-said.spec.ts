import { describe, expect, it } from 'vitest';
import { corpusNewsroom } from './newsroom.ts';

const ask = await corpusNewsroom();

describe('who said', () => {
  it('“rogue regimes”: John Kirby, with only his own words as his own', async () =>
    expect(
      await ask('who-said', { words: '"rogue regimes"' }),
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
  id            f46f645a40a8`));

  it('“kinds of weapons”: the same remark of two articles side by side, and another apart', async () =>
    expect(
      await ask('who-said', { words: 'kinds of weapons' }),
    ).toBe(`3 attributed statements found, 2 articles searched
Looked for words “kinds of weapons”.

│ What looks like the same remark stands in 2 articles; they differ in wording,
│ speaker, date.
│
│ White House
│   own words only where marked; the rest worded by the article (outlet not
│   stated); attribution uncertain
│
│     The "proposed deal" would see Russia receive over two dozen kinds of
│     weapons and munitions from North Korea, and Moscow is planning to send a
│     delegation to North Korea that will offer the leadership there food in
│     exchange for the weapons, according to the White House.
│
│   said          30 March 2023; inferred from “Thursday” in another sentence
│   in the words  no date
│   published     30 March 2023
│   outlet        not stated (credited: Anadolu Agency, Reuters)
│   article       “Russia seeks new arms deal with North Korea to boslter [sic]
│                 Ukraine war, U.S. says”
│   id            17de76fb89c7
│
│ John Kirby, White House National Security Council spokesman
│   own words
│
│     The sentence before: It’s the latest accusation that Russia, desperate for
│     weaponry and restricted by sanctions and export controls, is turning to
│     “rogue” nations to help it continue to prosecute the 13-month-old war.
│
│     “As part of this proposed deal, Russia would receive over two dozen kinds
│     of weapons and munitions from Pyongyang,” White House National Security
│     Council spokesman John Kirby said. “We also understand that Russia is
│     seeking to send a delegation to North Korea and that Russia is offering
│     North Korea food in exchange for munitions.”
│
│   said          30 March 2023 or 31 March 2023 ⚠ the weekday and the date
│                 disagree by one day, perhaps a time zone; placed at Thursday,
│                 30 March 2023; inferred from “Thursday (Mar. 31)” in another
│                 sentence
│   in the words  no date
│   published     not stated; on or after 30 March 2023
│   outlet        not stated (credited: AP, via Toronto Star)
│   article       “US: North Korea engaged in arms-for-food deal with Russia”
│                 (title from the comments heading)
│   id            b0d2f24c8321

Treasury Department
  paraphrase, worded by the article (outlet not stated): not own words

    Between the end of 2022 and early 2023, Treasury said Mkrtychev worked with
    North Korean officials to obtain over two dozen kinds of weapons and
    munitions for Russia in exchange for commercial aircraft, raw materials and
    commodities to be sent to North Korea.

  said          day not stated
  in the words  “Between the end of 2022 and early 2023” = 2022 to 2023 (1
                October 2022 – 30 April 2023)
  published     not stated; on or after 30 March 2023
  outlet        not stated (credited: AP, via Toronto Star)
  article       “US: North Korea engaged in arms-for-food deal with Russia”
                (title from the comments heading)
  speaker       the sentence has “Treasury”, read as Treasury Department
  id            277499d916ee`));

  it('“Thursday (Mar. 31)”: both days, with a flag', async () =>
    expect(
      await ask('who-said', { words: 'needed food and other commodities' }),
    ).toBe(`1 attributed statement found, 2 articles searched
Looked for words “needed food and other commodities”.

White House
  paraphrase, worded by the article (outlet not stated): not own words

    The White House on Thursday (Mar. 31) said it has new evidence that Russia
    is looking again to North Korea for weapons to fuel the war in Ukraine, this
    time in a deal that would provide Pyongyang with needed food and other
    commodities in return.

  said          30 March 2023 or 31 March 2023 ⚠ the weekday and the date
                disagree by one day, perhaps a time zone; placed at Thursday, 30
                March 2023 (“Thursday (Mar. 31)”, counted from the article’s own
                dates)
  in the words  no date
  published     not stated; on or after 30 March 2023
  outlet        not stated (credited: AP, via Toronto Star)
  article       “US: North Korea engaged in arms-for-food deal with Russia”
                (title from the comments heading)
  id            5a7ceb3e76c3`));

  it('something that nobody said: what was looked for, and in how many articles', async () =>
    expect(
      await ask('who-said', { words: 'zeppelin', speaker: 'Yellen' }),
    ).toBe(`No attributed statement found in 2 articles (looked for words “zeppelin”,
speaker “Yellen”, read as “Janet Yellen”)`));

  it('something that comes near: under a heading of its own', async () =>
    expect(
      await ask('who-said', { words: 'desperate Kremlin', outlet: 'AP' }),
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
  id            1280fd2063ff`));

  it('a misspelt word: it stays, with [sic] beside it', async () =>
    expect(
      await ask('who-said', { words: 'boslter' }),
    ).toBe(`1 attributed statement found, 2 articles searched
Looked for words “boslter”.

United States
  paraphrase, worded by the article (outlet not stated): not own words

    Russia seeks new arms deal with North Korea to boslter [sic] Ukraine war,
    U.S. says

  said          30 March 2023; inferred from “Thursday” in another sentence
  in the words  no date
  published     30 March 2023
  outlet        not stated (credited: Anadolu Agency, Reuters)
  article       “Russia seeks new arms deal with North Korea to boslter [sic]
                Ukraine war, U.S. says”
  speaker       the sentence has “U.S.”, read as United States
  id            bd2a68dc3e90`));
});
