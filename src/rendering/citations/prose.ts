import type { Clipping } from '../../model/clipping.ts';
import { dateInWords, type WrittenDate } from '../dates.ts';
import { who, worder } from '../whose.ts';
import { outlet, published, said } from '../words.ts';
import { apDate, chicagoDate } from './american-dates.ts';
import { authors } from './authors.ts';
import { address } from './link.ts';
import { attributed, inMarks, printed, printedTitle } from './printed.ts';

/** The words, and below them who, where and when, for a chat. */
export function inChat(clipping: Clipping): string {
  const place = [title(clipping, ''), paper(clipping), publishedOn(clipping, dateInWords)];
  return cited(clipping, '\n— ', place.join(', '), dateInWords);
}

/** The words, and a line that identifies the speaker in full, with dates as AP writes them. */
export function inAp(clipping: Clipping): string {
  const place = [`${title(clipping, ',')} ${paper(clipping)}`, publishedOn(clipping, apDate)];
  return cited(clipping, '\n\n', place.join(', '), apDate);
}

/** The words, and a note as The Chicago Manual of Style has it for newspapers. */
export function inChicago(clipping: Clipping): string {
  const by = authors(clipping.source).join(' and ');
  const work = `${by ? `${by}, ` : ''}${title(clipping, ',')} ${paper(clipping)}`;
  const place = `${work}, ${publishedOn(clipping, chicagoDate)}`;
  return cited(clipping, '\n\n', place, chicagoDate);
}

function cited(clipping: Clipping, between: string, place: string, date: WrittenDate): string {
  const saying = clipping.kind === 'narration' ? '' : ` Said: ${said(clipping, date)}.`;
  const link = address(clipping);
  const ending = `${link === null ? '' : ` ${link}`} Quote id ${clipping.id}.`;
  const part = attributed(clipping);
  const theirs = part === null ? '' : ` Attributed: ${ended(part)}`;
  return `${printed(clipping)}${between}${credit(clipping)} ${place}.${theirs}${saying}${ending}`;
}

function ended(words: string): string {
  return /[.?!]\P{L}?$/u.test(words) ? words : `${words}.`;
}

/** Whose words these are: a paraphrase is credited to whoever words it. */
function credit(clipping: Clipping): string {
  const speaker = who(clipping);
  switch (clipping.kind) {
    case 'direct':
      return `${speaker}, quoted in`;
    case 'mixed':
      return `${speaker}, quoted in part (own words only in quotation marks) in`;
    case 'indirect':
      return `${speaker}, paraphrased by ${worder(clipping)} in`;
    case 'narration':
      return `${speaker}, in`;
  }
}

/** The title, where `stop` is set within its closing mark as American styles do. */
function title(clipping: Clipping, stop: '' | ','): string {
  const words = printedTitle(clipping);
  if (words === null) return `title not stated${stop}`;
  return inMarks(/[?!,]$/.test(words) ? words : words + stop);
}

function paper({ source }: Clipping): string {
  return source.outlet === null ? `outlet ${outlet(source)}` : outlet(source);
}

function publishedOn({ source }: Clipping, date: WrittenDate): string {
  return source.published.edtf
    ? `published ${published(source, date)}`
    : `date of publication ${published(source, date)}`;
}
