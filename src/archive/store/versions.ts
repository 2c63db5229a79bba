/**
 * Whether a version is older than another. Numbers compare as numbers, instants in UTC as text;
 * where either is not stated, or one is a number and one is not, whatever comes later is the newer.
 */
export function isOlder(version: string | undefined, than: string | undefined): boolean {
  if (version === undefined || than === undefined) return false;
  const [a, b] = [Number(version), Number(than)];
  if (Number.isFinite(a) !== Number.isFinite(b)) return false;
  return Number.isFinite(a) ? a < b : version < than;
}
