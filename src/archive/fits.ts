import { outletKeys } from './outlets.ts';
import type { Filters } from './quote-index.ts';
import { speakerKeys } from './speakers.ts';
import type { Filed } from './store/filed.ts';

/** Whether a statement is of a kind, a speaker and an outlet asked for, as far as they are. */
export function fits(
  filed: Filed,
  { kinds, speakers, outlets }: Pick<Filters, 'kinds' | 'speakers' | 'outlets'>,
): boolean {
  return (
    (kinds === undefined || kinds.includes(filed.statement.kind)) &&
    hasOneOf(speakers, () => speakerKeys(filed)) &&
    hasOneOf(outlets, () => outletKeys(filed.article))
  );
}

function hasOneOf(asked: readonly string[] | undefined, keys: () => readonly string[]): boolean {
  return asked === undefined || keys().some((key) => asked.includes(key));
}
