import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

export type Ended = { readonly code: number | null; readonly out: string; readonly log: string };

/** A folder of its own. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'verbatim-'));
}

/** The program with these words behind it, over an archive in a folder and an empty corpus. */
export function program(
  words: readonly string[],
  archive: string,
  settings: Readonly<Record<string, string>> = {},
): ChildProcess {
  const env = {
    ...process.env,
    DISCORD_TOKEN: '',
    ARCHIVE_FOLDER: archive,
    CORPUS_FOLDER: emptyFolder(),
    ...settings,
  };
  return spawn(process.execPath, [MAIN, ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** What `npm run archive -- …` says, and its exit code. */
export async function archive(words: readonly string[], folder: string): Promise<Ended> {
  return ended(program(['archive', ...words], folder));
}

/** What a program said until its end. */
export async function ended(child: ChildProcess): Promise<Ended> {
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error('its output is not read');
  const code = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [out, log] = await Promise.all([text(stdout), text(stderr)]);
  return { code: await code, out, log };
}
