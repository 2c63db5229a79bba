import { type Scene, wordsAfter, wordsBefore } from './scene.ts';
import { IRREGULAR_PASTS } from './words.ts';

/** How far back a clause is read for its tense, in code units. */
const REACH = 90;

/** How far on a sentence that begins with the date is read for its verb. */
const REACH_ON = 100;

/** Words by which a clause looks ahead; a present tense is of a plan where a day stands beside it. */
const AHEAD = [
  "will|won['’]t|shall|['’]ll|going to|about to|(?:is|are|was|were) to|would(?! have\\b)|must",
  'scheduled?|slated|due|expect(?:s|ed)?|plans? to|plann(?:ed|ing)|set (?:to|for)|supposed to|likely to',
  'as (?:early|soon) as|until|till|upcoming|payable|of record',
  '(?<!\\bto )(?:meets?|leaves|begins|opens|arrives|resumes|(?:re)?convenes|expires)',
  '(?<!\\bto )(?:takes (?:effect|place)|comes into force)',
].join('|');
/** "had been due" and "as previously planned" are of the past. */
const FUTURE = new RegExp(
  `(?<!\\bhad (?:\\w{1,12} )?been |\\b(?:previously|originally|earlier|once|as) )\\b(?:${AHEAD})\\b|\\b(?:ahead|in advance) of (?:the )?$`,
  'gi',
);
/** Past tenses; "a planned sale", "still unspecified", "hundred" and "United" are none. */
const PAST = new RegExp(
  `(?<!\\bbe |\\bbeen )\\b(?:${IRREGULAR_PASTS.join('|')}|since|(?<!\\b(?:an?|the|its|their|his|her) )(?!expected|scheduled|planned|need|un|hundred|limited|indeed|proceed|succeed|exceed)[a-z]{2,20}ed)\\b`,
  'g',
);
/** What is agreed or offered is yet to be done. */
const COMMITTED =
  /\b(?:agree|decid|offer|vow|promis|pledg|vot|want|hop|intend|propos|threaten|agreement|decision|bid|proposal|pact|deal|option)\w* (?:\w+ )?to [a-z]/g;

/** Which way the words before a date in its clause look, where they say so. */
export type Outlook = 'ahead' | 'behind' | 'unsaid';

/** Whether the words before a date in its clause make it one to come. */
export function isAhead(scene: Scene): boolean {
  return outlook(scene) === 'ahead';
}

/** Whether the verbs before a date make it one to come or one gone by; "said" leaves it open. */
export function outlook(scene: Scene): Outlook {
  const before = wordsBefore(scene, REACH).replaceAll(/\b([ap])\.m\. /gi, '$1.m  ');
  const clause = before.slice(
    Math.max(
      ...['. ', '; ', '\n', '“', '”', '"', ': ', '! ', '? '].map((stop) =>
        before.lastIndexOf(stop),
      ),
    ) + 1,
  );
  if (/^\W*(?:(?:on|by|in|from|this|early|late|up|until|till) )*$/i.test(clause)) {
    const after = /^[^.;\n“”"]*/.exec(wordsAfter(scene, REACH_ON))?.[0] ?? '';
    const [future, past] = [after.search(FUTURE), after.search(PAST)];
    if (future >= 0 && (past < 0 || future < past)) return 'ahead';
    return past >= 0 ? 'behind' : 'unsaid';
  }
  const [future, past] = [lastOf(FUTURE, clause), lastOf(PAST, clause)];
  if (future >= 0 && future >= past) return 'ahead';
  if (past < 0 || lastOf(COMMITTED, clause) >= past) return 'unsaid';
  return /^(?:said|says|told)/i.test(clause.slice(past)) ? 'unsaid' : 'behind';
}

/** "was held on", "won on": what is over by the words right before the date, however near it may be. */
export function isOver(scene: Scene): boolean {
  return OVER.test(wordsBefore(scene, 40));
}

const OVER =
  /\b(?:(?:was|were) (?!set|due|sched|plan|expect|postpone|delay|mov|extend|pay)[a-z]+|died|won|lost|opened|began) (?:on|in) (?:the )?$/;

/** Whether a preposition or the like before the date shows that it is one. */
export function isIntroduced(scene: Scene): boolean {
  const before = wordsBefore(scene, 14);
  return /\b(?:in|of|since|until|till|by|through|throughout|from|during|between|before|after|for|late|early|mid|every|each|this|last|next|to|and|or|ending|ended|as of|under a)[ -](?:the |about |around )?$/i.test(
    before,
  );
}

function lastOf(pattern: RegExp, words: string): number {
  let at = -1;
  for (const match of words.matchAll(pattern)) at = match.index;
  return at;
}
