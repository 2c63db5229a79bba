import type { CueClass } from '../model/statement.ts';
import type { RuleName } from './rule-words.ts';

/** How often a rule was right on the training articles with cues of a class. */
type Row = readonly [rule: RuleName, cue: CueClass, right: number, of: number];

/**
 * The rules as measured; a rule met fewer than 20 times has no row. Right is what has at least half
 * of the words and the right speaker. Written by bench/rule-precision.ts.
 */
export const RULE_PRECISION: readonly Row[] = [
  ['according-to', 'other', 282, 319],
  ['according-to-first', 'other', 75, 87],
  ['after-clause', 'other', 52, 79],
  ['after-clause', 'say', 226, 235],
  ['after-quote', 'other', 728, 786],
  ['after-quote', 'say', 3727, 3786],
  ['around-clause', 'other', 70, 91],
  ['around-clause', 'say', 294, 355],
  ['around-comma-quote', 'say', 39, 44],
  ['around-quote', 'other', 46, 53],
  ['around-quote', 'say', 154, 162],
  ['before-clause', 'other', 435, 676],
  ['before-clause', 'say', 1606, 1755],
  ['before-infinitive', 'other', 85, 112],
  ['before-noun', 'other', 341, 438],
  ['before-question', 'other', 39, 45],
  ['before-question', 'say', 17, 27],
  ['before-quote', 'other', 258, 317],
  ['before-quote', 'say', 229, 256],
  ['before-that', 'other', 698, 808],
  ['before-that', 'say', 481, 510],
  ['colon', 'other', 26, 33],
  ['partly-quoted', 'other', 141, 186],
];
