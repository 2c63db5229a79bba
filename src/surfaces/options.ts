import { z } from 'zod';
import type { Command, Suggest } from '../command.ts';

/** One option of a command, as every surface offers it. */
export type Option = {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  /** The only words it takes; empty: any text. */
  readonly choices: readonly string[];
  /** Longest text it takes, in characters. */
  readonly longest?: number;
  /** What a surface may suggest while it is typed. */
  readonly suggest?: Suggest;
};

/** The options of a command, in the order of its query. */
export function optionsOf({ query }: Pick<Command, 'query'>): readonly Option[] {
  return Object.entries(query.shape).map(([name, schema]) => {
    const { description, longest, suggest } = Notes.parse((schema as z.ZodType).meta());
    const optional = schema instanceof z.ZodExactOptional;
    const inner = optional ? schema.unwrap() : schema;
    return {
      name,
      description,
      required: !optional,
      choices: inner instanceof z.ZodEnum ? inner.options.map(String) : [],
      ...(longest ? { longest } : {}),
      ...(suggest ? { suggest } : {}),
    };
  });
}

/** What `text`, `choice`, `from` and `to` in src/command.ts note down about an option. */
const Notes = z.object({
  description: z.string().min(1).max(100),
  longest: z.number().int().positive().optional(),
  suggest: z.enum(['speakers', 'outlets']).optional(),
});
