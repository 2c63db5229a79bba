import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inMarks, printed, printedTitle } from '../../../src/rendering/citations/printed.ts';
import { clippingOf, SOURCE } from '../invented.ts';

describe('words as they are printed', () => {
  it.each([
    [
      'marks of the source',
      ['“We will,” said Ada Byron.'],
      ['We will,'],
      '“We will,” said Ada Byron.',
    ],
    ['straight marks', ['"We will," she said.'], ['We will,'], '"We will," she said.'],
    ['single marks', ['She was ‘appalled’.'], ['appalled'], 'She was ‘appalled’.'],
    [
      'a mark after a full stop',
      ['She called it “a gift.”'],
      ['a gift'],
      'She called it “a gift.”',
    ],
    ['marks in the words read', ['“We will.”'], ['“We will.”'], '“We will.”'],
    ['words between marks elsewhere', ['We will go on.'], ['We will go on.'], '“We will go on.”'],
    ['the end of a quotation', ['And so it goes."'], ['And so it goes.'], '"And so it goes."'],
    ['the start of a quotation', ['“We will.'], ['We will.'], '“We will.”'],
    ['marks within marks', ['It is “a gift”.'], ['It is “a gift”.'], '"It is “a gift”."'],
    ['a possessive', ['the port’s fares'], ['the port'], '“the port”’s fares'],
  ])('keep %s', (_, sentences, quoted, expected) =>
    expect(printed(clippingOf(sentences, { quoted }))).toBe(expected),
  );

  it('are one quotation over two sentences of it', () => {
    const sentences = ['“We will go.', 'We will stay.”'];
    const quoted = ['We will go.', 'We will stay.'];
    expect(printed(clippingOf(sentences, { quoted }))).toBe('“We will go. We will stay.”');
  });

  it('show that text was left out', () => {
    const sentences = ['Fares rise.', 'Ferries sink.'];
    expect(printed(clippingOf(sentences, { adjacent: false }))).toBe(
      'Fares rise. […] Ferries sink.',
    );
  });

  it('have [sic] after a misspelt word, within the quotation', () => {
    const clipping = clippingOf(['She hopes “to boslter” it.'], {
      quoted: ['to boslter'],
      misspelt: ['boslter'],
    });
    expect(printed(clipping)).toBe('She hopes “to boslter [sic]” it.');
  });

  it('have [sic] in the title', () => {
    const title = { start: 0, end: 14, text: 'Ferry faers up' };
    const misspelt = [{ start: 6, end: 11, text: 'faers' }];
    const clipping = { ...clippingOf(['Up.']), misspelt, source: { ...SOURCE, title } };
    expect(printedTitle(clipping)).toBe('Ferry faers [sic] up');
  });

  it('add no marks to a paraphrase', () => {
    const sentence = 'Fares for “locals” will rise, the port said.';
    expect(printed(clippingOf([sentence]))).toBe(sentence);
  });

  it.each([
    ['Ferry fares', '“Ferry fares”'],
    ['A “gift”', '"A “gift”"'],
    ['A "gift" of “fares”', '«A "gift" of “fares”»'],
  ])('stand in marks that do not stand in them: %s', (text, expected) =>
    expect(inMarks(text)).toBe(expected),
  );

  it('keep every sentence character for character', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (sentence) => {
        expect(printed(clippingOf([sentence]))).toBe(sentence);
        const own = printed(clippingOf([sentence], { quoted: [sentence] }));
        expect(own).toContain(sentence);
        expect(own.length).toBeLessThanOrEqual(sentence.length + 2);
      }),
    );
  });
});
