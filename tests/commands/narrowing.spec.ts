import { describe, expect, it } from 'vitest';
import { corpusNewsroom } from './newsroom.ts';

const ask = await corpusNewsroom();

describe('who said, narrowed', () => {
  it('to words of one speaker', async () =>
    expect(
      await ask('who-said', { words: 'sanctions', speaker: 'treasury secretary' }),
    ).toBe(`1 attributed statement found, 2 articles searched
Looked for words “sanctions”, speaker “treasury secretary”, read as “Janet
Yellen”.

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

  it('to a speaker without a name, whose two statements in one sentence are told apart', async () =>
    expect(
      await ask('who-said', { speaker: 'experts' }),
    ).toBe(`2 attributed statements found, 2 articles searched
Looked for speaker “experts”.

“Experts” (no name given)
  paraphrase, worded by the article (outlet not stated): not own words;
  attribution uncertain

    Experts believe the food situation in North Korea is the worst it has been
    under Kim Jong Un’s 11-year rule, but they still say they see no signs of
    imminent famine or mass deaths.

  attributed    the food situation in North Korea is the worst it has been under
                Kim Jong Un’s 11-year rule
  said          day not stated
  in the words  no date
  published     not stated; on or after 30 March 2023
  outlet        not stated (credited: AP, via Toronto Star)
  article       “US: North Korea engaged in arms-for-food deal with Russia”
                (title from the comments heading)
  id            5c1f539a6f07

“Experts” (no name given)
  paraphrase, worded by the article (outlet not stated): not own words

    Experts believe the food situation in North Korea is the worst it has been
    under Kim Jong Un’s 11-year rule, but they still say they see no signs of
    imminent famine or mass deaths.

  attributed    they see no signs of imminent famine or mass deaths
  said          day not stated
  in the words  no date
  published     not stated; on or after 30 March 2023
  outlet        not stated (credited: AP, via Toronto Star)
  article       “US: North Korea engaged in arms-for-food deal with Russia”
                (title from the comments heading)
  id            3b75d1e672fd`));

  it('to the articles that credit an agency', async () =>
    expect(
      await ask('who-said', { words: 'kinds of weapons', outlet: 'Reuters' }),
    ).toBe(`1 attributed statement found, 2 articles searched
Looked for words “kinds of weapons”, outlet “Reuters”.

White House
  own words only where marked; the rest worded by the article (outlet not
  stated); attribution uncertain

    The "proposed deal" would see Russia receive over two dozen kinds of weapons
    and munitions from North Korea, and Moscow is planning to send a delegation
    to North Korea that will offer the leadership there food in exchange for the
    weapons, according to the White House.

  said          30 March 2023; inferred from “Thursday” in another sentence
  in the words  no date
  published     30 March 2023
  outlet        not stated (credited: Anadolu Agency, Reuters)
  article       “Russia seeks new arms deal with North Korea to boslter [sic]
                Ukraine war, U.S. says”
  id            17de76fb89c7`));

  it('to own words', async () =>
    expect(
      await ask('who-said', { words: 'munitions', kind: 'direct', outlet: 'AP' }),
    ).toBe(`1 attributed statement found, 2 articles searched
Looked for words “munitions”, outlet “AP”, kind “direct”.

John Kirby, White House National Security Council spokesman
  own words

    The sentence before: It’s the latest accusation that Russia, desperate for
    weaponry and restricted by sanctions and export controls, is turning to
    “rogue” nations to help it continue to prosecute the 13-month-old war.

    “As part of this proposed deal, Russia would receive over two dozen kinds of
    weapons and munitions from Pyongyang,” White House National Security Council
    spokesman John Kirby said. “We also understand that Russia is seeking to
    send a delegation to North Korea and that Russia is offering North Korea
    food in exchange for munitions.”

  said          30 March 2023 or 31 March 2023 ⚠ the weekday and the date
                disagree by one day, perhaps a time zone; placed at Thursday, 30
                March 2023; inferred from “Thursday (Mar. 31)” in another
                sentence
  in the words  no date
  published     not stated; on or after 30 March 2023
  outlet        not stated (credited: AP, via Toronto Star)
  article       “US: North Korea engaged in arms-for-food deal with Russia”
                (title from the comments heading)
  id            b0d2f24c8321`));

  it('to words partly own', async () =>
    expect(
      await ask('who-said', { words: 'proposed deal', kind: 'mixed', speaker: 'White House' }),
    ).toBe(`1 attributed statement found, 2 articles searched
Looked for words “proposed deal”, speaker “White House”, kind “mixed”.

White House
  own words only where marked; the rest worded by the article (outlet not
  stated); attribution uncertain

    The "proposed deal" would see Russia receive over two dozen kinds of weapons
    and munitions from North Korea, and Moscow is planning to send a delegation
    to North Korea that will offer the leadership there food in exchange for the
    weapons, according to the White House.

  said          30 March 2023; inferred from “Thursday” in another sentence
  in the words  no date
  published     30 March 2023
  outlet        not stated (credited: Anadolu Agency, Reuters)
  article       “Russia seeks new arms deal with North Korea to boslter [sic]
                Ukraine war, U.S. says”
  id            17de76fb89c7`));

  it('to the days before one', async () =>
    expect(
      await ask('who-said', { words: 'Russia', to: '2023-02' }),
    ).toBe(`1 attributed statement found, 2 articles searched
Looked for words “Russia”, to “2023-02-28”.

Antony Blinken, Secretary of State
  paraphrase, worded by the article (outlet not stated): not own words

    Secretary of State Antony Blinken said last month that US intelligence
    suggested China was considering providing arms and ammunition to Russia,
    though White House officials have said they have yet to see evidence of
    Beijing following through with weapons delivery.

  attributed    US intelligence suggested China was considering providing arms
                and ammunition to Russia
  said          February 2023 (“last month”, counted from the article’s own
                dates)
  in the words  no date
  published     not stated; on or after 30 March 2023
  outlet        not stated (credited: AP, via Toronto Star)
  article       “US: North Korea engaged in arms-for-food deal with Russia”
                (title from the comments heading)
  id            2d6990a18156`));

  it('to days on which nobody spoke', async () =>
    expect(
      await ask('who-said', { speaker: 'Kirby', from: '2023-04', to: '2023' }),
    ).toBe(`No attributed statement found in 2 articles (looked for speaker “Kirby”, read as
“John Kirby”, from “2023-04-01”, to “2023-12-31”)`));
});
