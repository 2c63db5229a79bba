import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandUpdateRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import { z } from 'zod';
import { commandProblems, messageProblems } from './limits.ts';

/** What is wrong with the body of a request, by Discord's own specification and the limits. */
export function problems(body: unknown, kind: BodyKind): readonly string[] {
  const read = SCHEMAS[kind].safeParse(body);
  if (!read.success) return [z.prettifyError(read.error)];
  if (kind === 'commands') return commandProblems(body);
  if (kind === 'choices') return [];
  if (kind === 'callback' || kind === 'update') return callbackProblems(body);
  return [...messageProblems(body), ...mentionProblems(body)];
}

export type BodyKind = keyof typeof SCHEMAS;

const SCHEMAS = {
  commands: z.array(ApplicationCommandUpdateRequestSchema),
  callback: CreateMessageInteractionCallbackRequestSchema,
  update: UpdateMessageInteractionCallbackRequestSchema,
  choices: ApplicationCommandAutocompleteCallbackRequestSchema,
  followUp: IncomingWebhookRequestPartialSchema,
  edit: IncomingWebhookUpdateRequestPartialSchema,
};

const Callback = z.object({ type: z.number(), data: z.unknown().optional() });

function callbackProblems(body: unknown): readonly string[] {
  const { type, data } = Callback.parse(body);
  if (type === 5 || type === 6) {
    const { flags } = z.object({ flags: z.number().default(0) }).parse(data ?? {});
    return (flags & ~64) === 0 ? [] : ['a deferral takes no flag but EPHEMERAL'];
  }
  return [...messageProblems(data), ...mentionProblems(data)];
}

/** Interactions ping by default, so each message has to say that nobody is meant. */
function mentionProblems(message: unknown): readonly string[] {
  const { allowed_mentions } = z
    .object({ allowed_mentions: z.unknown().optional() })
    .parse(message);
  const none = z.object({ parse: z.tuple([]) }).safeParse(allowed_mentions).success;
  return none ? [] : ['mentions are not switched off'];
}
