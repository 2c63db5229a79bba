import type { Clipping } from '../../model/clipping.ts';
import { ENGLISH } from '../languages/language.ts';
import { visible } from '../visible.ts';
import { how, who } from '../whose.ts';
import { outlet, said } from '../words.ts';
import { authors } from './authors.ts';
import { address } from './link.ts';
import { attributed, printed, unmarked } from './printed.ts';

/**
 * A clipping as a BibTeX entry. What the page does not state is left out; the quotation and what
 * proves it stand in fields of their own, which bibliography styles pass over.
 */
export function inBibtex(clipping: Clipping): string {
  const { source } = clipping;
  const link = address(clipping)?.replace(/[{}\\]/g, encodeURIComponent) ?? null;
  const theirs = attributed(unmarked(clipping));
  const by = authors(source).map((name) => `{${tex(name)}}`);
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ['author', by.length > 0 ? by.join(' and ') : null],
    ['title', source.title && `{${tex(source.title.text)}}`],
    ['journal', source.outlet && tex(source.outlet)],
    ...published(source.published.edtf),
    ['url', link],
    ['note', source.outlet === null ? tex(`Outlet ${outlet(source, ENGLISH)}`) : null],
    ['quotation', tex(printed(unmarked(clipping)))],
    ['attributed', theirs === null ? null : tex(theirs)],
    ['speaker', tex(who(clipping, ENGLISH))],
    ['wording', tex(how(clipping, ENGLISH))],
    ['said', clipping.kind === 'narration' ? null : tex(said(clipping, ENGLISH))],
    ['quoteid', clipping.id],
    ['sha256', source.sha256],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  const type = source.outlet === null ? 'misc' : 'article';
  return [`@${type}{verbatim-${clipping.id},`, ...lines, '}'].join('\n');
}

function published(edtf: string | null): readonly (readonly [name: string, value: string])[] {
  const [, year, month, day] =
    /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?(?:T|$)/.exec(edtf ?? '') ?? [];
  return [
    ['year', year ?? ''],
    ['month', month ?? ''],
    ['day', day ?? ''],
  ];
}

/** Braces have to balance even where a backslash stands before them, so they are named. */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
};

/** TeX would join two hyphens, grave accents or apostrophes to another sign; a group keeps them. */
function tex(text: string): string {
  return visible(text)
    .replace(/[\\{}~^$&#_%]/g, (sign) => SPECIAL[sign] ?? sign)
    .replace(/([-`'])(?=\1)/g, '$1{}');
}
