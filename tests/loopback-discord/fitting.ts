import { z } from 'zod';
import type { OptionBody } from './filled.ts';

/** What a person's own Discord goes by: the commands that are registered. */
export type Registered = ReadonlyMap<string, readonly object[]>;

/** A command, or the typing in one, as it is told of. */
export type Given = {
  readonly type: number;
  readonly name: string;
  readonly options?: readonly OptionBody[];
};

/**
 * Says why nobody could ask this: Discord offers people what is registered, and nothing else.
 * Undefined: they could; where nothing is registered anything can be asked.
 */
export function unfit(given: Given, registered: Registered): string | undefined {
  const all = [...registered.values()].flat().map((one) => Definition.parse(one));
  const known = all.find(({ name, type }) => name === given.name && type === given.type);
  if (all.length === 0) return undefined;
  return known
    ? misfit(given.options ?? [], known, `/${given.name}`)
    : `there is no /${given.name}`;
}

type Definition = {
  readonly type: number;
  readonly name: string;
  readonly required: boolean;
  readonly autocomplete: boolean;
  readonly choices: readonly { readonly value: string | number }[];
  readonly options: readonly Definition[];
};
const Definition: z.ZodType<Definition> = z.object({
  type: z.number(),
  name: z.string(),
  required: z.boolean().default(false),
  autocomplete: z.boolean().default(false),
  choices: z.array(z.object({ value: z.union([z.string(), z.number()]) })).default([]),
  get options() {
    return z.array(Definition).default([]);
  },
});

function misfit(
  given: readonly OptionBody[],
  { options }: Definition,
  path: string,
): string | undefined {
  const isTyped = JSON.stringify(given).includes('"focused":true');
  const missing = options.find(
    ({ required, name }) => required && !isTyped && !given.some((one) => one.name === name),
  );
  if (missing) return `${path} wants ${missing.name}`;
  for (const { name, type, value, focused, options: inner } of given) {
    const known = options.find((one) => one.name === name);
    if (!known) return `${path} has no ${name}`;
    if (
      known.type !== type &&
      !(focused && known.autocomplete) &&
      !(known.type === 10 && type === 4)
    )
      return `${path} ${name} is not of this type`;
    if (focused && !known.autocomplete) return `${path} ${name} offers nothing while one types`;
    const { choices } = known;
    if (choices.length > 0 && !choices.some((one) => one.value === value))
      return `${path} ${name} has no choice ${value}`;
    const within = inner ? misfit(inner, known, `${path} ${name}`) : undefined;
    if (within) return within;
  }
  const isCommand = options.some(({ type }) => type < 3);
  return isCommand && given.length !== 1 ? `${path} is no command by itself` : undefined;
}
