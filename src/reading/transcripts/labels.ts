import type { Span } from '../../model/article.ts';

/** The head of a paragraph that may say who speaks: "SMITH:", "Q. ", "**Jane Roe:**", "JONES — ". */
export type Label = Span & {
  /** Who, as it is written, without what stands in brackets or behind a comma. */
  readonly who: Span;
  /** The colon, stop or dash; absent in "Q    Mr. President, …". */
  readonly mark?: Span;
  readonly form: 'question' | 'answer' | 'capitals' | 'small letters';
};

const BOLD = '(?:\\*\\*|__)?';
/** Each paragraph of an exchange that is quoted as a whole opens with a mark. */
const QUOTED = '["“]?';
const CAPITALS = "(?:Ma?c|[DL]e|Di|Van|O['’])?\\p{Lu}[\\p{Lu}\\p{M}.'’-]*";
const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const PARTICLE = '(?:de|del|della|van|von|der|den|la|le|al|el|bin|ibn|di|da|dos)';
/** "(D-OH)", "(through translator)", ", CNN HOST": of the label, and no part of the name. */
const TAIL = '(?:, [^:.?!()\\n]{1,70})?(?:\\s?[([][^()[\\]\\n]{1,60}[)\\]])?';
const MARK = `(?:${BOLD}(?<mark>:)${BOLD}(?=\\s|$)|${BOLD}(?:\\s+(?<dash>--?|[–—])${BOLD}\\s+|(?<long>—)))\\s*`;

const FORMS: readonly (readonly [Label['form'], RegExp])[] = [
  ['question', new RegExp(`^${BOLD}(?<who>Q\\d{0,2})(?<mark>[:.])${BOLD}(?:\\s+|$)`, 'u')],
  [
    'question',
    new RegExp(`^${BOLD}(?<who>[Qq]uestion|[Ii]nterviewer)(?<mark>:)${BOLD}(?:\\s+|$)`, 'iu'),
  ],
  ['question', /^(?<who>Q)(?:\s+(?<dash>--?|[–—]))?\s+(?=[\p{Lu}“"'‘])/u],
  ['answer', new RegExp(`^${BOLD}(?<who>A\\d{0,2})(?<mark>[:.])${BOLD}(?:\\s+|$)`, 'u')],
  [
    'answer',
    new RegExp(`^${BOLD}(?<who>[Aa]nswer|[Ii]nterviewee)(?<mark>:)${BOLD}(?:\\s+|$)`, 'iu'),
  ],
  ['answer', /^(?<who>A)\s+(?<dash>--?|[–—])\s+/u],
  [
    'capitals',
    new RegExp(`^${QUOTED}${BOLD}(?<who>${CAPITALS}(?: ${CAPITALS}){0,6})${TAIL}${MARK}`, 'u'),
  ],
  [
    'small letters',
    new RegExp(
      `^${BOLD}(?<who>${NAME}(?: (?:${NAME}|${PARTICLE})){0,5})(?:\\s?\\([^()\\n]{1,60}\\))?${MARK}`,
      'u',
    ),
  ],
];

/** Characters a label may take up, with all that hangs on it. */
const LONGEST = 200;

/** The label at the head of some text, or undefined. */
export function labelOf(text: string, { start, end }: Span): Label | undefined {
  const head = text.slice(start, Math.min(end, start + LONGEST));
  for (const [form, pattern] of FORMS) {
    const found = pattern.exec(head);
    const who = found?.groups?.['who'];
    if (!found || who === undefined) continue;
    const from = start + found[0].indexOf(who);
    const { mark, dash, long } = found.groups ?? {};
    const sign = mark ?? dash ?? long;
    const at = start + found[0].indexOf(sign ?? '', from - start + who.length);
    return {
      start,
      end: start + found[0].length,
      who: { start: from, end: from + who.length },
      ...(sign ? { mark: { start: at, end: at + sign.length } } : {}),
      form,
    };
  }
  return undefined;
}
