import { describe, expect, it } from 'vitest';
import { corpusNewsroom } from './newsroom.ts';

const ask = await corpusNewsroom();

describe('a timeline', () => {
  it('of a person puts what is dated in its words first, what has no date last', async () =>
    expect(
      await ask('timeline', { topic: 'Mkrtychev' }),
    ).toBe(`Timeline: 6 entries, 2 articles searched
Looked for topic “Mkrtychev”.

── 2022 to 2023

Placed by the date in the sentence.
1 · Treasury Department
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
  id            277499d916ee

── Thursday, 30 March 2023

Placed by the date in the sentence. Goes on about the topic of the sentence
before it, and does not name it.
2 · The article (outlet not stated), in its own voice
  attributed to nobody

    The sentence before: Ashot Mkrtychev, a just-sanctioned Slovakian arms
    dealer, has been the point-man on the arms deal for Russia.

    He was designated by the Treasury Department earlier on Thursday for working
    on Russia's behalf on a series of deals from the end of 2022 through early
    2023.

  in the words  “earlier on Thursday” = 30 March 2023; “from the end of 2022
                through early 2023” = 2022 to 2023 (1 October 2022 – 30 April
                2023)
  published     30 March 2023
  outlet        not stated (credited: Anadolu Agency, Reuters)
  article       “Russia seeks new arms deal with North Korea to boslter [sic]
                Ukraine war, U.S. says”
  id            59931cd1620d

── 30 March 2023 or 31 March 2023

Placed by the day it was said.
3 · Treasury Department’s Office of Foreign Assets Control
  paraphrase, worded by the article (outlet not stated): not own words;
  attribution uncertain

    Earlier Thursday, the Treasury Department’s Office of Foreign Assets Control
    announced sanctions against a Slovakian national, Ashot Mkrtychev, alleging
    he attempted to facilitate arms deals between Russia and North Korea.

  attributed    sanctions against a Slovakian national, Ashot Mkrtychev
  said          30 March 2023 or 31 March 2023 ⚠ the weekday and the date
                disagree by one day, perhaps a time zone; placed at Thursday, 30
                March 2023 (“Earlier Thursday”, counted from the article’s own
                dates)
  in the words  no date
  published     not stated; on or after 30 March 2023
  outlet        not stated (credited: AP, via Toronto Star)
  article       “US: North Korea engaged in arms-for-food deal with Russia”
                (title from the comments heading)
  id            613d2980f71c

── Date not stated

4 · The article (outlet not stated), in its own voice
  attributed to nobody

    Ashot Mkrtychev, a just-sanctioned Slovakian arms dealer, has been the
    point-man on the arms deal for Russia.

  in the words  no date
  published     30 March 2023
  outlet        not stated (credited: Anadolu Agency, Reuters)
  article       “Russia seeks new arms deal with North Korea to boslter [sic]
                Ukraine war, U.S. says”
  id            1f264bba71a3

5 · Treasury Department
  own words

    "Mkrtychev's negotiations with DPRK and Russian officials detailed mutually
    beneficial cooperation between North Korea and Russia to include financial
    payments and barter arrangements. He confirmed Russia's readiness to receive
    military equipment from the DPRK with senior Russian officials," the
    department said in a statement.

  said          day not stated
  in the words  no date
  published     30 March 2023
  outlet        not stated (credited: Anadolu Agency, Reuters)
  article       “Russia seeks new arms deal with North Korea to boslter [sic]
                Ukraine war, U.S. says”
  speaker       the sentence has “the department”, read as Treasury Department
  id            508bf3ba148e

6 · The article (outlet not stated), in its own voice
  attributed to nobody

    Mkrtychev worked with a Russian citizen to find commercial aircraft to
    deliver goods to North Korea in the exchange.

  in the words  no date
  published     not stated; on or after 30 March 2023
  outlet        not stated (credited: AP, via Toronto Star)
  article       “US: North Korea engaged in arms-for-food deal with Russia”
                (title from the comments heading)
  id            326709c26697`));

  it('of a speaker keeps both days of a contradiction', async () =>
    expect(
      await ask('timeline', { speaker: 'Kirby', topic: 'munitions' }),
    ).toBe(`Timeline: 2 entries, 2 articles searched
Looked for topic “munitions”, speaker “Kirby”, read as “John Kirby”.

── Thursday, 30 March 2023

Placed by the day it was said.
1 · John Kirby, National Security Council spokesperson
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
  speaker       the sentence has “he”, read as John Kirby
  id            c3cb2521a7d6

│ Placed by the day it was said. What looks like the same remark stands in 2
│ articles; they differ in wording, speaker, date.
│
│ 2 · White House
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
│ 2 · John Kirby, White House National Security Council spokesman
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
│   id            b0d2f24c8321`));

  it('from one day to another leaves out what cannot be in between', async () =>
    expect(
      await ask('timeline', { topic: 'Wagner Group', from: '2022-06', to: '2022' }),
    ).toBe(`Timeline: 2 entries, 2 articles searched
Looked for topic “Wagner Group”, from “2022-06-01”, to “2022-12-31”.

── summer 2022, day not stated

Placed by the date in the sentence.
1 · Biden administration
  paraphrase, worded by the article (outlet not stated): not own words;
  attribution uncertain

    The administration has previously declassified intelligence to present
    evidence that Iran sold hundreds of attack drones to Russia over the summer
    and that the Wagner Group, a private Russian military company, has taken
    delivery of arms from North Korea to help bolster its forces as they fight
    side-by-side with Russian troops in Ukraine.

  said          day not stated
  in the words  “over the summer” = summer 2022 (1 June 2022 – 31 August 2022)
  published     not stated; on or after 30 March 2023
  outlet        not stated (credited: AP, via Toronto Star)
  article       “US: North Korea engaged in arms-for-food deal with Russia”
                (title from the comments heading)
  speaker       the sentence has “The administration”, read as Biden
                administration
  id            8346b35c0be7

── 2022, day not stated

Placed by the date in the sentence.
2 · U.S. intelligence
  paraphrase, worded by the article (outlet not stated): not own words;
  attribution uncertain

    North Korea previously supplied Russia's Wagner Group, a private military
    corporation closely aligned with the Kremlin, with infantry rockets and
    missiles in late 2022, according to U.S. intelligence.

  said          day not stated
  in the words  “late 2022” = 2022 (1 September 2022 – 31 December 2022)
  published     30 March 2023
  outlet        not stated (credited: Anadolu Agency, Reuters)
  article       “Russia seeks new arms deal with North Korea to boslter [sic]
                Ukraine war, U.S. says”
  id            12b7ea84ea15`));

  it('of a surname with a title has what its one bearer says as “he”', async () =>
    expect(await ask('timeline', { topic: 'spokesman Kirby' })).toContain('he told reporters'));

  it('of a name that nobody has shows near misses', async () => {
    const answer = await ask('timeline', { topic: 'Frank Kirby' });
    expect(answer).toContain('No attributed statement found');
    expect(answer).toContain('Near misses, not what was asked');
  });

  it('of nothing says what was looked for', async () =>
    expect(
      await ask('timeline', { topic: 'zeppelin', from: '2022' }),
    ).toBe(`No attributed statement found in 2 articles (looked for topic “zeppelin”, from
“2022-01-01”)`));
});
