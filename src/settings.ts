import { readFileSync, statSync } from 'node:fs';
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { config } from 'dotenv';
import { z } from 'zod';

/** What a person can set, from the environment or the file .env beside package.json. */
export type Settings = {
  /** Absent: nobody is served over Discord. */
  readonly token?: string;
  /** The key that Discord signs interactions with, 64 hex digits. Absent: looked up from Discord. */
  readonly publicKey?: string;
  readonly apiUrl: string;
  /** Absent: commands are registered for every server. */
  readonly guildId?: string;
  /** The servers whose managers may change the archive; empty: the one that the bot is in. */
  readonly archiveServers: readonly string[];
  /** The folder of the articles, as an absolute path. */
  readonly corpus: string;
  /** The folder of what is kept, as an absolute path. */
  readonly archive: string;
  /** Hosts and networks of one's own that pages may be fetched from, beside the open web. */
  readonly fetchAllow: readonly string[];
  /** Where those who run a site reach whoever runs this bot; stated with every request. */
  readonly fetchContact?: string;
  /** Absent: interactions come over the gateway. 0 takes any free port, here and below. */
  readonly interactionsPort?: number;
  /** Absent: neither health nor metrics are served. */
  readonly metricsPort?: number;
  /** What both ports listen on: a host's name or an address. */
  readonly listenHost: string;
  readonly logLevel: z.infer<typeof LogLevel>;
};

/** What came of reading the settings; a problem never repeats a value, which may be a secret. */
export type SettingsRead =
  | { readonly kind: 'settings'; readonly settings: Settings }
  | { readonly kind: 'bad-settings'; readonly problems: readonly string[] };

const LogLevel = z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal'], {
  error: 'has to be trace, debug, info, warn, error or fatal',
});

const Port = z
  .string()
  .regex(/^\d{1,5}$/, 'has to be the number of a port: 0 to 65535')
  .transform(Number)
  .refine((port) => port <= 65_535, 'has to be the number of a port: 0 to 65535');

/** Every setting, with the sentence for a value that does not do. All are explained in .env.example. */
export const SETTINGS = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(/^\S+$/, 'has to be one word, as the Developer Portal shows it')
    .optional(),
  DISCORD_TOKEN_FILE: z.string().optional(),
  DISCORD_PUBLIC_KEY: z
    .string()
    .regex(/^[\da-f]{64}$/i, 'has to be 64 hex digits, as the Developer Portal shows them')
    .optional(),
  DISCORD_PUBLIC_KEY_FILE: z.string().optional(),
  DISCORD_API_URL: z
    .url({ protocol: /^https?$/, error: 'has to be an http or https address' })
    .default('https://discord.com/api'),
  DISCORD_GUILD_ID: z
    .string()
    .regex(/^\d{17,20}$/, 'has to be the id of a server: 17 to 20 digits')
    .optional(),
  ARCHIVE_SERVERS: z
    .string()
    .transform(listed)
    .refine((ids) => ids.every((id) => /^\d{17,20}$/.test(id)), {
      error: 'has to be ids of servers with commas between: 17 to 20 digits each',
    })
    .default([]),
  CORPUS_FOLDER: z.string().default('corpus'),
  ARCHIVE_FOLDER: z.string().default('archive'),
  FETCH_ALLOW: z
    .string()
    .transform(listed)
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
  INTERACTIONS_PORT: Port.optional(),
  METRICS_PORT: Port.optional(),
  LISTEN_HOST: z
    .string()
    .refine((host) => !host.includes('/') && isPlace(host), {
      error: 'has to be the name of a host or an address: 127.0.0.1',
    })
    .default('127.0.0.1'),
  LOG_LEVEL: LogLevel.default('info'),
});

/** The settings that may also come as the content of a file, which the same name with _FILE gives. */
const FROM_FILES = ['DISCORD_TOKEN', 'DISCORD_PUBLIC_KEY'] as const;

/** Bytes; a secret has fewer than a hundred, so whoever meets this has named another file. */
const LONGEST_FILE = 64 * 1024;

function listed(words: string): string[] {
  return words
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

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
 * An empty setting counts as not set; a relative path starts from the program's folder.
 */
export function readSettings(program: URL, environment: Environment = process.env): SettingsRead {
  const fromFile: Record<string, string> = {};
  config({ path: fileURLToPath(new URL('.env', program)), processEnv: fromFile, quiet: true });
  const home = fileURLToPath(program);
  const words = given({ ...fromFile, ...environment });
  const files = FROM_FILES.map((name) => fileSetting(name, words, home));
  const read = SETTINGS.safeParse({ ...words, ...Object.assign({}, ...files.map((f) => f.value)) });
  const problems = [
    ...files.flatMap(({ problem }) => problem ?? []),
    ...(read.error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}`),
  ];
  if (!read.success || problems.length > 0) return { kind: 'bad-settings', problems };
  const { DISCORD_TOKEN, DISCORD_PUBLIC_KEY, DISCORD_API_URL, DISCORD_GUILD_ID } = read.data;
  const { FETCH_ALLOW, FETCH_CONTACT, INTERACTIONS_PORT, METRICS_PORT } = read.data;
  const settings = {
    ...(DISCORD_TOKEN ? { token: DISCORD_TOKEN } : {}),
    ...(DISCORD_PUBLIC_KEY ? { publicKey: DISCORD_PUBLIC_KEY } : {}),
    apiUrl: DISCORD_API_URL.replace(/\/+$/, ''),
    ...(DISCORD_GUILD_ID ? { guildId: DISCORD_GUILD_ID } : {}),
    archiveServers: read.data.ARCHIVE_SERVERS,
    corpus: resolve(home, read.data.CORPUS_FOLDER),
    archive: resolve(home, read.data.ARCHIVE_FOLDER),
    fetchAllow: FETCH_ALLOW,
    ...(FETCH_CONTACT ? { fetchContact: FETCH_CONTACT } : {}),
    ...(INTERACTIONS_PORT !== undefined ? { interactionsPort: INTERACTIONS_PORT } : {}),
    ...(METRICS_PORT !== undefined ? { metricsPort: METRICS_PORT } : {}),
    listenHost: read.data.LISTEN_HOST,
    logLevel: read.data.LOG_LEVEL,
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

/** What comes of a setting's file: a value, a problem, or neither where none is named. */
type FileSetting = { readonly value?: Environment; readonly problem?: string };

function fileSetting(name: string, words: Environment, home: string): FileSetting {
  const file = words[`${name}_FILE`];
  if (file === undefined) return {};
  if (words[name] !== undefined) {
    return { problem: `${name} and ${name}_FILE are both set, and only one of them can count` };
  }
  try {
    const path = resolve(home, file);
    const met = statSync(path);
    if (!met.isFile())
      return { problem: `${name}_FILE has to name a file, not a folder or device` };
    if (met.size > LONGEST_FILE) return { problem: `${name}_FILE names a file of more than 64 kB` };
    const content = readFileSync(path, 'utf8').replace(/\r?\n$/, '');
    if (content.trim() === '') return { problem: `${name}_FILE names an empty file` };
    if (/[\r\n]/.test(content)) return { problem: `${name}_FILE names a file of several lines` };
    return { value: { [name]: content } };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException; // node:fs throws nothing else
    return { problem: `${name}_FILE names a file that cannot be read (${code})` };
  }
}
