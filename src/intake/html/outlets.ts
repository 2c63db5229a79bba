import type { LaidPart } from '../laid-out.ts';
import { isSame } from './same-words.ts';

const LONGEST = 80;

/** The names of the outlet, the one to be believed first; a host or handle is none. */
export function outletParts(
  stated: readonly { readonly text: string; readonly evidence: string }[],
): readonly LaidPart[] {
  const names = stated
    .map(({ text, evidence }) => ({ text: withoutMotto(text), evidence }))
    .filter(({ text }) => text.length <= LONGEST && isName(text));
  return names
    .filter(({ text }, at) => !names.slice(0, at).some((earlier) => isSame(earlier.text, text)))
    .map((one) => ({ ...one, kind: 'outlet' }));
}

/** "Herald | News of Calder" */
function withoutMotto(name: string): string {
  return name.split(/\s+[|–—]\s+/u, 1)[0] ?? name;
}

/** "calderherald", "@herald" and "https://herald.example" are not what a paper is called. */
function isName(name: string): boolean {
  return !/^(?:https?:|@)|^[a-z0-9.-]+$/.test(name) && /\p{L}/u.test(name);
}
