import type { Alert } from '../model/alert.ts';
import { readAsked } from './asked.ts';
import { ATTRIBUTED, type Directory } from './directory.ts';
import { fits } from './fits.ts';
import { foldName } from './names.ts';
import { weigh } from './relevance.ts';
import type { Filed } from './store/filed.ts';

/** Whether a statement that came in at an instant is one that an alert watches for. */
export function isWatched(
  { watched, since }: Alert,
  directory: Directory,
  at: string,
): (filed: Filed) => boolean {
  const { speaker, words, outlet } = watched;
  const asked = words === undefined ? undefined : readAsked(words);
  if (asked === null || Temporal.Instant.compare(since, at) > 0) return () => false;
  const filters = {
    kinds: ATTRIBUTED,
    // Whoever is not known (any more) is known by the name alone as soon as there is one.
    ...(speaker === undefined ? {} : { speakers: keysOr(speaker, directory.speakerKeys(speaker)) }),
    ...(outlet === undefined ? {} : { outlets: keysOr(outlet, directory.outletKeys(outlet)) }),
  };
  return (filed) => {
    if (!fits(filed, filters)) return false;
    if (asked === undefined) return true;
    const { isHit, isOnTopic } = weigh({ filed, score: 0 }, asked);
    return isHit && isOnTopic;
  };
}

function keysOr(name: string, keys: readonly string[]): readonly string[] {
  return keys.length > 0 ? keys : [foldName(name)];
}
