import { describe, expect, it } from 'vitest';
import { type Article, quote, type Span } from '../../src/model/article.ts';
import type { Attributed, Speaker } from '../../src/model/statement.ts';
import type { When } from '../../src/model/when.ts';
import { readArticle } from '../../src/reading/read-article.ts';
import { articlesIn } from '../intake/folder.ts';
import { articleOf, attributedIn } from './read-one.ts';

const CORPUS = new URL('../../corpus', import.meta.url).pathname;
const articles = await articlesIn(CORPUS);

const AGENCIES = {
  statements: [
    'indirect | U.S. = United States | says | Russia seeks new arms … boslter Ukraine war | 2023-03-30 inferred',
    'indirect | the White House = White House | said | The United States has … for food aid | 2023-03-30 relative',
    'indirect | the U.S. = United States | said | Russia is seeking to … offensive against Ukraine | 2023-03-30 relative',
    'mixed | John Kirby = John Kirby, National Security Council spokesperson | said | the over year-long war … operations" in Ukraine | 2023-03-30 inferred',
    "direct | he = John Kirby, National Security Council spokesperson | told | That's in part because … that we've imposed, / We remain concerned that … from North Korea. | 2023-03-30 inferred",
    'indirect | U.S. intelligence = U.S. intelligence | according to | North Korea previously supplied … in late 2022 | unknown',
    'mixed | the White House = White House | according to | The "proposed deal" would … for the weapons | 2023-03-30 inferred',
    'mixed | Kirby = John Kirby, National Security Council spokesperson | said | "any arms deal between … Security Council resolutions | 2023-03-30 inferred',
    'mixed | Kirby = John Kirby, National Security Council spokesperson | said | the U.S. has "taken … monitor this closely." | 2023-03-30 inferred',
    'indirect | North Korea = North Korea, as reported by John Kirby, National Security Council spokesperson | statements | they will not provide … arms to Russia | unknown',
    "direct | the department = Treasury Department | said | Mkrtychev's negotiations with DPRK … senior Russian officials, | unknown",
    "indirect | He = Ashot Mkrtychev, a just-sanctioned Slovakian arms dealer, as reported by Treasury Department | confirmed | Russia's readiness to receive … senior Russian officials | unknown",
  ],
  quoted: [
    'forced',
    'to rogue regimes to … its military operations',
    "That's in part because … that we've imposed,",
    'We remain concerned that … operations against Ukraine.',
    'And we have new … from North Korea.',
    'proposed deal',
    'any arms deal between … would directly violate',
    'taken note of North … monitor this closely.',
    "Mkrtychev's negotiations with DPRK … and barter arrangements.",
    "He confirmed Russia's readiness … senior Russian officials,",
  ],
  narration: [
    ['If confirmed, the effort … the hermit kingdom.'],
    ['Ashot Mkrtychev, a just-sanctioned … deal for Russia.'],
    ['He was designated by … through early 2023.', '2023-03-30', '2022/2023'],
  ],
  contexts: [
    [
      'National Security Council spokesperson … operations" in Ukraine.',
      "That's in part because … that we've imposed,",
    ],
    [
      '"Mkrtychev\'s negotiations with DPRK … and barter arrangements.',
      "Russia's readiness to receive … senior Russian officials",
    ],
  ],
  published: ['2023-03-30', '2023-03-30', '2023-03-30', 'stated'],
  misspelt: ['boslter'],
};

const ASSOCIATED_PRESS = {
  statements: [
    'indirect | The White House = White House | said | it has new evidence … commodities in return | [2023-03-30,2023-03-31] relative rather 2023-03-30',
    'direct | John Kirby = John Kirby, White House National Security Council spokesman | said | As part of this … munitions from Pyongyang, / We also understand that … exchange for munitions. | [2023-03-30,2023-03-31] inferred rather 2023-03-30',
    'indirect | The administration = Biden administration | present evidence | Iran sold hundreds of … troops in Ukraine | unknown',
    'indirect | Experts = nobody named | believe | the food situation in … Un’s 11-year rule | unknown',
    'indirect | they = nobody named, Experts | say | they see no signs … or mass deaths | unknown',
    'indirect | North Korean state media = North Korean state media | reported | Kim vowed to strengthen … increase grain production | 2023-03 relative',
    'indirect | Kim = Kim Jong Un, North Korean leader, as reported by North Korean state media | vowed | to strengthen state control … increase grain production | unknown',
    'indirect | Antony Blinken = Antony Blinken, Secretary of State | said | US intelligence suggested China … ammunition to Russia | 2023-02 relative',
    'indirect | White House officials = nobody named | said | they have yet to … with weapons delivery | unknown',
    'indirect | US intelligence = US intelligence, as reported by Antony Blinken, Secretary of State | suggested | China was considering providing … ammunition to Russia | unknown',
    'indirect | The administration = Biden administration | said | it has sought to … about his actions | unknown',
    'indirect | Office of Foreign Assets Control = Office of Foreign Assets Control, Treasury Department’s | announced | sanctions against a Slovakian national, Ashot Mkrtychev | [2023-03-30,2023-03-31] relative rather 2023-03-30',
    'indirect | Office of Foreign Assets Control = Office of Foreign Assets Control, Treasury Department’s | alleging | he attempted to facilitate … and North Korea | [2023-03-30,2023-03-31] relative rather 2023-03-30',
    'indirect | Treasury = Treasury Department | said | Mkrtychev worked with North … to North Korea | unknown',
    'direct | Janet Yellen = Janet Yellen, Treasury Secretary | said | Russia has lost over … to replace them, / Schemes like the arms … and the DPRK. | unknown',
    'indirect | US = US | : | North Korea engaged in arms-for-food deal with Russia | unknown',
  ],
  quoted: [
    'As part of this … munitions from Pyongyang,',
    'We also understand that … exchange for munitions.',
    'Russia has lost over … to replace them,',
    'Schemes like the arms … and the DPRK.',
  ],
  narration: [
    ['It’s the latest accusation … the 13-month-old war.', '2022-02/..'],
    ['The publicising of Russia’s … war in Ukraine.'],
    ['Mkrtychev worked with a … in the exchange.'],
  ],
  contexts: [
    [
      'It’s the latest accusation … the 13-month-old war.',
      'As part of this … munitions from Pyongyang,',
    ],
    ['Mkrtychev worked with a … in the exchange.', 'Russia has lost over … to replace them,'],
  ],
  published: [null, '2023-03-30', null, 'unknown'],
  misspelt: [],
};

describe.each([
  ['000_4f80e73d1215a55c', AGENCIES],
  ['001_67b41353e1bd26c1', ASSOCIATED_PRESS],
] as const)('the article %s', (id, expected) => {
  const article = articleNamed(id);
  const reading = readArticle(article);

  it('has these statements, in this order', () => {
    expect(attributedIn(reading).map((one) => rowOf(article, one))).toEqual(expected.statements);
  });

  it('shows these words as somebody’s own, and no others', () => {
    const own = attributedIn(reading).flatMap(({ quoted }) => quoted);
    expect(own.map((span) => ends(quote(article, span)))).toEqual(expected.quoted);
  });

  it('tells these sentences in its own voice, with these dates', () => {
    const told = reading.statements.filter(({ kind }) => kind === 'narration');
    expect(
      told.map(({ sentences, mentions }) => [
        ...sentences.map((span) => ends(quote(article, span))),
        ...mentions.map(({ edtf }) => edtf),
      ]),
    ).toEqual(expected.narration);
  });

  it('leaves out no sentence of title, dek and body', () => {
    const read = article.zones.filter(({ kind }) => /^(?:title|dek|body)$/.test(kind));
    const bare = read.map((zone) => without(article, zone, reading.statements));
    expect(bare.filter((rest) => /\S/.test(rest))).toEqual([]);
  });

  it('has statements that need the sentence before them', () => {
    const needing = attributedIn(reading).flatMap(({ context, content: [first] }) =>
      context && first ? [[ends(quote(article, context)), ends(quote(article, first))]] : [],
    );
    expect(needing).toEqual(expected.contexts);
  });

  it('was published, and has these misspelt words', () => {
    const { edtf, earliest, latest, basis } = reading.published;
    expect([edtf, earliest, latest, basis]).toEqual(expected.published);
    expect(reading.misspelt.map((span) => quote(article, span))).toEqual(expected.misspelt);
  });
});

describe('an article', () => {
  it('without a word has no statement', () => {
    for (const nothing of ['', ' ', '\n\n', '\u00a0\t']) {
      expect(readArticle(articleOf(nothing))).toMatchObject({ statements: [], times: [] });
    }
  });

  it('is bounded by its latest dated event when nothing says when it was published', () => {
    const { published } = readArticle(articleOf('The pumps failed on 3 March 2021. It rained.'));
    expect(published).toMatchObject({ edtf: null, earliest: '2021-03-03', basis: 'unknown' });
  });

  it('gives no word to anybody from its captions, related headlines and comments', () => {
    const kinds = articles.flatMap((article) =>
      attributedIn(readArticle(article))
        .flatMap(({ content, cue }) => [...content, ...(cue ? [cue] : [])])
        .map((span) => zoneAt(article, span)),
    );
    expect([...new Set(kinds)].sort()).toEqual(['body', 'dek', 'title']);
  });
});

function articleNamed(id: string): Article {
  const article = articles.find((one) => one.id === id);
  if (!article) throw new Error(`There is no article ${id} in the corpus.`);
  return article;
}

/** `direct | he = Jane Roe, mayor | said | words | day`; `–` where nothing stands. */
function rowOf(article: Article, statement: Attributed): string {
  const { kind, speaker, cue, content, said, reportedBy } = statement;
  const mention = speaker?.mention ? quote(article, speaker.mention) : '–';
  const voices = [...(speaker ? [speaker] : []), ...reportedBy];
  const who = voices.map((one) => nameOf(article, one)).join(', as reported by ');
  const words = content.map((span) => ends(quote(article, span))).join(' / ');
  return [kind, `${mention} = ${who}`, cue ? quote(article, cue) : '–', words, dayOf(said)].join(
    ' | ',
  );
}

function nameOf(article: Article, { name, role }: Speaker): string {
  return [
    name ? quote(article, name) : 'nobody named',
    ...(role ? [quote(article, role)] : []),
  ].join(', ');
}

function dayOf({ edtf, basis, preferred }: When): string {
  return [edtf ?? '', basis, preferred ? `rather ${preferred}` : ''].filter(Boolean).join(' ');
}

/** The first four words and the last three of what is long. */
function ends(words: string): string {
  const all = words.split(' ');
  return all.length > 8 ? `${all.slice(0, 4).join(' ')} … ${all.slice(-3).join(' ')}` : words;
}

/** What of a stretch no statement's sentence covers. */
function without(
  article: Article,
  zone: Span,
  statements: readonly { readonly sentences: readonly Span[] }[],
): string {
  let at = zone.start;
  let rest = '';
  for (const { start, end } of statements.flatMap(({ sentences }) => sentences)) {
    if (end <= zone.start || start >= zone.end) continue;
    rest += article.text.slice(at, start);
    at = Math.max(at, end);
  }
  return rest + article.text.slice(at, zone.end);
}

function zoneAt({ zones }: Article, { start }: Span): string {
  return zones.find((zone) => zone.start <= start && start < zone.end)?.kind ?? 'none';
}
