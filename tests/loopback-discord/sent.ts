import { z } from 'zod';
import type { Component, Message } from './message.ts';
import type { Request } from './rest.ts';
import type { Choice } from './world.ts';

/** What of a sent message people see, once the specification has checked its shape. */
export const Sent = z.object({
  components: z.custom<readonly Component[]>().optional(),
  flags: z.number().default(0),
  choices: z.custom<readonly Choice[]>().default([]),
  /** Which of the files that were attached before stay, and which are new; all stay, when it is left out. */
  attachments: z.array(z.looseObject({ id: z.coerce.string() })).optional(),
});

/** Whether it is to be seen by one person alone. */
export function isPrivate({ flags }: z.output<typeof Sent>): boolean {
  return (flags & 64) > 0;
}

/** A message with what is sent laid over it. */
export function changed(
  message: Message,
  { components = message.components, attachments }: z.output<typeof Sent>,
  { files }: Request,
): Message {
  const stays = message.attachments.map(
    (there) => attachments === undefined || attachments.some(({ id }) => id === there.id),
  );
  const kept = message.files.filter((_, at) => stays[at]);
  return {
    ...message,
    components,
    files: [...kept, ...files],
    attachments: message.attachments.filter((_, at) => stays[at]),
  };
}
