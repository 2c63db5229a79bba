import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandUpdateRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  MessageCreateRequestSchema,
  MessageEditRequestPartialSchema,
  PongInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import { z } from 'zod';
import { commandProblems } from './command-limits.ts';
import { componentProblems } from './component-limits.ts';
import { isEmpty, messageProblems } from './limits.ts';
import type { Component } from './message.ts';

/** What is wrong with the body of a request, by Discord's own specification and the limits. */
export function problems(body: unknown, kind: BodyKind): readonly string[] {
  const read = SCHEMAS[kind].safeParse(body);
  if (!read.success) return [z.prettifyError(read.error)];
  switch (kind) {
    case 'commands':
      return commandProblems(body);
    case 'choices':
      return choiceProblems(body);
    case 'pong':
      return [];
    case 'callback':
    case 'update':
      return callbackProblems(body);
    case 'followUp':
    case 'channelMessage':
      return [...(isEmpty(body) ? ['an empty message'] : []), ...shownProblems(body)];
    case 'edit':
    case 'channelEdit':
      return shownProblems(body);
  }
}

export type BodyKind = keyof typeof SCHEMAS;

/** The permissions of a command are sent as words, for which the specification has a number. */
const Command = z.preprocess((command) => {
  const { success, data } = z
    .looseObject({ default_member_permissions: z.string() })
    .safeParse(command);
  if (!success) return command;
  return { ...data, default_member_permissions: Number(data.default_member_permissions) };
}, ApplicationCommandUpdateRequestSchema);

const SCHEMAS = {
  commands: z.array(Command),
  callback: CreateMessageInteractionCallbackRequestSchema,
  update: UpdateMessageInteractionCallbackRequestSchema,
  choices: ApplicationCommandAutocompleteCallbackRequestSchema,
  pong: PongInteractionCallbackRequestSchema,
  followUp: IncomingWebhookRequestPartialSchema,
  edit: IncomingWebhookUpdateRequestPartialSchema,
  channelMessage: MessageCreateRequestSchema,
  channelEdit: MessageEditRequestPartialSchema,
};

const Callback = z.object({ type: z.number(), data: z.unknown().optional() });

function callbackProblems(body: unknown): readonly string[] {
  const { type, data } = Callback.parse(body);
  if (type === 5 || type === 6) {
    const { flags } = z.object({ flags: z.number().default(0) }).parse(data ?? {});
    return (flags & ~64) === 0 ? [] : ['a deferral takes no flag but EPHEMERAL'];
  }
  const isNothing = type === 4 && isEmpty(data ?? {});
  return [...(isNothing ? ['an empty message'] : []), ...shownProblems(data ?? {})];
}

/** The specification takes a name of white space, and several choices of one name or value. */
function choiceProblems(body: unknown): readonly string[] {
  const { choices } = z
    .object({ choices: z.array(z.object({ name: z.string() })).default([]) })
    .parse(Callback.parse(body).data ?? {});
  return choices.some(({ name }) => name.trim() === '') ? ['a choice without a name'] : [];
}

function shownProblems(message: unknown): readonly string[] {
  const { components } = Shown.parse(message);
  return [
    ...messageProblems(message),
    ...componentProblems(components ?? []),
    ...mentionProblems(message),
  ];
}

const Shown = z.object({ components: z.custom<readonly Component[]>().nullish() });

/** Interactions ping by default, so each message has to say that nobody is meant. */
function mentionProblems(message: unknown): readonly string[] {
  const { allowed_mentions } = z
    .object({ allowed_mentions: z.unknown().optional() })
    .parse(message);
  const none = z.object({ parse: z.tuple([]) }).safeParse(allowed_mentions).success;
  return none ? [] : ['mentions are not switched off'];
}
