import type { APIButtonComponentWithCustomId } from 'discord.js';
import { type Page, sentencePage } from '../rendering/discord.ts';
import { type Place, type Turn, writeIds } from './custom-id.ts';

/**
 * One page of an answer with what belongs below it: what is new about it, who shared it, and the
 * buttons; or a sentence on why there are none.
 */
export function withButtons(all: readonly Page[], place: Place, news?: string): Page {
  const sharer = place.sharedBy;
  return [
    ...(all[place.page - 1] ?? []),
    ...(news === undefined ? [] : sentencePage(news)),
    // A mention shows the name; it calls nobody, because the client allows no mentions.
    ...(sharer === undefined ? [] : [{ type: 10, content: `-# Shared by <@${sharer}>` } as const]),
    ...buttonsOf(all.length, place),
  ];
}

function buttonsOf(count: number, place: Place): Page {
  const shared = place.sharedBy !== undefined;
  if (count === 1 && shared) return [];
  const alone = count === 1 ? writeIds(place, ['share']) : undefined;
  const turns: readonly Turn[] = alone
    ? ['share']
    : ['previous', 'where', 'next', ...(shared ? [] : (['share'] as const))];
  const ids = alone ?? writeIds(place, turns);
  if (!ids) {
    const pages = count === 1 ? '' : `This is page ${place.page} of ${count}. `;
    return sentencePage(`${pages}The question is too long for buttons: ask a shorter one.`);
  }
  const buttons = turns.map((turn, index) => button(turn, ids[index] ?? '', { count, ...place }));
  return [{ type: 1, components: buttons }];
}

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
  };
  const idle = { previous: page === 1, where: true, next: page === count, share: false };
  return { type: 2, style, custom_id, label: label[turn], disabled: idle[turn] };
}
