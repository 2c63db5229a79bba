import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeBlock, escaped } from '../../src/rendering/escaping.ts';
import { readAsDiscord } from './discord-reading.ts';
import { hostileText } from './hostile.ts';

describe('the reader that these tests read with', () => {
  it.each([
    '@everyone',
    '<@1>',
    '[x](y)',
    'http://a.b',
    'discord.gg/abc',
    '||a||',
    '**a**',
    '_a_',
    '`a`',
    '<t:0>',
    ':smile:',
    '<a:b:1>',
    '# a',
    '-# a',
    '> a',
    '- a',
    '1. a',
    'a\u202eb',
  ])('sees that %s does something', (text) => {
    expect(readAsDiscord(text).active).not.toEqual([]);
  });
});

describe('text from an article, in Discord', () => {
  it.each([
    '@everyone and @here',
    '<@123456789012345678> <@&1234> <#1234>',
    '[official site](javascript:alert(1))',
    '[a](https://example.com)',
    'https://example.com/a?b and discord.gg/abc',
    '||spoiler|| ~~struck~~ **bold** *italic* __under__ _it_',
    '`code` ```block``` ``two``',
    '<t:0> <t:0:R> </ban:1> <id:guide>',
    '<:blob:1234> <a:blob:1234> :smile: :+1::skin-tone-2:',
    '# heading',
    '### heading',
    '-# small',
    '> quote',
    '>>> quote',
    '* point',
    '- point',
    '  - point',
    '12. point',
    'back\\slash \\*',
    '¯\\_(ツ)_/¯',
    '👩‍👩‍👧 ❤️ 🇪🇺',
    'مرحبا, שלום, नमस्ते, Việt Nam',
    'Thursday (Mar. 31), 12:30: “forced” – well-known; 5 * 3 = 15.',
  ])('reads as it is written: %s', (text) => {
    expect(readAsDiscord(escaped(text))).toEqual({ text, active: [] });
  });

  it.each([
    ['tfel\u202eright', 'tfel⟦U+202E⟧right'],
    ['zero\u200bwidth', 'zero⟦U+200B⟧width'],
    ['soft\u00adhyphen', 'soft⟦U+00AD⟧hyphen'],
    ['\u0007bell', '⟦U+0007⟧bell'],
    ['half \ud83d', 'half ⟦U+D83D⟧'],
    ['a mark of ours: ⟦U+202E⟧', 'a mark of ours: ⟦U+27E6⟧U+202E⟧'],
    ['line\r\nline\nline\ttab', 'line line line tab'],
  ])('shows what nobody would see: %j', (text, shown) => {
    expect(readAsDiscord(escaped(text))).toEqual({ text: shown, active: [] });
  });

  it('leaves ordinary prose without a backslash', () => {
    const prose = 'The U.S. said on Thursday (Mar. 31): “It’s well-known – 12 of 40.” No. 5 stays.';
    expect(escaped(prose)).toBe(prose);
  });

  it('reads as it is written and does nothing, whatever it is', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { text: shown, active } = readAsDiscord(escaped(text));
        expect(active).toEqual([]);
        expect(decoded(shown)).toBe(text.replace(/\r\n|[\t\n\v\f\r\x85\u2028\u2029]/g, ' '));
      }),
      { numRuns: 10_000 },
    );
  });

  it('does nothing either when it is cut anywhere and put together again', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (one, other) => {
        expect(readAsDiscord(escaped(one) + escaped(other)).active).toEqual([]);
      }),
    );
  });

  it('stays inside its code block', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const block = codeBlock(text, 'bibtex');
        expect(/^```bibtex\n([\s\S]*?)\n```/.exec(block)?.[0]).toBe(block);
      }),
    );
  });
});

/** Undoes the stand-ins, which ours alone can be. */
function decoded(shown: string): string {
  return shown.replace(/⟦U\+([0-9A-F]+)⟧/g, (_, hex) => String.fromCodePoint(parseInt(hex, 16)));
}
