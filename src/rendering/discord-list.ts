import { holds, type Page } from './discord.ts';
import { noteText } from './discord-text.ts';
import { escaped } from './escaping.ts';
import type { Language } from './languages/language.ts';

/** Lists under a heading, one below the other, in one message. */
export type Listing = { readonly heading: string; readonly parts: readonly ListPart[] };

export type ListPart = {
  /** Null above the first lines, which need none. */
  readonly heading: string | null;
  readonly lines: readonly Line[];
  /** How many lines there would be, were there room for all; `more` says how many are not shown. */
  readonly of: number;
  readonly more: (rest: number) => string;
};

/** What stands in a line, with a dot between. */
export type Line = readonly Piece[];

/** Words, which are escaped; or a mention of a person or a channel, `<@…>` or `<#…>`, which is shown as a name. */
export type Piece = string | { readonly mention: string };

/** A page with as many lines of each list as a message holds, never a part of a line. */
export function listPage({ heading, parts }: Listing, language: Language): Page {
  let shown = parts;
  for (;;) {
    const page = laidOut(heading, shown, language);
    const longest = Math.max(...shown.map(({ lines }) => lines.length));
    if (holds(page) || longest <= 1) return page;
    const at = shown.findIndex(({ lines }) => lines.length === longest);
    shown = shown.map((part, nth) =>
      nth === at ? { ...part, lines: part.lines.slice(0, -1) } : part,
    );
  }
}

function laidOut(heading: string, parts: readonly ListPart[], language: Language): Page {
  const components = parts
    .filter(({ lines }) => lines.length > 0)
    .flatMap((part, nth) => [
      ...(nth === 0 ? [] : [{ type: 14, divider: true } as const]),
      display(partText(part, language)),
    ]);
  const head = display(`## ${escaped(heading)}`);
  return components.length === 0 ? [head] : [head, { type: 17, components }];
}

function partText({ heading, lines, of, more }: ListPart, language: Language): string {
  const rest = of - lines.length;
  return [
    ...(heading === null ? [] : [`### ${escaped(heading)}`]),
    ...lines.map((line) => `- ${line.map((piece) => pieceText(piece, language)).join(' · ')}`),
    ...(rest > 0 ? [`-# ${escaped(more(rest))}`] : []),
  ].join('\n');
}

/** So much room a piece has: what is longer is said to be too long. */
const LONGEST = 600;

function pieceText(piece: Piece, language: Language): string {
  if (typeof piece !== 'string') return piece.mention;
  return noteText(piece, { fits: (text) => Buffer.byteLength(text) <= LONGEST, language });
}

type TextDisplay = Extract<Page[number], { readonly content: string }>;

function display(content: string): TextDisplay {
  return { type: 10, content };
}
