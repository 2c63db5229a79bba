import { userInfo } from 'node:os';
import { fileURLToPath } from 'node:url';
import { openFolder, type Purpose } from '../archive/archive-folder.ts';
import { editionOf, editionOfFile } from './edition.ts';
import { ReadingRoom } from './reading-room.ts';
import type { Desk } from './taking-in.ts';

export type DeskOpened =
  | { readonly kind: 'open'; readonly desk: Desk }
  | { readonly kind: 'closed'; readonly why: string };

/** Opens the archive in a folder for whoever runs the program that lies in `home`. */
export async function openDesk(folder: string, home: URL, purpose?: Purpose): Promise<DeskOpened> {
  const [packages, archive, intake, model, reading] = await Promise.all([
    editionOfFile(new URL('package-lock.json', home)),
    ...['archive', 'intake', 'model', 'reading'].map((name) =>
      editionOf(new URL(`src/${name}/`, home)),
    ),
  ]);
  const made = [packages, archive, model, reading].join('-');
  const opened = await openFolder(folder, made, purpose);
  if (opened.kind === 'closed') return opened;
  const desk = {
    folder: opened.folder,
    room: new ReadingRoom(),
    who: whoRuns(userInfo),
    edition: [packages, model, reading].join('-'),
    intake: [packages, model, intake].join('-'),
    index: made,
    now: () => Temporal.Now.instant().round('second').toString(),
    home: fileURLToPath(home),
  };
  return { kind: 'open', desk };
}

/** The name of whoever runs the program; in a container the system may know but a number. */
export function whoRuns(user: () => { readonly username: string }): string {
  try {
    return user().username;
  } catch {
    return `uid ${process.getuid?.() ?? 'unknown'}`;
  }
}

/** Saves what is to be saved, and ends its threads. */
export async function closeDesk({ folder, room }: Desk): Promise<void> {
  await room.close();
  await folder.close();
}
