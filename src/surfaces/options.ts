import { z } from 'zod';
import type { Command, Suggest } from '../command.ts';

/** One option of a command, as every surface offers it. */
export type Option = {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  /** The only words it takes; empty: any text. */
  readonly choices: readonly string[];
  /** Whether it takes `true` and `false`, and written alone means `true`. */
  readonly yesOrNo: boolean;
  /** Longest text it takes, in characters. */
  readonly longest?: number;
  /** What a surface may suggest while it is typed. */
  readonly suggest?: Suggest;
};

/** The options of a command, in the order of its query. */
export function optionsOf({ query }: Pick<Command, 'query'>): readonly Option[] {
  return Object.entries(query.shape).map(([name, schema]) => {
    const {
      description,
      longest,
      suggest,
      yesOrNo = false,
    } = Notes.parse((schema as z.ZodType).meta());
    const optional = schema instanceof z.ZodExactOptional;
    const inner = optional ? schema.unwrap() : schema;
    return {
      name,
      description,
      required: !optional,
      choices: yesOrNo
        ? ['true', 'false']
        : inner instanceof z.ZodEnum
          ? inner.options.map(String)
          : [],
      yesOrNo,
      ...(longest ? { longest } : {}),
      ...(suggest ? { suggest } : {}),
    };
  });
}

/** What the functions in src/command.ts that make an option note down about an option. */
const Notes = z.object({
  description: z.string().min(1).max(100),
  longest: z.number().int().positive().optional(),
  suggest: z.enum(['speakers', 'outlets']).optional(),
  yesOrNo: z.boolean().optional(),
});
