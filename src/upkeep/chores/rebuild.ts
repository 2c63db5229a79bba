import { type Chore, done } from '../chore.ts';
import { counted } from '../counted.ts';
import { readAnew } from '../rereading.ts';

/** Reads every article anew and makes the index anew. */
export const rebuild: Chore = {
  name: 'rebuild',
  takes: '',
  summary: 'Read every article anew by the rules of this version, and make the index anew',
  flags: {},
  purpose: 'to-make-anew',
  async run(_asked, desk, { progress }) {
    const numbers = desk.folder.store.catalogue.numbers();
    await readAnew(numbers, desk, (count) => progress(count, numbers.length));
    await desk.folder.save();
    const { statements } = desk.folder.store.catalogue.totals();
    const read = `${counted(numbers.length, 'article')} read anew, ${counted(statements, 'statement')}.`;
    return done([read], { articles: numbers.length, statements });
  },
};
