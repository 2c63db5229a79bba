import { z } from 'zod';
import { messageBody } from './payloads.ts';
import { NOT_FOUND, refused } from './refusals.ts';
import type { Reply, Request, Responder } from './rest.ts';
import { changed, isPrivate, Sent } from './sent.ts';
import type { BodyKind } from './specification.ts';
import { messageNow, type Pending, refusal, show, type World } from './world.ts';

/** The bot's first response to what somebody did. */
export const callback: Responder = (request, world, { token = '' }) => {
  const pending = world.pending.get(token);
  if (!pending) return NOT_FOUND;
  if (pending.acknowledged) return refused(40_060);
  if (world.now() - pending.at > PATIENCE_MS) return refused(10_062);
  const { type, data } = Callback.parse(request.body);
  const kind = CALLBACKS[type] ?? 'callback';
  const refusedAs =
    refusal(request, kind, world) ??
    (FITTING[kind]?.includes(pending.type) === false ? MISFIT : undefined);
  if (refusedAs) return refusedAs;
  if (pending.pressed && type > 5 && world.deleted.has(pending.pressed.id)) return refused(10_008);
  pending.acknowledged = true;
  pending.loading = type === 5;
  world.firstResponses.push(world.now() - pending.at);
  if (type === 8) pending.seen(data.choices);
  else pending.original = responded(type, pending, { ...request, data, world });
  return request.query.get('with_response') === 'true'
    ? { status: 200, body: responseBody(type, pending) }
    : { status: 204 };
};

/** One more message after the first. */
export const followUp: Responder = (request, world, { token = '' }) => {
  const pending = world.pending.get(token);
  const refusedAs = tokenRefusal(pending, world) ?? refusal(request, 'followUp', world);
  if (!pending || refusedAs) return refusedAs ?? NOT_FOUND;
  const given = { ...request, data: Sent.parse(request.body), world };
  const message = show(fresh(pending, given), request, world);
  pending.seen(message);
  return { status: 200, body: messageBody(message) };
};

/** Says, changes or deletes what the bot responded with, or a message after it. */
export const responseMessage: Responder = (request, world, { token = '', message = '' }) => {
  const pending = world.pending.get(token);
  const tooLate = tokenRefusal(pending, world);
  if (!pending || tooLate) return tooLate ?? NOT_FOUND;
  const isOriginal = message === '@original';
  const id = isOriginal ? pending.original?.id : message;
  const before =
    (id && messageNow(id, world)) || (pending.loading && isOriginal && pending.original);
  if (!id || !before || world.deleted.has(id)) return refused(10_008);
  if (request.method === 'GET') return { status: 200, body: messageBody(before) };
  if (request.method === 'DELETE') {
    world.deleted.add(id);
    return { status: 204 };
  }
  const refusedAs = refusal(request, 'edit', world);
  if (refusedAs) return refusedAs;
  const after = show(changed(before, Sent.parse(request.body), request), request, world);
  pending.loading = false;
  if (isOriginal) pending.original = after;
  pending.seen(after);
  return { status: 200, body: messageBody(after) };
};

/** Discord waits three seconds for a first response, and fifteen minutes for all others. */
const PATIENCE_MS = 3000;
const TOKEN_MS = 15 * 60_000;

const Callback = z.object({ type: z.number(), data: Sent.prefault({}) });
const CALLBACKS: Readonly<Record<number, BodyKind>> = { 6: 'update', 7: 'update', 8: 'choices' };
/** Choices answer typing alone, and an update a component. */
const FITTING: Readonly<Partial<Record<BodyKind, readonly number[]>>> = {
  choices: [4],
  update: [3],
  callback: [2, 3],
};
const MISFIT: Reply = {
  status: 400,
  body: { message: 'This kind of response does not fit the interaction', code: 50_035 },
};

type Given = Request & { readonly data: z.output<typeof Sent>; readonly world: World };

/** What `@original` is after a response; what can be seen of it is seen. */
function responded(type: number, pending: Pending, given: Given) {
  const { data, world, ...request } = given;
  if (type >= 6 && pending.pressed) {
    if (type === 6) return pending.pressed;
    const turned = show(changed(pending.pressed, data, request), request, world);
    pending.seen(turned);
    return turned;
  }
  const promised = fresh(pending, given);
  if (type === 5) return promised;
  const message = show(promised, request, world);
  pending.seen(message);
  return message;
}

/** A message that is new, with what the bot gave for it. */
function fresh({ channel, user }: Pending, { data, files, world }: Given) {
  const { components = [] } = data;
  const forOne = isPrivate(data) ? { onlyFor: user } : {};
  return { id: world.nextId(), channel, components, files, attachments: [], ...forOne };
}

function responseBody(type: number, { id, type: asked, original, loading }: Pending): object {
  const message = type === 8 || !original ? undefined : original;
  return {
    interaction: {
      id,
      type: asked,
      ...(message
        ? {
            response_message_id: message.id,
            response_message_loading: loading,
            response_message_ephemeral: message.onlyFor !== undefined,
          }
        : {}),
    },
    ...(message ? { resource: { type, message: messageBody(message) } } : {}),
  };
}

function tokenRefusal(pending: Pending | undefined, world: World): Reply | undefined {
  if (!pending?.acknowledged) return refused(10_015);
  return world.now() - pending.at > TOKEN_MS ? refused(50_027) : undefined;
}
