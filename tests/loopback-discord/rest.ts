import { z } from 'zod';
import { fileProblems, type SentFile } from './body.ts';
import type { Component, Message } from './message.ts';
import { APPLICATION, messageBody } from './payloads.ts';
import { type BodyKind, problems } from './specification.ts';

export type Choice = { readonly name: string; readonly value: string };

/** Something a person did that the bot has to answer. */
export type Pending = {
  readonly id: string;
  readonly user: string;
  /** The message whose button was pressed. */
  readonly pressed?: Message;
  /** What `@original` is once the bot has responded: its message, or the one that was pressed. */
  original?: Message;
  acknowledged: boolean;
  readonly seen: (what: Message | readonly Choice[]) => void;
};

/** What Discord knows. */
export type World = {
  readonly socketUrl: string;
  readonly commands: Map<string, readonly object[]>;
  /** By the token of the interaction. */
  readonly pending: ReadonlyMap<string, Pending>;
  readonly violations: string[];
  readonly nextId: () => string;
};

export type Request = {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly files: readonly SentFile[];
};
export type Reply = { readonly status: number; readonly body?: unknown };

/** Answers one authorized request as Discord does; what it refuses is a violation as well. */
export function answer(request: Request, world: World): Reply {
  const { method, path } = request;
  const [place, id = '', third, fourth] = path.split('/').slice(1);
  switch (`${method} ${place} ${third ?? ''}`) {
    case 'GET applications ':
      return { status: 200, body: { ...APPLICATION, description: '', verify_key: '' } };
    case 'GET gateway ':
      return { status: 200, body: { url: world.socketUrl, shards: 1, session_start_limit: LIMIT } };
    case 'GET applications commands':
    case 'GET applications guilds':
      return { status: 200, body: world.commands.get(path) ?? [] };
    case 'PUT applications commands':
    case 'PUT applications guilds':
      return register(request, world);
    case `POST interactions ${third}`:
      return callback(request, world.pending.get(third ?? ''), world);
    case `POST webhooks ${third}`:
      return followUp(request, world.pending.get(third ?? ''), world);
    case `PATCH webhooks ${third}`:
      return fourth && id ? edit(request, world.pending.get(third ?? ''), world) : UNKNOWN;
    default:
      return UNKNOWN;
  }
}

const LIMIT = { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 };
const UNKNOWN: Reply = { status: 404, body: { message: '404: Not Found', code: 0 } };
const ACKNOWLEDGED: Reply = {
  status: 400,
  body: { message: 'Interaction has already been acknowledged.', code: 40_060 },
};
const DONE: Reply = { status: 204 };
const EPHEMERAL = 64;

function refusal(request: Request, kind: BodyKind, world: World): Reply | undefined {
  const found = problems(request.body, kind);
  if (found.length === 0) return undefined;
  world.violations.push(...found.map((problem) => `${request.method} ${request.path}: ${problem}`));
  return { status: 400, body: { message: found.join('\n'), code: 50_035 } };
}

/** Says commands back as Discord does: with ids and versions, and without what is false or empty. */
function register(request: Request, world: World): Reply {
  const refused = refusal(request, 'commands', world);
  if (refused) return refused;
  const known = z.array(z.looseObject({ options: z.array(z.looseObject({})).default([]) }));
  const commands = known.parse(request.body).map(({ options, ...command }) => ({
    id: world.nextId(),
    application_id: APPLICATION.id,
    version: world.nextId(),
    default_member_permissions: null,
    nsfw: false,
    name_localizations: null,
    description_localizations: null,
    ...command,
    ...(options.length > 0 ? { options: options.map(withoutFalse) } : {}),
  }));
  world.commands.set(request.path, commands);
  return { status: 200, body: commands };
}

function withoutFalse(option: object): object {
  return Object.fromEntries(Object.entries(option).filter(([, value]) => value !== false));
}

const Sent = z.object({
  components: z.custom<readonly Component[]>().default([]),
  flags: z.number().default(0),
  choices: z.custom<readonly Choice[]>().default([]),
  /** Which of the files that were attached before stay; all, when it is left out. */
  attachments: z.array(z.unknown()).optional(),
});
const Callback = z.object({ type: z.number(), data: Sent.prefault({}) });
const CALLBACKS: Readonly<Record<number, BodyKind>> = { 6: 'update', 7: 'update', 8: 'choices' };

function callback(request: Request, pending: Pending | undefined, world: World): Reply {
  if (!pending) return UNKNOWN;
  if (pending.acknowledged) return ACKNOWLEDGED;
  const { type, data } = Callback.parse(request.body);
  const refused = refusal(request, CALLBACKS[type] ?? 'callback', world);
  if (refused) return refused;
  pending.acknowledged = true;
  if (type === 8) pending.seen(data.choices);
  const fresh = { id: world.nextId(), components: data.components, files: request.files };
  const forOne = (data.flags & EPHEMERAL) > 0 ? { onlyFor: pending.user } : {};
  pending.original = type >= 6 && pending.pressed ? pending.pressed : { ...fresh, ...forOne };
  if (type === 4) pending.seen(attached(pending.original, request, world));
  if (type === 7) pending.seen(attached(changed(pending.original, data, request), request, world));
  return DONE;
}

function followUp(request: Request, pending: Pending | undefined, world: World): Reply {
  if (!pending?.acknowledged) return UNKNOWN;
  const refused = refusal(request, 'followUp', world);
  if (refused) return refused;
  const { components, flags } = Sent.parse(request.body);
  const forOne = (flags & EPHEMERAL) > 0 ? { onlyFor: pending.user } : {};
  const message = { id: world.nextId(), components, files: request.files, ...forOne };
  pending.seen(attached(message, request, world));
  return { status: 200, body: messageBody(message) };
}

function edit(request: Request, pending: Pending | undefined, world: World): Reply {
  if (!pending?.original) return UNKNOWN;
  const refused = refusal(request, 'edit', world);
  if (refused) return refused;
  const message = changed(pending.original, Sent.parse(request.body), request);
  pending.seen(attached(message, request, world));
  return { status: 200, body: messageBody(message) };
}

function changed(
  message: Message,
  { components, attachments }: z.output<typeof Sent>,
  { files }: Request,
): Message {
  return { ...message, components, files: attachments ? files : [...message.files, ...files] };
}

function attached(message: Message, { method, path }: Request, { violations }: World): Message {
  const found = fileProblems(message.components, message.files);
  violations.push(...found.map((problem) => `${method} ${path}: ${problem}`));
  return message;
}
