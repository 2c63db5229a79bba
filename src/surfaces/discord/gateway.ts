import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { Client, Events, GatewayCloseCodes, Routes } from 'discord.js';
import { z } from 'zod';
import type { Desk } from './conversation.ts';
import { brief, Dismissed, refusal } from './discord-errors.ts';
import { respond } from './interactions.ts';
import { register } from './registration.ts';

export type GatewaySettings = {
  readonly token: string;
  readonly apiUrl: string;
  /** Registers the commands in this server alone; absent: everywhere. */
  readonly guildId?: string;
};

export type GatewaySurroundings = {
  /** Takes a line for whoever runs the bot. */
  readonly log: (line: string) => void;
  /** Milliseconds before each further try to reach Discord; the last of them goes on being used. */
  readonly waits: readonly [number, ...number[]];
  /** Ends it: no new work is taken, what runs is finished. */
  readonly stop: AbortSignal;
};

/** How it ended: stopped as asked, or Discord does not take us with these settings. */
export type GatewayEnd =
  | { readonly kind: 'stopped' }
  | { readonly kind: 'refused'; readonly why: string };

/**
 * Serves Discord over its gateway until it is stopped. While Discord cannot be reached it says so,
 * waits and tries again. The token never gets into a line or a result.
 */
export async function runGateway(
  settings: GatewaySettings,
  desk: Desk,
  { log, waits, stop }: GatewaySurroundings,
): Promise<GatewayEnd> {
  const censored = (line: string) => log(line.replaceAll(settings.token, '(the token)'));
  for (let failures = 0; !stop.aborted; failures++) {
    try {
      await session(settings, desk, { log: censored, stop });
    } catch (error) {
      const why = refusal(error);
      if (why) return { kind: 'refused', why };
      const wait = waits[Math.min(failures, waits.length - 1)] ?? waits[0];
      censored(`Discord cannot be reached: ${brief(error)}. Trying again in ${wait / 1000} s.`);
      await setTimeout(wait, undefined, { signal: stop }).catch(() => {}); // a stop cuts it short
    }
  }
  return { kind: 'stopped' };
}

/** One login, until it is stopped. @throws when Discord is away or does not take us. */
async function session(
  settings: GatewaySettings,
  desk: Desk,
  { log, stop }: Pick<GatewaySurroundings, 'log' | 'stop'>,
): Promise<void> {
  const client = new Client({
    intents: [], // interactions come without any
    allowedMentions: { parse: [] },
    rest: { api: settings.apiUrl },
  });
  const running = new Set<Promise<void>>();
  client.on(Events.Error, (error) => log(`Discord: ${brief(error)}`));
  client.on(Events.ShardError, (error) => log(`The connection to Discord broke: ${brief(error)}`));
  client.on(Events.InteractionCreate, (interaction) => {
    const work = respond(interaction, desk, log).finally(() => running.delete(work));
    running.add(work);
  });
  const end = Promise.race([once(stop, 'abort'), dismissal(client)]);
  const arrived = arrival(client, settings, desk).then(log);
  try {
    await Promise.race([end, arrived]);
    await end;
  } finally {
    client.removeAllListeners(Events.InteractionCreate);
    await Promise.all(running);
    // A client that is destroyed while it logs in connects again, and never ends.
    const patience = setTimeout(5000, undefined, { ref: false });
    await Promise.race([arrived.catch(() => {}), patience]);
    await client.destroy();
  }
}

/** Registers the commands and logs in; what to tell whoever runs the bot. */
async function arrival(
  client: Client,
  { token, guildId }: GatewaySettings,
  { commands }: Desk,
): Promise<string> {
  // Anything else could not even be sent, and the error about it would repeat it.
  if (!/^[\w.-]+$/.test(token)) throw new Dismissed(GatewayCloseCodes.AuthenticationFailed);
  client.rest.setToken(token);
  const application = Application.parse(await client.rest.get(Routes.currentApplication()));
  const place = { applicationId: application.id, ...(guildId ? { guildId } : {}) };
  const written = await register(client.rest, commands, place);
  await client.login(token);
  const state = written ? 'registered anew' : 'registered already';
  return `${application.name} answers on Discord; its ${commands.length} commands are ${state}.`;
}

const Application = z.object({ id: z.string(), name: z.string() });

/** Never fulfilled. @throws {Dismissed} when Discord ends the session for good. */
function dismissal(client: Client): Promise<never> {
  return new Promise((_, reject) => {
    client.once(Events.ShardDisconnect, ({ code }) => reject(new Dismissed(code)));
  });
}
