import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { readSettings, SETTINGS } from '../src/settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
const program = pathToFileURL(`${folder}/`);
const TOKEN = 'MTA.not-a-real.token';
const KEY = 'Ab'.repeat(32);

describe('settings', () => {
  it('have a default each', () => {
    expect(readSettings(program, {})).toEqual({
      kind: 'settings',
      settings: {
        apiUrl: 'https://discord.com/api',
        corpus: join(folder, 'corpus'),
        archive: join(folder, 'archive'),
        archiveServers: [],
        fetchAllow: [],
        listenHost: '127.0.0.1',
        logLevel: 'info',
      },
    });
  });

  it('are read from the environment, trimmed', () => {
    const environment = {
      DISCORD_TOKEN: ` ${TOKEN}\n`,
      DISCORD_API_URL: 'http://127.0.0.1:8080/api/',
      DISCORD_GUILD_ID: '123456789012345678',
      CORPUS_FOLDER: '/srv/articles',
      ARCHIVE_FOLDER: '/srv/archive',
      FETCH_ALLOW: 'desk.example.org, localhost,10.1.0.0/16, ::1',
      FETCH_CONTACT: 'desk@example.org',
      DISCORD_PUBLIC_KEY: KEY,
      INTERACTIONS_PORT: '0',
      METRICS_PORT: '9464',
      LISTEN_HOST: '::',
      LOG_LEVEL: 'debug',
      ARCHIVE_SERVERS: ' 123456789012345678, 223456789012345678 ',
    };
    expect(readSettings(program, environment)).toEqual({
      kind: 'settings',
      settings: {
        token: TOKEN,
        apiUrl: 'http://127.0.0.1:8080/api',
        guildId: '123456789012345678',
        corpus: '/srv/articles',
        archive: '/srv/archive',
        archiveServers: ['123456789012345678', '223456789012345678'],
        fetchAllow: ['desk.example.org', 'localhost', '10.1.0.0/16', '::1'],
        fetchContact: 'desk@example.org',
        publicKey: KEY,
        interactionsPort: 0,
        metricsPort: 9464,
        listenHost: '::',
        logLevel: 'debug',
      },
    });
  });

  it('are read from .env, and the environment comes first', () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'verbatim-'));
    writeFileSync(join(elsewhere, '.env'), `DISCORD_TOKEN=${TOKEN}\nCORPUS_FOLDER=news\n`);
    const read = readSettings(pathToFileURL(`${elsewhere}/`), { CORPUS_FOLDER: '/srv/articles' });
    expect(read).toMatchObject({ settings: { token: TOKEN, corpus: '/srv/articles' } });
  });

  it.each(['', '   '])('count %j as not set', (nothing) => {
    const names = Object.keys(SETTINGS.shape);
    const environment = Object.fromEntries(names.map((name) => [name, nothing]));
    expect(readSettings(program, environment)).toEqual(readSettings(program, {}));
  });

  it.each([
    ['DISCORD_TOKEN', 'two words', 'has to be one word'],
    ['DISCORD_API_URL', 'discord.com/api', 'has to be an http or https address'],
    ['DISCORD_API_URL', 'ftp://discord.com', 'has to be an http or https address'],
    ['DISCORD_GUILD_ID', 'my server', '17 to 20 digits'],
    ['ARCHIVE_SERVERS', '123456789012345678, ours', 'has to be ids of servers'],
    ['FETCH_ALLOW', '10.1.0.0/33', 'has to be hosts, addresses or networks'],
    ['FETCH_ALLOW', 'localhost, http://a.example', 'has to be hosts, addresses or networks'],
    ['FETCH_ALLOW', 'a.example:80', 'has to be hosts, addresses or networks'],
    ['FETCH_ALLOW', '300.1.1.1', 'has to be hosts, addresses or networks'],
    ['FETCH_CONTACT', 'the desk', 'has to be an address of a web page or a mail address'],
    ['FETCH_CONTACT', 'https://a.example/(b)', 'has to be without blanks and brackets'],
    ['DISCORD_PUBLIC_KEY', KEY.slice(1), '64 hex digits'],
    ['DISCORD_PUBLIC_KEY', `${KEY.slice(1)}x`, '64 hex digits'],
    ['INTERACTIONS_PORT', '65536', '0 to 65535'],
    ['METRICS_PORT', 'http', '0 to 65535'],
    ['METRICS_PORT', '-1', '0 to 65535'],
    ['LISTEN_HOST', '10.0.0.0/8', 'has to be the name of a host or an address'],
    ['LISTEN_HOST', 'localhost:80', 'has to be the name of a host or an address'],
    ['LOG_LEVEL', 'loud', 'has to be trace, debug, info, warn, error or fatal'],
  ])('turn away %s=%s without repeating it', (name, value, sentence) => {
    const read = readSettings(program, { [name]: value });
    const problems = read.kind === 'bad-settings' ? read.problems : [];
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`${name} `);
    expect(problems[0]).toContain(sentence);
    expect(problems[0]).not.toContain(value);
  });

  it.each([
    ['as it is', TOKEN],
    ['without the line break at its end', `${TOKEN}\n`],
    ['without a line break of Windows', `${TOKEN}\r\n`],
  ])('are read from a file, %s', (_, content) => {
    const read = readSettings(program, { DISCORD_TOKEN_FILE: file(content) });
    expect(read).toMatchObject({ settings: { token: TOKEN } });
  });

  it('are read from a file beside the program', () => {
    writeFileSync(join(folder, 'key.txt'), KEY);
    const read = readSettings(program, { DISCORD_PUBLIC_KEY_FILE: 'key.txt' });
    expect(read).toMatchObject({ settings: { publicKey: KEY } });
  });

  it.each([
    ['is not there', () => join(folder, 'nowhere', TOKEN), 'cannot be read (ENOENT)'],
    ['is a folder', () => folder, 'has to name a file'],
    ['never ends', () => '/dev/zero', 'has to name a file'],
    ['is empty', () => file(''), 'an empty file'],
    ['has an empty line alone', () => file(' \r\n'), 'an empty file'],
    ['has two lines', () => file(`${TOKEN}\n${TOKEN}\n`), 'several lines'],
    ['has an empty second line', () => file(`${TOKEN}\n\n`), 'several lines'],
    ['is long', () => file('x'.repeat(65_537)), 'more than 64 kB'],
  ])('turn away a file that %s, in a sentence without its content', (_, path, sentence) => {
    const read = readSettings(program, { DISCORD_TOKEN_FILE: path() });
    const problems = read.kind === 'bad-settings' ? read.problems : [];
    expect(problems).toEqual([expect.stringContaining(sentence)]);
    expect(problems[0]).toMatch(/^DISCORD_TOKEN_FILE /);
    expect(problems[0]).not.toContain(TOKEN);
  });

  it('hold what a file says to the same rules', () => {
    const read = readSettings(program, { DISCORD_TOKEN_FILE: file('two words') });
    expect(read).toMatchObject({ problems: [expect.stringContaining('DISCORD_TOKEN has to be')] });
  });

  it('may not come twice, once in a file', () => {
    const both = { DISCORD_TOKEN: TOKEN, DISCORD_TOKEN_FILE: file(TOKEN) };
    expect(readSettings(program, both)).toMatchObject({
      problems: [expect.stringMatching(/^DISCORD_TOKEN and DISCORD_TOKEN_FILE are both set/)],
    });
  });

  it('name every bad one at once', () => {
    const read = readSettings(program, {
      DISCORD_TOKEN: 'a b',
      DISCORD_PUBLIC_KEY_FILE: folder,
      DISCORD_GUILD_ID: 'x',
    });
    expect(read).toMatchObject({
      kind: 'bad-settings',
      problems: [{}, {}, {}].map(() => expect.any(String)),
    });
  });

  it('stand in .env.example, all of them and no others, explained in place', () => {
    const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
    expect(Object.keys(parse(example))).toEqual(Object.keys(SETTINGS.shape));
    for (const paragraph of example.trim().split('\n\n').slice(1)) expect(paragraph).toMatch(/^# /);
    expect(readSettings(program, parse(example))).toEqual(readSettings(program, {}));
  });
});

/** A file with this content; its path. */
function file(content: string): string {
  const path = join(mkdtempSync(join(folder, 'secret-')), 'secret');
  writeFileSync(path, content);
  return path;
}
