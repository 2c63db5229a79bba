import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Search } from '../../src/archive/archive.ts';
import type { OpenArchive } from '../../src/archive/open-archive.ts';
import type { Clipping, Passage } from '../../src/model/clipping.ts';
import { add, archiveOf, brief } from './filed.ts';
import { page } from './page.ts';
import { SEEDS } from './seeds.ts';

const BOTH =
  'The ferry plan was “reckless,” dockers said, though Ivo Brandt said it would go ahead.';

const LAMP = page(
  'lamp',
  { outlet: 'The Harbour Lamp', credits: ['Coast Wire'], published: '2031-05-07' },
  [
    {
      text: 'Mira Solen said the old harbour bridge “will never reopen to lorries.”',
      by: 'Mira Solen',
      content: 'the old harbour bridge “will never reopen to lorries.”',
      said: '2031-05-06',
    },
    {
      text: '“That is final,” she told a crowded meeting.',
      by: { name: 'Mira Solen', mention: 'she' },
      resolved: 'pronoun',
      context: 'Mira Solen said the old harbour bridge “will never reopen to lorries.”',
      said: '2031-05-06',
    },
    { text: BOTH, by: { mention: 'dockers' }, content: 'The ferry plan was “reckless,”' },
    { text: BOTH, by: 'Ivo Brandt', content: 'it would go ahead' },
    'The bridge has been shut to lorries since a barge struck it.',
  ],
);
const TRAM = page('tram', { outlet: 'Daily Tram', published: '2031-06-02' }, [
  {
    text: '“To be, or not to be, is not the question,” said Ivo Brandt.',
    by: 'Ivo Brandt',
    said: '2031-06-01',
  },
  { text: '“The bridge over the harbour is old,” said Ivo Brandt.', by: 'Ivo Brandt' },
]);

let archive: OpenArchive;
beforeAll(async () => {
  archive = await archiveOf(LAMP, TRAM);
});

const hits = async (query: Search) =>
  (await archive.search(query)).remarks.flatMap(({ clippings }) => clippings.map(brief));
const near = async (query: Search) => (await archive.search(query)).near.map(brief);

const BRIDGE = 'lamp, Mira Solen: the old harbour bridge';
const OVER = 'tram, Ivo Brandt: The bridge over the';

describe('who said', () => {
  it.each<[string, string[]]>([
    ['never reopen to lorries', [BRIDGE]],
    ['lorries reopening', [BRIDGE]],
    ['LORRIES, “harbour bridge”', [BRIDGE]],
    ['old harbour bridge', [BRIDGE, OVER]],
    ['Solen', [BRIDGE, 'lamp, Mira Solen: That is final,']],
    ['bridge final', ['lamp, Mira Solen: That is final,']],
    ['to be or not to be', ['tram, Ivo Brandt: To be, or not']],
    ['reckless', ['lamp, dockers: The ferry plan was']],
    ['ahead', ['lamp, Ivo Brandt: it would go ahead']],
  ])('%s', async (words, expected) => expect(await hits({ words })).toEqual(expected));

  it.each([
    'barge', // the article's own voice
    'crowded meeting', // not what she said
    'zeppelin',
    'old zeppelin bridge',
    '“bridge harbour”', // in another order
    '“lorries. That is”', // two sentences
    '“”',
    '!?',
    '   ',
  ])('nobody: %s', async (words) => expect(await hits({ words })).toEqual([]));

  it('puts words close together before words far apart', async () => {
    const apart = '“The tram is late and so is the new ferry,” said Ivo Brandt.';
    const close = '“The tram ferry is late and so is the new,” said Ivo Brandt.';
    const lines = [apart, close].map((text) => ({ text, by: 'Ivo Brandt' }));
    const { remarks } = await (await archiveOf(page('a', {}, lines))).search({
      words: 'ferry tram',
    });
    expect(remarks.map(({ clippings }) => clippings[0].sentences[0]?.text)).toEqual([close, apart]);
  });

  it('does not give to one what another says in the same sentence, whoever is asked for', async () => {
    expect(await hits({ words: 'Brandt reckless', speaker: 'Ivo Brandt' })).toEqual([]);
    expect(await near({ words: 'Brandt reckless', speaker: 'Ivo Brandt' })).toContain(
      'lamp, Ivo Brandt: it would go ahead',
    );
  });

  it('puts the phrase before the scattered words', async () => {
    expect((await hits({ words: 'bridge over the harbour' }))[0]).toBe(OVER);
    expect((await hits({ words: 'harbour bridge' }))[0]).toBe(BRIDGE);
  });

  it.each([
    ['bridge to nowhere', [OVER, BRIDGE]],
    ['lorreis', [BRIDGE]],
    ['crowded meeting', ['lamp, Mira Solen: That is final,']],
    ['“bridge harbour”', [OVER, BRIDGE]],
    ['question bridge harbour lorries reopen', [BRIDGE]], // the others hold less than half
    ['zeppelin', []],
    ['never', []],
  ])('shows what comes near %s apart', async (words, expected) => {
    expect((await near({ words })).toSorted()).toEqual([...expected].sort());
  });

  it.each([
    'zeppelin mooring harbour', // one word of three
    'final meeting', // beside a hit, half is not enough
  ])('shows nothing that hardly comes near %s', async (words) => {
    expect(await near({ words })).toEqual([]);
  });

  it('shows no near miss from a sentence that has a hit', async () => {
    expect(await near({ words: 'ahead' })).toEqual([]);
  });
});

describe('a search', () => {
  it.each<[Search, number]>([
    [{ speaker: 'Ivo Brandt' }, 3],
    [{ speaker: 'brandt' }, 3],
    [{ speaker: 'Nobody' }, 0],
    [{ outlet: 'harbour lamp' }, 4],
    [{ outlet: 'Coast' }, 4],
    [{ outlet: 'Evening Star' }, 0],
    [{ kind: 'direct' }, 3],
    [{ kind: 'indirect', words: 'ahead' }, 1],
    [{ from: '2031-06-01' }, 2],
    [{ to: '2031-05-06' }, 2],
    [{ from: '2031-05-07', to: '2031-05-07' }, 2],
    [{ speaker: 'Ivo Brandt', words: 'bridge', outlet: 'Daily Tram', kind: 'direct' }, 1],
    [{}, 6],
  ])('for %j finds %d', async (query, count) => expect(await hits(query)).toHaveLength(count));

  it('without words is answered in the order of arrival', async () => {
    expect(await hits({ speaker: 'Ivo Brandt' })).toEqual([
      'lamp, Ivo Brandt: it would go ahead',
      'tram, Ivo Brandt: To be, or not',
      OVER,
    ]);
  });

  it('never throws, and shows only what an article says', async () => {
    const known = new Map([LAMP, TRAM, ...SEEDS].map(({ article }) => [article.id, article.text]));
    const full = await archiveOf(LAMP, TRAM, ...SEEDS);
    const word = fc.constantFrom(
      'bridge',
      'Russia',
      '“harbour',
      'Kirby”',
      'boslter',
      'the',
      'fery',
    );
    const words = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word).map((w) => w.join(' ')),
    );
    await fc.assert(
      fc.asyncProperty(words, async (words) => {
        const { remarks, near } = await full.search({ words });
        for (const clipping of [...remarks.flatMap(({ clippings }) => clippings), ...near]) {
          const text = known.get(clipping.source.articleId);
          for (const { start, end, text: shown } of passages(clipping)) {
            expect(text?.slice(start, end)).toBe(shown);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('the archive', () => {
  it('knows an article by its bytes, and takes a new version for the old one', async () => {
    const first = page('a', {}, ['So it is.', solen('“The bridge may reopen,” said Mira Solen.')]);
    const archive = await archiveOf(first);
    expect(await archive.speakers('Solen')).toHaveLength(1);
    const copy = { ...first, article: { ...first.article, id: 'copy' } };
    const why = 'It has the very same bytes as a.';
    expect(await add(archive, copy)).toEqual([{ kind: 'refused', why }]);
    expect(await add(archive, first)).toEqual([{ kind: 'known' }]);

    const second = page('a', {}, ['So it is.', brandt('“It may,” said Ivo Brandt of the bridge.')]);
    expect(await add(archive, second)).toEqual([{ kind: 'changed' }]);
    expect((await archive.search({ words: 'reopen' })).remarks).toEqual([]);
    expect((await archive.search({ words: 'Brandt bridge' })).remarks).toHaveLength(1);
    expect(await archive.speakers('Solen')).toEqual([]);
    expect(await archive.coverage()).toEqual({ articles: 1, complete: true });
  });

  it('gives a clipping by its id, narration too', async () => {
    const [bridge, , , , barge] = LAMP.reading.statements;
    expect(await archive.clipping(bridge?.id ?? '')).toMatchObject({
      kind: 'mixed',
      quoted: [{ text: 'will never reopen to lorries.' }],
      source: { outlet: 'The Harbour Lamp', credits: [{ name: 'Coast Wire', role: 'wire' }] },
    });
    expect(await archive.clipping(barge?.id ?? '')).toMatchObject({
      kind: 'narration',
      speaker: null,
      said: { edtf: null },
    });
    expect(await archive.clipping('000000000000')).toBeUndefined();
  });

  it('says which sentences touch', async () => {
    const { article, reading } = LAMP;
    const [first, second, , , last] = reading.statements;
    const spans = [first, second, last].flatMap((s) => s?.sentences ?? []);
    const [statement] = reading.statements;
    if (!statement) throw new Error('no statement');
    const long = { ...reading, statements: [{ ...statement, sentences: spans }] };
    const archive = await archiveOf({ article, reading: long });
    const clipping = await archive.clipping(statement.id);
    expect(clipping?.sentences.map(({ adjacent }) => adjacent)).toEqual([false, true, false]);
  });

  it('names outlets and agencies', async () => {
    expect(await archive.outlets('')).toEqual(['Coast Wire', 'Daily Tram', 'The Harbour Lamp']);
    expect(await archive.outlets('harb')).toEqual(['The Harbour Lamp']);
    expect(await archive.outlets('wire harbour')).toEqual([]);
  });

  it('marks misspelt words where they are shown, and only there', async () => {
    const typo = page('typo', { misspelt: ['brigde', 'harbuor'] }, [
      { text: '“The brigde is shut,” said Ivo Brandt.', by: 'Ivo Brandt' },
      'The harbuor is not.',
    ]);
    const archive = await archiveOf(typo);
    const { remarks } = await archive.search({ words: 'brigde' });
    expect(remarks[0]?.clippings[0].misspelt.map(({ text }) => text)).toEqual(['brigde']);
  });
});

function solen(text: string) {
  return { text, by: 'Mira Solen' };
}

function brandt(text: string) {
  return { text, by: 'Ivo Brandt' };
}

function passages(clipping: Clipping): readonly Passage[] {
  const { sentences, context, content, quoted, cue, misspelt, source } = clipping;
  const single = [context, cue, source.title].filter((passage) => passage !== null);
  return [...sentences, ...content, ...quoted, ...misspelt, ...single];
}
