/**
 * Whether a version is older than another. Numbers compare as numbers, instants in UTC as text;
 * where either is not stated, whatever comes later is the newer.
 */
export function isOlder(version: string | undefined, than: string | undefined): boolean {
  if (version === undefined || than === undefined) return false;
  const [a, b] = [version, than].map(Number);
  if (Number.isFinite(a) && Number.isFinite(b)) return Number(a) < Number(b);
  return version < than;
}
