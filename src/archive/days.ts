import type { Days } from './archive.ts';
import type { Filed } from './store/filed.ts';

/** The first and last day something may have happened on, `YYYY-MM-DD`; null where open. */
export type Stretch = { readonly earliest: string | null; readonly latest: string | null };

/**
 * The days a statement may have been said on. Where the article does not tell, those it may have
 * been published on.
 */
export function daysOf({ statement, reading }: Filed): Stretch {
  const said = statement.kind === 'narration' ? null : statement.said;
  return said && isKnown(said) ? said : reading.published;
}

/** Whether any day is known at all. */
export function isKnown({ earliest, latest }: Stretch): boolean {
  return earliest !== null || latest !== null;
}

/** Whether the stretch has a day within the bounds; an open end reaches any day. */
export function touches({ earliest, latest }: Stretch, { from, to }: Days): boolean {
  return (
    (to === undefined || earliest === null || earliest <= to) &&
    (from === undefined || latest === null || latest >= from)
  );
}

/**
 * Whether two statements may have been said on the same day, give or take one: what is Thursday
 * evening for one outlet is Friday for another. Nothing is said after it was published.
 */
export function mayBeSameDay(a: Filed, b: Filed): boolean {
  const { earliest, latest } = saidDays(b);
  return touches(saidDays(a), {
    ...(earliest === null ? {} : { from: shift(earliest, -1) }),
    ...(latest === null ? {} : { to: shift(latest, 1) }),
  });
}

function saidDays({ statement, reading }: Filed): Stretch {
  const when = statement.kind === 'narration' ? statement.happened : statement.said;
  if (when && isKnown(when)) return when;
  return { earliest: null, latest: reading.published.latest };
}

function shift(day: string, days: number): string {
  return String(Temporal.PlainDate.from(day).add({ days }));
}
