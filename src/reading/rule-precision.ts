import type { CueClass, RuleName } from '../model/statement.ts';

/** How often a rule was right on the training articles with cues of a class. */
type Row = readonly [rule: RuleName, cue: CueClass, right: number, of: number];

/**
 * The rules as measured; a rule met fewer than 20 times has no row. Right is what has at least half
 * of the words and the right speaker. Written by bench/rule-precision.ts.
 */
export const RULE_PRECISION: readonly Row[] = [
  ['according-to', 'other', 277, 319],
  ['according-to-first', 'other', 75, 90],
  ['after-clause', 'other', 55, 87],
  ['after-clause', 'say', 272, 280],
  ['after-quote', 'other', 772, 807],
  ['after-quote', 'say', 3773, 3838],
  ['around-clause', 'other', 80, 101],
  ['around-clause', 'say', 238, 264],
  ['around-comma-quote', 'say', 39, 44],
  ['around-quote', 'other', 46, 55],
  ['around-quote', 'say', 155, 166],
  ['before-clause', 'other', 297, 402],
  ['before-clause', 'say', 1641, 1763],
  ['before-infinitive', 'other', 153, 195],
  ['before-noun', 'other', 602, 778],
  ['before-noun', 'say', 45, 63],
  ['before-question', 'other', 37, 40],
  ['before-question', 'say', 18, 29],
  ['before-quote', 'other', 304, 374],
  ['before-quote', 'say', 243, 264],
  ['before-that', 'other', 775, 877],
  ['before-that', 'say', 528, 560],
  ['colon', 'other', 27, 31],
  ['introduced', 'other', 18, 20],
  ['partly-quoted', 'other', 167, 240],
  ['passive', 'other', 101, 122],
];
