import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { LoopbackDiscord, TOKEN } from '../tests/loopback-discord/loopback-discord.ts';

/** The program as people run it, at a Discord in this process. */
export type RunningBot = {
  readonly discord: LoopbackDiscord;
  /** What it said to whoever runs it. */
  readonly log: readonly string[];
  /** Ends it as a service manager would; its exit code. */
  stop(): Promise<number | null>;
};

/** Which folders it has, and what else is set for it. */
export type Folders = {
  readonly archive: string;
  readonly corpus: string;
  readonly settings?: Readonly<Record<string, string>>;
};

/** Starts the program; fulfilled when it is logged in. @throws when it ends before, with what it said. */
export async function runBot({ archive, corpus, settings = {} }: Folders): Promise<RunningBot> {
  const discord = await new LoopbackDiscord().open();
  const env = {
    DISCORD_TOKEN: TOKEN,
    DISCORD_API_URL: discord.apiUrl,
    ARCHIVE_FOLDER: archive,
    CORPUS_FOLDER: corpus,
    ...settings,
  };
  const online = discord.online();
  const child: ChildProcess = spawn(process.execPath, [MAIN], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log: string[] = [];
  child.stdout?.on('data', (words) => log.push(String(words)));
  child.stderr?.on('data', (words) => log.push(String(words)));
  const exit = once(child, 'exit');
  const ended = exit.then(async () => {
    await discord.close();
    throw new Error(`The bot did not stay: ${log.join('')}`);
  });
  await Promise.race([online, ended]);
  ended.catch(() => {}); // from here on it ends when it is stopped
  return {
    discord,
    log,
    async stop() {
      child.kill('SIGTERM');
      const [code] = await exit;
      return code;
    },
  };
}

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));
