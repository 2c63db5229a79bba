import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { DiscordAPIError } from 'discord.js';
import { introduce, lookUp } from './application.ts';
import { openEndpoint } from './endpoint/endpoint.ts';
import type { Interaction } from './interaction.ts';
import {
  type DiscordSettings,
  type End,
  keepServing,
  type Opening,
  type Surroundings,
} from './keep-serving.ts';
import { type FirstResponse, type Line, postedLine } from './line.ts';
import { Reception } from './reception.ts';
import { openRest } from './rest.ts';

/** Where Discord sends interactions to. */
export type EndpointSettings = DiscordSettings & {
  readonly host: string;
  readonly port: number;
  /** Looked up where it is left out. */
  readonly publicKey?: string;
};

/** Serves what Discord sends to an endpoint of ours, until it is stopped. */
export function runEndpoint(
  settings: EndpointSettings,
  opening: Opening,
  surroundings: Surroundings,
): Promise<End> {
  return keepServing(() => session(settings, opening, surroundings), surroundings);
}

async function session(
  { token, apiUrl, guildId, host, port, publicKey }: EndpointSettings,
  { offered, newsroom }: Opening,
  { log, connected, requested, stop }: Surroundings,
): Promise<void> {
  const rest = openRest({ token, apiUrl }, requested);
  const application = await lookUp(rest);
  log.info(await introduce(rest, application, { offered, ...(guildId ? { guildId } : {}) }));
  const reception = new Reception(newsroom);
  const over = new AbortController();
  const endpoint = await openEndpoint({
    host,
    port,
    publicKey: publicKey ?? application.publicKey,
    log,
    answer: (raw) => firstResponse(raw, reception, (one) => postedLine(rest, one, over.signal)),
  });
  log.info(`Interactions are taken at http://${host}:${endpoint.port}/interactions`);
  connected(true);
  await once(stop, 'abort');
  connected(false);
  await endpoint.close();
  await reception.settled();
  over.abort(); // what Discord has not taken by now would keep the process
}

/** The first response goes out as what the request is answered with, all else is posted. */
async function firstResponse(
  raw: unknown,
  reception: Reception,
  lineFor: (interaction: Interaction) => Line,
): Promise<FirstResponse | undefined> {
  const first = Promise.withResolvers<FirstResponse | undefined>();
  const work = reception.receive(raw, (interaction) => {
    const posted = lineFor(interaction);
    const line: Line = {
      async first(response) {
        // Files are safe with Discord's own route alone.
        if (response.files.length > 0) await posted.first(response);
        first.resolve(response.files.length > 0 ? undefined : response);
      },
      edit: (message) => onceThere(() => posted.edit(message)),
      more: (message) => onceThere(() => posted.more(message)),
    };
    return line;
  });
  if (!work) return undefined;
  void work.finally(() => first.resolve(undefined)); // nothing is left to be said
  return first.promise;
}

/** Milliseconds before each further try. */
const WAITS = [100, 300, 1000] as const;
const UNKNOWN_WEBHOOK = 10_015;

/** What follows a first response may reach Discord before it: then the interaction has no messages yet. */
async function onceThere(send: () => Promise<void>): Promise<void> {
  for (const wait of WAITS) {
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof DiscordAPIError) || error.code !== UNKNOWN_WEBHOOK) throw error;
      await setTimeout(wait);
    }
  }
  return send();
}
