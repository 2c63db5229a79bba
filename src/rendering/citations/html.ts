import type { Clipping } from '../../model/clipping.ts';
import { dateInWords } from '../dates.ts';
import { ENGLISH } from '../languages/language.ts';
import { standIn } from '../visible.ts';
import { how, who } from '../whose.ts';
import { outlet, published, said } from '../words.ts';
import { authors } from './authors.ts';
import { addressOfWords } from './link.ts';
import { attributed, printedRuns, unmarked } from './printed.ts';

/**
 * A clipping as an HTML figure in schema.org's microdata: a Quotation from the article, in which own
 * words are parts whose creator is the speaker. Of a paraphrase the speaker is what it is about.
 */
export function inHtml(clipping: Clipping): string {
  const { id, source, sentences } = clipping;
  const link = addressOfWords(clipping);
  const [first] = sentences;
  const place = `data-start="${first?.start ?? 0}" data-end="${sentences.at(-1)?.end ?? 0}"`;
  return [
    `<figure id="quote-${id}" itemscope itemtype="https://schema.org/Quotation" data-sha256="${source.sha256}" ${place}>`,
    `  <blockquote${link ? ` cite="${html(link)}"` : ''}>`,
    `    <p itemprop="text" dir="auto">${words(clipping)}</p>`,
    '  </blockquote>',
    '  <figcaption>',
    `    ${speaker(clipping)}; ${html(how(clipping, ENGLISH))}.${theirs(clipping)}${saying(clipping)}`,
    ...article(clipping, link).map((line) => `    ${line}`),
    '  </figcaption>',
    '</figure>',
  ].join('\n');
}

function words(clipping: Clipping): string {
  const name = clipping.speaker?.name ?? clipping.speaker?.mention;
  const creator = name ? `<meta itemprop="creator" content="${html(name)}">` : '';
  return printedRuns(unmarked(clipping))
    .map(({ voice, text }) =>
      voice === 'own'
        ? `<span itemprop="hasPart" itemscope itemtype="https://schema.org/Quotation"><span itemprop="text">${html(text)}</span>${creator}</span>`
        : html(text),
    )
    .join('');
}

function speaker(clipping: Clipping): string {
  const words = html(who(clipping, ENGLISH));
  return clipping.kind === 'indirect' ? `<span itemprop="about">${words}</span>` : words;
}

function theirs(clipping: Clipping): string {
  const words = attributed(unmarked(clipping));
  return words === null ? '' : ` Attributed: ${html(words)}.`;
}

function saying(clipping: Clipping): string {
  return clipping.kind === 'narration' ? '' : ` Said: ${html(said(clipping, ENGLISH))}.`;
}

function article({ source }: Clipping, link: string | null): readonly string[] {
  const { title, published: date } = source;
  const headline = title
    ? `<cite itemprop="headline">${html(title.text)}</cite>`
    : 'title not stated';
  const day = /^\d{4}(?:-\d\d){0,2}$/.test(date.edtf ?? '') ? date.edtf : null;
  return [
    '<span itemprop="isPartOf" itemscope itemtype="https://schema.org/NewsArticle">',
    `  In: ${link ? `<a itemprop="url" href="${html(link)}">${headline}</a>` : headline},`,
    ...authors(source).map((name) => `  <span itemprop="author">${html(name)}</span>,`),
    source.outlet === null
      ? `  outlet ${html(outlet(source, ENGLISH))},`
      : `  <span itemprop="publisher">${html(source.outlet)}</span>,`,
    day
      ? `  published <time itemprop="datePublished" datetime="${day}">${dateInWords(day, ENGLISH)}</time>.`
      : `  date of publication ${html(published(source, ENGLISH))}.`,
    '</span>',
  ];
}

const UNCARRIED = /(?![\t\n\f\r])[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}]/gu;
const UNSEEN = /[&<>"'\t\f\r\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u2800\ufff9-\ufffb]/gu;

/** What HTML cannot carry, even by number, has a stand-in; what is not seen is written by number. */
function html(text: string): string {
  return text.replace(UNCARRIED, standIn).replace(UNSEEN, numbered);
}

function numbered(character: string): string {
  return `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`;
}
