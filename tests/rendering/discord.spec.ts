import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Page, pages, sentencePage, withPicture } from '../../src/rendering/discord.ts';
import type { Sheet } from '../../src/rendering/sheet.ts';
import { messageProblems } from '../loopback-discord/limits.ts';
import { textOf } from '../loopback-discord/message.ts';
import { readAsDiscord } from './discord-reading.ts';
import { hostileText } from './hostile.ts';
import { entry, hostileSheets, sheetOf } from './sheets.ts';

describe('an answer in Discord', () => {
  it('shows who first, then the words in a block quote, then the facts', () => {
    const { words, ...rest } = entry();
    const mixed = [
      { voice: 'outlet', text: 'She called the sale “' },
      { voice: 'own', text: 'a barganing' },
      { voice: 'ours', text: ' [sic]' },
      { voice: 'own', text: ' chip' },
      { voice: 'outlet', text: '”.' },
    ] as const;
    expect(shown(pagesOf(sheetOf({ ...rest, words: mixed })))).toEqual([
      [
        '## Found',
        '### Ottoline Brask, Mayor',
        '-# own words',
        '> She called the sale “**a barganing** _\\[sic\\]_ **chip**”.',
        'outlet: The Quay Courier',
      ].join('\n'),
    ]);
  });

  it('keeps the marks of own words around whatever the words are', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (before, own, after) => {
        const words = [
          { voice: 'outlet', text: `a${before}` },
          { voice: 'own', text: `b${own}b` },
          { voice: 'outlet', text: `${after}c` },
        ] as const;
        const line = shown(pagesOf(sheetOf(entry({ words }))))[0]?.split('\n')[3] ?? '';
        const { active } = readAsDiscord(line.replace('> ', ''));
        expect(active).toEqual([expect.stringMatching(/^\*\*b.*b\*\*$/su)]);
      }),
      { numRuns: 2000 },
    );
  });

  it('sends nothing that Discord refuses, whatever stands in the archive', () => {
    fc.assert(
      fc.property(hostileSheets, (sheet) => {
        for (const page of pagesOf(sheet)) expect(messageProblems(withAllAround(page))).toEqual([]);
      }),
      { numRuns: 150, endOnFailure: true },
    );
  });

  it('shows every entry once, in order, under the heading of its section', () => {
    fc.assert(
      fc.property(hostileSheets, (sheet) => {
        const numbered = {
          ...sheet,
          sections: sheet.sections.map(({ blocks }, s) => ({
            note: `Nothing dated before ${s}`,
            heading: `Section ${s}`,
            blocks: blocks.map((block, b) => ({
              ...block,
              entries: block.entries.map((one, e) => ({
                ...one,
                number: null,
                who: `Speaker ${s}-${b}-${e}`,
              })),
            })),
          })),
        };
        const expected = numbered.sections.flatMap(({ blocks }) =>
          blocks.flatMap(({ entries }) => entries.map(({ who }) => who)),
        );
        const seen = shown(pagesOf(numbered)).flatMap((text) => {
          let section = '';
          return text.split('\n').flatMap((line) => {
            section = /^### Section (\d+)$/.exec(line)?.[1] ?? section;
            const [, who, own] = /^### (Speaker (\d+)-.+)$/.exec(line) ?? [];
            if (who) expect(own).toBe(section);
            return who ?? [];
          });
        });
        expect(seen).toEqual(expected);
      }),
      { numRuns: 100, endOnFailure: true },
    );
  });

  it('knows which entries stand on which page, and begins one where it is told to', () => {
    fc.assert(
      fc.property(hostileSheets, fc.nat(3), (sheet, every) => {
        const entries = sheet.sections.flatMap(({ blocks }) => blocks.flatMap((b) => b.entries));
        const ids = entries.map(({ id }) => id);
        const openers = ids.filter((_, at) => every > 0 && at % every === 0);
        const all = pages(sheet, openers);
        expect(all.flatMap((one) => one.ids)).toEqual(ids);
        const first = all.map((one) => one.ids[0]);
        for (const opener of openers) expect(first).toContain(opener);
        for (const { page } of all) expect(messageProblems(withAllAround(page))).toEqual([]);
      }),
      { numRuns: 100, endOnFailure: true },
    );
  });

  it('holds five hundred hits, and fills its pages', () => {
    const all = pagesOf(sheetOf(...Array.from({ length: 500 }, () => entry())));
    expect(all.length).toBe(Math.ceil(500 / 12));
    for (const page of all) expect(messageProblems(withAllAround(page))).toEqual([]);
  });

  it('says of a sentence longer than a message how long it is, and shows the rest', () => {
    const words = [{ voice: 'outlet', text: 'word '.repeat(6000) }] as const;
    const [only, ...others] = shown(pagesOf(sheetOf(entry({ words }))));
    expect(others).toEqual([]);
    expect(only).toContain('The sentence is 30,000 characters long, too long for Discord');
    expect(only).toContain('### Ottoline Brask, Mayor');
    expect(only).toContain('outlet: The Quay Courier');
  });

  it('keeps what belongs side by side on one page, where one holds it', () => {
    const long = entry({ words: [{ voice: 'own', text: 'word '.repeat(250) }] });
    const block = (note: string, count: number) => ({ note, entries: Array(count).fill(long) });
    const sheet = {
      ...sheetOf(),
      sections: [{ note: null, heading: null, blocks: [block('one', 1), block('both', 2)] }],
    };
    expect(shown(pagesOf(sheet)).map((text) => text.match(/^-# (one|both)$/gm))).toEqual([
      ['-# one'],
      ['-# both'],
    ]);
  });

  it('repeats the note above entries that stand side by side on more than one page', () => {
    const long = entry({ words: [{ voice: 'own', text: 'word '.repeat(250) }] });
    const blocks = [{ note: 'the same', entries: Array(5).fill(long) }];
    const texts = shown(
      pagesOf({ ...sheetOf(), sections: [{ note: null, heading: null, blocks }] }),
    );
    expect(texts).toHaveLength(3);
    expect(texts.every((text) => text.includes('-# the same'))).toBe(true);
  });

  it('says once above a heading that nothing is dated before it, and numbers entries', () => {
    const long = entry({ words: [{ voice: 'own', text: 'word '.repeat(250) }] });
    const blocks = [4, 5].map((number) => ({ note: null, entries: [{ ...long, number }] }));
    const sections = [
      { note: 'Nothing dated, 3 months', heading: '2 May 2031', blocks: [...blocks, ...blocks] },
    ];
    const [first, second] = shown(pagesOf({ ...sheetOf(), sections }));
    expect(first).toMatch(
      /^## Found\n-# Nothing dated, 3 months\n### 2 May 2031\n### 4 · Ottoline Brask, Mayor\n/,
    );
    expect(second).toMatch(/^## Found\n### 2 May 2031\n### 4 · Ottoline/);
  });

  it('has its picture below the heading', () => {
    const [page = []] = pagesOf(sheetOf(entry()));
    const [head, picture, ...rest] = withPicture(page, 'timeline.png', 'Two dates.');
    expect([head, ...rest]).toEqual(page);
    expect(picture).toEqual({
      type: 12,
      items: [{ media: { url: 'attachment://timeline.png' }, description: 'Two dates.' }],
    });
  });

  it('says a sentence of ours as it is', () => {
    expect(shown([sentencePage('/who-said: “@everyone” is no date.')])).toEqual([
      '\\/who-said: “\\@everyone” is no date.',
    ]);
  });
});

function pagesOf(sheet: Sheet): readonly Page[] {
  return pages(sheet).map(({ page }) => page);
}

function shown(all: readonly Page[]): readonly string[] {
  return all.map((components) => textOf({ components: components as never }));
}

/** A page with as much round it as ever stands there. */
function withAllAround(page: Page) {
  const buttons = ['1', '2', '3', '4', '5'].map((custom_id) => ({ type: 2, custom_id }));
  const pictured = withPicture(page, 'timeline.png', 'é'.repeat(512));
  const foot = [180, 180].map((length) => ({ type: 10, content: 'x'.repeat(length) }));
  return { flags: 1 << 15, components: [...pictured, ...foot, { type: 1, components: buttons }] };
}
