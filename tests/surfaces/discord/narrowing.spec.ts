import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OpenArchive } from '../../../src/archive/open-archive.ts';
import { archiveOf } from '../../archive/filed.ts';
import { type Page, page } from '../../archive/page.ts';
import { buttonsOf, type Message, offersOf, textOf } from '../../loopback-discord/message.ts';
import { readAsDiscord } from '../../rendering/discord-reading.ts';
import { allPages, idsIn, openScene } from './scene.ts';

/** What some people say of a lighthouse in one paper, each so many times. */
function paper(outlet: string, says: Readonly<Record<string, number>>): Page {
  const lines = Object.entries(says).flatMap(([by, times]) =>
    Array.from({ length: times }, (_, nth) => ({
      text: `“Lighthouse number ${nth + 1} of ${outlet} stays lit,” ${by} said.`,
      by,
    })),
  );
  return page(outlet, { outlet }, lines);
}

const COURIER = paper('The Quay Courier', { 'Ida Voss': 30, 'Emil Tarn': 4 });
const HERALD = paper('The Salve Herald', { 'Ida Voss': 3, 'Rosa Lind': 2 });
const ARCHIVE = await archiveOf(COURIER, HERALD);

const scene = await openScene(ARCHIVE);
const { discord } = scene;
const ask = (by = '77') => discord.ask('who-said', { words: 'lighthouse' }, by);

afterEach(() => expect(discord.violations).toEqual([]));
afterAll(() => scene.close());

describe('the select below an answer', () => {
  beforeEach(() => scene.restart(ARCHIVE));

  it('offers outlets and speakers, those with most first, and marks what is shown', async () => {
    expect(offersOf(await ask()).map(names)).toEqual([
      [
        'Outlet: The Quay Courier (34)',
        'Outlet: The Salve Herald (5)',
        'Speaker: Ida Voss (33)',
        'Speaker: Emil Tarn (4)',
        'Speaker: Rosa Lind (2)',
      ],
    ]);
  });

  it('narrows by an outlet, then by a speaker, then shows everything again', async () => {
    const answer = await ask();
    const herald = await discord.choose(answer, ['Outlet: The Salve Herald (5)'], '77');
    expect([herald.id, herald.onlyFor]).toEqual([answer.id, '77']);
    expect(textOf(herald)).toContain('## 5 attributed statements found, 2 articles searched');
    expect(offersOf(herald)[0]).toContain('(Outlet: The Salve Herald (5))');
    const tarn = await discord.choose(herald, ['Speaker: Emil Tarn (4)'], '77');
    expect(textOf(tarn)).toContain('## 4 attributed statements found, 2 articles searched');
    expect(textOf(tarn)).not.toContain('Salve Herald');
    const whole = await discord.choose(tarn, ['Show everything'], '77');
    expect(whole.components).toEqual(answer.components);
  });

  it('holds on the pages after it, and below what is asked about them', async () => {
    const answer = await ask();
    const later = await discord.press(answer, 'Next', '77');
    const narrowed = await discord.choose(later, ['Speaker: Ida Voss (33)'], '77');
    expect(buttonsOf(narrowed)).toContain('(Previous)');
    const pages = await allPages(narrowed, discord);
    expect(pages.length).toBeGreaterThan(1);
    expect(new Set(pages.flatMap(idsIn)).size).toBe(33);
    const [, second = narrowed] = pages;
    for (const button of ['Context', 'Why?', 'Cite']) {
      const told = await allPages(await discord.press(second, button, '77'), discord);
      expect(told.flatMap(idsIn)).toEqual(expect.arrayContaining([...idsIn(second)]));
    }
  });

  it('of a shared message is for anyone, and survives a restart', async () => {
    const shared = await discord.press(await ask(), 'Share', '77');
    await scene.restart(ARCHIVE);
    const narrowed = await discord.choose(shared, ['Speaker: Rosa Lind (2)'], '88');
    expect([narrowed.id, narrowed.onlyFor]).toEqual([shared.id, undefined]);
    expect(textOf(narrowed)).toMatch(/-# Shared by <@77>$/);
    const alone = await discord.press(
      await discord.press(narrowed, 'Context', '99'),
      'Share',
      '99',
    );
    expect(idsIn(alone)).toEqual(idsIn(narrowed));
  });

  it('says what is there now when a speaker has gone from the archive since', async () => {
    const answer = await ask();
    const narrowed = await discord.choose(answer, ['Speaker: Rosa Lind (2)'], '77');
    await scene.restart(await archiveOf(COURIER));
    const gone = await discord.press(narrowed, 'Cite', '77');
    expect(textOf(gone)).toContain('The archive has changed since this message was written');
    expect(textOf(gone)).toContain('No attributed statement found');
    expect(offersOf(gone)).toEqual([
      ['Show everything', 'Speaker: Ida Voss (30)', 'Speaker: Emil Tarn (4)'],
    ]);
    expect(idsIn(await discord.choose(gone, ['Show everything'], '77'))).not.toEqual([]);
  });

  it('is not there where there is but one outlet and one speaker, or they were asked for', async () => {
    expect(offersOf(await discord.ask('who-said', { words: '“number 30”' }))).toEqual([]);
    const options = { words: 'lighthouse', speaker: 'Ida Voss', outlet: 'The Salve Herald' };
    expect(offersOf(await discord.ask('who-said', options))).toEqual([]);
    const [outlets = []] = offersOf(await discord.ask('who-said', { speaker: 'Ida Voss' }));
    expect(outlets.filter((label) => label.startsWith('Speaker'))).toEqual([]);
  });
});

describe('a select of names that would do something in a chat', () => {
  const long = `Jo ${'Abcdefgh '.repeat(14)}Vale`;
  const hostile = ['Ora ~~Kell~~ @everyone', '<@123456789> [x](http://a.b)', '# Lo\u202erem', long];

  /** So unlike that no two pass for one remark. */
  const says = ['is painted white', 'warns of a reef', 'lost its keeper', 'opens for visitors'];

  it('offers each that fits as it is written, and narrows to what it is of', async () => {
    const pages = hostile.map((name, nth) => {
      const lines = says.slice(0, nth + 1).map((words) => ({
        text: `“The lighthouse ${words}, as ${nth} of us saw,” ${name} said.`,
        by: name,
      }));
      return page(`p${nth}`, { outlet: `**Paper** ${nth} <t:0>` }, lines);
    });
    await scene.restart(await archiveOf(...pages));
    const answer = await ask();
    const [offers = []] = offersOf(answer);
    expect(offers).toContain('Speaker: # Lo⟦U+202E⟧rem (3)');
    expect(offers.join()).not.toContain('Abcdefgh');
    for (const offer of names(offers)) {
      const narrowed = await discord.choose(answer, [offer], '77');
      const [, count = ''] = /\((\d+)\)$/.exec(offer) ?? [];
      expect(textOf(narrowed)).toMatch(new RegExp(`^## ${count} attributed statements? found`));
      const [head = ''] = textOf(narrowed).split('\n').slice(1);
      expect(readAsDiscord(head.slice(3)).active).toEqual([]);
    }
  });

  it('has at most 25 entries, those with most statements', async () => {
    const pages = Array.from({ length: 40 }, (_, nth) =>
      paper(`Paper No. ${nth}`, { [`Speaker No. ${nth}`]: nth < 30 ? 1 : 2 }),
    );
    await scene.restart(await archiveOf(...pages));
    const [offers = []] = offersOf(await ask());
    expect([offers.length <= 25, names(offers).length]).toEqual([true, 24]);
    expect(offers.filter((label) => label.endsWith('(2)'))).toHaveLength(20);
  });
});

describe('the select below a timeline', () => {
  it('narrows it, and its picture goes with what is shown', async () => {
    const dated = (outlet: string, years: readonly number[]) =>
      page(
        outlet,
        { outlet, published: '2031-05-02' },
        years.map((year) => ({
          text: `In ${year} the lighthouse of ${outlet} was painted white, Ida Voss said.`,
          by: 'Ida Voss',
          content: `In ${year} the lighthouse of ${outlet} was painted white`,
          mentions: [String(year)],
        })),
      );
    const archive: OpenArchive = await archiveOf(
      dated('The Quay Courier', [1904, 1911, 1950, 2030]),
      dated('The Salve Herald', [1899]),
    );
    await scene.restart(archive);
    const whole = await discord.ask('timeline', { topic: 'lighthouse' });
    await expect.poll(() => filesOf(whole)).toBe(1);
    const seen: Message = discord.now(whole) ?? whole;
    const one = await discord.choose(seen, ['Outlet: The Salve Herald (1)']);
    expect([textOf(one), one.files.length]).toEqual([expect.stringContaining('1899'), 0]);
    const all = await discord.choose(one, ['Show everything']);
    expect([textOf(all), all.files.length]).toEqual([textOf(seen), 1]);
  });
});

/** What is offered but “everything”. */
function names(offers: readonly string[]): readonly string[] {
  return offers.filter((label) => !label.includes('Show everything'));
}

function filesOf(message: Message): number {
  return discord.now(message)?.files.length ?? 0;
}
