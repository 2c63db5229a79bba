/** Nobody is waited for longer than this at one time, in seconds. */
const LONGEST = 86_400;

/**
 * How many seconds a server asks to wait (RFC 9110, 10.2.3). A point in time is counted from the
 * server's own `Date`, so that a clock that is wrong here does not matter. Undefined for neither.
 */
export function retryAfterOf(
  line: string | undefined,
  date: string | undefined,
): number | undefined {
  if (line === undefined) return undefined;
  const seconds = /^\s*\d{1,9}\s*$/.test(line)
    ? Number(line)
    : Math.ceil((Date.parse(line) - Date.parse(date ?? '')) / 1000);
  return Number.isFinite(seconds) ? Math.min(Math.max(0, seconds), LONGEST) : undefined;
}
