import type { Incoming } from '../model/incoming.ts';

/**
 * The records of a file in order, but for one that states the id and version of an earlier one: two
 * versions of one article are both given, the same version twice is a mistake.
 */
export function onceEach(
  records: readonly { readonly where: string; readonly record: Incoming }[],
): readonly Incoming[] {
  const first = new Map<string, string>();
  return records.map(({ where, record }) => {
    if (record.kind !== 'article') return record;
    const { id, version = '' } = record.article;
    const key = JSON.stringify([id, version]);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, where);
      return record;
    }
    const what = version === '' ? 'the same id' : `version ${version} of the same id`;
    return { kind: 'rejection', where, why: `It has ${what} as ${earlier}: ${id}.` };
  });
}
