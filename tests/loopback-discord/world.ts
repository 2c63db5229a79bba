import { fileProblems } from './body.ts';
import type { Message } from './message.ts';
import type { Reply, Request } from './rest.ts';
import type { Shelf } from './shelf.ts';
import { type BodyKind, problems } from './specification.ts';

export type Choice = { readonly name: string; readonly value: string };

/** Something a person did that the bot has to answer. */
export type Pending = {
  readonly id: string;
  readonly token: string;
  /** 2: a command, 3: a component, 4: typing. */
  readonly type: number;
  readonly user: string;
  readonly channel: string;
  /** When it was done, in milliseconds of the world's clock. */
  readonly at: number;
  /** The message whose button was pressed. */
  readonly pressed?: Message;
  /** What `@original` is once the bot has responded: its message, or the one that was pressed. */
  original?: Message;
  acknowledged: boolean;
  /** The response was put off, and nothing of it can be seen yet. */
  loading: boolean;
  readonly seen: (what: Message | readonly Choice[]) => void;
};

/** What Discord knows. */
export type World = {
  /** Milliseconds; a test may move it on. */
  readonly now: () => number;
  readonly nextId: () => string;
  readonly commands: Map<string, readonly object[]>;
  /** By the token of the interaction. */
  readonly pending: ReadonlyMap<string, Pending>;
  /** Every message as it became, in the order in which it was seen. */
  readonly seen: Message[];
  /** The ids of messages that somebody deleted. */
  readonly deleted: Set<string>;
  readonly violations: string[];
  /** Milliseconds from the doing of a person to the bot's first response. */
  readonly firstResponses: number[];
  readonly servers: readonly string[];
  readonly shelf: Shelf;
  readonly verifyKey: string;
  readonly gateway: () => object;
};

/** The reply to a body that Discord would refuse, which is a violation as well; undefined: it takes it. */
export function refusal(request: Request, kind: BodyKind, world: World): Reply | undefined {
  const found = problems(request.body, kind);
  if (found.length === 0) return undefined;
  world.violations.push(...found.map((problem) => `${request.method} ${request.path}: ${problem}`));
  return { status: 400, body: { message: found.join('\n'), code: 50_035 } };
}

/** Makes a message be seen as it now is, its new files on the shelf. */
export function show(message: Message, { method, path }: Request, world: World): Message {
  const found = fileProblems(message.components, message.files);
  world.violations.push(...found.map((problem) => `${method} ${path}: ${problem}`));
  const fresh = message.files.slice(message.attachments.length);
  const attachments = [...message.attachments, ...fresh.map((file) => world.shelf.keep(file))];
  const shown = { ...message, attachments };
  world.seen.push(shown);
  return shown;
}

/** A message as it was last seen; undefined when it never was, or was deleted. */
export function messageNow(id: string, { seen, deleted }: World): Message | undefined {
  return deleted.has(id) ? undefined : seen.findLast((message) => message.id === id);
}
