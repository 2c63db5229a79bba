import { type Chore, done, refused } from '../chore.ts';
import { forgetArticle, sourcesOf } from '../forgetting.ts';

/** Deletes an article in all its versions; hashes stay, so that it is refused when it comes again. */
export const forget: Chore = {
  name: 'forget',
  takes: 'ID',
  summary: 'Delete an article in all its versions for good; a hash stays, by which it is refused',
  flags: { yes: 'delete it; without this it is only said what would be deleted' },
  purpose: 'to-change',
  async run({ words: [id, ...more], flags }, desk) {
    if (id === undefined || more.length > 0)
      return refused('Forget which article? One id is needed.');
    const sources = sourcesOf(id, desk);
    if (sources.length === 0) return refused(`There is no article ${id}.`);
    if (!flags['yes']) {
      return refused(`This would delete ${id} (from ${sources.join(', ')}) for good. Say --yes.`);
    }
    const { hashes, alike } = await forgetArticle(id, desk);
    const lines = [
      `Forgotten. What is left are ${hashes.length} hashes, by which it is refused when it comes again.`,
      ...sources.map((source) => `Where it came from is left as it is: ${source}`),
      ...alike.map(
        (other) => `Its text or its address is also that of ${other}, which is still here.`,
      ),
    ];
    return done(lines, { hashes, sources, alike });
  },
};
