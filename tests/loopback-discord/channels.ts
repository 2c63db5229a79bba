import { z } from 'zod';
import type { Message } from './message.ts';
import { messageBody } from './payloads.ts';
import { GUILD } from './people.ts';
import { refused } from './refusals.ts';
import type { Responder } from './rest.ts';
import { changed, Sent } from './sent.ts';
import { messageNow, refusal, show, type World } from './world.ts';

/** What the bot says in a channel without having been asked. */
export const post: Responder = (request, world, { channel = '' }) => {
  const refusedAs = refusal(request, 'channelMessage', world);
  if (refusedAs) return refusedAs;
  const { nonce, enforce_nonce } = Nonce.parse(request.body);
  const once = enforce_nonce && nonce !== undefined ? `${channel} ${nonce}` : undefined;
  const twin = once === undefined ? undefined : posted(world).get(once);
  // A post that is sent again, because its answer got lost, is there already.
  if (twin && world.now() - twin.at < NONCE_MS) return { status: 200, body: twin.body };
  const { components = [] } = Sent.parse(request.body);
  const fresh: Message = {
    id: world.nextId(),
    channel,
    components,
    files: request.files,
    attachments: [],
  };
  const body = {
    ...messageBody(show(fresh, request, world)),
    type: 0,
    ...(nonce ? { nonce } : {}),
  };
  if (once !== undefined) posted(world).set(once, { at: world.now(), body });
  return { status: 200, body };
};

/** Says, changes or deletes a message of a channel. */
export const channelMessage: Responder = (request, world, { channel = '', message: id = '' }) => {
  const before = messageNow(id, world);
  if (!before || before.channel !== channel || before.onlyFor) return refused(10_008);
  if (request.method === 'GET') return { status: 200, body: messageBody(before) };
  if (request.method === 'DELETE') {
    world.deleted.add(id);
    return { status: 204 };
  }
  const refusedAs = refusal(request, 'channelEdit', world);
  if (refusedAs) return refusedAs;
  const after = show(changed(before, Sent.parse(request.body), request), request, world);
  return { status: 200, body: messageBody(after) };
};

/** A channel of the newsroom's server. */
export const channel: Responder = (_, __, { channel: id = '' }) => ({
  status: 200,
  body: { id, type: 0, guild_id: GUILD, name: 'alerts', position: 0, permission_overwrites: [] },
});

const Nonce = z.object({
  nonce: z.union([z.string().max(25), z.number()]).optional(),
  enforce_nonce: z.boolean().default(false),
});

/** How long Discord knows a nonce again: “the past few minutes”. */
const NONCE_MS = 5 * 60_000;

type Posted = Map<string, { readonly at: number; readonly body: object }>;

/** By channel and nonce. */
const POSTED = new WeakMap<World['seen'], Posted>();

function posted({ seen }: World): Posted {
  const known = POSTED.get(seen) ?? new Map();
  POSTED.set(seen, known);
  return known;
}
