import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/reading/read-article.ts';
import { articleOf } from './read-one.ts';

function sentencesIn(text: string) {
  return readArticle(articleOf(text)).sentences;
}

describe('what a sentence names', () => {
  it.each<[string, ...string[]]>([
    ['The Corvane 40 left Port Salve for Dunmore.', 'Corvane 40', 'Port Salve', 'Dunmore'],
    ['Hale 787 Skylark jets cost more than Hale 900s.', 'Hale 787 Skylark', 'Hale'],
    ['The FTSE-100 fell.', 'FTSE-100'],
    ['General Motors hired General Roe.', 'General Motors', 'General Roe'],
    ['Mayor Jane Roe, 47, left.', 'Mayor Jane Roe'],
    ['nobody came to the harbour.'],
  ])('in “%s”', (text, ...names) =>
    expect(
      sentencesIn(text).flatMap((sentence) =>
        sentence.names.map(({ titled }) => text.slice(titled.start, titled.end)),
      ),
    ).toEqual(names),
  );

  it('is a place where places stand', () =>
    expect(
      sentencesIn('Roe lives in Dunmore.').flatMap(({ names }) => names.map((one) => one.isPlace)),
    ).toEqual([false, true]));
});

describe('a sentence that leans on the one before', () => {
  it.each([
    ['It closed in May.', 'opens'],
    ['“They will stay,” Roe said.', 'opens'],
    ['Those who left came back.', 'opens'],
    ['The ferry closed.', 'definite'],
    ['In May it closed.', 'inside'],
    ['In May the company closed.', 'inside'],
    ['A rival, Hale Ltd, said it closed.', 'none'],
    ['In May the Hale company closed.', 'none'],
    ['The Guardian closed.', 'none'],
    ['Roe closed the ferry.', 'none'],
    ['', undefined],
  ])('“%s”: %s', (text, leans) => expect(sentencesIn(text)[0]?.leans).toBe(leans));
});
