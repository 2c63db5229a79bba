import { z } from 'zod';
import { messageText } from './message-text.ts';

/** What somebody did in Discord, and where. */
export type Interaction = {
  readonly id: string;
  /** Good for fifteen minutes of edits and further messages. */
  readonly token: string;
  readonly applicationId: string;
  readonly user: string;
  /** Null in direct messages. */
  readonly server: string | null;
  readonly channel: string | null;
  /** The language of this person's Discord. */
  readonly locale: string;
  /** What this person may do in the channel, as Discord's bits. */
  readonly permissions: bigint;
  readonly doing: Doing;
};

export type Doing =
  /** Discord asks whether an endpoint is there. */
  | { readonly kind: 'ping' }
  | Told
  | {
      readonly kind: 'typing';
      readonly name: string;
      readonly part: string | null;
      readonly option: string;
      readonly typed: string;
    }
  /** A command of a message's menu, with all text of that message. */
  | { readonly kind: 'menu'; readonly name: string; readonly text: string }
  /** A button or a select, with the ids of all of its message in order, and what was selected. */
  | {
      readonly kind: 'pressed';
      readonly pressed: string;
      readonly ids: readonly string[];
      readonly values: readonly string[];
    };

/** What is asked of the archive. */
export type Asked = Extract<Doing, { kind: 'told' | 'menu' | 'pressed' }>;
/** An option that is being typed. */
export type Typing = Extract<Doing, { kind: 'typing' }>;

/** A slash command; `part` is its subcommand. */
export type Told = {
  readonly kind: 'told';
  readonly name: string;
  readonly part: string | null;
  readonly options: Readonly<Record<string, string>>;
  /** Files sent along, by the names of their options. */
  readonly files: Readonly<Record<string, SentFile>>;
  /** What this person may do in the channels named, by their ids. */
  readonly channels: Readonly<Record<string, bigint>>;
};

/** A file that somebody attached; `size` in bytes. */
export type SentFile = { readonly name: string; readonly url: string; readonly size: number };

/** An interaction as Discord's JSON has it; undefined for what this version does not know. */
export function interactionOf(raw: unknown): Interaction | undefined {
  const read = Raw.safeParse(raw);
  if (!read.success) return undefined;
  const { id, token, application_id, member, user, guild_id, channel, locale } = read.data;
  return {
    id,
    token,
    applicationId: application_id,
    user: (member?.user ?? user)?.id ?? '',
    server: guild_id ?? null,
    channel: channel?.id ?? null,
    locale,
    permissions: member?.permissions ?? 0n,
    doing: doingOf(read.data),
  };
}

const Id = z.string().regex(/^\d{1,20}$/);
const Bits = z.string().regex(/^\d+$/).transform(BigInt);
const Person = z.object({ id: Id });

type Option = {
  readonly name: string;
  readonly type: number;
  readonly value?: string | number | boolean | undefined;
  readonly focused?: boolean | undefined;
  readonly options?: readonly Option[] | undefined;
};
const Option: z.ZodType<Option> = z.object({
  name: z.string(),
  type: z.number(),
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  focused: z.boolean().optional(),
  get options() {
    return z.array(Option).optional();
  },
});

/** https://docs.discord.com/developers/interactions/receiving-and-responding */
const TYPES = { ping: 1, command: 2, component: 3, typing: 4 } as const;
const SLASH = 1;
const MESSAGE_MENU = 3;
const SUBCOMMAND = 1;

const Around = {
  id: Id,
  token: z.string(),
  application_id: Id,
  guild_id: Id.optional(),
  channel: z.object({ id: Id }).optional(),
  member: z.object({ user: Person, permissions: Bits.default(0n) }).optional(),
  user: Person.optional(),
  locale: z.string().default('en-US'),
};
const Resolved = z
  .object({
    attachments: z
      .record(Id, z.object({ filename: z.string(), url: z.url(), size: z.number() }))
      .default({}),
    channels: z.record(Id, z.object({ permissions: Bits.default(0n) })).default({}),
    messages: z.record(Id, z.unknown()).default({}),
  })
  .prefault({});
const Command = z.object({ name: z.string(), options: z.array(Option).default([]) });

const Raw = z.union([
  z.object({ ...Around, type: z.literal(TYPES.ping) }),
  z.object({ ...Around, type: z.literal(TYPES.typing), data: Command }),
  z.object({
    ...Around,
    type: z.literal(TYPES.command),
    data: Command.extend({ type: z.literal(SLASH), resolved: Resolved }),
  }),
  z.object({
    ...Around,
    type: z.literal(TYPES.command),
    data: Command.extend({ type: z.literal(MESSAGE_MENU), resolved: Resolved, target_id: Id }),
  }),
  z.object({
    ...Around,
    type: z.literal(TYPES.component),
    data: z.object({ custom_id: z.string(), values: z.array(z.string()).default([]) }),
    message: z.object({ components: z.unknown() }),
  }),
]);

function doingOf(raw: z.output<typeof Raw>): Doing {
  switch (raw.type) {
    case TYPES.ping:
      return { kind: 'ping' };
    case TYPES.component: {
      const { custom_id: pressed, values } = raw.data;
      return { kind: 'pressed', pressed, ids: idsIn(raw.message.components), values };
    }
    case TYPES.typing: {
      const { part, options } = parted(raw.data.options);
      const focused = options.find((option) => option.focused);
      const { name: option = '', value = '' } = focused ?? {};
      return { kind: 'typing', name: raw.data.name, part, option, typed: String(value) };
    }
    case TYPES.command: {
      const { name, resolved } = raw.data;
      if (raw.data.type === MESSAGE_MENU) {
        return { kind: 'menu', name, text: messageText(resolved.messages[raw.data.target_id]) };
      }
      return told(name, raw.data.options, resolved);
    }
  }
}

function told(
  name: string,
  given: readonly Option[],
  { attachments, channels }: z.output<typeof Resolved>,
): Told {
  const { part, options } = parted(given);
  const words = options.map((option) => [option.name, String(option.value ?? '')] as const);
  const files = words.flatMap(([option, id]) => {
    const file = attachments[id];
    if (!file) return [];
    return [[option, { name: file.filename, url: file.url, size: file.size }] as const];
  });
  return {
    kind: 'told',
    name,
    part,
    options: Object.fromEntries(words),
    files: Object.fromEntries(files),
    channels: Object.fromEntries(
      Object.entries(channels).map(([id, { permissions }]) => [id, permissions]),
    ),
  };
}

/** The options of a command, or of the subcommand that was chosen. */
function parted(options: readonly Option[]): {
  readonly part: string | null;
  readonly options: readonly Option[];
} {
  const chosen = options.find(({ type }) => type === SUBCOMMAND);
  return chosen ? { part: chosen.name, options: chosen.options ?? [] } : { part: null, options };
}

/** Every `custom_id` in components, in the order in which they are shown. */
function idsIn(components: unknown): readonly string[] {
  if (Array.isArray(components)) return components.flatMap(idsIn);
  if (typeof components !== 'object' || components === null) return [];
  const {
    custom_id,
    components: inner,
    accessory,
  } = components as Readonly<Record<string, unknown>>; // any object may be asked so
  return [
    ...(typeof custom_id === 'string' ? [custom_id] : []),
    ...idsIn(inner),
    ...idsIn(accessory),
  ];
}
