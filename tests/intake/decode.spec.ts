import { describe, expect, it } from 'vitest';
import { decode, MAX_BYTES } from '../../src/intake/decode.ts';

const WORDS = '“Naïve”, said Zoë – 5 €';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : [part])));

function utf16(text: string, order: 'little' | 'big'): Uint8Array {
  const marked = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return order === 'little' ? marked : marked.swap16();
}

describe('bytes', () => {
  it.each([
    ['UTF-8', utf8(WORDS), 'utf-8'],
    ['UTF-8 with a byte order mark', bytes(0xef, 0xbb, 0xbf, WORDS), 'utf-8'],
    ['UTF-16, little end first', utf16(WORDS, 'little'), 'utf-16le'],
    ['UTF-16, big end first', utf16(WORDS, 'big'), 'utf-16be'],
    [
      'windows-1252',
      bytes(0x93, 'Na', 0xef, 've', 0x94, ', said Zo', 0xeb, ' ', 0x96, ' 5 ', 0x80),
      'windows-1252',
    ],
  ])('in %s are read, the mark left out', (_, raw, encoding) => {
    expect(decode(raw)).toEqual({ kind: 'text', text: WORDS, encoding });
  });

  it.each([
    ['windows-1251', 'Зоя', bytes(0xc7, 0xee, 0xff), 'windows-1251'],
    ['Shift_JIS', '渡し船', bytes(0x93, 0x6e, 0x82, 0xb5, 0x91, 0x44), 'shift_jis'],
    ['windows-1251', 'Zoë', utf8('Zoë'), 'utf-8'],
    ['an encoding of no name', 'Zoë', bytes('Zo', 0xeb), 'windows-1252'],
    ['UTF-8', 'Zoë', bytes('Zo', 0xeb), 'windows-1252'],
  ])('that declare %s are read as what they are: %s', (declared, text, raw, encoding) =>
    expect(decode(raw, declared)).toEqual({ kind: 'text', text, encoding }),
  );

  it('that hold a replacement character of their own are UTF-8', () => {
    expect(decode(utf8('a \uFFFD b'))).toMatchObject({ kind: 'text', text: 'a \uFFFD b' });
  });

  it('keep line ends and stray control characters as they are', () => {
    const text = `one\r\ntwo\f${'three '.repeat(20)}\x07`;
    expect(decode(utf8(text))).toMatchObject({ kind: 'text', text });
  });

  it.each([
    ['nothing', bytes(), 'The file is empty.'],
    ['white space', utf8(' \n\t\u00A0\n'), 'The file is empty.'],
    ['a mark and nothing else', bytes(0xef, 0xbb, 0xbf), 'The file is empty.'],
    ['NUL bytes', bytes('GIF89a', 0, 1, 'text'), 'The file is binary: it has NUL bytes.'],
    ['NUL in UTF-16', utf16('a\0b', 'big'), 'The file is binary: it has NUL characters.'],
    [
      'control characters',
      bytes(1, 2, 3, 4, 5, 6, 'some text'),
      'The file is binary: it is full of control characters.',
    ],
    [
      'UTF-8 with a broken sequence',
      bytes('Zoë and “Ann” ', 0xe2, 0x80, ' end'),
      'The file is badly encoded: it is UTF-8, but not at byte 19.',
    ],
    [
      'a UTF-8 mark before other bytes',
      bytes(0xef, 0xbb, 0xbf, 'caf', 0xe9, ' closed'),
      'The file is badly encoded: its mark says UTF-8, its bytes are not.',
    ],
    [
      'half a UTF-16 character',
      utf16('ab', 'little').subarray(0, 5),
      'The file is badly encoded: its mark says UTF-16LE, its bytes are not.',
    ],
    [
      'more than the limit',
      new Uint8Array(MAX_BYTES + 1).fill(97),
      'The file is too large: 10.1 MB, and the limit is 10 MB.',
    ],
  ])('of %s are turned away', (_, raw, why) => {
    expect(decode(raw)).toEqual({ kind: 'unreadable', why });
  });
});

describe('bytes with a declared encoding', () => {
  const zoe = bytes('Zo', 0xeb, ' ', 0xa4);

  it.each([
    ['iso-8859-15', zoe, 'Zoë €', 'iso-8859-15'],
    ['windows-1251', zoe, 'Zoл ¤', 'windows-1251'],
    ['shift_jis', bytes(0x82, 0xa0), 'あ', 'shift_jis'],
    ['nobody-knows', zoe, 'Zoë ¤', 'windows-1252'],
    ['utf-8', zoe, 'Zoë ¤', 'windows-1252'],
    ['windows-1251', utf8(WORDS), WORDS, 'utf-8'],
    ['windows-1251', utf16(WORDS, 'big'), WORDS, 'utf-16be'],
  ])('%s are read in it where they are no UTF-8', (declared, raw, text, encoding) =>
    expect(decode(raw, declared)).toEqual({ kind: 'text', text, encoding }),
  );
});
