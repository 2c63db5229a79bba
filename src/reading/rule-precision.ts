import type { CueClass } from '../model/statement.ts';
import type { RuleName } from './rule-words.ts';

/** How often a rule was right on the training articles with cues of a class. */
type Row = readonly [rule: RuleName, cue: CueClass, right: number, of: number];

/**
 * The rules as measured; a rule met fewer than 20 times has no row. Right is what has at least half
 * of the words and the right speaker. Written by bench/rule-precision.ts.
 */
export const RULE_PRECISION: readonly Row[] = [
  ['according-to', 'other', 277, 321],
  ['according-to-first', 'other', 69, 84],
  ['after-clause', 'other', 53, 89],
  ['after-clause', 'say', 272, 280],
  ['after-quote', 'other', 772, 809],
  ['after-quote', 'say', 3772, 3838],
  ['around-clause', 'other', 72, 88],
  ['around-clause', 'say', 238, 262],
  ['around-comma-quote', 'say', 39, 44],
  ['around-quote', 'other', 46, 55],
  ['around-quote', 'say', 155, 166],
  ['before-clause', 'other', 294, 398],
  ['before-clause', 'say', 1627, 1755],
  ['before-infinitive', 'other', 148, 192],
  ['before-noun', 'other', 560, 733],
  ['before-noun', 'say', 43, 61],
  ['before-question', 'other', 37, 40],
  ['before-question', 'say', 18, 29],
  ['before-quote', 'other', 300, 369],
  ['before-quote', 'say', 243, 263],
  ['before-that', 'other', 774, 878],
  ['before-that', 'say', 527, 561],
  ['colon', 'other', 26, 29],
  ['introduced', 'other', 18, 20],
  ['partly-quoted', 'other', 176, 254],
  ['passive', 'other', 87, 107],
  ['run-on-partly', 'other', 17, 20],
];
