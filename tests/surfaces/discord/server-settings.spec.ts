import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { ServerSettings } from '../../../src/model/server.ts';
import { archiveOf, articlesOf } from '../../commands/newsroom.ts';
import { buttonsOf, offersOf, textOf } from '../../loopback-discord/message.ts';
import { FERRY } from './ferry.ts';
import { idsIn, openScene, slowed } from './scene.ts';

const ARCHIVE = await archiveOf(articlesOf(FERRY));
/** So slow that each answer is promised first. */
const SLOW = slowed(ARCHIVE, () => 80);
const scene = await openScene(ARCHIVE);
const { discord } = scene;

afterEach(() => expect(discord.violations).toEqual([]));
afterAll(() => scene.close());

const decided = (settings: Partial<ServerSettings>, archive = ARCHIVE) =>
  scene.restart(archive, { settings });

describe('in a server that has decided', () => {
  it.each([
    ['at once', ARCHIVE],
    ['after a promise', SLOW],
  ])(
    'for public answers, all see an answer that comes %s, and nobody shares it',
    async (_, archive) => {
      await decided({ answers: 'public' }, archive);
      const answer = await discord.ask('who-said', { words: 'ferry' }, '77');
      expect(answer.onlyFor).toBeUndefined();
      expect(buttonsOf(answer)).toEqual(['Context', 'Why?', 'Cite']);
      const found = await discord.menu('Who said this?', {
        content: '“Nobody asked the islanders”',
      });
      expect(found.onlyFor).toBeUndefined();
      const aside = await discord.press(answer, 'Why?', '88');
      expect([aside.onlyFor, buttonsOf(aside)]).toEqual(['88', ['Context', 'Cite', 'Share']]);
    },
  );

  it('for private answers, one that was promised is for the asker alone', async () => {
    await decided({}, SLOW);
    const answer = await discord.ask('who-said', { words: 'ferry' }, '77');
    expect([answer.onlyFor, buttonsOf(answer)]).toEqual([
      '77',
      ['Context', 'Why?', 'Cite', 'Share'],
    ]);
    const aside = await discord.press(answer, 'Cite', '77');
    expect([aside.onlyFor, aside.id === answer.id]).toEqual(['77', false]);
    expect((await discord.press(answer, 'Share', '77')).onlyFor).toBeUndefined();
  });

  it('for brief sources, no answer names the title of an article or where else it stands', async () => {
    await decided({ sources: 'brief' });
    const answer = await discord.ask('who-said', { words: 'islanders' });
    const told = [
      answer,
      await discord.press(answer, 'Context'),
      await discord.press(answer, 'Why?'),
    ];
    for (const one of [...told, await discord.press(answer, 'Share')]) {
      expect(textOf(one)).toContain('outlet: The Salve Herald');
      expect(textOf(one)).not.toMatch(/article: |Ferry to end in October/);
    }
  });

  it('for German, everyone is answered in German', async () => {
    await decided({ language: 'de' });
    const answer = await discord.ask(
      'who-said',
      { words: 'islanders' },
      { id: '77', locale: 'fr' },
    );
    expect(textOf(answer)).toContain('1 zugeschriebene Äußerung gefunden, 3 Artikel durchsucht');
    expect(buttonsOf(answer)).toEqual(['Umfeld', 'Warum?', 'Zitieren', 'Teilen']);
    const aside = await discord.press(answer, 'Umfeld', { id: '77', locale: 'en-US' });
    expect(textOf(aside)).toContain('1 Äußerung mit den Sätzen darum herum');
  });
});

describe('an asker', () => {
  it.each([
    ['de', '1 zugeschriebene Äußerung gefunden, 3 Artikel durchsucht', '6. März 2031', 'Teilen'],
    ['fr', '1 déclaration attribuée trouvée, 3 articles consultés', '6 mars 2031', 'Partager'],
    [
      'es-ES',
      '1 declaración atribuida encontrada, 3 artículos consultados',
      '6 de marzo de 2031',
      'Compartir',
    ],
    [
      'es-419',
      '1 declaración atribuida encontrada, 3 artículos consultados',
      '6 de marzo de 2031',
      'Compartir',
    ],
    ['en-US', '1 attributed statement found, 3 articles searched', 'March 6, 2031', 'Share'],
    ['en-GB', '1 attributed statement found, 3 articles searched', '6 March 2031', 'Share'],
    ['pt-BR', '1 attributed statement found, 3 articles searched', '6 March 2031', 'Share'],
  ])(
    'whose Discord speaks %s is answered so, and the quotation stays as it is',
    async (locale, heading, day, share) => {
      await decided({});
      const answer = await discord.ask('who-said', { words: 'islanders' }, { id: '77', locale });
      expect(textOf(answer)).toContain(`## ${heading}`);
      expect(textOf(answer).replaceAll('\\', '')).toContain(day);
      expect(textOf(answer)).toContain(
        '> “**Nobody asked the islanders,**” said Emil Tarn, who heads',
      );
      expect(buttonsOf(answer).at(-1)).toBe(share);
    },
  );
});

describe('a shared message', () => {
  it('goes on in its own language whoever presses, and answers each in theirs', async () => {
    await decided({});
    const german = { id: '77', locale: 'de' };
    const french = { id: '88', locale: 'fr' };
    const answer = await discord.ask('who-said', { words: 'ferry' }, german);
    const shared = await discord.press(answer, 'Teilen', german);
    expect(textOf(shared)).toMatch(/-# Geteilt von <@77>$/);
    const narrowed = await discord.choose(shared, ['Medium: Island Gazette (1)'], french);
    expect(textOf(narrowed)).toContain('1 zugeschriebene Äußerung gefunden');
    expect(offersOf(narrowed)[0]?.[0]).toBe('Alles zeigen');
    const aside = await discord.press(narrowed, 'Umfeld', french);
    expect([aside.onlyFor, textOf(aside)]).toEqual([
      '88',
      expect.stringContaining('1 déclaration'),
    ]);
    expect(idsIn(aside)).toEqual(idsIn(narrowed));
    const again = await discord.press(aside, 'Partager', french);
    expect(textOf(again)).toMatch(/<@88>$/);
    const cited = await discord.press(again, buttonsOf(again)[0] ?? '', german);
    expect(textOf(cited)).toContain('Quellenangabe');
  });
});
