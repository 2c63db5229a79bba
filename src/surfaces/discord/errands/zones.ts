import { MOST_CHOICES } from '../choices.ts';

/** The time zone that somebody writes, as the IANA names it; undefined for none. */
export function zoneOf(written: string): string | undefined {
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: written }).resolvedOptions();
    return /^[+-]/.test(timeZone) ? undefined : timeZone;
  } catch {
    return undefined;
  }
}

/** Time zones with what is typed in their name; before anything is typed those of the locale's country. */
export function zonesLike(typed: string, locale: string): readonly string[] {
  const asked = folded(typed);
  if (asked !== '') {
    const found = ZONES.filter((zone) => folded(zone).includes(asked));
    // "Rome" is no part of "Europe/Rome" to somebody who begins a city's name.
    const begins = (zone: string) =>
      folded(zone)
        .split('/')
        .some((part) => part.startsWith(asked));
    return [...found.filter(begins), ...found.filter((zone) => !begins(zone))].slice(
      0,
      MOST_CHOICES,
    );
  }
  const here = new Intl.Locale(locale).maximize().getTimeZones() ?? [];
  return ['UTC', ...here].slice(0, MOST_CHOICES);
}

const ZONES = ['UTC', ...Intl.supportedValuesOf('timeZone')];

function folded(words: string): string {
  return words
    .trim()
    .toLowerCase()
    .replace(/[_\s]+/g, ' ');
}
