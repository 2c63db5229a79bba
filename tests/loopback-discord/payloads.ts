import type { Message } from './message.ts';

/** The application that the bot is. */
export const APPLICATION = { id: '1000000000000000001', name: 'Verbatim' };
const CHANNEL = '1000000000000000002';
const GUILD = '1000000000000000003';

/** What a person did, before it has an id and a token. */
export type Doing = { readonly type: number; readonly data: object; readonly message?: object };

/** What a person fills in, option by option: words, or yes or no. */
export type Filled = Readonly<Record<string, string | boolean>>;

/** A slash command with its options. */
export function chatInput(name: string, options: Filled): Doing {
  return { type: 2, data: { id: '20', type: 1, name, options: optionList(options) } };
}

/** The typing of an option, while others may have been filled in. */
export function typing(
  name: string,
  focused: readonly [option: string, typed: string],
  filled: Filled = {},
): Doing {
  const [option, value] = focused;
  const options = [...optionList(filled), { type: 3, name: option, value, focused: true }];
  return { type: 4, data: { id: '20', type: 1, name, options } };
}

/** The press of a button. Discord sends the whole message along. */
export function press(message: Message, customId: string): Doing {
  return {
    type: 3,
    data: { component_type: 2, custom_id: customId },
    message: messageBody(message),
  };
}

/** An interaction as the gateway dispatches it. */
export function interaction(
  doing: Doing,
  user: string,
  { id, token }: Record<'id' | 'token', string>,
) {
  return {
    ...doing,
    id,
    token,
    version: 1,
    application_id: APPLICATION.id,
    guild_id: GUILD,
    channel_id: CHANNEL,
    channel: { id: CHANNEL, type: 0, guild_id: GUILD, name: 'newsroom', permissions: '0' },
    member: {
      user: userBody(user),
      roles: [],
      joined_at: '2024-01-01T00:00:00+00:00',
      permissions: '0',
      flags: 0,
      deaf: false,
      mute: false,
    },
    locale: 'en-US',
    guild_locale: 'en-US',
    app_permissions: '0',
    entitlements: [],
    authorizing_integration_owners: { 0: GUILD },
    context: 0,
    attachment_size_limit: 10_485_760,
  };
}

/** A message as REST and the gateway show it. */
export function messageBody({ id, components, onlyFor }: Message) {
  return {
    id,
    channel_id: CHANNEL,
    type: 20,
    content: '',
    author: { ...userBody(APPLICATION.id), username: 'verbatim', bot: true },
    components,
    embeds: [],
    attachments: [],
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    timestamp: '2024-01-01T00:00:00+00:00',
    edited_timestamp: null,
    flags: (1 << 15) | (onlyFor ? 64 : 0),
  };
}

function userBody(id: string) {
  return { id, username: `user${id}`, discriminator: '0', avatar: null, global_name: null };
}

function optionList(options: Filled) {
  return Object.entries(options).map(([name, value]) => ({
    type: typeof value === 'boolean' ? 5 : 3,
    name,
    value,
  }));
}
