import { filesAt } from '../../intake/files.ts';
import { type Chore, done, refused } from '../chore.ts';
import { reportOf, tellingOf } from '../taken-report.ts';
import { takeIn, takeInFiles } from '../taking-in.ts';

/** Takes in files, and folders with all that lies in them. */
export const add: Chore = {
  name: 'add',
  takes: 'PATH|URL…',
  summary:
    'Take in files, folders with all that lies in them, or pages and feeds by their addresses',
  flags: {},
  purpose: 'to-change',
  async run({ words }, desk, { say, progress, stop, newsstand }) {
    if (words.length === 0) return refused('Add what? A path or an address is needed.');
    const { all, taken } = tellingOf(say);
    for (const path of words) {
      if (/^https?:\/\//i.test(path)) {
        const { fetchOnce } = await import('../newsstand.ts'); // fetching takes its time to load
        await takeIn(await fetchOnce(path, await newsstand(), stop), desk, taken);
        continue;
      }
      const found = await Array.fromAsync(filesAt(path));
      let count = 0;
      await takeInFiles(found, desk, {
        taken,
        passed: () => progress(++count, found.length),
        stop,
        again: 'what-was-turned-away',
      });
    }
    await desk.folder.save();
    const { lines, value } = reportOf(all);
    const said = stop.aborted ? [...lines, 'Stopped: what was told of is kept.'] : lines;
    const isVain = all.length > 0 && all.every(({ outcome }) => outcome.kind === 'refused');
    return isVain ? { lines: said, value, end: 'failed' } : done(said, value);
  },
};
