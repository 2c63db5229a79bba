import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCommands } from '../../../src/surfaces/commands.ts';
import { heardArguments, heardLine } from '../../../src/surfaces/terminal/question.ts';

const commands = await findCommands(new URL('../../../commands', import.meta.url));

describe('a line typed by a person', () => {
  it.each([
    ['/who-said words: rogue waves', { words: 'rogue waves' }],
    ['who-said words:rogue waves', { words: 'rogue waves' }],
    ['/who-said rogue waves', { words: 'rogue waves' }],
    ['/who-said rogue waves speaker: Ada Byron', { words: 'rogue waves', speaker: 'Ada Byron' }],
    ['/who-said speaker: Ada Byron words: waves', { speaker: 'Ada Byron', words: 'waves' }],
    ['who-said --words rogue waves --speaker=Byron', { words: 'rogue waves', speaker: 'Byron' }],
    [
      'who-said --words "rogue waves" --speaker "Ada Byron"',
      { words: 'rogue waves', speaker: 'Ada Byron' },
    ],
    ['who-said --words="rogue waves"', { words: 'rogue waves' }],
    [`who-said --words '"rogue waves"'`, { words: '"rogue waves"' }],
    ['who-said --words “rogue waves”', { words: '“rogue waves”' }],
    ['/who-said words: "rogue waves"', { words: '"rogue waves"' }],
    ['/who-said words: “to: be” or not', { words: '“to: be” or not' }],
    ['/who-said "from: here"', { words: '"from: here"' }],
    ['/who-said words: he said: no', { words: 'he said: no' }],
    [
      "/who-said words: don’t and don't speaker: the allies' man",
      { words: "don’t and don't", speaker: "the allies' man" },
    ],
    ['/who-said words: waves -- and wind', { words: 'waves -- and wind' }],
    ['/who-said   words:   rogue    waves  ', { words: 'rogue waves' }],
    ['who-said rogue waves --why', { words: 'rogue waves', why: 'true' }],
    ['who-said --why rogue waves', { why: 'true', words: 'rogue waves' }],
    ['who-said --why true rogue waves', { why: 'true', words: 'rogue waves' }],
    ['who-said --why --words waves', { why: 'true', words: 'waves' }],
    ['who-said --why=false waves', { why: 'false', words: 'waves' }],
    ['/who-said words: waves why: false', { words: 'waves', why: 'false' }],
    ['/who-said words: waves why: is that', { words: 'waves', why: 'is that' }],
    ['/who-said words: waves why:', { words: 'waves', why: 'true' }],
    ['/who-said', {}],
    ['/who-said topik: waves', { topik: 'waves' }],
    ['/who-said --topik waves', { topik: 'waves' }],
  ])('%s', (line, options) =>
    expect(heardLine(line, commands)).toEqual({
      kind: 'question',
      question: { name: 'who-said', options },
    }),
  );

  it.each([
    ['/cite 0123456789ab', { quote: '0123456789ab' }],
    ['/cite 0123456789ab style: ap', { quote: '0123456789ab', style: 'ap' }],
  ])('%s goes to the first option', (line, options) =>
    expect(heardLine(line, commands)).toMatchObject({ question: { name: 'cite', options } }),
  );

  it.each([
    ['/who-said words:', '/who-said: words has no value.'],
    ['who-said --words --speaker Byron', '/who-said: words has no value.'],
    ['who-said --words=', '/who-said: words has no value.'],
    ['/who-said words: a words: b', '/who-said: words is given twice.'],
    ['/who-said a words: b', '/who-said: words is given twice.'],
    ['who-said --why a --why', '/who-said: why is given twice.'],
    ['x'.repeat(2001), 'A question has at most 2000 characters.'],
  ])('is refused: %s', (line, why) =>
    expect(heardLine(line, commands)).toEqual({ kind: 'refused', why }),
  );

  it.each([
    ['help', { kind: 'help', about: '' }],
    ['/help', { kind: 'help', about: '' }],
    ['help /cite', { kind: 'help', about: 'cite' }],
    ['cite --help', { kind: 'help', about: 'cite' }],
    ['exit', { kind: 'end' }],
    ['quit', { kind: 'end' }],
    ['   ', { kind: 'silence' }],
  ])('%s is no question', (line, heard) => expect(heardLine(line, commands)).toEqual(heard));

  it('is heard, whatever it is', () => {
    const unit = fc.constantFrom(...'"“”\'-=: /ab', 'words:', '--words', '/who-said ');
    fc.assert(
      fc.property(fc.string({ unit }), (line) => {
        expect(heardLine(line, commands).kind).toBeTypeOf('string');
      }),
    );
  });
});

describe('the arguments of the program', () => {
  it.each([
    [['who-said', '--words', 'rogue waves'], { words: 'rogue waves' }],
    [['who-said', '--words', '"rogue waves"'], { words: '"rogue waves"' }],
    [
      ['who-said', '--words=rogue waves', '--speaker', 'Byron'],
      { words: 'rogue waves', speaker: 'Byron' },
    ],
    [['who-said', '--words', 'to: whom'], { words: 'to: whom' }],
    [['/who-said', 'words:', 'rogue', 'waves'], { words: 'rogue waves' }],
  ])('%j', (words, options) =>
    expect(heardArguments(words, commands)).toMatchObject({ question: { options } }),
  );
});
