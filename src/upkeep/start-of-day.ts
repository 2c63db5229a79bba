import { filesAt } from '../intake/files.ts';
import { counted } from './counted.ts';
import type { Progress } from './progress.ts';
import { readAnew } from './rereading.ts';
import { type Desk, takeInFiles } from './taking-in.ts';

/**
 * What is done at a desk before the first question: what another edition has read is read anew, and
 * what is new or changed in the corpus folder is taken in. `say` hears what came of it, in lines.
 * @throws when the archive cannot be written to
 */
export async function startOfDay(
  desk: Desk,
  corpus: string,
  { say, progress }: { readonly say: (line: string) => void; readonly progress: Progress },
): Promise<void> {
  const { archive, store, writable } = desk.folder;
  if (!writable) {
    return say(
      'Another Verbatim has this archive open: answers come from what it holds, and nothing is taken in.',
    );
  }
  const stale = store.readByOthers(desk.edition);
  if (stale.length > 0) {
    say(`${counted(stale.length, 'article')} to be read anew, by the rules of this version`);
  }
  await readAnew(stale, desk, (done) => progress.show(done, stale.length));
  const found = await Array.fromAsync(filesAt(corpus));
  let passed = 0;
  let added = 0;
  const turnedAway: string[] = [];
  await takeInFiles(found, desk, {
    taken: ({ where, outcome }) => {
      if (outcome.kind === 'refused') turnedAway.push(`${where}: ${outcome.why}`);
      else if (outcome.kind !== 'known') added++;
    },
    passed: () => progress.show(++passed, found.length),
  });
  progress.end();
  await desk.folder.save();
  const { articles } = await archive.coverage();
  say(`${counted(articles, 'article')} in the archive, ${added || 'none'} new from ${corpus}`);
  for (const line of turnedAway) say(`not taken in: ${line}`);
  const before = store.ledger.rejections().length - turnedAway.length;
  if (before > 0) say(`${before} more turned away before: npm run archive -- status lists them`);
}
