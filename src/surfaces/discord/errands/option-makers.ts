import { z } from 'zod';
import type { Words } from '../../../command.ts';

/** A file that is sent along; the option has its id. */
export function file(description: Words) {
  return z.string().exactOptional().meta({ described: description, kind: 'file' });
}

/** A channel in which something may be written, by its id. */
export function channel(description: Words) {
  return z
    .string()
    .regex(/^\d{1,20}$/)
    .exactOptional()
    .meta({ described: description, kind: 'channel' });
}

/** An option for which its errand suggests what it knows itself. */
export function suggesting<S extends z.ZodType>(option: S): S {
  return option.meta({ ...option.meta(), suggest: 'its-own' });
}
