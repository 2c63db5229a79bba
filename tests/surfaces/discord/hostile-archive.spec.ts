import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { archiveOf } from '../../archive/filed.ts';
import { type Line, type Page, page } from '../../archive/page.ts';
import { buttonsOf, type Message, offersOf } from '../../loopback-discord/message.ts';
import { hostileText } from '../../rendering/hostile.ts';
import { allPages, openScene } from './scene.ts';
import { plain, shownIn } from './shown-words.ts';

let pages: readonly Page[] = [];
let archive: Archive = await archiveOf();
/** The bot runs on, while each run of a property has an archive of its own. */
const CURRENT = new Proxy(archive, { get: (_, key) => Reflect.get(archive, key) });

const scene = await openScene(CURRENT);
const { discord } = scene;

afterAll(() => scene.close());

const words = fc
  .oneof(
    { weight: 14, arbitrary: hostileText },
    { weight: 3, arbitrary: hostileText.map((text) => `${text} `.repeat(40)) },
    { weight: 1, arbitrary: hostileText.map((text) => `x${text} `.repeat(8000).slice(0, 30_000)) },
  )
  .filter((text) => text.trim() !== '');

/** Articles in which everything is hostile: names, outlets, sentences. */
const articles = fc
  .array(
    fc.record({
      outlet: hostileText,
      names: fc.array(hostileText, { minLength: 1, maxLength: 2 }),
      sentences: fc.array(fc.tuple(fc.constantFrom('own', 'worded', 'narrated'), words), {
        minLength: 1,
        maxLength: 7,
      }),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((all) =>
    all.map(({ outlet, names, sentences }, at) => {
      const lines = sentences.map(([kind, text], nth): Line => {
        const by = `Ora${at}${names[nth % names.length]} Kell`;
        const number = `lighthouse N${at}${nth}N`;
        if (kind === 'own') return { text: `“${number} ${text}” ${by} said.`, by };
        const content = `${number} ${text}`;
        return kind === 'narrated'
          ? `${content}.`
          : { text: `${by} said ${content}.`, by, content };
      });
      return page(
        `article-${at}`,
        { outlet: `Paper${at}${outlet}x`, published: '2031-05-02' },
        lines,
      );
    }),
  );

describe('an archive of hostile articles', () => {
  it.each(['who-said', 'timeline'] as const)(
    'is shown by /%s and all that can be pressed as it is written, and does nothing',
    async (name) => {
      await fc.assert(
        fc.asyncProperty(articles, async (all) => {
          pages = all;
          archive = await archiveOf(...all);
          const option = name === 'timeline' ? 'topic' : 'words';
          const answer = await discord.ask(name, { [option]: 'lighthouse' });
          const shown = await allPages(answer, discord);
          for (const one of shown) await pressAll(one);
          await pressAfterwards(shown);
          expect(discord.violations.splice(0)).toEqual([]);
          expect(scene.bot().log.join('\n')).not.toContain('Error');
        }),
        { numRuns: 20, interruptAfterTimeLimit: 5000 },
      );
    },
    30_000,
  );

  it('is pressed deep within 500 hits as on their first page', async () => {
    const texts = fc.sample(words, { numRuns: 500, seed: 6 });
    const lines = texts.map((text, nth) => ({
      text: `Ora Kell said lighthouse N${nth}N ${text.slice(0, 3000)}.`,
      by: 'Ora Kell',
      content: `lighthouse N${nth}N ${text.slice(0, 3000)}`,
    }));
    pages = [page('many', { outlet: 'Paper @here' }, lines)];
    archive = await archiveOf(...pages);
    let message = await discord.ask('who-said', { speaker: 'Ora Kell' });
    expect(shownHead(message)[0]).toBe('## 500 attributed statements found, 1 article searched');
    for (let nth = 0; nth < 5; nth++) message = await discord.press(message, 'Next');
    await pressAll(message);
    expect(discord.violations.splice(0)).toEqual([]);
  }, 20_000);

  it('completes what is typed with names that find what they are of', async () => {
    await fc.assert(
      fc.asyncProperty(articles, async (all) => {
        pages = all;
        archive = await archiveOf(...all);
        for (const { value } of await discord.type('who-said', ['speaker', 'ora'])) {
          const [head = ''] = shownHead(await discord.ask('who-said', { speaker: value }));
          expect(head).toMatch(/^## \d+ attributed statements? found/);
        }
        for (const { value } of await discord.type('cite', ['quote', 'lighthouse'])) {
          check(await discord.ask('cite', { quote: value }));
        }
        expect(discord.violations.splice(0)).toEqual([]);
      }),
      { numRuns: 15, interruptAfterTimeLimit: 5000 },
    );
  }, 20_000);
});

/** Presses all that there is below a page of an answer, and reads what comes of it. */
async function pressAll(message: Message): Promise<void> {
  check(message);
  for (const button of buttonsOf(message).filter((label) => ABOUT.includes(label))) {
    const first = await discord.press(message, button);
    for (const one of await allPages(first, discord, 4)) check(one);
  }
  // What is chosen already stands in brackets.
  const offers = (offersOf(message)[0] ?? []).filter((label) => !/^\(.*\)$/s.test(label));
  for (const offer of offers.slice(0, 3)) {
    check(await discord.choose(message, [offer]));
  }
}

/** Something more that these articles say, so that every answer changes. */
const LATER = page('later', { outlet: 'The Quay Courier' }, [
  { text: '“The lighthouse stays lit,” Ida Voss said.', by: 'Ida Voss' },
]);

/** Presses below pages of an answer, and below the same shared, once the archive has changed. */
async function pressAfterwards(shown: readonly Message[]): Promise<void> {
  const shared: Message[] = [];
  for (const one of shown.slice(0, 3)) {
    if (buttonsOf(one).includes('Share')) shared.push(await discord.press(one, 'Share'));
  }
  pages = [...pages, LATER];
  archive = await archiveOf(...pages);
  for (const one of [...shown.slice(0, 3), ...shared]) {
    const [button] = buttonsOf(one).filter((label) => ABOUT.includes(label));
    if (button === undefined) continue;
    const now = await discord.press(one, button, '11');
    expect(JSON.stringify(now)).toContain('The archive has changed since');
    check(now);
  }
}

const ABOUT: readonly string[] = ['Context', 'Why?', 'Cite', 'Share'];

function check(message: Message): void {
  const { quoted, active } = shownIn(message);
  expect(active.filter((one) => one !== '<@11>')).toEqual([]); // who shared it
  const sources = pages.map(plainText);
  for (const run of quoted.map(plain)) {
    expect(
      sources.some((text) => text.includes(run)),
      run,
    ).toBe(true);
  }
}

/** The text of each page, which is long and looked into often. */
const PLAIN = new WeakMap<Page, string>();

function plainText(one: Page): string {
  const text = PLAIN.get(one) ?? plain(one.article.text);
  PLAIN.set(one, text);
  return text;
}

function shownHead({ components: [first] }: Message): readonly string[] {
  return (first?.content ?? '').split('\n');
}
