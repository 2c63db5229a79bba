import { readFileSync } from 'node:fs';
import { page } from './page.ts';

function textOf(id: string): string {
  return readFileSync(new URL(`../../corpus/${id}.txt`, import.meta.url), 'utf8');
}

const KIRBY = 'John Kirby';
const EITHER_DAY = '[2023-03-30,2023-03-31]';

/** A part of what people read in the two articles of corpus/, for tests of the archive alone. */
export const SEEDS = [
  page(
    '000_4f80e73d1215a55c',
    {
      text: textOf('000_4f80e73d1215a55c'),
      credits: ['Anadolu Agency', 'Reuters'],
      published: '2023-03-30',
      misspelt: ['boslter'],
    },
    [
      {
        text: 'Russia is seeking to broker a new deal with North Korea to purchase additional weapons in exchange for food as it seeks to aid its ongoing offensive against Ukraine, the U.S. said Thursday.',
        by: { name: 'The United States', mention: 'the U.S.' },
        content:
          'Russia is seeking to broker a new deal with North Korea to purchase additional weapons in exchange for food as it seeks to aid its ongoing offensive against Ukraine',
        said: '2023-03-30',
      },
      {
        text: 'National Security Council spokesperson John Kirby said the over year-long war has "forced" Russia to turn "to rogue regimes to try to obtain weapons and equipment to support its military operations" in Ukraine.',
        by: KIRBY,
        role: 'National Security Council spokesperson',
        content:
          'the over year-long war has "forced" Russia to turn "to rogue regimes to try to obtain weapons and equipment to support its military operations" in Ukraine',
        said: '2023-03-30',
      },
      {
        text: '"That\'s in part because of the sweeping sanctions and export controls that we\'ve imposed," he told reporters on a virtual briefing.',
        by: { name: KIRBY, mention: 'he' },
        role: 'National Security Council spokesperson',
        resolved: 'pronoun',
        context:
          'National Security Council spokesperson John Kirby said the over year-long war has "forced" Russia to turn "to rogue regimes to try to obtain weapons and equipment to support its military operations" in Ukraine.',
        said: '2023-03-30',
      },
      'If confirmed, the effort to procure weapons from Pyongyang would mark the second such time Russia or its proxies have sought munitions from the hermit kingdom.',
      {
        text: "North Korea previously supplied Russia's Wagner Group, a private military corporation closely aligned with the Kremlin, with infantry rockets and missiles in late 2022, according to U.S. intelligence.",
        by: 'U.S. intelligence',
        content:
          "North Korea previously supplied Russia's Wagner Group, a private military corporation closely aligned with the Kremlin, with infantry rockets and missiles in late 2022",
        mentions: [{ ...when2022(), earliest: '2022-09-01' }],
      },
      {
        text: 'The "proposed deal" would see Russia receive over two dozen kinds of weapons and munitions from North Korea, and Moscow is planning to send a delegation to North Korea that will offer the leadership there food in exchange for the weapons, according to the White House.',
        by: { name: 'White House', mention: 'the White House' },
        content:
          'The "proposed deal" would see Russia receive over two dozen kinds of weapons and munitions from North Korea, and Moscow is planning to send a delegation to North Korea that will offer the leadership there food in exchange for the weapons',
        said: '2023-03-30',
      },
      {
        text: 'Kirby said "any arms deal between North Korea and Russia would directly violate" several UN Security Council resolutions, and said the U.S. has "taken note of North Korea\'s recent statements that they will not provide or sell arms to Russia and we are continuing to monitor this closely."',
        by: { name: KIRBY, mention: 'Kirby' },
        role: 'National Security Council spokesperson',
        content:
          '"any arms deal between North Korea and Russia would directly violate" several UN Security Council resolutions',
        resolved: 'surname',
        said: '2023-03-30',
      },
      {
        text: 'Kirby said "any arms deal between North Korea and Russia would directly violate" several UN Security Council resolutions, and said the U.S. has "taken note of North Korea\'s recent statements that they will not provide or sell arms to Russia and we are continuing to monitor this closely."',
        by: { name: 'North Korea', mention: 'North Korea' },
        via: KIRBY,
        content: 'they will not provide or sell arms to Russia',
      },
    ],
  ),
  page(
    '001_67b41353e1bd26c1',
    {
      text: textOf('001_67b41353e1bd26c1'),
      credits: ['AP', 'Toronto Star'],
      published: {
        edtf: null,
        earliest: '2023-03-30',
        latest: null,
        precision: 'none',
        basis: 'unknown',
        flags: [],
      },
    },
    [
      {
        text: 'The White House on Thursday (Mar. 31) said it has new evidence that Russia is looking again to North Korea for weapons to fuel the war in Ukraine, this time in a deal that would provide Pyongyang with needed food and other commodities in return.',
        by: { name: 'White House', mention: 'The White House' },
        content:
          'it has new evidence that Russia is looking again to North Korea for weapons to fuel the war in Ukraine, this time in a deal that would provide Pyongyang with needed food and other commodities in return',
        said: eitherDay(),
      },
      {
        text: '“As part of this proposed deal, Russia would receive over two dozen kinds of weapons and munitions from Pyongyang,” White House National Security Council spokesman John Kirby said.',
        by: KIRBY,
        role: 'White House National Security Council spokesman',
        said: eitherDay(),
      },
      {
        text: '“We also understand that Russia is seeking to send a delegation to North Korea and that Russia is offering North Korea food in exchange for munitions.”',
        by: { name: KIRBY },
        role: 'White House National Security Council spokesman',
        resolved: 'continuation',
        said: eitherDay(),
      },
      {
        text: 'Experts believe the food situation in North Korea is the worst it has been under Kim Jong Un’s 11-year rule, but they still say they see no signs of imminent famine or mass deaths.',
        by: { mention: 'Experts' },
        content:
          'the food situation in North Korea is the worst it has been under Kim Jong Un’s 11-year rule',
      },
      {
        text: 'Secretary of State Antony Blinken said last month that US intelligence suggested China was considering providing arms and ammunition to Russia, though White House officials have said they have yet to see evidence of Beijing following through with weapons delivery.',
        by: 'Antony Blinken',
        role: 'Secretary of State',
        content:
          'US intelligence suggested China was considering providing arms and ammunition to Russia',
        said: '2023-02',
      },
      {
        text: 'Secretary of State Antony Blinken said last month that US intelligence suggested China was considering providing arms and ammunition to Russia, though White House officials have said they have yet to see evidence of Beijing following through with weapons delivery.',
        by: 'US intelligence',
        via: 'Antony Blinken',
        content: 'China was considering providing arms and ammunition to Russia',
      },
      {
        text: 'Secretary of State Antony Blinken said last month that US intelligence suggested China was considering providing arms and ammunition to Russia, though White House officials have said they have yet to see evidence of Beijing following through with weapons delivery.',
        by: { mention: 'White House officials' },
        content: 'they have yet to see evidence of Beijing following through with weapons delivery',
      },
      {
        text: 'Between the end of 2022 and early 2023, Treasury said Mkrtychev worked with North Korean officials to obtain over two dozen kinds of weapons and munitions for Russia in exchange for commercial aircraft, raw materials and commodities to be sent to North Korea.',
        by: { name: 'Treasury Department', mention: 'Treasury' },
        content:
          'Mkrtychev worked with North Korean officials to obtain over two dozen kinds of weapons and munitions for Russia in exchange for commercial aircraft, raw materials and commodities to be sent to North Korea',
        mentions: [
          {
            edtf: '2022/2023',
            earliest: '2022-10-01',
            latest: '2023-04-30',
            precision: 'interval',
            basis: 'stated',
            flags: [],
          },
        ],
      },
    ],
  ),
] as const;

function eitherDay() {
  return {
    edtf: EITHER_DAY,
    earliest: '2023-03-30',
    latest: '2023-03-31',
    preferred: '2023-03-30',
    precision: 'day',
    basis: 'stated',
    flags: ['weekday-date-conflict', 'off-by-one'],
  } as const;
}

function when2022() {
  return {
    edtf: '2022',
    earliest: '2022-01-01',
    latest: '2022-12-31',
    precision: 'year',
    basis: 'stated',
    flags: [],
  } as const;
}
