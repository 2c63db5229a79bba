/** The server that the newsroom has, where the bot is, and its channel. */
export const GUILD = '1000000000000000003';
export const CHANNEL = '1000000000000000002';

/** The bit of those who may manage a server. */
export const MANAGE_SERVER = 0x20n;

/** Where somebody is when they ask. */
export type Place =
  | { readonly kind: 'server'; readonly id: string; readonly locale?: string }
  /** A server in which the bot is not; the person installed it for themselves. */
  | { readonly kind: 'foreign server'; readonly id: string; readonly locale?: string }
  /** With the bot. */
  | { readonly kind: 'direct message' }
  /** With other people; the person installed the bot for themselves. */
  | { readonly kind: 'private channel' };

/** Somebody who asks; what is absent: in the newsroom, in American English, with no permission. */
export type Person = {
  readonly id: string;
  readonly at?: Place;
  readonly channel?: string;
  readonly locale?: string;
  readonly permissions?: bigint;
};

/** Somebody, or just their id. */
export type By = string | Person;

export function idOf(by: By): string {
  return typeof by === 'string' ? by : by.id;
}

/** The server that somebody is in; undefined in a direct message. */
export function guildOf(by: By): string | undefined {
  const at = placeOf(by);
  return 'id' in at ? at.id : undefined;
}

/** The channel that somebody is in. */
export function channelOf(by: By): string {
  return (typeof by === 'string' ? undefined : by.channel) ?? CHANNEL;
}

/** What an interaction says of who does something, and where. */
export function whoAndWhere(by: By): object {
  const { id, locale = 'en-US', permissions = 0n } = typeof by === 'string' ? { id: by } : by;
  const at = placeOf(by);
  const channel_id = channelOf(by);
  const user = userBody(id);
  const common = { channel_id, locale, app_permissions: APP_PERMISSIONS, entitlements: [] };
  if (!('id' in at)) {
    const [context, type] = at.kind === 'direct message' ? [1, 1] : [2, 3];
    const channel = { id: channel_id, type, recipients: [user], permissions: '0', flags: 0 };
    const authorizing_integration_owners = context === 1 ? { 0: '0', 1: id } : { 1: id };
    return { ...common, user, channel, context, authorizing_integration_owners };
  }
  const guild_locale = at.locale ?? 'en-US';
  return {
    ...common,
    guild_id: at.id,
    guild_locale,
    guild: { id: at.id, locale: guild_locale, features: [] },
    channel: { id: channel_id, type: 0, guild_id: at.id, name: 'newsroom', permissions: '0' },
    member: { ...memberBody(permissions), user },
    context: 0,
    authorizing_integration_owners: at.kind === 'server' ? { 0: at.id } : { 1: id },
  };
}

/** A person as REST and the gateway show them. */
export function userBody(id: string): object {
  return { id, username: `user${id}`, discriminator: '0', avatar: null, global_name: null };
}

/** What a server knows of one of its people, with what they may do. */
export function memberBody(permissions: bigint): object {
  return {
    roles: [],
    joined_at: '2024-01-01T00:00:00+00:00',
    permissions: String(permissions),
    flags: 0,
    deaf: false,
    mute: false,
    pending: false,
    nick: null,
    avatar: null,
    banner: null,
    communication_disabled_until: null,
    premium_since: null,
  };
}

/** What the bot may do: view channels, send messages, embed links, attach files. */
const APP_PERMISSIONS = String((1 << 10) | (1 << 11) | (1 << 14) | (1 << 15));

function placeOf(by: By): Place {
  return (typeof by === 'string' ? undefined : by.at) ?? { kind: 'server', id: GUILD };
}
