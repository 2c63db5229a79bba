import type { Token } from '../text/tokens.ts';
import type { Name } from './names.ts';
import { isRole } from './roles.ts';

/** "Her name was Tess": whether whoever is called so there is "he" or "she". */
export function ownerOfName(tokens: readonly Token[], at: number): Name['gender'] {
  const verb = /^(?:is|was)$/.test(tokens[at - 1]?.lower ?? '');
  if (!verb || tokens[at - 2]?.lower !== 'name') return undefined;
  const owner = tokens[at - 3]?.lower;
  return owner === 'her' ? 'she' : owner === 'his' ? 'he' : undefined;
}

/** "property developer Dean Hallworth": no dean, for the words before say what he is. */
export function isGivenName(tokens: readonly Token[], from: number, to: number): boolean {
  const [role, first] = [tokens[from - 1], tokens[from]];
  if (!role || !first || to - from !== 2 || !GIVEN_TITLES.test(first.lower)) return false;
  const says = role.tag === 'NOUN' && isRole([role]) && !RANKED.test(role.lower);
  return says && first.start - role.end === 1;
}

/** Titles that are given names too. */
const GIVEN_TITLES = /^(?:dean|earl|duke|prince|major|judge|king)$/;
/** What goes with a title to make another: "chief Judge Roe". */
const RANKED = /^(?:chief|deputy|assistant|senior|junior)$/;
