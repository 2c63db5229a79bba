import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/reading/read-article.ts';
import { articleOf } from './read-one.ts';

/** The date of what the first sentence tells; published on Tuesday, 4 March 2031. */
function happened(text: string): string | null | undefined {
  return readArticle(articleOf(text, '2031-03-04')).statements[0]?.happened?.edtf;
}

describe('the date of what a sentence tells', () => {
  it.each([
    ['The tram left the rails on Monday.', '2031-03-03'],
    ['The line opened on 3 May 2029 and closed in 2030.', '2029-05-03'],
    ['The yard has built trams since 2019.', '2019/..'],
    ['Hale said on Monday that the yard closed in 2029.', '2029'],
    ['More trams ran in 2030 than in 2029.', '2030'],
    ['The line, originally due to open in 2029, opens in May 2032.', '2032-05'],
    ['Roe, who took office in January, came back on Monday.', '2031-03-03'],
    ['It told of a second-quarter loss on Monday.', '2031-03-03'],
    ['In May it sold more than in April.', '2030-05'],
  ])('“%s” is %s', (text, edtf) => expect(happened(text)).toBe(edtf));

  it.each([
    'It was the worst fall since 2019.',
    'The yard posted its first loss since 2019.',
    'Nothing like it had been seen since 2019.',
    'Shares closed up 40 points from Monday.',
    'Sales are lower than in 2029.',
    'Sales rose by a tenth compared with 2029.',
    'Roe left on Monday, saying that the bank, which was seized on 2 February, was safe.',
    'Hale, who last won in 2019, led by two.',
    'The tram is blue.',
  ])('“%s” has none', (text) => {
    const { statements } = readArticle(articleOf(text, '2031-03-04'));
    expect(statements).not.toEqual([]);
    expect(statements[0]?.happened).toBeUndefined();
  });
});
