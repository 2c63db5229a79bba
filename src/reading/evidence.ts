import type { CueClass, Evidence, RuleName } from '../model/statement.ts';
import { RULE_PRECISION } from './rule-precision.ts';
import { RULE_WORDS } from './rule-words.ts';

/** What was found by: a rule, with the words of its cue where it has one. */
export type FoundBy = {
  readonly rule: RuleName;
  readonly cue: string | undefined;
  /** Whether it is a report within a report, of which the training articles have none. */
  readonly nested: boolean;
};

/** Why words are attributed as they are, with how often that was right on the training articles. */
export function evidenceOf({ rule, cue, nested }: FoundBy): Evidence {
  const cueClass = classOf(cue);
  const measured = (!nested && MEASURED.get(`${rule} ${cueClass}`)) || null;
  return {
    rule,
    looksFor: RULE_WORDS[rule],
    cueClass,
    measured,
    uncertain: measured === null || measured.right / measured.of < LEAST,
  };
}

/** An attribution by a rule that is right less often is uncertain. */
const LEAST = 0.9;

const MEASURED = new Map(
  RULE_PRECISION.map(([rule, cue, right, of]) => [`${rule} ${cue}`, { right, of }]),
);

function classOf(cue: string | undefined): CueClass {
  return /^(?:say|says|said|saying|tell|tells|told|telling)$/i.test(cue ?? '') ? 'say' : 'other';
}
