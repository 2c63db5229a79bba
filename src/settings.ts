import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { config } from 'dotenv';
import { z } from 'zod';

/** What a person can set, from the environment or the file .env beside package.json. */
export type Settings = {
  /** Absent: nobody is served over Discord. */
  readonly token?: string;
  readonly apiUrl: string;
  /** Absent: commands are registered for every server. */
  readonly guildId?: string;
  /** The folder of the articles, as an absolute path. */
  readonly corpus: string;
  /** The folder of what is kept, as an absolute path. */
  readonly archive: string;
};

/** What came of reading the settings; a problem never repeats a value, which may be a secret. */
export type SettingsRead =
  | { readonly kind: 'settings'; readonly settings: Settings }
  | { readonly kind: 'bad-settings'; readonly problems: readonly string[] };

/** Every setting, with the sentence for a value that does not do. All are explained in .env.example. */
export const SETTINGS = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(/^\S+$/, 'has to be one word, as the Developer Portal shows it')
    .optional(),
  DISCORD_API_URL: z
    .url({ protocol: /^https?$/, error: 'has to be an http or https address' })
    .default('https://discord.com/api'),
  DISCORD_GUILD_ID: z
    .string()
    .regex(/^\d{17,20}$/, 'has to be the id of a server: 17 to 20 digits')
    .optional(),
  CORPUS_FOLDER: z.string().default('corpus'),
  ARCHIVE_FOLDER: z.string().default('archive'),
});

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings for the program in a folder: its .env, and the environment, which comes first.
 * An empty setting counts as not set; a relative folder starts from the program's.
 */
export function readSettings(program: URL, environment: Environment = process.env): SettingsRead {
  const fromFile: Record<string, string> = {};
  config({ path: fileURLToPath(new URL('.env', program)), processEnv: fromFile, quiet: true });
  const read = SETTINGS.safeParse(given({ ...fromFile, ...environment }));
  if (!read.success) {
    const problems = read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
    return { kind: 'bad-settings', problems };
  }
  const { DISCORD_TOKEN, DISCORD_API_URL, DISCORD_GUILD_ID, CORPUS_FOLDER, ARCHIVE_FOLDER } =
    read.data;
  const settings = {
    ...(DISCORD_TOKEN ? { token: DISCORD_TOKEN } : {}),
    apiUrl: DISCORD_API_URL.replace(/\/+$/, ''),
    ...(DISCORD_GUILD_ID ? { guildId: DISCORD_GUILD_ID } : {}),
    corpus: resolve(fileURLToPath(program), CORPUS_FOLDER),
    archive: resolve(fileURLToPath(program), ARCHIVE_FOLDER),
  };
  return { kind: 'settings', settings };
}

function given(environment: Environment): Environment {
  return Object.fromEntries(
    Object.keys(SETTINGS.shape)
      .map((name) => [name, environment[name]?.trim()] as const)
      .filter(([, value]) => value !== undefined && value !== ''),
  );
}
