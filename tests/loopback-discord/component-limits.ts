import { type Component, hasTwins, partsOf } from './message.ts';

/** What Discord refuses in single components although its specification does not say so. */
export function componentProblems(components: readonly Component[]): readonly string[] {
  const parts = partsOf({ components });
  return [
    ...(hasTwins(parts.flatMap(({ id }) => (id ? [id] : []))) ? ['the same id twice'] : []),
    ...parts.flatMap((part) => problemsOf(part)),
  ];
}

function problemsOf(part: Component): readonly string[] {
  switch (part.type) {
    case 1:
      return rowProblems(part);
    case 2:
      return buttonProblems(part);
    case 3:
      return selectProblems(part);
    case 13:
      return part.file?.url.startsWith('attachment://') ? [] : ['a file that is not attached'];
    default:
      return [];
  }
}

function rowProblems({ components = [] }: Component): readonly string[] {
  const others = components.filter(({ type }) => type !== 2);
  return others.length > 0 && components.length > 1 ? ['a select beside others in its row'] : [];
}

function buttonProblems({ label, style, url, custom_id, ...rest }: Component): readonly string[] {
  const isLink = style === 5;
  return [
    ...(isLink && (!url || custom_id) ? ['a link has an address and no custom_id'] : []),
    ...(!isLink && (url || !custom_id) ? ['a button has a custom_id and no address'] : []),
    ...(label || 'emoji' in rest ? [] : ['a button without a label']),
  ];
}

function selectProblems({ options = [], ...select }: Component): readonly string[] {
  // The specification has checked that these are numbers.
  const { min_values: least = 1, max_values: most = 1 } = select as {
    readonly min_values?: number;
    readonly max_values?: number;
  };
  const chosen = options.filter((offer) => offer.default).length;
  return [
    ...(hasTwins(options.map(({ value }) => value)) ? ['a select with the same value twice'] : []),
    ...(least > most || most > options.length ? ['a select that wants more than it offers'] : []),
    ...(chosen > most ? ['a select with more chosen than it takes'] : []),
    ...(options.some(({ label }) => label.trim() === '') ? ['a choice without a label'] : []),
  ];
}
