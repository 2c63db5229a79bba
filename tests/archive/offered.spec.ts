import { describe, expect, it } from 'vitest';
import { articleFrom, sha256Of } from '../../src/intake/article.ts';
import { readArticle } from '../../src/reading/read-article.ts';
import { add, archiveOf, brief } from './filed.ts';
import { page } from './page.ts';

function read(id: string, body: string) {
  const text = `Harbour news\n\nBy Nora Vance\n\n${body}\n`;
  const article = articleFrom(text, { id, sha256: sha256Of(text) });
  return { article, reading: readArticle(article) };
}

const FERRY = read(
  'ferry',
  'The ferry met an Airbus A380 over Kelmar Bay. Kelmar Bay is wide. Airbus builds planes. President Péter Olsen saw Kelmar Bay.',
);
const PLANE = read('plane', 'An Airbus A380 flew to Velden.');

describe('the topics offered', () => {
  it.each([
    ['', 3, ['Kelmar Bay', 'Airbus A380', 'Airbus']],
    ['air', 5, ['Airbus A380', 'Airbus']],
    ['AIRBUS', 5, ['Airbus A380', 'Airbus']],
    ['airbus a3', 5, ['Airbus A380']],
    ['a380', 5, ['Airbus A380']],
    ['peter', 5, ['Péter Olsen']],
    ['bay', 1, ['Kelmar Bay']],
    ['president', 5, []], // a title is no part of a name
    ['airb a380', 5, []], // only the last word may be but begun
    ['ferry', 5, []],
    ['?!', 5, []],
    ['air', 1, ['Airbus A380']],
  ])('for “%s” are the most frequent names that hold it', async (typed, most, expected) => {
    const archive = await archiveOf(FERRY, PLANE);
    expect(await archive.topics(typed, most)).toEqual(expected);
  });

  it('are as most articles write them, and gone with their articles', async () => {
    const archive = await archiveOf(read('a', 'KELMAR BAY froze over.'), FERRY);
    expect(await archive.topics('kelmar', 5)).toEqual(['Kelmar Bay']);
    await archive.forget('ferry', { at: '2031-04-02T10:00:00Z', who: 'nora' });
    await archive.forget('a', { at: '2031-04-02T10:00:00Z', who: 'nora' });
    expect(await archive.topics('', 5)).toEqual([]);
  });
});

const says = (by: string, what: string) => ({ text: `“${what},” ${by} said.`, by });

describe('the quotes offered', () => {
  const old = page('old', {}, [says('Mira Solen', 'The tram is late'), 'The tram stood.']);
  const news = page('news', {}, [
    says('Ivo Brask', 'The ferry is full'),
    says('Mira Solen', 'The tram is full'),
  ]);

  it.each([
    [
      '',
      9,
      [
        'news, Ivo Brask: The ferry is full,',
        'news, Mira Solen: The tram is full,',
        'old, Mira Solen: The tram is late,',
      ],
    ],
    ['', 1, ['news, Ivo Brask: The ferry is full,']],
    ['tr', 9, ['news, Mira Solen: The tram is full,', 'old, Mira Solen: The tram is late,']],
    ['tram la', 9, ['old, Mira Solen: The tram is late,']],
    ['tra late', 9, []],
    ['bras', 9, ['news, Ivo Brask: The ferry is full,']],
    ['stood', 9, []],
    ['…', 9, []],
  ])('for “%s” are of the newest article first', async (typed, most, expected) => {
    const archive = await archiveOf(old, news);
    expect((await archive.recent(typed, most)).map(brief)).toEqual(expected);
  });

  it('are found by the beginning of an id, never narration', async () => {
    const archive = await archiveOf(old, news);
    const [said, told] = old.reading.statements;
    for (const length of [1, 3, 6, 12]) {
      const found = await archive.recent(said?.id.slice(0, length) ?? '', 25);
      expect(found.map(({ id }) => id)).toContain(said?.id);
    }
    expect(await archive.recent(told?.id ?? '', 25)).toEqual([]);
  });

  it('are found among thousands by whole words', async () => {
    const crowd = Array.from({ length: 2100 }, (_, at) => says('Ivo Brask', `Pier ${at} is shut`));
    const archive = await archiveOf(old, page('crowd', {}, crowd));
    expect((await archive.recent('tram late', 5)).map(brief)).toEqual([
      'old, Mira Solen: The tram is late,',
    ]);
  });

  it('follow what comes in', async () => {
    const archive = await archiveOf(old);
    await archive.recent('', 1);
    await add(archive, news);
    expect((await archive.recent('', 1)).map(brief)).toEqual([
      'news, Ivo Brask: The ferry is full,',
    ]);
  });
});

describe('the speakers and outlets offered', () => {
  it('are no more than asked for', async () => {
    const archive = await archiveOf(
      page('a', { outlet: 'The Herald' }, [says('Mira Solen', 'Yes'), says('Mira Solen', 'No')]),
      page('b', { outlet: 'The Hour' }, [says('Mira Brask', 'Yes')]),
    );
    expect((await archive.speakers('mira', 1)).map(({ name }) => name)).toEqual(['Mira Solen']);
    expect(await archive.speakers('', 2)).toHaveLength(2);
    expect(await archive.outlets('h', 1)).toEqual(['The Herald']);
    expect(await archive.outlets('h')).toEqual(['The Herald', 'The Hour']);
  });
});
