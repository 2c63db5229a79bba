import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CITATION_STYLES } from '../../src/model/answer.ts';
import type { Clipping } from '../../src/model/clipping.ts';
import { citation } from '../../src/rendering/citation.ts';
import { clippingOf, day, SOURCE, UNNAMED_SOURCE } from './invented.ts';

const WORDS = '“Fares will rise,” said harbour master Ada Byron. “I hope to boslter the fleet.”';
const QUOTED = ['Fares will rise,', 'I hope to boslter the fleet.'];
const direct = clippingOf([WORDS], { kind: 'direct', quoted: QUOTED, misspelt: ['boslter'] });
const SIC = WORDS.replace('boslter', 'boslter [sic]');
const paraphrase = clippingOf(['Fares will rise, the port said on Tuesday.'], {
  speaker: { name: null, mention: 'the port', role: null, resolved: 'role' },
});
const unnamed = {
  ...direct,
  source: UNNAMED_SOURCE,
  said: { ...day('2021'), edtf: null, words: null },
};
const reported = {
  ...direct,
  reportedBy: [{ name: 'Coast Guard', mention: 'the Coast Guard', role: null, resolved: 'name' }],
} satisfies Clipping;

describe('a citation in prose', () => {
  it.each([
    [
      'chat',
      direct,
      `${SIC}\n— Ada Byron, harbour master, quoted in “Ferry fares rise, port says”, The Harbour Post, published 17 February 2021. Said: 16 February 2021. https://harbour.example/ferry-fares Quote id 0123456789ab.`,
    ],
    [
      'ap',
      direct,
      `${SIC}\n\nAda Byron, harbour master, quoted in “Ferry fares rise, port says,” The Harbour Post, published Feb. 17, 2021. Said: Feb. 16, 2021. https://harbour.example/ferry-fares Quote id 0123456789ab.`,
    ],
    [
      'chicago',
      direct,
      `${SIC}\n\nAda Byron, harbour master, quoted in Nora Vance, “Ferry fares rise, port says,” The Harbour Post, published February 17, 2021. Said: February 16, 2021. https://harbour.example/ferry-fares Quote id 0123456789ab.`,
    ],
    [
      'chicago',
      unnamed,
      `${SIC}\n\nAda Byron, harbour master, quoted in AP, “Ferry fares rise, port says,” outlet not stated (credited: AP, via The Harbour Post), date of publication not stated. Said: day not stated. Quote id 0123456789ab.`,
    ],
  ] as const)('%s names who, where and when, or that it is not stated', (style, clipping, text) =>
    expect(citation(clipping, style)).toBe(text),
  );

  it.each(['chat', 'ap', 'chicago'] as const)('%s credits a paraphrase to its outlet', (style) => {
    const text = citation(paraphrase, style);
    expect(text).toContain('paraphrased by The Harbour Post in');
    expect(text.split('\n')[0]).toBe('Fares will rise, the port said on Tuesday.');
  });

  it.each(['chat', 'ap', 'chicago', 'bibtex', 'csl-json', 'html'] as const)(
    '%s keeps the chain of reporting',
    (style) => expect(citation(reported, style)).toContain('as reported by the Coast Guard'),
  );

  it.each([
    ['2021-03-05', 'March 5, 2021'],
    ['2021-09-05', 'Sept. 5, 2021'],
    ['2021-07-05', 'July 5, 2021'],
    ['2021-12', 'December 2021'],
    ['[2021-12-30,2021-12-31]', 'Dec. 30, 2021 or Dec. 31, 2021'],
  ])('AP writes %s as %s', (edtf, date) =>
    expect(
      citation(
        { ...direct, source: { ...SOURCE, published: { ...day(edtf), words: null } } },
        'ap',
      ),
    ).toContain(`published ${date}.`),
  );
});

describe('a citation as BibTeX', () => {
  it('has what the page states, and the quotation', () =>
    expect(citation(direct, 'bibtex')).toBe(`@article{verbatim-0123456789ab,
  author = {{Nora Vance}},
  title = {{Ferry fares rise, port says}},
  journal = {The Harbour Post},
  year = {2021},
  month = {02},
  day = {17},
  url = {https://harbour.example/ferry-fares},
  quotation = {${WORDS}},
  speaker = {Ada Byron, harbour master},
  wording = {own words},
  said = {16 February 2021},
  quoteid = {0123456789ab},
  sha256 = {${'ab'.repeat(32)}},
}`));

  it('leaves out what is unknown', () => {
    const text = citation(unnamed, 'bibtex');
    expect(text).toMatch(/^@misc\{/);
    expect(text).toContain('author = {{AP}}');
    for (const field of ['journal', 'year', 'month', 'day', 'url']) {
      expect(text).not.toContain(`  ${field} =`);
    }
  });

  it('names what TeX would act on', () =>
    expect(citation(clippingOf(['50% of {A} & B_c cost $5 -- \\x ~ #1 ^']), 'bibtex')).toContain(
      String.raw`50\% of {\textbraceleft}A{\textbraceright} \& B\_c cost \$5 -{}- {\textbackslash}x {\textasciitilde} \#1 {\textasciicircum}`,
    ));

  it('balances its braces, whatever the text', () => {
    fc.assert(
      fc.property(text(), (sentence) => {
        let rest = citation(anywhere(sentence), 'bibtex');
        for (let before = ''; before !== rest; )
          [before, rest] = [rest, rest.replace(/\{[^{}]*\}/g, '')];
        expect(rest).not.toMatch(/[{}]/);
      }),
    );
  });
});

describe('a citation as CSL-JSON', () => {
  it('is one newspaper article, with selectors for the words', () =>
    expect(JSON.parse(citation(direct, 'csl-json'))).toEqual([
      {
        id: 'verbatim-0123456789ab',
        type: 'article-newspaper',
        title: 'Ferry fares rise, port says',
        author: [{ literal: 'Nora Vance' }],
        'container-title': 'The Harbour Post',
        issued: { 'date-parts': [[2021, 2, 17]] },
        URL: `https://harbour.example/ferry-fares#:~:text=${encodeURIComponent(WORDS)}`,
        custom: {
          quoteId: '0123456789ab',
          kind: 'direct',
          wording: 'own words',
          attributedTo: 'Ada Byron, harbour master',
          speaker: { name: 'Ada Byron', role: 'harbour master' },
          reportedBy: [],
          said: '2021-02-16',
          reported: [],
          ownWords: QUOTED,
          sha256: 'ab'.repeat(32),
          selectors: [
            { type: 'TextQuoteSelector', exact: WORDS },
            { type: 'TextPositionSelector', start: 100, end: 100 + WORDS.length },
          ],
        },
      },
    ]));

  it('leaves out what is unknown', () => {
    const [article] = JSON.parse(citation(unnamed, 'csl-json'));
    expect(Object.keys(article)).toEqual(['id', 'type', 'title', 'author', 'note', 'custom']);
    expect(article.author).toEqual([{ literal: 'AP' }]);
  });

  it('gives the words back, whatever they are, and shows every character', () => {
    fc.assert(
      fc.property(text(), (sentence) => {
        const json = citation(anywhere(sentence), 'csl-json');
        expect(JSON.parse(json)[0].custom.selectors[0].exact).toBe(sentence);
        expect(json).not.toMatch(UNSEEN);
      }),
    );
  });
});

describe('a citation as HTML', () => {
  it('is a quotation with its article', () =>
    expect(
      citation(direct, 'html'),
    ).toBe(`<figure id="quote-0123456789ab" itemscope itemtype="https://schema.org/Quotation" data-sha256="${'ab'.repeat(32)}" data-start="100" data-end="${100 + WORDS.length}">
  <blockquote cite="https://harbour.example/ferry-fares#:~:text=${encodeURIComponent(WORDS)}">
    <p itemprop="text" dir="auto">“${part('Fares will rise,')}” said harbour master Ada Byron. “${part('I hope to boslter the fleet.')}”</p>
  </blockquote>
  <figcaption>
    Ada Byron, harbour master; own words. Said: 16 February 2021.
    <span itemprop="isPartOf" itemscope itemtype="https://schema.org/NewsArticle">
      In: <a itemprop="url" href="https://harbour.example/ferry-fares#:~:text=${encodeURIComponent(WORDS)}"><cite itemprop="headline">Ferry fares rise, port says</cite></a>,
      <span itemprop="author">Nora Vance</span>,
      <span itemprop="publisher">The Harbour Post</span>,
      published <time itemprop="datePublished" datetime="2021-02-17">17 February 2021</time>.
    </span>
  </figcaption>
</figure>`));

  it('does not make the speaker the author of a paraphrase', () => {
    expect(citation(paraphrase, 'html')).toContain('<span itemprop="about">');
    expect(citation(paraphrase, 'html')).not.toContain('itemprop="creator"');
  });

  it('makes the speaker the author of own words alone', () => {
    const mixed = clippingOf(['Fares would “soar”, Ada Byron said.'], { quoted: ['soar'] });
    expect(citation(mixed, 'html')).toContain(
      `>Fares would “${part('soar')}”, Ada Byron said.</p>`,
    );
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'no address'])('links not to %s', (url) =>
    expect(citation({ ...direct, source: { ...SOURCE, url } }, 'html')).not.toMatch(/cite=|href=/),
  );

  it('gives the words back as text alone, whatever they are', () => {
    fc.assert(
      fc.property(text(), (sentence) => {
        fc.pre(!/(?![\t\n\f\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u.test(sentence));
        const html = citation(anywhere(sentence), 'html');
        const inside = /<p [^>]*>([\s\S]*)<\/p>/.exec(html)?.[1] ?? '';
        expect(inside).not.toMatch(/[<>"']/);
        expect(unescaped(inside)).toBe(sentence);
        expect(html).not.toMatch(UNSEEN);
      }),
    );
  });
});

describe('a link to the words', () => {
  it.each([
    ['a-b, c & d', 'a%2Db%2C%20c%20%26%20d'],
    [
      `One two three four five ${'and on '.repeat(40)}six seven eight nine ten.`,
      'One%20two%20three%20four%20five,six%20seven%20eight%20nine%20ten.',
    ],
  ])('names %s as %s', (sentence, fragment) => {
    const [article] = JSON.parse(citation(clippingOf([sentence]), 'csl-json'));
    expect(article.URL).toBe(`https://harbour.example/ferry-fares#:~:text=${fragment}`);
  });

  it('goes behind the fragment that is there', () => {
    const source = { ...SOURCE, url: 'https://harbour.example/#live' };
    const [article] = JSON.parse(citation({ ...clippingOf(['Up.']), source }, 'csl-json'));
    expect(article.URL).toBe('https://harbour.example/#live:~:text=Up.');
  });
});

it.each(CITATION_STYLES)('a citation in style %s has the id that proves it', (style) =>
  expect(citation(direct, style)).toContain('0123456789ab'),
);

const UNSEEN = /(?!\n)[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]/u;

/** Text of any characters, the troublesome ones often. */
function text() {
  const unit = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.constantFrom(...'{}\\"\'<>&%$#_^~`-“”‘’\u202e\u200b\u0007\u2028\r\n\t\u0085\u{e0041}'),
    fc.constantFrom('</p>', '--', '&#x41;', '@everyone', '\ud800'),
  );
  return fc.string({ unit, minLength: 1 });
}

function part(words: string): string {
  return `<span itemprop="hasPart" itemscope itemtype="https://schema.org/Quotation"><span itemprop="text">${words}</span><meta itemprop="creator" content="Ada Byron"></span>`;
}

/** The text wherever a page may put one. */
function anywhere(sentence: string): Clipping {
  const passage = { start: 0, end: sentence.length, text: sentence };
  const speaker = { name: sentence, mention: sentence, role: sentence, resolved: 'name' } as const;
  const source = { ...SOURCE, title: passage, outlet: sentence, byline: sentence, url: null };
  return { ...clippingOf([sentence]), speaker, source };
}

function unescaped(html: string): string {
  return html.replace(/&#x([0-9A-F]+);/g, (_, hex: string) =>
    String.fromCodePoint(Number.parseInt(hex, 16)),
  );
}
