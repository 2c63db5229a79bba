import { filesAt } from '../../intake/files.ts';
import { type Chore, done, refused } from '../chore.ts';
import { reportOf, told } from '../taken-report.ts';
import { type Taken, takeInFiles } from '../taking-in.ts';

/** Takes in files, and folders with all that lies in them. */
export const add: Chore = {
  name: 'add',
  takes: 'PATH|URL…',
  summary:
    'Take in files, folders with all that lies in them, or pages and feeds by their addresses',
  flags: {},
  changes: true,
  async run({ words }, desk, { say, progress, stop }) {
    if (words.length === 0) return refused('Add what? A path or an address is needed.');
    const taken: Taken[] = [];
    for (const path of words) {
      const found = await Array.fromAsync(filesAt(path));
      let count = 0;
      await takeInFiles(found, desk, {
        taken: (one) => {
          taken.push(one);
          say(told(one));
        },
        passed: () => progress(++count, found.length),
        stop,
      });
    }
    await desk.folder.save();
    const { lines, value } = reportOf(taken);
    return done(stop.aborted ? [...lines, 'Stopped: what was told of is kept.'] : lines, value);
  },
};
