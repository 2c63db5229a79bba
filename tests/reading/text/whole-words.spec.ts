import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../src/reading/text/tokens.ts';

const wordsOf = (text: string): string =>
  tokenise(text, { start: 0, end: text.length })
    .map(({ text }) => text)
    .join('|');

describe('words stay whole', () => {
  it.each([
    ['Eszter Hegedűs and Nguyễn Văn Hải', 'Eszter|Hegedűs|and|Nguyễn|Văn|Hải'],
    ['Łukasz Wałęsa met İbrahim Yılmaz', 'Łukasz|Wałęsa|met|İbrahim|Yılmaz'],
    ['Engr. Folake Adebisi', 'Engr.|Folake|Adebisi'],
    ['Det. Sgt. Maria Lopes', 'Det.|Sgt.|Maria|Lopes'],
  ])('%s', (text, words) => expect(wordsOf(text)).toBe(words));
});

describe('words that touch stay apart', () => {
  it.each([
    ['It rained. She left', 'It|rained|.|She|left'],
    ['it’s the café’s', 'it|’s|the|café|’s'],
    ['4°C', '4|°|C'],
  ])('%s', (text, words) => expect(wordsOf(text)).toBe(words));
});
