import type {
  APIContainerComponent,
  APIMessageTopLevelComponent,
  APITextDisplayComponent,
} from 'discord.js';
import { codePoints } from './code-points.ts';
import { copyText, entryText, headText, noteText } from './discord-text.ts';
import { escaped } from './escaping.ts';
import { ENGLISH, type Language } from './languages/language.ts';
import type { Sheet } from './sheet.ts';

/** What one message holds in Components V2, without its buttons. */
export type Page = readonly APIMessageTopLevelComponent[];

/** A page of an answer, with the ids of the entries on it. */
export type AnswerPage = { readonly page: Page; readonly ids: readonly string[] };

/**
 * An answer as messages that Discord takes, at least one, each with the heading, and with room for
 * a picture, buttons and two more lines. What does not fit goes to the next page, never a part of it; entries
 * that belong side by side stay together where a page holds them. The entries in `openers` begin
 * a page in any case.
 */
export function pages(
  sheet: Sheet,
  openers: readonly string[] = [],
  language: Language = ENGLISH,
): readonly AnswerPage[] {
  // A list of speakers is nothing but notes; above anything else they are repeated on each page.
  const [above, listed] = sheet.sections.length > 0 ? [sheet.notes, []] : [[], sheet.notes];
  const head = headText(sheet.heading, above, {
    fits: (text) => within(cost([display(text)]), HEAD),
    language,
  });
  const fits = (frames: readonly Frame[]) => within(cost(laidOut(head, frames)), PAGE);
  const open = new Set<string | undefined>(openers);
  const joins = (text: Text | undefined) => !open.has(text?.id);
  const frames = framed({ ...sheet, notes: listed }, { fits, language }).flatMap((frame) =>
    runs(frame.texts, (texts) => joins(texts.at(-1)) && fits([{ ...frame, texts }])).map(
      (texts, index) => ({ ...frame, gap: index === 0 ? frame.gap : null, texts }),
    ),
  );
  const together = (run: readonly Frame[]) => joins(run.at(-1)?.texts[0]) && fits(run);
  return (frames.length > 0 ? runs(frames, together) : [[]]).map((run) => ({
    page: laidOut(head, run),
    ids: run.flatMap(({ texts }) => texts.flatMap(({ id }) => id ?? [])),
  }));
}

/** One sentence of ours, which may say back what somebody wrote. */
export function sentencePage(sentence: string, language: Language = ENGLISH): Page {
  const fits = (text: string) => within(cost([display(text)]), PAGE);
  return [display(noteText(sentence, { fits, language }))];
}

/** Whether a message holds a page, with all that still goes round it. */
export function holds(page: Page): boolean {
  return within(cost(page), PAGE);
}

/** A page with a picture below its heading; `name` is that of the attached file. */
export function withPicture(page: Page, name: string, description: string): Page {
  const [head, ...rest] = page;
  const items = [{ media: { url: `attachment://${name}` }, description }];
  const picture = { type: 12 as const, items };
  return head ? [head, picture, ...rest] : [picture];
}

/**
 * What still goes round a page: three rows with eight parts, two lines of ours of 250 characters, and a picture
 * with its description, of which nobody says that its bytes do not count.
 */
const ROOM_AROUND = { components: 14, characters: 500, bytes: 1800 };

/** Texts that stand in one frame, what stands over it and the note above them. */
type Frame = {
  /** What is to be said above the heading. */
  readonly gap: string | null;
  readonly section: string | null;
  readonly note: string | null;
  readonly texts: readonly Text[];
};

/** One text of a page; `id` is that of the entry it shows. */
type Text = { readonly text: string; readonly id?: string };

/** Components with all that they hold; code points of text; UTF-8 bytes, and 12 for each text. */
type Cost = typeof ROOM_AROUND;

const PAGE: Cost = {
  components: 40 - ROOM_AROUND.components,
  characters: 4000 - ROOM_AROUND.characters,
  bytes: 10_170 - ROOM_AROUND.bytes,
};
const HEAD: Cost = { components: 1, characters: 1000, bytes: 2500 };

function within(cost: Cost, most: Cost): boolean {
  return (
    cost.components <= most.components &&
    cost.characters <= most.characters &&
    cost.bytes <= most.bytes
  );
}

function cost(page: Page | APIContainerComponent['components']): Cost {
  const sum = { components: 0, characters: 0, bytes: 0 };
  for (const part of page) {
    const inside = part.type === 17 ? cost(part.components) : undefined;
    const content = part.type === 10 ? part.content : '';
    sum.components += 1 + (inside?.components ?? 0);
    sum.characters += codePoints(content) + (inside?.characters ?? 0);
    sum.bytes += (content ? Buffer.byteLength(content) + 12 : 0) + (inside?.bytes ?? 0);
  }
  return sum;
}

function framed(
  { notes, copies, sections }: Sheet,
  {
    fits,
    language,
  }: { readonly fits: (frames: readonly Frame[]) => boolean; readonly language: Language },
): readonly Frame[] {
  const alone = { gap: null, section: null, note: null };
  const around = (frame: Omit<Frame, 'texts'>) => ({
    language,
    fits: (text: string) => fits([{ ...frame, texts: [{ text }] }]),
  });
  return [
    ...(notes.length > 0
      ? [{ ...alone, texts: notes.map((note) => ({ text: noteText(note, around(alone)) })) }]
      : []),
    ...copies.map((copy) => ({ ...alone, texts: [{ text: copyText(copy, around(alone)) }] })),
    ...sections.flatMap(({ note: above, heading: section, blocks }) =>
      blocks.map(({ note, entries }, index) => {
        const frame = { gap: index === 0 ? above : null, section, note };
        const fitting = around(frame);
        return {
          ...frame,
          texts: entries.map((entry) => ({ id: entry.id, text: entryText(entry, fitting) })),
        };
      }),
    ),
  ];
}

/** Cuts a list into runs, each as long as fits. One that does not fit stands alone. */
function runs<T>(
  all: readonly T[],
  fits: (run: readonly T[]) => boolean,
): readonly (readonly T[])[] {
  const done: (readonly T[])[] = [];
  for (const one of all) {
    const longer = [...(done.at(-1) ?? []), one];
    if (done.length > 0 && fits(longer)) done[done.length - 1] = longer;
    else done.push([one]);
  }
  return done;
}

function laidOut(head: string, frames: readonly Frame[]): Page {
  return [
    display(head),
    ...frames.flatMap((frame, index) => {
      const { gap, section } = frame;
      const repeated = index > 0 && frames[index - 1]?.section === section;
      const above = [
        ...(gap === null ? [] : [`-# ${escaped(gap)}`]),
        ...(section === null || repeated ? [] : [`### ${escaped(section)}`]),
      ];
      return [...(above.length > 0 ? [display(above.join('\n'))] : []), container(frame)];
    }),
  ];
}

function container({ note, texts }: Frame): APIContainerComponent {
  const entries = texts.flatMap(({ text }, index) => [
    ...(index === 0 ? [] : [{ type: 14, divider: true } as const]),
    display(text),
  ]);
  return {
    type: 17,
    components: [...(note === null ? [] : [display(`-# ${escaped(note)}`)]), ...entries],
  };
}

function display(content: string): APITextDisplayComponent {
  return { type: 10, content };
}
