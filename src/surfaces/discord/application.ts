import { type REST, Routes } from 'discord.js';
import { z } from 'zod';
import { type Offered, register } from './registration.ts';

/** The application that the bot is, as Discord knows it. */
export type Application = {
  readonly id: string;
  readonly name: string;
  /** The key with which Discord signs what it sends to an endpoint: 64 hexadecimal digits. */
  readonly publicKey: string;
  /** In about how many servers the bot is; undefined where Discord does not say. */
  readonly servers: number | undefined;
};

/** Looks up which application a token is of. */
export async function lookUp(rest: REST): Promise<Application> {
  const read = Looked.parse(await rest.get(Routes.currentApplication()));
  return {
    id: read.id,
    name: read.name,
    publicKey: read.verify_key,
    servers: read.approximate_guild_count,
  };
}

const Looked = z.object({
  id: z.string(),
  name: z.string(),
  verify_key: z.string().default(''),
  approximate_guild_count: z.number().optional(),
});

/** Registers what is offered, in one server or everywhere; what to tell whoever runs the bot. */
export async function introduce(
  rest: REST,
  { id, name }: Application,
  { offered, guildId }: { readonly offered: Offered; readonly guildId?: string },
): Promise<string> {
  const place = { applicationId: id, ...(guildId ? { guildId } : {}) };
  const state = (await register(rest, offered, place)) ? 'registered anew' : 'registered already';
  const count = offered.commands.length + offered.errands.length;
  return `${name} answers on Discord; its ${count} commands are ${state}.`;
}
