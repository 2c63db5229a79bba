import type { Alert, Watched } from '../../../model/alert.ts';
import type { Line } from '../../../rendering/discord-list.ts';
import type { Shown } from '../message.ts';
import { listed } from './shown.ts';
import type { ErrandWords } from './words/en.ts';
import type { Spoken } from './words.ts';

/** What an alert watches for, part by part. */
export function watchedInWords(
  watched: Watched,
  { watched: say }: ErrandWords['alert'],
): readonly string[] {
  const { speaker, words, outlet } = watched;
  return [
    ...(speaker === undefined ? [] : [say.speaker(speaker)]),
    ...(words === undefined ? [] : [say.words(words)]),
    ...(outlet === undefined ? [] : [say.outlet(outlet)]),
  ];
}

/** An alert that was just set, with what is to be known about it. */
export function setPage(
  alert: Alert,
  notes: readonly string[],
  { language, words }: Spoken,
): Shown {
  const lines = [lineOf(alert, words.alert), ...notes.map((note) => [note])];
  const part = { heading: null, lines, of: lines.length, more: words.more };
  return listed({ heading: words.alert.set(alert.number), parts: [part] }, language);
}

/** Who or what may be meant. */
export function whichPage(
  { heading, names }: { readonly heading: string; readonly names: readonly string[] },
  { language, words: { more } }: Spoken,
): Shown {
  const lines = names.slice(0, MOST).map((name) => [name]);
  return listed({ heading, parts: [{ heading: null, lines, of: names.length, more }] }, language);
}

/** The alerts of a server, with who set each and why it is halted. */
export function alertsPage(alerts: readonly Alert[], { language, words }: Spoken): Shown {
  const { alert: say, more } = words;
  const lines = alerts.map(
    (alert): Line => [
      String(alert.number),
      ...lineOf(alert, say),
      { mention: `<@${alert.by}>` },
      ...(alert.halted === null ? [] : [say.halted(alert.halted)]),
    ],
  );
  const heading = alerts.length === 0 ? say.none : say.list(alerts.length);
  return listed({ heading, parts: [{ heading: null, lines, of: lines.length, more }] }, language);
}

/** So many names are tried. */
const MOST = 25;

function lineOf({ watched, quiet, channel }: Alert, say: ErrandWords['alert']): Line {
  return [
    ...watchedInWords(watched, say),
    quiet === null ? say.noQuiet : say.quiet(quiet.from, quiet.to, quiet.zone),
    { mention: `<#${channel}>` },
  ];
}
