import { z } from 'zod';
import { APPLICATION } from './payloads.ts';
import { refused } from './refusals.ts';
import type { Responder } from './rest.ts';
import { refusal } from './world.ts';

/** The commands that are registered, everywhere or in a server. */
export const registered: Responder = ({ path }, world, { guild }) =>
  guild && !world.servers.includes(guild)
    ? refused(50_001)
    : { status: 200, body: world.commands.get(path) ?? [] };

/** Says commands back as Discord does: with ids and versions, and without what is false or empty. */
export const register: Responder = (request, world, { guild }) => {
  if (guild && !world.servers.includes(guild)) return refused(50_001);
  const refusedAs = refusal(request, 'commands', world);
  if (refusedAs) return refusedAs;
  const commands = Commands.parse(request.body).map(({ options, ...command }) => ({
    id: world.nextId(),
    application_id: APPLICATION.id,
    version: world.nextId(),
    type: 1,
    default_member_permissions: null,
    nsfw: false,
    name_localizations: null,
    description_localizations: null,
    // Where none is said, what the application says.
    integration_types: [0],
    contexts: null,
    ...command,
    ...(options.length > 0 ? { options: options.map(withoutFalse) } : {}),
  }));
  world.commands.set(request.path, commands);
  return { status: 200, body: commands };
};

const Options = z.array(z.looseObject({})).default([]);
const Commands = z.array(z.looseObject({ options: Options }));

function withoutFalse(option: object): object {
  const { options, ...rest } = z.looseObject({ options: Options }).parse(option);
  const said = Object.entries(rest).filter(([, value]) => value !== false);
  return Object.fromEntries([
    ...said,
    ...(options.length > 0 ? [['options', options.map(withoutFalse)]] : []),
  ]);
}
