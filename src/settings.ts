import { isIP } from 'node:net';
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
  /** Hosts and networks of one's own that pages may be fetched from, beside the open web. */
  readonly fetchAllow: readonly string[];
  /** Where those who run a site reach whoever runs this bot; stated with every request. */
  readonly fetchContact?: string;
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
  FETCH_ALLOW: z
    .string()
    .transform((words) =>
      words
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== ''),
    )
    .refine((words) => words.every(isPlace), {
      error:
        'has to be hosts, addresses or networks with commas between: desk.example.org, 10.0.0.0/8',
    })
    .default([]),
  FETCH_CONTACT: z
    .union([z.url({ protocol: /^https?$/ }), z.email()], {
      error: 'has to be an address of a web page or a mail address',
    })
    // It stands between brackets in a line of a request's head.
    .refine((contact) => /^[!-'*-~]+$/.test(contact), {
      error: 'has to be without blanks and brackets',
    })
    .optional(),
});

/** A host's name without scheme or port, an address, or a network such as 10.0.0.0/8. */
function isPlace(word: string): boolean {
  const [address = '', bits, ...more] = word.split('/');
  const version = isIP(address);
  if (more.length > 0) return false;
  if (version === 0)
    return bits === undefined && /^(?!\d+(?:\.\d+)*$)[\w-]+(?:\.[\w-]+)*$/.test(word);
  return (
    bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
  );
}

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
  const { FETCH_ALLOW, FETCH_CONTACT } = read.data;
  const settings = {
    ...(DISCORD_TOKEN ? { token: DISCORD_TOKEN } : {}),
    apiUrl: DISCORD_API_URL.replace(/\/+$/, ''),
    ...(DISCORD_GUILD_ID ? { guildId: DISCORD_GUILD_ID } : {}),
    corpus: resolve(fileURLToPath(program), CORPUS_FOLDER),
    archive: resolve(fileURLToPath(program), ARCHIVE_FOLDER),
    fetchAllow: FETCH_ALLOW,
    ...(FETCH_CONTACT ? { fetchContact: FETCH_CONTACT } : {}),
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
