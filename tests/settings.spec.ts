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

describe('settings', () => {
  it('have a default each', () => {
    expect(readSettings(program, {})).toEqual({
      kind: 'settings',
      settings: {
        apiUrl: 'https://discord.com/api',
        corpus: join(folder, 'corpus'),
        archive: join(folder, 'archive'),
        fetchAllow: [],
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
    };
    expect(readSettings(program, environment)).toEqual({
      kind: 'settings',
      settings: {
        token: TOKEN,
        apiUrl: 'http://127.0.0.1:8080/api',
        guildId: '123456789012345678',
        corpus: '/srv/articles',
        archive: '/srv/archive',
        fetchAllow: ['desk.example.org', 'localhost', '10.1.0.0/16', '::1'],
        fetchContact: 'desk@example.org',
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
    ['FETCH_ALLOW', '10.1.0.0/33', 'has to be hosts, addresses or networks'],
    ['FETCH_ALLOW', 'localhost, http://a.example', 'has to be hosts, addresses or networks'],
    ['FETCH_ALLOW', 'a.example:80', 'has to be hosts, addresses or networks'],
    ['FETCH_ALLOW', '300.1.1.1', 'has to be hosts, addresses or networks'],
    ['FETCH_CONTACT', 'the desk', 'has to be an address of a web page or a mail address'],
    ['FETCH_CONTACT', 'https://a.example/(b)', 'has to be without blanks and brackets'],
  ])('turn away %s=%s without repeating it', (name, value, sentence) => {
    const read = readSettings(program, { [name]: value });
    const problems = read.kind === 'bad-settings' ? read.problems : [];
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`${name} `);
    expect(problems[0]).toContain(sentence);
    expect(problems[0]).not.toContain(value);
  });

  it('name every bad one at once', () => {
    const read = readSettings(program, { DISCORD_TOKEN: 'a b', DISCORD_GUILD_ID: 'x' });
    expect(read).toMatchObject({
      kind: 'bad-settings',
      problems: [{}, {}].map(() => expect.any(String)),
    });
  });

  it('stand in .env.example, all of them and no others, explained in place', () => {
    const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
    expect(Object.keys(parse(example))).toEqual(Object.keys(SETTINGS.shape));
    for (const paragraph of example.trim().split('\n\n').slice(1)) expect(paragraph).toMatch(/^# /);
    expect(readSettings(program, parse(example))).toEqual(readSettings(program, {}));
  });
});
