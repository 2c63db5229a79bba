import { type Chore, done, refused } from '../chore.ts';

/** Deletes an article in all its versions; hashes stay, so that it is refused when it comes again. */
export const forget: Chore = {
  name: 'forget',
  takes: 'ID',
  summary: 'Delete an article in all its versions for good; a hash stays, by which it is refused',
  flags: { yes: 'delete it; without this it is only said what would be deleted' },
  changes: true,
  async run({ words: [id, ...more], flags }, { folder, who, now }) {
    if (id === undefined || more.length > 0)
      return refused('Forget which article? One id is needed.');
    const { catalogue, ledger } = folder.store;
    const sources = catalogue.versions(id).map(({ source }) => source);
    if (sources.length === 0) return refused(`There is no article ${id}.`);
    if (!flags['yes']) {
      return refused(
        `This would delete ${id} (from ${[...new Set(sources)].join(', ')}) for good. Say --yes.`,
      );
    }
    const at = now();
    const hashes = await folder.forget(id, at);
    folder.store.transaction(() =>
      ledger.audit({ at, who, did: 'forgotten', what: hashes[0] ?? '' }),
    );
    const lines = [
      `Forgotten. What is left are ${hashes.length} hashes, by which it is refused when it comes again.`,
      ...[...new Set(sources)].map((source) => `Where it came from is left as it is: ${source}`),
    ];
    return done(lines, { hashes, sources });
  },
};
