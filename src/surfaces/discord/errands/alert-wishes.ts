import type { Archive } from '../../../archive/archive.ts';
import type { QuietHours, Watched } from '../../../model/alert.ts';
import type { ErrandWords } from './words/en.ts';
import { zoneOf } from './zones.ts';

type Words = ErrandWords['alert'];
type Wrong = { readonly kind: 'wrong'; readonly why: string };

/** What an alert is to watch for, with what is to be said about it; or what it may mean, or is wrong with it. */
export type Checked =
  | { readonly kind: 'watched'; readonly watched: Watched; readonly notes: readonly string[] }
  | { readonly kind: 'several'; readonly heading: string; readonly names: readonly string[] }
  | Wrong;

/**
 * What somebody wishes to watch. A speaker or an outlet is one that the archive knows as exactly one, or
 * a name that it does not have yet.
 */
export async function watchedOf(
  { speaker, words, outlet }: Watched,
  archive: Archive,
  say: Words,
): Promise<Checked> {
  if (speaker === undefined && words === undefined && outlet === undefined) {
    return wrong(say.nothingWatched);
  }
  if (words !== undefined && !/[\p{L}\p{N}]/u.test(words)) return wrong(say.noWords(words));
  const notes: string[] = [];
  const watched: { -readonly [K in keyof Watched]: Watched[K] } = {};
  if (speaker !== undefined) {
    const names = (await archive.speakers(speaker)).map(({ name }) => name);
    if (names.length > 1) return { kind: 'several', heading: say.whichSpeaker(speaker), names };
    if (names.length === 0) notes.push(say.unknownSpeaker(speaker));
    watched.speaker = names[0] ?? speaker;
  }
  if (words !== undefined) watched.words = words;
  if (outlet !== undefined) {
    const names = await archive.outlets(outlet);
    if (names.length > 1) return { kind: 'several', heading: say.whichOutlet(outlet), names };
    if (names.length === 0) notes.push(say.unknownOutlet(outlet));
    watched.outlet = names[0] ?? outlet;
  }
  return { kind: 'watched', watched, notes };
}

/** Quiet hours as they are written; null where none are wished. */
export function quietOf(
  wish: { readonly quiet_from?: string; readonly quiet_to?: string; readonly zone?: string },
  say: Words,
): { readonly kind: 'quiet'; readonly quiet: QuietHours | null } | Wrong {
  const { quiet_from, quiet_to, zone: written = 'UTC' } = wish;
  const zone = zoneOf(written);
  if (zone === undefined) return wrong(say.noZone(written));
  if (quiet_from === undefined && quiet_to === undefined) return { kind: 'quiet', quiet: null };
  if (quiet_from === undefined || quiet_to === undefined) return wrong(say.halfQuiet);
  const [from, to] = [timeOf(quiet_from), timeOf(quiet_to)];
  if (from === undefined) return wrong(say.noTime(quiet_from));
  if (to === undefined) return wrong(say.noTime(quiet_to));
  return from === to ? wrong(say.noHours) : { kind: 'quiet', quiet: { from, to, zone } };
}

/** "7:05" is "07:05". */
function timeOf(written: string): string | undefined {
  const [, hours = '', minutes = ''] = /^(\d?\d):(\d\d)$/.exec(written) ?? [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return `${hours.padStart(2, '0')}:${minutes}`;
}

function wrong(why: string): Wrong {
  return { kind: 'wrong', why };
}
