import { type Filled, laidIn, optionBodies } from './filled.ts';
import type { Given } from './fitting.ts';
import { choiceOf, customIdOf, type Message } from './message.ts';
import { type By, CHANNEL, userBody, whoAndWhere } from './people.ts';
import type { Shelf } from './shelf.ts';

/** The application that the bot is. */
export const APPLICATION = { id: '1000000000000000001', name: 'Verbatim' };

/** What a person did, before it has an id and a token. */
export type Doing =
  | { readonly type: 2 | 4; readonly data: Given & { readonly id: string } }
  | { readonly type: 3; readonly data: object; readonly message: object };

/** A message that somebody else wrote, for a menu. */
export type Written = {
  readonly id?: string;
  readonly content?: string;
  readonly author?: string;
  readonly embeds?: readonly object[];
  readonly components?: readonly object[];
  readonly poll?: object;
  /** What was forwarded, and from where. */
  readonly message_reference?: object;
  readonly message_snapshots?: readonly { readonly message: object }[];
};

/** What stands in an option while it is typed. */
export type Focused = readonly [option: string, typed: string];

/** A slash command, or a subcommand such as `archive add`, with its options. */
export function chatInput(words: string, filled: Filled, shelf: Shelf): Doing {
  const { options, ...resolved } = optionBodies(filled, shelf);
  return { type: 2, data: { id: COMMAND, type: 1, ...laidIn(words, options), ...resolved } };
}

/** The typing of an option, while others may have been filled in. */
export function typing(
  words: string,
  [name, value]: Focused,
  { filled, shelf }: { readonly filled: Filled; readonly shelf: Shelf },
): Doing {
  const { options } = optionBodies(filled, shelf);
  const typed = [...options, { type: 3, name, value, focused: true } as const];
  return { type: 4, data: { id: COMMAND, type: 1, ...laidIn(words, typed) } };
}

/** The choice of an entry in the menu of a message. */
export function messageMenu(name: string, written: Written): Doing {
  const { id = '1000000000000000050', author = '99', ...rest } = written;
  const message = { ...MESSAGE, id, channel_id: CHANNEL, author: userBody(author), ...rest };
  const on = { target_id: id, resolved: { messages: { [id]: message } } };
  return { type: 2, data: { id: COMMAND, type: 3, name, ...on } };
}

/** The press of a button, by its label. Discord sends the whole message along. */
export function press(message: Message, label: string): Doing {
  const data = { id: 1, component_type: 2, custom_id: customIdOf(message, label) };
  return { type: 3, data, message: messageBody(message) };
}

/** The choice in a select, by the labels. */
export function choice(message: Message, labels: readonly string[]): Doing {
  const data = { id: 1, component_type: 3, ...choiceOf(message, labels) };
  return { type: 3, data, message: messageBody(message) };
}

/** An interaction as Discord tells of it, over the gateway or by a POST. */
export function interaction(doing: Doing, by: By, pending: Record<'id' | 'token', string>) {
  return {
    ...doing,
    id: pending.id,
    token: pending.token,
    version: 1,
    application_id: APPLICATION.id,
    attachment_size_limit: 10_485_760,
    ...whoAndWhere(by),
  };
}

/** A message as REST and the gateway show it. */
export function messageBody({ id, channel, components, attachments, onlyFor }: Message) {
  return {
    ...MESSAGE,
    id,
    channel_id: channel,
    type: 20,
    author: { ...userBody(APPLICATION.id), username: 'verbatim', bot: true },
    application_id: APPLICATION.id,
    components,
    attachments,
    flags: (1 << 15) | (onlyFor ? 64 : 0),
  };
}

const COMMAND = '20';

/** What every message has. */
const MESSAGE = {
  type: 0,
  content: '',
  embeds: [],
  attachments: [],
  components: [],
  mentions: [],
  mention_roles: [],
  mention_everyone: false,
  pinned: false,
  tts: false,
  timestamp: '2024-01-01T00:00:00+00:00',
  edited_timestamp: null,
  flags: 0,
};
