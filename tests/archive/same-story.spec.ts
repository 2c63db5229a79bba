import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inventedArticles } from '../../bench/invented.ts';
import {
  containment,
  isSameStory,
  keysOf,
  SHARED_KEYS,
  shinglesOf,
} from '../../src/archive/same-story.ts';
import { articleFrom, articleOfBody, sha256Of } from '../../src/intake/article.ts';
import type { Article } from '../../src/model/article.ts';
import { cpuTime } from '../cpu-time.ts';

const FERRY = [
  'The ferry Corlinda ran aground on a sandbank off Melur shortly before dawn on Tuesday with 214 people on board.',
  'Nobody was hurt, the coastguard said, and all passengers had been taken ashore in lifeboats by nine.',
  '“The buoy that marks the channel had drifted in the storm,” said Mara Quist, harbour master of Melur.',
  'She said the ship would be towed to the yard at Ostrel, where divers are to inspect her hull.',
  'The Corlinda has served the islands since 1998 and was last overhauled two winters ago.',
  'Islanders have long asked for a second ship, and the council is to vote on one in March.',
];

/** The same morning by a reporter of another paper, who heard the same people. */
const FERRY_ELSEWHERE = [
  'More than two hundred passengers spent a cold morning in lifeboats after an island ferry hit a sandbank near Melur.',
  'Harbour master Mara Quist blamed a drifting buoy. “The buoy that marks the channel had drifted in the storm,” she said.',
  'Tugs will bring the Corlinda to a shipyard in Ostrel for divers to look at the damage.',
  'According to the coastguard no one needed a doctor, although several children were treated for the cold.',
  'It is the second time in five years that a ship of the line has run aground in this channel.',
];

const TARIFF = [
  'Freight rates on the northern line will rise by six per cent in April, the railway announced on Friday.',
  'Shippers of grain complained that the second increase in a year would drive them back to the road.',
  '“We were told in autumn that this was the end of it,” said Janek Tovar, who runs the silos at Brale.',
  'The railway pointed to the price of power, which it said had doubled since the last contract ended.',
  'A regulator may still object until the end of the month, but has never done so.',
];

const NOTICE =
  'This newspaper follows the code of the press council. Corrections are printed on page two. Readers may ' +
  'write to the ombudsman within four weeks of publication and are answered in writing.';

describe('one report in several outlets', () => {
  it.each([
    ['as it is', FERRY],
    ['without its tail', FERRY.slice(0, 3)],
    ['with a lead of its own', ['A ferry has stranded near Melur.', ...FERRY.slice(1)]],
    ['without two paragraphs', FERRY.filter((_, at) => at !== 1 && at !== 4)],
    ['with paragraphs of its own', [...FERRY, ...TARIFF]],
    ['with other marks, capitals and dashes', FERRY.map((line) => straight(line.toUpperCase()))],
    ['with a few other words', FERRY.map((line) => line.replace(/^(?:Nobody|She)/, 'Nor'))],
  ])('is known %s', (_, printed) => {
    const [original, print] = [body(FERRY), body(printed)];
    expect(isSameStory(original, print)).toBe(true);
    expect(isSameStory(print, original)).toBe(true);
    expect(keysInCommon(original, print)).toBeGreaterThanOrEqual(SHARED_KEYS);
  });

  it('is not what two papers write of one event, even with a quotation in common', () => {
    expect(isSameStory(body(FERRY), body(FERRY_ELSEWHERE))).toBe(false);
    expect(containment(shinglesOf(body(FERRY)), shinglesOf(body(FERRY_ELSEWHERE)))).toBeLessThan(
      0.3,
    );
  });

  it('is not made by a notice that stands below everything', () =>
    expect(isSameStory(body([...FERRY, NOTICE]), body([...TARIFF, NOTICE]))).toBe(false));

  it.each([
    ['nothing', []],
    ['a few words', ['More follows.']],
    ['its lead alone', FERRY.slice(0, 1)],
    ['one sentence ten thousand times', Array.from({ length: 10_000 }, () => FERRY[0] ?? '')],
  ])('is not told from %s', (_, printed) => {
    expect(isSameStory(body(printed), body(FERRY))).toBe(false);
    expect(isSameStory(body(printed), body(printed))).toBe(false);
    expect(keysOf(body(printed))).toEqual([]);
  });

  it('is told by the body, not by the title or what stands around it', () => {
    const around = (lines: readonly string[], paper: string) =>
      page(
        `${paper}\nFerry runs aground near Melur\nBy Ada Roe\nMarch 3, 2021\n\n${lines.join('\n')}`,
      );
    expect(isSameStory(around(FERRY, 'The Melur Gazette'), around(FERRY, 'The Brale Post'))).toBe(
      true,
    );
    expect(shinglesOf(around(FERRY, 'The Melur Gazette'))).toEqual(shinglesOf(body(FERRY)));
  });

  it('is found by keys among articles of all papers, and nothing else is', () => {
    const prints = Array.from(inventedArticles(400, 11), ({ id, story, text }) => ({
      story,
      article: page(text, id),
    }));
    const carriers = new Map<number, typeof prints>();
    const wrong: string[] = [];
    let found = 0;
    for (const print of prints) {
      const keys = keysOf(print.article);
      const counts = new Map<(typeof prints)[number], number>();
      for (const other of keys.flatMap((key) => carriers.get(key) ?? [])) {
        counts.set(other, (counts.get(other) ?? 0) + 1);
      }
      const same = [...counts].filter(
        ([other, count]) => count >= SHARED_KEYS && isSameStory(print.article, other.article),
      );
      const before = prints.slice(0, prints.indexOf(print));
      const meant = before.filter(({ story }) => story === print.story);
      if (meant.length !== same.length || same.some(([{ story }]) => story !== print.story)) {
        wrong.push(print.article.id);
      }
      found += same.length;
      for (const key of keys) carriers.set(key, [...(carriers.get(key) ?? []), print]);
    }
    expect(wrong).toEqual([]);
    expect(found).toBeGreaterThan(20);
  });

  it('is looked for in linear time', () => {
    const words = Array.from({ length: 200_000 }, (_, at) => `word${at % 50_021}`);
    timeOf(words.slice(0, 50_000));
    expect(timeOf(words)).toBeLessThan(12 * timeOf(words.slice(0, 50_000)) + 50);
  });
});

describe('containment', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'lock', 'Tor', '1,000', '’', '\u0301', '💧', '\n'), {
      maxLength: 60,
    })
    .map((words) => shinglesOf(body(words.join(' ').split('\n'))));

  it('is alike from either side, from 0 to 1, and 1 of a text and itself', () =>
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(containment(a, b)).toBe(containment(b, a));
        expect(containment(a, b)).toBeGreaterThanOrEqual(0);
        expect(containment(a, b)).toBeLessThanOrEqual(1);
        expect(containment(a, a)).toBe(1);
      }),
    ));

  it('is whole for a part of a text', () => {
    const [whole, half] = [shinglesOf(body(FERRY)), shinglesOf(body(FERRY.slice(0, 3)))];
    expect(containment(whole, half)).toBe(1);
  });
});

describe('the keys of an article', () => {
  it('are at most 32 whole numbers that fit 32 bits, each once, whatever its length', () => {
    const keys = keysOf(body([...FERRY, ...TARIFF, ...FERRY_ELSEWHERE]));
    expect(new Set(keys).size).toBe(32);
    expect(keys.every((key) => Number.isInteger(key) && key >= 0 && key < 2 ** 32)).toBe(true);
  });
});

function body(paragraphs: readonly string[]): Article {
  const text = paragraphs.join('\n');
  return articleOfBody(text, { id: 'print', sha256: sha256Of(text) });
}

function page(text: string, id = 'page'): Article {
  return articleFrom(text, { id, sha256: sha256Of(text) });
}

function straight(line: string): string {
  return line.replace(/[“”]/g, '"').replaceAll(', ', ' – ');
}

function keysInCommon(a: Article, b: Article): number {
  return new Set(keysOf(a)).intersection(new Set(keysOf(b))).size;
}

/** Milliseconds of work on an article of these words, compared with itself. */
function timeOf(words: readonly string[]): number {
  const article = body([words.join(' ')]);
  const started = cpuTime();
  keysOf(article);
  isSameStory(article, article);
  return cpuTime() - started;
}
