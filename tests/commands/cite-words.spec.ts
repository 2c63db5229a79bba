import { describe, expect, it } from 'vitest';
import { corpusNewsroom } from './newsroom.ts';

const ask = await corpusNewsroom();

describe('a citation', () => {
  it('by words names what else was found', async () =>
    expect(
      await ask('cite', { quote: 'weapons and munitions from Pyongyang' }),
    ).toBe(`Citation for a chat
The page does not name its outlet (credited: AP, via Toronto Star).
Date of publication not stated; on or after 30 March 2023.
The title stands only in the comments heading.

────────────────────────────────────────────────────────────────────────────────
“As part of this proposed deal, Russia would receive over two dozen kinds of weapons and munitions from Pyongyang,” White House National Security Council spokesman John Kirby said. “We also understand that Russia is seeking to send a delegation to North Korea and that Russia is offering North Korea food in exchange for munitions.”
— John Kirby, White House National Security Council spokesman, quoted in “US: North Korea engaged in arms-for-food deal with Russia”, outlet not stated (credited: AP, via Toronto Star), date of publication not stated; on or after 30 March 2023. Said: 30 March 2023 or 31 March 2023 ⚠ the weekday and the date disagree by one day, perhaps a time zone; placed at Thursday, 30 March 2023; inferred from “Thursday (Mar. 31)” in another sentence. Quote id b0d2f24c8321.
────────────────────────────────────────────────────────────────────────────────

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
  id            b0d2f24c8321

── Others with these words, or the same remark elsewhere

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

  it('of a report within a report says which words are whose', async () =>
    expect(await ask('cite', { quote: 'd64498bc3d45', style: 'ap' })).toBe(`Citation in AP style
The page does not name its outlet (credited: Anadolu Agency, Reuters).

────────────────────────────────────────────────────────────────────────────────
Kirby said "any arms deal between North Korea and Russia would directly violate" several UN Security Council resolutions, and said the U.S. has "taken note of North Korea's recent statements that they will not provide or sell arms to Russia and we are continuing to monitor this closely."

North Korea, as reported by John Kirby, paraphrased by John Kirby or by the article (outlet not stated) in “Russia seeks new arms deal with North Korea to boslter [sic] Ukraine war, U.S. says,” outlet not stated (credited: Anadolu Agency, Reuters), published March 30, 2023. Attributed: they will not provide or sell arms to Russia. Said: day not stated. Quote id d64498bc3d45.
────────────────────────────────────────────────────────────────────────────────

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

  it('of an id that nothing has says so', async () =>
    expect(await ask('cite', { quote: '0123456789ab', style: 'bibtex' })).toBe(
      `No attributed statement found in 2 articles (looked for quote “0123456789ab”)`,
    ));

  it('of words that nobody said says so', async () =>
    expect(
      await ask('cite', { quote: '“regimes of rogues”', style: 'ap' }),
    ).toBe(`No attributed statement found in 2 articles (looked for quote “regimes of
rogues”)

── Near misses, not what was asked

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
});
