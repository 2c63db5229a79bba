import { type Scene, wordsAfter, wordsBefore } from './scene.ts';
import { IRREGULAR_PASTS } from './words.ts';

/** How far back a clause is read for its tense, in code units. */
const REACH = 90;

const FUTURE =
  /(?<!\bhad (?:\w{1,12} )?been )\b(?:will|won['’]t|shall|['’]ll|scheduled?|slated|due|expect(?:s|ed)?|plan(?:s|ned|ning)?|set (?:to|for)|about to|(?:is|are|was|were) to|going to|as (?:early|soon) as|likely|payable|of record|would be|supposed to|until|till|upcoming|must)\b/gi;
const PAST = new RegExp(
  `(?<!\\bbe |\\bbeen )\\b(?:${IRREGULAR_PASTS.join('|')}|(?!expected|scheduled|planned|need)\\w{2,20}ed)\\b`,
  'gi',
);

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
  if (/^\W*(?:(?:on|by|in|from|this|early|late) )*$/i.test(clause)) {
    const after = /^[^.;\n“”"]{0,45}/.exec(wordsAfter(scene, 45))?.[0] ?? '';
    const ahead = lastOf(FUTURE, after) >= 0 && lastOf(PAST, after) < 0;
    if (ahead && !/^until/i.test(clause.trimStart())) return 'ahead';
    return lastOf(PAST, after) >= 0 ? 'behind' : 'unsaid';
  }
  const [future, past] = [lastOf(FUTURE, clause), lastOf(PAST, clause)];
  if (future >= 0 && future >= past) return 'ahead';
  return past > future && !/^(?:said|says|told)/i.test(clause.slice(past)) ? 'behind' : 'unsaid';
}

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
