import { filesAt } from '../../intake/files.ts';
import { type Chore, done, refused } from '../chore.ts';
import { told as lineOf, reportOf } from '../taken-report.ts';
import { Batch, type Taken, takeInFiles } from '../taking-in.ts';

/** Takes in files, and folders with all that lies in them. */
export const add: Chore = {
  name: 'add',
  takes: 'PATH|URL…',
  summary:
    'Take in files, folders with all that lies in them, or pages and feeds by their addresses',
  flags: {},
  changes: true,
  async run({ words }, desk, { say, progress, stop, newsstand }) {
    if (words.length === 0) return refused('Add what? A path or an address is needed.');
    const taken: Taken[] = [];
    const told = (one: Taken): void => {
      taken.push(one);
      say(lineOf(one));
    };
    for (const path of words) {
      if (/^https?:\/\//i.test(path)) {
        const { fetchOnce } = await import('../newsstand.ts'); // fetching takes its time to load
        const batch = new Batch(desk, told);
        await batch.put(await fetchOnce(path, await newsstand(), stop));
        await batch.file();
        continue;
      }
      const found = await Array.fromAsync(filesAt(path));
      let count = 0;
      await takeInFiles(found, desk, {
        taken: told,
        passed: () => progress(++count, found.length),
        stop,
        again: 'what-was-turned-away',
      });
    }
    await desk.folder.save();
    const { lines, value } = reportOf(taken);
    const said = stop.aborted ? [...lines, 'Stopped: what was told of is kept.'] : lines;
    const isVain = taken.length > 0 && taken.every(({ outcome }) => outcome.kind === 'refused');
    return isVain ? { lines: said, value, end: 'failed' } : done(said, value);
  },
};
