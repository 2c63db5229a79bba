import { once } from 'node:events';
import { Client, Events, GatewayCloseCodes, GatewayDispatchEvents } from 'discord.js';
import { isDoneWithin } from '../../done-within.ts';
import { introduce, lookUp } from './application.ts';
import { brief, Dismissed } from './discord-errors.ts';
import {
  type DiscordSettings,
  type End,
  keepServing,
  type Opening,
  type Surroundings,
} from './keep-serving.ts';
import { postedLine } from './line.ts';
import { Reception } from './reception.ts';
import { counted } from './rest.ts';

/** Serves Discord over its gateway until it is stopped. */
export function runGateway(
  settings: DiscordSettings,
  opening: Opening,
  surroundings: Surroundings,
): Promise<End> {
  return keepServing(() => session(settings, opening, surroundings), surroundings);
}

/** One login, until it is stopped. @throws when Discord is away or does not take us. */
async function session(
  settings: DiscordSettings,
  opening: Opening,
  { log, connected, requested, stop }: Surroundings,
): Promise<void> {
  const client = new Client({
    intents: [], // interactions come without any
    allowedMentions: { parse: [] },
    rest: { api: settings.apiUrl },
    shards: 'auto', // as many connections as Discord recommends for the servers that the bot is in
  });
  counted(client.rest, requested);
  const reception = new Reception(opening.newsroom);
  const over = new AbortController();
  client.on(Events.Error, (error) => log.warn(`Discord: ${brief(error)}`));
  client.on(Events.ShardError, (error) => {
    log.warn(`The connection to Discord broke: ${brief(error)}`);
  });
  client.on(Events.ShardReconnecting, () => connected(false));
  client.on(Events.ShardResume, () => connected(true));
  client.on(Events.ShardReady, () => connected(true));
  // As Discord sends it, which is as it comes to an endpoint too.
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (raw: object) => {
    void reception.receive(raw, (interaction) => postedLine(client.rest, interaction, over.signal));
    keepFromClient(raw);
  });
  const end = Promise.race([once(stop, 'abort'), dismissal(client)]);
  const arrived = arrival(client, settings, opening).then((said) => log.info(said));
  try {
    await Promise.race([end, arrived]);
    await end;
  } finally {
    client.ws.removeAllListeners(GatewayDispatchEvents.InteractionCreate);
    await reception.settled();
    over.abort(); // what Discord has not taken by now would keep the process
    // A client that is destroyed while it logs in connects again, and never ends.
    await isDoneWithin(5000, arrived);
    await client.destroy();
    connected(false);
  }
}

/**
 * Leaves discord.js nothing of an interaction that we have read. Of the objects that it would make we need
 * none, it keeps them for good, and for some, such as a message with a poll, it throws where nobody catches.
 */
function keepFromClient(raw: object): void {
  for (const key of Object.keys(raw)) Reflect.deleteProperty(raw, key);
}

/** Registers the commands and logs in; what to tell whoever runs the bot. */
async function arrival(
  client: Client,
  { token, guildId }: DiscordSettings,
  { offered }: Opening,
): Promise<string> {
  // Anything else could not even be sent, and the error about it would repeat it.
  if (!/^[\w.-]+$/.test(token)) throw new Dismissed(GatewayCloseCodes.AuthenticationFailed);
  client.rest.setToken(token);
  const application = await lookUp(client.rest);
  const said = await introduce(client.rest, application, {
    offered,
    ...(guildId ? { guildId } : {}),
  });
  await client.login(token);
  return said;
}

/** Never fulfilled. @throws {Dismissed} when Discord ends the session for good. */
function dismissal(client: Client): Promise<never> {
  return new Promise((_, reject) => {
    client.once(Events.ShardDisconnect, ({ code }) => reject(new Dismissed(code)));
  });
}
