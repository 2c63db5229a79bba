import { REST } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { holds } from '../../../../src/rendering/discord.ts';
import { languageOf } from '../../../../src/rendering/languages/language.ts';
import { alertErrand } from '../../../../src/surfaces/discord/errands/alert.ts';
import { archiveErrand } from '../../../../src/surfaces/discord/errands/archive.ts';
import { helpErrand } from '../../../../src/surfaces/discord/errands/help.ts';
import type { Office } from '../../../../src/surfaces/discord/errands/office.ts';
import { settingsErrand } from '../../../../src/surfaces/discord/errands/settings.ts';
import { errandWords } from '../../../../src/surfaces/discord/errands/words.ts';
import { register } from '../../../../src/surfaces/discord/registration.ts';
import { Line, optionsOf } from '../../../../src/surfaces/options.ts';
import { Office as OpenOffice } from '../../../../src/upkeep/office.ts';
import { ReadingRoom } from '../../../../src/upkeep/reading-room.ts';
import { LoopbackDiscord, TOKEN } from '../../../loopback-discord/loopback-discord.ts';
import { deskIn, linesOf, steps, told } from './in-discord.ts';

const desk = await deskIn(new ReadingRoom(undefined, 1));
const { archive, store } = desk.folder;
const { servers, alerts } = store;
const office: Office = new OpenOffice(desk, {
  home: new URL('../../../../', import.meta.url),
  web: { allow: [] },
  came: () => undefined,
  followed: () => undefined,
});
const errands = [
  settingsErrand(servers),
  alertErrand({ alerts, archive, servers, now: desk.now }),
  archiveErrand({ office, servers, allowed: [], count: async () => 1 }),
];

const inAll = (words: string) => ({ en: words, de: words, fr: words, es: words });
const COMMANDS = [
  { name: 'who-said', summary: inAll('x'.repeat(100)), menu: inAll('Who said this?') },
  { name: 'cite', summary: inAll('x'.repeat(100)), menu: inAll('Cite this') },
  ...['timeline', 'check', 'sources', 'context', 'compare'].map((name) => ({
    name,
    summary: inAll('x'.repeat(100)),
  })),
];
const help = helpErrand(COMMANDS, errands, servers);

describe('what Discord is told of errands', () => {
  const parts = [...errands, help].flatMap(({ name, parts }) =>
    parts.map((part) => [`/${name} ${part.name ?? ''}`.trim(), part] as const),
  );

  it.each(parts)('is in four languages within its limits: %s', (_name, part) => {
    expect(Line.safeParse(part.summary).error).toBeUndefined();
    expect(() => optionsOf(part)).not.toThrow();
  });

  it('is taken by Discord, and is not written again', async () => {
    const discord = await new LoopbackDiscord().open();
    const rest = new REST({ api: discord.apiUrl }).setToken(TOKEN);
    const offered = { commands: [], errands: [...errands, help] };
    const place = { applicationId: '1000000000000000001' };
    expect(await register(rest, offered, place)).toBe(true);
    expect(await register(rest, offered, place)).toBe(false);
    expect(discord.violations).toEqual([]);
    await discord.close();
  });
});

describe('/help', () => {
  it('tells of every command and menu, and how an answer is read', async () => {
    const [page] = await steps(help, told(null));
    const lines = linesOf(page ?? []);
    for (const name of ['who-said', 'cite', 'settings', 'alert', 'archive', 'help']) {
      expect(lines.some((line) => line.startsWith(`/${name}: `))).toBe(true);
    }
    expect(lines).toContain('Bold: the speaker’s own words');
    expect(lines.some((line) => line.startsWith('“Cite this”: '))).toBe(true);
    expect(lines.join()).not.toContain('more.');
  });

  it.each(['en-US', 'de', 'fr', 'es-ES', 'es-419'])(
    'is one message in %s, also for the longest lines',
    async (locale) => {
      const [page = [], ...more] = await steps(help, told(null), { locale });
      expect(more).toEqual([]);
      expect(holds(page)).toBe(true);
      expect(linesOf(page)).toHaveLength(
        1 + 2 + 1 + COMMANDS.length + errands.length + 1 + 1 + 2 + 1 + 3 + 1 + 2,
      );
    },
  );

  it('is for everybody, also in direct messages', async () => {
    const [page = []] = await steps(help, told(null), { server: null, may: 'nothing' });
    expect(linesOf(page)[0]).toBe('Who said it, when, and where does it stand?');
  });
});

describe('the words of errands', () => {
  it.each([
    ['en-GB', '1,200 articles with 1 statement', '2 feeds followed'],
    ['de', '1.200 Artikel mit 1 Äußerung', '2 Feeds werden verfolgt'],
    ['fr', '1 200 articles avec 1 déclaration', '2 flux suivis'],
    ['es-ES', '1200 artículos con 1 declaración', '2 canales web seguidos'],
  ])('count as one does in %s', (locale, holdings, feeds) => {
    const { archive } = errandWords(languageOf(locale));
    expect(archive.holds(1200, 1).replace(/\s/g, ' ')).toBe(holdings);
    expect(archive.feeds(2)).toBe(feeds);
  });
});
