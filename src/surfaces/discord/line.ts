import { type REST, type RequestData, RequestMethod, Routes } from 'discord.js';
import { writtenForm } from './form.ts';
import type { Interaction } from './interaction.ts';
import type { MessageFile, Sent } from './message.ts';

/** The one response that Discord waits three seconds for: the type of a callback, and its content. */
export type FirstResponse = {
  readonly body: { readonly type: number; readonly data?: object };
  readonly files: readonly MessageFile[];
};

/** The way back to whoever did something. */
export interface Line {
  first(response: FirstResponse): Promise<void>;
  /** Changes the message that the first response made, or of which something was pressed. */
  edit(message: Sent): Promise<void>;
  /** Sends a further message. */
  more(message: Sent): Promise<void>;
}

/** A line on which all is posted until it is `over`; what Discord has against it is thrown. */
export function postedLine(
  rest: REST,
  { id, token, applicationId }: Pick<Interaction, 'id' | 'token' | 'applicationId'>,
  over: AbortSignal,
): Line {
  const send = async (method: RequestMethod, fullRoute: `/${string}`, { body, files }: Letter) => {
    const sent = { auth: false, ...(await written(body, files)) };
    // Each has a signal of its own: REST never takes its listener off.
    const own = new AbortController();
    const giveUp = () => own.abort();
    over.addEventListener('abort', giveUp);
    try {
      const { signal } = own;
      const response = await rest.queueRequest({ method, fullRoute, ...sent, signal });
      // Discord has done it. What it says of that is not needed, and may break off on its way.
      await response.arrayBuffer().catch(() => {});
    } finally {
      over.removeEventListener('abort', giveUp);
    }
  };
  return {
    first: (response) => send(RequestMethod.Post, Routes.interactionCallback(id, token), response),
    edit({ body, files }) {
      // Who sees a message does not change.
      const { flags, ...others } = body;
      const letter = { body: { ...others, flags: flags & ~EPHEMERAL }, files };
      const route = Routes.webhookMessage(applicationId, token, '@original');
      return send(RequestMethod.Patch, route, letter);
    },
    more: (message) => send(RequestMethod.Post, Routes.webhook(applicationId, token), message),
  };
}

type Letter = { readonly body: object; readonly files: readonly MessageFile[] };

const EPHEMERAL = 1 << 6;

/**
 * A form is written out first: discord.js would send it as a stream, which cannot be sent again, and
 * which throws where nobody hears it when the connection breaks.
 */
async function written(body: object, files: readonly MessageFile[]): Promise<RequestData> {
  if (files.length === 0) return { body };
  const { type, bytes } = await writtenForm(body, files);
  return { body: bytes, passThroughBody: true, headers: { 'content-type': type } };
}
