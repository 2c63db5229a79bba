const DAY_MS = 86_400_000;

/** A day as a number: days since 1 January 1970, whatever the host's time zone. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

/** The day `YYYY-MM-DD` of a number. */
export function dayOf(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}
