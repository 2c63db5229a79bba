import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Remark } from '../../src/model/answer.ts';
import { type Entry, type Sheet, sheet } from '../../src/rendering/sheet.ts';
import { inTerminal, type Screen } from '../../src/rendering/terminal.ts';
import { visible } from '../../src/rendering/visible.ts';
import { sentencesInVoices } from '../../src/rendering/voices.ts';
import { linesOf, widthOf } from '../../src/rendering/wrap.ts';
import { cpuTime } from '../cpu-time.ts';
import { clippingOf, day, SOURCE } from './invented.ts';

const PLAIN: Screen = { width: 60, paint: (_, text) => text };
const TAGGED: Screen = { width: 60, paint: (style, text) => `<${style}>${text}</${style}>` };

const clipping = clippingOf(['Ada Byron said fares would “soar by a third” within weeks.'], {
  quoted: ['soar by a third'],
});
const other = clippingOf(['Fares will go up, the harbour master says.'], {
  id: 'ba9876543210',
  source: { ...SOURCE, outlet: 'Quay Times', published: { ...day('2021-02-18'), words: null } },
});

function found(...remarks: readonly Remark[]): Answer {
  const coverage = { articles: 2, complete: true };
  return {
    kind: 'clippings',
    explained: false,
    lookedFor: [['words', 'fares']],
    coverage,
    remarks,
    near: [],
  };
}

describe('an answer in the terminal', () => {
  it('says who, the words, and where they stand', () =>
    expect(inTerminal(sheet(found({ clippings: [clipping], differ: [] })), PLAIN)).toBe(
      `1 attributed statement found, 2 articles searched
Looked for words “fares”.

Ada Byron, harbour master
  own words only where marked; the rest worded by The
  Harbour Post

    Ada Byron said fares would “soar by a third” within
    weeks.

  said          16 February 2021
  in the words  no date
  published     17 February 2021
  outlet        The Harbour Post
  article       “Ferry fares rise, port says”
  id            0123456789ab`,
    ));

  it('sets own words apart, and nothing but them', () =>
    expect(inTerminal(sheet(found({ clippings: [clipping], differ: [] })), TAGGED)).toContain(
      '<plain>Ada Byron said fares would “</plain><own>soar by a third</own><plain>” within</plain>',
    ));

  it('puts the same remark of two outlets behind one bar', () => {
    const text = inTerminal(
      sheet(found({ clippings: [clipping, other], differ: ['wording'] })),
      PLAIN,
    );
    const [, ...lines] = text.split('\n\n').slice(1).join('\n\n').split('\n');
    expect(lines.every((line) => line.startsWith('│'))).toBe(true);
    expect(text).toContain('│ differ in wording.');
    expect(text).toMatch(/│ {3}outlet {8}The Harbour Post[\s\S]*│ {3}outlet {8}Quay Times/);
  });

  it('stands in one column where the window is narrow', () => {
    const narrow = { ...PLAIN, width: 30 };
    const text = inTerminal(sheet(found({ clippings: [clipping], differ: [] })), narrow);
    expect(text).toContain('  published\n    17 February 2021');
    expect(Math.max(...text.split('\n').map(widthOf))).toBeLessThanOrEqual(30);
  });

  it('leaves a citation unwrapped, to be copied', () => {
    const answer: Answer = { kind: 'citation', style: 'ap', clippings: [clipping], others: [] };
    const copy = sheet(answer).copies[0]?.text.split('\n') ?? [];
    const lines = inTerminal(sheet(answer), PLAIN).split('\n');
    for (const line of copy) expect(lines).toContain(line);
    expect(copy.some((line) => line.length > 60)).toBe(true);
  });

  it('has no answer in colour alone', () => {
    const text = inTerminal(sheet(found({ clippings: [clipping], differ: [] })), PLAIN);
    expect(text).toContain('“soar by a third”');
    expect(text).toContain('own words only where marked');
  });
});

describe('text from an article, in the terminal', () => {
  it.each([
    ['\u001b[31mred\u001b[0m', '⟦U+001B⟧[31mred⟦U+001B⟧[0m'],
    ['abc\u202edef', 'abc⟦U+202E⟧def'],
    ['zero\u200bwidth', 'zero⟦U+200B⟧width'],
    ['\u009b2J', '⟦U+009B⟧2J'],
    ['back\bspace', 'back⟦U+0008⟧space'],
    ['half \ud83d', 'half ⟦U+D83D⟧'],
    ['one\ttwo\r\nthree', 'one two three'],
    ['👩‍🚀 and 🏴󠁧󠁢󠁳󠁣󠁴󠁿', '👩‍🚀 and 🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['⟦U+202E⟧', '⟦U+27E6⟧U+202E⟧'],
    ['naïve “café” — 東京 שלום', 'naïve “café” — 東京 שלום'],
  ])('%j is shown as %j', (text, shown) => {
    expect(visible(text)).toBe(shown);
    expect(inTerminal(sheetOf(text), PLAIN).replace(/\s+/g, ' ')).toContain(shown);
  });

  it('is all there, does nothing, and fits, whatever it is and however wide the window', () => {
    fc.assert(
      fc.property(anyText(), fc.integer({ min: 10, max: 100 }), (text, width) => {
        const shown = inTerminal(sheetOf(text), { ...PLAIN, width });
        expect(shown).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069\u2028\u2029]|\p{Cs}/u);
        const whole = `heading note ${text} ${text} ${text} label ${text}`;
        expect(bare(shown)).toBe(bare(visible(whole)));
        for (const line of shown.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('is wrapped without losing an accent that stands alone', () => {
    const lines = linesOf('abcdefghij \u0301 abcdefghij', 10);
    expect(lines.map(({ start, end }) => end - start)).toEqual([10, 1, 10]);
  });

  it('is wrapped at spaces, and within a word only when a line cannot hold it', () => {
    const text = 'The ferry to Sandholm-by-the-Northern-Sea left.';
    const lines = (width: number) =>
      linesOf(text, width).map(({ start, end }) => text.slice(start, end));
    expect(lines(30)).toEqual(['The ferry to', 'Sandholm-by-the-Northern-Sea', 'left.']);
    expect(lines(20)).toEqual(['The ferry to', 'Sandholm-by-the-Nort', 'hern-Sea left.']);
    expect(linesOf('東京東京', 5)).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 4 },
    ]);
    expect(linesOf('e\u0301e\u0301e\u0301', 2)).toEqual([
      { start: 0, end: 4 },
      { start: 4, end: 6 },
    ]);
  });

  it('is cut into voices and laid out in linear time', () => {
    const words = Array.from({ length: 50_000 }, (_, index) => `w${index}`);
    const sentence = words.map((word) => `“${word}”`).join(' ');
    const quoted = Array.from(sentence.matchAll(/w\d+/g), ({ 0: text, index }) => ({
      start: 100 + index,
      end: 100 + index + text.length,
      text,
    }));
    const started = cpuTime();
    const answer = found({ clippings: [{ ...clippingOf([sentence]), quoted }], differ: [] });
    const shown = inTerminal(sheet(answer), TAGGED);
    expect(shown.match(/<own>w\d+<\/own>/g)).toHaveLength(50_000);
    expect(cpuTime() - started).toBeLessThan(3000);
  });

  it('is cut into voices in linear time when a quotation runs over very many sentences', () => {
    const long = clippingOf(Array.from({ length: 20_000 }, (_, index) => `On it goes, ${index}.`));
    const started = cpuTime();
    const segments = sentencesInVoices({ ...long, quoted: long.sentences });
    expect(segments.filter(({ voice }) => voice === 'own')).toHaveLength(20_000);
    expect(cpuTime() - started).toBeLessThan(1500);
  });

  it('is wrapped in linear time', () => {
    for (const text of ['“'.repeat(300_000), 'a '.repeat(300_000), 'x'.repeat(600_000)]) {
      const started = cpuTime();
      linesOf(text, 80);
      expect(cpuTime() - started).toBeLessThan(3000);
    }
  });
});

function sheetOf(text: string): Sheet {
  const entry: Entry = {
    id: '0123456789ab',
    number: null,
    who: text,
    how: text,
    before: null,
    words: [
      { voice: 'outlet', text: text.slice(0, 3) },
      { voice: 'own', text: text.slice(3) },
    ],
    after: null,
    facts: [['label', text]],
  };
  const blocks = [{ note: null, entries: [entry] }];
  return {
    heading: 'heading',
    notes: ['note'],
    sections: [{ note: null, heading: null, blocks }],
    copies: [],
  };
}

function anyText() {
  const unit = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 5 }),
    fc.constantFrom(' ', '\n', '\u001b', '\u202e', '\u200d', '\r', '\t', '東京', '\u0301'),
  );
  // Three ordinary letters first: the words are cut there, and not within a character.
  return fc.string({ unit }).map((text) => `abc${text}`);
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}
