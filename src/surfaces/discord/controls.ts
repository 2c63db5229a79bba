import type {
  APIActionRowComponent,
  APIButtonComponentWithCustomId,
  APIStringSelectComponent,
} from 'discord.js';
import { type AnswerPage, type Page, sentencePage } from '../../rendering/discord.ts';
import type { Language } from '../../rendering/languages/language.ts';
import { type Place, type Turn, writeIds } from './custom-id.ts';
import type { Choice } from './narrowing.ts';

/** What else belongs below a page. */
export type Below = {
  readonly language: Language;
  /** What may be asked about the statements on it. */
  readonly buttons: readonly ('context' | 'why' | 'cite')[];
  /** By what the answer may be narrowed; empty: by nothing. */
  readonly choices: readonly Choice[];
  /** What is new about the answer; empty: nothing. */
  readonly news: string;
};

type Row = APIActionRowComponent<APIButtonComponentWithCustomId | APIStringSelectComponent>;

/**
 * One page of an answer with what belongs below it: what is new about it, who shared it, buttons and
 * a select; or a sentence on why there are none.
 */
export function withControls(all: readonly AnswerPage[], place: Place, below: Below): Page {
  const { audience } = place;
  return [
    ...(all[place.page - 1]?.page ?? []),
    ...(below.news === '' ? [] : sentencePage(below.news)),
    // A mention shows the name; it calls nobody, because no message of ours allows mentions.
    ...(audience.kind === 'shared'
      ? [
          {
            type: 10,
            content: `-# ${below.language.notices.sharedBy(`<@${audience.by}>`)}`,
          } as const,
        ]
      : []),
    ...controls(all.length, place, below),
  ];
}

/** Rows for pages are there where there are several, or where the others cannot hold the place. */
function controls(count: number, place: Place, below: Below): Page {
  const about: readonly Turn[] = [
    ...below.buttons,
    ...(place.audience.kind === 'asker' ? (['share'] as const) : []),
  ];
  const narrow: readonly Turn[] = below.choices.length > 0 ? ['narrow'] : [];
  if (count === 1 && about.length + narrow.length === 0) return [];
  const rows = [
    [about, narrow],
    [about, PAGING, narrow],
  ].slice(count === 1 ? 0 : 1);
  for (const turns of rows) {
    const ids = writeIds(place, turns.flat());
    if (ids) return laidOut(turns, ids, { count, place, below });
  }
  return sentencePage(below.language.notices.tooLongForButtons(place.page, count));
}

const PAGING: readonly Turn[] = ['previous', 'where', 'next'];

type Message = { readonly count: number; readonly place: Place; readonly below: Below };

function laidOut(
  rows: readonly (readonly Turn[])[],
  ids: readonly string[],
  message: Message,
): readonly Row[] {
  let next = 0;
  return rows
    .filter((turns) => turns.length > 0)
    .map((turns) => ({
      type: 1,
      components: turns.map((turn) => {
        const id = ids[next++] ?? '';
        return turn === 'narrow' ? select(id, message) : button(turn, id, message);
      }),
    }));
}

function select(custom_id: string, { place, below }: Message): APIStringSelectComponent {
  const options = below.choices.map(({ label, value }) => ({
    label,
    value,
    default: value === place.narrow,
  }));
  return { type: 3, custom_id, placeholder: below.language.buttons.narrow, options };
}

function button(
  turn: Exclude<Turn, 'narrow'>,
  custom_id: string,
  { count, place: { page }, below }: Message,
): APIButtonComponentWithCustomId {
  const { buttons } = below.language;
  const label = turn === 'where' ? buttons.where(page, count) : buttons[turn];
  const isIdle =
    turn === 'where' || (turn === 'previous' && page === 1) || (turn === 'next' && page === count);
  return { type: 2, style: turn === 'share' ? 1 : 2, custom_id, label, disabled: isIdle };
}
