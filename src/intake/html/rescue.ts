import { isProse } from '../line-shape.ts';
import { nearest, type PageElement } from './dom.ts';
import type { PageLine } from './page-lines.ts';

/** A kind of block in which so much of the main text stands is one of its paragraphs. */
const USUAL_SHARE = 0.3;

/**
 * The lines of the main text, with those in its midst that were cut out of it: embedded quotations,
 * and sentences in blocks like those of the rest, which a link or two had brought under suspicion.
 */
export function withCutLines(lines: readonly PageLine[]): readonly PageLine[] {
  const first = lines.findIndex(({ isMain }) => isMain);
  const last = lines.findLastIndex(({ isMain }) => isMain);
  const usual = usualBlocks(lines);
  return lines.filter(({ text, within, linked, isMain }, at) => {
    if (isMain) return true;
    if (at < first || at > last) return false;
    if (nearest(within, ({ localName }) => localName === 'blockquote')) return true;
    return usual.has(likeness(within)) && linked < 0.5 && isProse(text);
  });
}

function usualBlocks(lines: readonly PageLine[]): ReadonlySet<string> {
  const lengths = new Map<string, number>();
  let all = 0;
  for (const { text, within, isMain } of lines) {
    if (!isMain || text.length < 60) continue;
    const kind = likeness(within);
    lengths.set(kind, (lengths.get(kind) ?? 0) + text.length);
    all += text.length;
  }
  const usual = [...lengths].filter(([, length]) => length > all * USUAL_SHARE);
  return new Set(usual.map(([kind]) => kind));
}

function likeness(block: PageElement): string {
  return [block, block.parentNode]
    .map((element) => `${element?.localName}.${element?.getAttribute('class') ?? ''}`)
    .join(' in ');
}
