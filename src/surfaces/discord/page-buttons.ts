import type { APIButtonComponentWithCustomId } from 'discord.js';
import { type AnswerPage, type Page, sentencePage } from '../../rendering/discord.ts';
import { type Place, type Turn, writeIds } from './custom-id.ts';

/** What else belongs below a page: news of the answer, and whether it can be asked why. */
export type Below = { readonly news?: string; readonly mayAskWhy: boolean };

/**
 * One page of an answer with what belongs below it: what is new about it, who shared it, and the
 * buttons; or a sentence on why there are none.
 */
export function withButtons(
  all: readonly AnswerPage[],
  place: Place,
  { news, mayAskWhy }: Below,
): Page {
  const sharer = place.sharedBy;
  return [
    ...(all[place.page - 1]?.page ?? []),
    ...(news === undefined ? [] : sentencePage(news)),
    // A mention shows the name; it calls nobody, because the client allows no mentions.
    ...(sharer === undefined ? [] : [{ type: 10, content: `-# Shared by <@${sharer}>` } as const]),
    ...buttonsOf(all.length, place, [
      ...(sharer === undefined ? (['share'] as const) : []),
      ...(mayAskWhy ? (['why'] as const) : []),
    ]),
  ];
}

/** Buttons for pages are there where there are several, or where the others cannot hold the place. */
function buttonsOf(count: number, place: Place, others: readonly Turn[]): Page {
  if (count === 1 && others.length === 0) return [];
  const alone = count === 1 ? writeIds(place, others) : undefined;
  const turns = alone ? others : PAGING.concat(others);
  const ids = alone ?? writeIds(place, turns);
  if (!ids) {
    const pages = count === 1 ? '' : `This is page ${place.page} of ${count}. `;
    return sentencePage(`${pages}The question is too long for buttons: ask a shorter one.`);
  }
  const buttons = turns.map((turn, index) => button(turn, ids[index] ?? '', { count, ...place }));
  return [{ type: 1, components: buttons }];
}

const PAGING: readonly Turn[] = ['previous', 'where', 'next'];

function button(
  turn: Turn,
  custom_id: string,
  { page, count }: { readonly page: number; readonly count: number },
): APIButtonComponentWithCustomId {
  const style = turn === 'share' ? 1 : 2;
  const label = {
    previous: 'Previous',
    where: `${page} of ${count}`,
    next: 'Next',
    share: 'Share',
    why: 'Why?',
  };
  const idle = {
    previous: page === 1,
    where: true,
    next: page === count,
    share: false,
    why: false,
  };
  return { type: 2, style, custom_id, label: label[turn], disabled: idle[turn] };
}
