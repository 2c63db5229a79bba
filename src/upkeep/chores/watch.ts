import { stat } from 'node:fs/promises';
import { watch as watchFolder } from 'chokidar';
import { filesAt } from '../../intake/files.ts';
import { type Chore, done, refused } from '../chore.ts';
import { reportOf, tellingOf } from '../taken-report.ts';
import { takeInFiles } from '../taking-in.ts';

/** Takes in what lies in a folder, and then what is put there or changed, until it is stopped. */
export const watch: Chore = {
  name: 'watch',
  takes: 'FOLDER',
  summary: 'Take in what lies in a folder, and what is put there or changed, until Ctrl-C',
  flags: {},
  purpose: 'to-change',
  async run({ words: [folder, ...more] }, desk, { say, stop }) {
    if (folder === undefined || more.length > 0)
      return refused('Watch what? One folder is needed.');
    const entry = await stat(folder).catch(() => undefined);
    if (!entry?.isDirectory()) return refused(`${folder} is no folder.`);
    const { all, taken } = tellingOf(say);
    const changes = watchFolder(folder, {
      awaitWriteFinish: { stabilityThreshold: SETTLED, pollInterval: SETTLED / 4 },
      ignoreInitial: true,
      followSymlinks: false,
    });
    // Whatever changed, the folder is looked through: what is as it was costs nothing.
    let due = true;
    let wake: () => void = () => undefined;
    const look = (): void => {
      due = true;
      wake();
    };
    changes
      .on('add', look)
      .on('change', look)
      .on('error', (error) => say(String(error)));
    stop.addEventListener('abort', look);
    try {
      while (!stop.aborted) {
        if (!due) await new Promise<void>((woken) => (wake = woken));
        if (stop.aborted) break;
        due = false;
        await takeInFiles(filesAt(folder), desk, { taken, stop });
      }
    } finally {
      await changes.close();
    }
    const { lines, value } = reportOf(all);
    return done(lines, value);
  },
};

/** A file is whole when it has not grown for so many milliseconds. */
const SETTLED = 400;
