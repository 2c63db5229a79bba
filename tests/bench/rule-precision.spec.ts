import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Named, rightOnes } from '../../bench/right-ones.ts';
import { folderOf } from '../surfaces/port-news.ts';

const TEXT = '“The port is full,” Ada Byron said. He added that “the cost” was high. Bo Ek left.';

/** A place in the text, and perhaps whoever speaks there. */
function at(words: string) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

function quoteOf(words: string, by: string | null) {
  const speaker: Named | null = by === null ? null : { ...at(by), text: by };
  return { ...at(words), speaker };
}

const ANNOTATED = [
  quoteOf('“The port is full,”', 'Ada Byron'),
  quoteOf('that “the cost” was', 'He'),
];

describe('what was read', () => {
  it.each([
    ['the same words', 'The port is full', 'Ada Byron'],
    ['half of the words', 'port is', 'Ada Byron'],
    ['another part of the name', 'The port is full', 'Byron'],
    ['the words with more around them', 'added that “the cost” was high', 'He'],
  ])('is right with %s', (_, words, by) => {
    const read = quoteOf(words, by);
    expect([...rightOnes(TEXT, ANNOTATED, [read])]).toEqual([read]);
  });

  it.each([
    ['less than half of the words', 'full', 'Ada Byron'],
    ['another speaker', 'The port is full', 'Bo Ek'],
    ['no speaker', 'The port is full', null],
    ['words that nobody annotated', 'Bo Ek left', 'Bo Ek'],
  ])('is wrong with %s', (_, words, by) =>
    expect(rightOnes(TEXT, ANNOTATED, [quoteOf(words, by)]).size).toBe(0),
  );

  it('is right once for one annotation', () => {
    const twice = [quoteOf('The port is full', 'Ada Byron'), quoteOf('The port is', 'Ada Byron')];
    expect([...rightOnes(TEXT, ANNOTATED, twice)]).toEqual([twice[0]]);
  });

  it('has no speaker by a pronoun alone', () => {
    const annotated = [{ ...at('that “the cost” was'), speaker: { start: 0, end: 1, text: 'he' } }];
    expect(rightOnes(TEXT, annotated, [quoteOf('that “the cost” was', 'He')]).size).toBe(0);
  });
});

describe('bench/rule-precision.ts', () => {
  it('prints a row for each rule met at least 20 times', { timeout: 30_000 }, async () => {
    const quotes = [{ ...quoteOf('“The port is full,”', 'Ada Byron'), type: 'direct' }];
    const lines = Array.from({ length: 20 }, (_, index) => ({
      id: `${index}`,
      text: TEXT,
      quotes: index === 0 ? [] : quotes,
      ...(index < 5 ? { ignore: [[TEXT.indexOf('He added'), TEXT.length]] } : {}),
    }));
    const folder = folderOf({ 'a.jsonl': lines.map((line) => JSON.stringify(line)).join('\n') });
    const bench = fileURLToPath(new URL('../../bench/rule-precision.ts', import.meta.url));
    const child = spawn(process.execPath, [bench, `${folder}/a.jsonl`]);
    const [out, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
    expect(errors).toBe('');
    expect(out).toBe("  ['after-quote', 'say', 19, 20],\n");
  });
});
