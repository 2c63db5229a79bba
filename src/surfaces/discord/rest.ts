import { REST, RESTEvents } from 'discord.js';
import type { DiscordSettings } from './keep-serving.ts';

/** Hears of each request to Discord that it answered, by the request's path. */
export type Requested = (path: string, status: number) => void;

/** Discord's HTTP interface, for one bot. */
export function openRest(
  { token, apiUrl }: Pick<DiscordSettings, 'token' | 'apiUrl'>,
  requested: Requested,
): REST {
  return counted(new REST({ api: apiUrl }).setToken(token), requested);
}

/** The same interface, which tells of its requests from now on. */
export function counted(rest: REST, requested: Requested): REST {
  return rest.on(RESTEvents.Response, ({ path }, { status }) => requested(path, status));
}
