import type { Clipping } from '../../model/clipping.ts';
import type { Language } from '../languages/language.ts';
import { who, worder } from '../whose.ts';
import { outlet, printedOutlet, published, said } from '../words.ts';
import { AP, CHICAGO } from './american-dates.ts';
import { authors } from './authors.ts';
import { address } from './link.ts';
import { attributed, inMarks, printed, printedTitle } from './printed.ts';

/** The words, and below them who, where and when, for a chat. */
export function inChat(clipping: Clipping, language: Language): string {
  const place = [
    title(clipping, { stop: '', language }),
    paper(clipping, language),
    publishedOn(clipping, language),
  ];
  return cited(clipping, { between: '\n— ', place: place.join(', '), language });
}

/** The words, and a line that identifies the speaker in full, with dates as AP writes them. */
export function inAp(clipping: Clipping): string {
  return american(clipping, '', AP);
}

/** The words, and a note as The Chicago Manual of Style has it for newspapers. */
export function inChicago(clipping: Clipping): string {
  const by = authors(clipping.source).join(' and ');
  return american(clipping, by ? `${by}, ` : '', CHICAGO);
}

function american(clipping: Clipping, by: string, language: Language): string {
  const work = `${by}${title(clipping, { stop: ',', language })} ${paper(clipping, language)}`;
  const place = `${work}, ${publishedOn(clipping, language)}`;
  return cited(clipping, { between: '\n\n', place, language });
}

function cited(
  clipping: Clipping,
  {
    between,
    place,
    language,
  }: { readonly between: string; readonly place: string; readonly language: Language },
): string {
  const words = language.citation;
  const saying = clipping.kind === 'narration' ? '' : words.said(said(clipping, language));
  const link = address(clipping);
  const ending = `${link === null ? '' : ` ${link}`}${words.id(clipping.id)}`;
  const part = attributed(clipping);
  const theirs = part === null ? '' : words.attributed(ended(part));
  return `${printed(clipping)}${between}${credit(clipping, language)} ${place}.${theirs}${saying}${ending}`;
}

function ended(words: string): string {
  return /[.?!]\P{L}?$/u.test(words) ? words : `${words}.`;
}

/** Whose words these are: a paraphrase is credited to whoever words it. */
function credit(clipping: Clipping, language: Language): string {
  const { citation } = language;
  const speaker = who(clipping, language);
  return clipping.kind === 'indirect'
    ? citation.indirect(speaker, worder(clipping, language))
    : citation[clipping.kind](speaker);
}

/** The title, where `stop` is set within its closing mark as American styles do. */
function title(
  clipping: Clipping,
  { stop, language }: { readonly stop: '' | ','; readonly language: Language },
): string {
  const words = printedTitle(clipping);
  if (words === null) return `${language.facts.noTitle}${stop}`;
  return inMarks(/[?!,]$/.test(words) ? words : words + stop, language.marks);
}

function paper({ source }: Clipping, language: Language): string {
  return source.outlet === null
    ? language.citation.outlet(outlet(source, language))
    : printedOutlet(source, language);
}

function publishedOn({ source }: Clipping, language: Language): string {
  const { citation } = language;
  const date = published(source, language);
  return source.published.edtf ? citation.published(date) : citation.unpublished(date);
}
