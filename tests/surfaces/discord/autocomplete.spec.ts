import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { archiveOf } from '../../archive/filed.ts';
import { page } from '../../archive/page.ts';
import { archiveOf as archiveOfArticles, articlesOf } from '../../commands/newsroom.ts';
import { FERRY } from './ferry.ts';
import { openScene } from './scene.ts';

const ARCHIVE = await archiveOfArticles(articlesOf(FERRY));
const scene = await openScene(ARCHIVE);
const { discord } = scene;

afterEach(() => expect(discord.violations).toEqual([]));
afterAll(() => scene.close());

describe('while an option is typed', () => {
  it.each([
    ['who-said', 'speaker', 'byr', ['Ada Byron']],
    ['timeline', 'speaker', 'TARN', ['Emil Tarn']],
    ['who-said', 'outlet', 'sal', ['The Salve Herald']],
    ['timeline', 'outlet', 'quay', ['The Quay Courier']],
    ['timeline', 'topic', 'sound ass', ['Sound Association']],
    ['who-said', 'speaker', 'zzz', []],
    ['cite', 'quote', 'zzz', []],
  ])('/%s offers by %s for “%s” %j', async (name, option, typed, expected) => {
    const offered = await discord.type(name, [option, typed]);
    expect(offered.map(({ value }) => value)).toEqual(expected);
  });

  it('a quotation is offered by its whole sentence, and is cited when it is chosen', async () => {
    const [one] = await discord.type('cite', ['quote', 'islanders']);
    expect(one?.name).toBe(
      '“Nobody asked the islanders,” said Emil Tarn, who heads the Sound Association.',
    );
    const cited = await discord.ask('cite', { quote: one?.value ?? '' });
    expect(JSON.stringify(cited)).toContain('Nobody asked the islanders');
  });

  it('all of 200 at once are answered, in time', async () => {
    const typed = ['b', 'by', 'byr', 'ta', '', 'tarn', 'x', 'harbour'];
    const offered = await Promise.all(
      Array.from({ length: 200 }, (_, nth) =>
        discord.type('who-said', ['speaker', typed[nth % typed.length] ?? ''], {
          by: `${100 + nth}`,
        }),
      ),
    );
    expect(offered).toHaveLength(200);
    expect(offered.filter((choices) => choices.length > 0).length).toBeGreaterThan(100);
    expect(Math.max(...discord.firstResponses.slice(-200))).toBeLessThan(2000);
  });
});

describe('names and sentences that would do something in a chat', () => {
  const NAMES = [
    'Ora ~~Kell~~ @everyone',
    '# Lo\u202erem',
    `Jo ${'Abcdefgh '.repeat(14)}Vale`,
    'Zo\u0000e',
  ];
  const LONG = `“${'The reef is charted and lit. '.repeat(6).trim()}”`;

  it('are offered as they are written, whole or not at all', async () => {
    const lines = NAMES.map((name) => ({
      text: `${LONG} ${name} said.`,
      by: name,
      content: LONG.slice(1, -1),
    }));
    const outlet = 'The @here Times <t:0>';
    await scene.restart(await archiveOf(page('reef', { outlet, published: '2031-05-02' }, lines)));
    const speakers = await discord.type('who-said', ['speaker', '']);
    expect(speakers.map(({ name }) => name).sort()).toEqual([
      '# Lo⟦U+202E⟧rem',
      'Ora ~~Kell~~ @everyone',
      'Zo⟦U+0000⟧e',
    ]);
    for (const { value } of speakers) {
      const answer = await discord.ask('who-said', { speaker: value });
      expect(JSON.stringify(answer)).toContain('## 1 attributed statement found');
    }
    const quotes = await discord.type('cite', ['quote', '']);
    expect(quotes.map(({ name }) => name).sort()).toEqual([
      expect.stringMatching(/^# Lo⟦U\+202E⟧rem · The @here Times <t:0> · May 2, 2031 · \w{12}$/),
      expect.stringMatching(
        /^Ora ~~Kell~~ @everyone · The @here Times <t:0> · May 2, 2031 · \w{12}$/,
      ),
      expect.stringMatching(/^Zo⟦U\+0000⟧e · The @here Times <t:0> · May 2, 2031 · \w{12}$/),
    ]);
  });

  it('may be typed too, and find nothing or something, without harm', async () => {
    await scene.restart(ARCHIVE);
    for (const typed of [
      '@everyone',
      '“',
      '*',
      '\\',
      'a'.repeat(200),
      '\ud83d',
      '%',
      "'; --",
      '((',
    ]) {
      for (const [name, option] of [
        ['who-said', 'speaker'],
        ['who-said', 'outlet'],
        ['timeline', 'topic'],
        ['cite', 'quote'],
      ] as const) {
        expect(await discord.type(name, [option, typed])).toEqual(expect.any(Array));
      }
    }
    expect(scene.bot().log.join()).not.toContain('Error');
  });
});
