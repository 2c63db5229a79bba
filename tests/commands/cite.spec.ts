import { describe, expect, it } from 'vitest';
import { corpusNewsroom } from './newsroom.ts';

const ask = await corpusNewsroom();

/** The statement itself, under its citation. */
const BELOW = `

John Kirby, National Security Council spokesperson
  own words only where marked; the rest worded by the article (outlet not
  stated)

    National Security Council spokesperson John Kirby said the over year-long
    war has "forced" Russia to turn "to rogue regimes to try to obtain weapons
    and equipment to support its military operations" in Ukraine.

  said          30 March 2023; inferred from “Thursday” in another sentence
  in the words  no date
  published     30 March 2023
  outlet        not stated (credited: Anadolu Agency, Reuters)
  article       “Russia seeks new arms deal with North Korea to boslter [sic]
                Ukraine war, U.S. says”
  id            f46f645a40a8`;

describe('a citation', () => {
  it('by id, in style chat', async () =>
    expect(await ask('cite', { quote: 'f46f645a40a8', style: 'chat' })).toBe(`Citation for a chat
The page does not name its outlet (credited: Anadolu Agency, Reuters).

────────────────────────────────────────────────────────────────────────────────
National Security Council spokesperson John Kirby said the over year-long war has "forced" Russia to turn "to rogue regimes to try to obtain weapons and equipment to support its military operations" in Ukraine.
— John Kirby, National Security Council spokesperson, quoted in part (own words only in quotation marks) in “Russia seeks new arms deal with North Korea to boslter [sic] Ukraine war, U.S. says”, outlet not stated (credited: Anadolu Agency, Reuters), published 30 March 2023. Said: 30 March 2023; inferred from “Thursday” in another sentence. Quote id f46f645a40a8.
────────────────────────────────────────────────────────────────────────────────${BELOW}`));

  it('by id, in style ap', async () =>
    expect(await ask('cite', { quote: 'f46f645a40a8', style: 'ap' })).toBe(`Citation in AP style
The page does not name its outlet (credited: Anadolu Agency, Reuters).

────────────────────────────────────────────────────────────────────────────────
National Security Council spokesperson John Kirby said the over year-long war has "forced" Russia to turn "to rogue regimes to try to obtain weapons and equipment to support its military operations" in Ukraine.

John Kirby, National Security Council spokesperson, quoted in part (own words only in quotation marks) in “Russia seeks new arms deal with North Korea to boslter [sic] Ukraine war, U.S. says,” outlet not stated (credited: Anadolu Agency, Reuters), published March 30, 2023. Said: March 30, 2023; inferred from “Thursday” in another sentence. Quote id f46f645a40a8.
────────────────────────────────────────────────────────────────────────────────${BELOW}`));

  it('by id, in style chicago', async () =>
    expect(
      await ask('cite', { quote: 'f46f645a40a8', style: 'chicago' }),
    ).toBe(`Citation in Chicago style
The page does not name its outlet (credited: Anadolu Agency, Reuters).

────────────────────────────────────────────────────────────────────────────────
National Security Council spokesperson John Kirby said the over year-long war has "forced" Russia to turn "to rogue regimes to try to obtain weapons and equipment to support its military operations" in Ukraine.

John Kirby, National Security Council spokesperson, quoted in part (own words only in quotation marks) in Anadolu Agency and Reuters, “Russia seeks new arms deal with North Korea to boslter [sic] Ukraine war, U.S. says,” outlet not stated (credited: Anadolu Agency, Reuters), published March 30, 2023. Said: March 30, 2023; inferred from “Thursday” in another sentence. Quote id f46f645a40a8.
────────────────────────────────────────────────────────────────────────────────${BELOW}`));

  it('by id, in style bibtex', async () =>
    expect(await ask('cite', { quote: 'f46f645a40a8', style: 'bibtex' })).toBe(`Citation as BibTeX
The page does not name its outlet (credited: Anadolu Agency, Reuters).

────────────────────────────────────────────────────────────────────────────────
@misc{verbatim-f46f645a40a8,
  author = {{Anadolu Agency} and {Reuters}},
  title = {{Russia seeks new arms deal with North Korea to boslter Ukraine war, U.S. says}},
  year = {2023},
  month = {03},
  day = {30},
  note = {Outlet not stated (credited: Anadolu Agency, Reuters)},
  quotation = {National Security Council spokesperson John Kirby said the over year-long war has "forced" Russia to turn "to rogue regimes to try to obtain weapons and equipment to support its military operations" in Ukraine.},
  speaker = {John Kirby, National Security Council spokesperson},
  wording = {own words only where marked; the rest worded by the article (outlet not stated)},
  said = {30 March 2023; inferred from “Thursday” in another sentence},
  quoteid = {f46f645a40a8},
  sha256 = {c9386b879e5504563e17b3b9ffe9b9b4f944c3516b02c2feb4362d1d10521927},
}
────────────────────────────────────────────────────────────────────────────────${BELOW}`));

  it('by id, in style csl-json', async () =>
    expect(
      await ask('cite', { quote: 'f46f645a40a8', style: 'csl-json' }),
    ).toBe(`Citation as CSL-JSON
The page does not name its outlet (credited: Anadolu Agency, Reuters).

────────────────────────────────────────────────────────────────────────────────
[
  {
    "id": "verbatim-f46f645a40a8",
    "type": "article-newspaper",
    "title": "Russia seeks new arms deal with North Korea to boslter Ukraine war, U.S. says",
    "author": [
      {
        "literal": "Anadolu Agency"
      },
      {
        "literal": "Reuters"
      }
    ],
    "note": "Outlet not stated (credited: Anadolu Agency, Reuters)",
    "issued": {
      "date-parts": [
        [
          2023,
          3,
          30
        ]
      ]
    },
    "custom": {
      "quoteId": "f46f645a40a8",
      "kind": "mixed",
      "wording": "own words only where marked; the rest worded by the article (outlet not stated)",
      "attributedTo": "John Kirby, National Security Council spokesperson",
      "speaker": {
        "name": "John Kirby",
        "role": "National Security Council spokesperson"
      },
      "reportedBy": [],
      "said": "2023-03-30",
      "reported": [
        "the over year-long war has \\"forced\\" Russia to turn \\"to rogue regimes to try to obtain weapons and equipment to support its military operations\\" in Ukraine"
      ],
      "ownWords": [
        "forced",
        "to rogue regimes to try to obtain weapons and equipment to support its military operations"
      ],
      "sha256": "c9386b879e5504563e17b3b9ffe9b9b4f944c3516b02c2feb4362d1d10521927",
      "selectors": [
        {
          "type": "TextQuoteSelector",
          "exact": "National Security Council spokesperson John Kirby said the over year-long war has \\"forced\\" Russia to turn \\"to rogue regimes to try to obtain weapons and equipment to support its military operations\\" in Ukraine."
        },
        {
          "type": "TextPositionSelector",
          "start": 710,
          "end": 920
        }
      ]
    }
  }
]
────────────────────────────────────────────────────────────────────────────────${BELOW}`));

  it('by id, in style html', async () =>
    expect(
      await ask('cite', { quote: 'f46f645a40a8', style: 'html' }),
    ).toBe(`Citation as HTML with schema.org Quotation
The page does not name its outlet (credited: Anadolu Agency, Reuters).

────────────────────────────────────────────────────────────────────────────────
<figure id="quote-f46f645a40a8" itemscope itemtype="https://schema.org/Quotation" data-sha256="c9386b879e5504563e17b3b9ffe9b9b4f944c3516b02c2feb4362d1d10521927" data-start="710" data-end="920">
  <blockquote>
    <p itemprop="text" dir="auto">National Security Council spokesperson John Kirby said the over year-long war has &#x22;<span itemprop="hasPart" itemscope itemtype="https://schema.org/Quotation"><span itemprop="text">forced</span><meta itemprop="creator" content="John Kirby"></span>&#x22; Russia to turn &#x22;<span itemprop="hasPart" itemscope itemtype="https://schema.org/Quotation"><span itemprop="text">to rogue regimes to try to obtain weapons and equipment to support its military operations</span><meta itemprop="creator" content="John Kirby"></span>&#x22; in Ukraine.</p>
  </blockquote>
  <figcaption>
    John Kirby, National Security Council spokesperson; own words only where marked; the rest worded by the article (outlet not stated). Said: 30 March 2023; inferred from “Thursday” in another sentence.
    <span itemprop="isPartOf" itemscope itemtype="https://schema.org/NewsArticle">
      In: <cite itemprop="headline">Russia seeks new arms deal with North Korea to boslter Ukraine war, U.S. says</cite>,
      <span itemprop="author">Anadolu Agency</span>,
      <span itemprop="author">Reuters</span>,
      outlet not stated (credited: Anadolu Agency, Reuters),
      published <time itemprop="datePublished" datetime="2023-03-30">30 March 2023</time>.
    </span>
  </figcaption>
</figure>
────────────────────────────────────────────────────────────────────────────────${BELOW}`));
});
