import { z } from 'zod';
import { type Command, SUGGESTED, type Suggest, type Words } from '../command.ts';
import { TONGUES } from '../model/server.ts';
import { codePoints } from '../rendering/code-points.ts';

/** One option of a command, as every surface offers it. */
export type Option = {
  readonly name: string;
  readonly description: Words;
  readonly required: boolean;
  /** The only words it takes, and what each is called in a list; empty: any text. */
  readonly choices: readonly Choice[];
  /** A yes or no takes `true` and `false`, and written alone means `true`. */
  readonly kind: (typeof KINDS)[number];
  /** Longest text it takes, in characters. */
  readonly longest?: number;
  /** What a surface may suggest while it is typed: names of the archive, or what the surface knows itself. */
  readonly suggest?: Suggest | 'its-own';
};

/** Files and channels are taken in Discord alone. */
const KINDS = ['text', 'choice', 'yes-or-no', 'file', 'channel'] as const;

/** A word that an option takes. */
export type Choice = { readonly value: string; readonly name: Words };

/** The options of a command, in the order of its query. */
export function optionsOf({ query }: Pick<Command, 'query'>): readonly Option[] {
  return Object.entries(query.shape).map(([name, schema]) => {
    const {
      described,
      names = {},
      longest,
      suggest,
      kind,
    } = Notes.parse((schema as z.ZodType).meta());
    return {
      name,
      description: described,
      required: !(schema instanceof z.ZodExactOptional),
      choices: Object.entries(names).map(([value, name]) => ({ value, name })),
      kind: kind ?? (Object.keys(names).length > 0 ? 'choice' : 'text'),
      ...(longest ? { longest } : {}),
      ...(suggest ? { suggest } : {}),
    };
  });
}

/** One line in every language, as long as Discord takes it; it counts code points. */
export const Line = z.record(
  z.enum(TONGUES),
  z.string().refine((words) => words !== '' && codePoints(words) <= 100, {
    error: 'has to be 1 to 100 characters',
  }),
);

/** What the functions in src/command.ts that make an option note down about an option. */
const Notes = z.object({
  described: Line,
  names: z.record(z.string(), Line).optional(),
  longest: z.number().int().positive().optional(),
  suggest: z.enum([...SUGGESTED, 'its-own']).optional(),
  kind: z.enum(KINDS).optional(),
});
