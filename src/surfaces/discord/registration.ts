import { type REST, type RESTPutAPIApplicationCommandsJSONBody, Routes } from 'discord.js';
import { z } from 'zod';
import type { Command } from '../../command.ts';
import { type Option, optionsOf } from '../options.ts';

/** Where commands are registered: in one server, or everywhere when `guildId` is absent. */
export type Place = { readonly applicationId: string; readonly guildId?: string };

/** Makes Discord know exactly these commands. Writes only when it knows others; true if it did. */
export async function register(
  rest: REST,
  commands: readonly Command[],
  { applicationId, guildId }: Place,
): Promise<boolean> {
  const route = guildId
    ? Routes.applicationGuildCommands(applicationId, guildId)
    : Routes.applicationCommands(applicationId);
  const known = await rest.get(route, {
    query: new URLSearchParams({ with_localizations: 'true' }),
  });
  const wanted = definitions(commands);
  if (JSON.stringify(Definitions.parse(known)) === JSON.stringify(Definitions.parse(wanted))) {
    return false;
  }
  await rest.put(route, { body: wanted });
  return true;
}

/** The commands as Discord is told of them. */
function definitions(commands: readonly Command[]): RESTPutAPIApplicationCommandsJSONBody {
  return commands.map((command) => ({
    type: 1,
    name: command.name,
    description: command.summary,
    options: optionsOf(command)
      .toSorted((a, b) => Number(b.required) - Number(a.required)) // Discord wants these first
      .map(optionOf),
  }));
}

function optionOf({ name, description, required, yesOrNo, ...rest }: Option) {
  if (yesOrNo) return { type: 5, name, description, required } as const;
  const { choices, longest, suggest } = rest;
  const most = longest === undefined ? {} : { max_length: longest };
  const words = choices.map((choice) => ({ name: choice, value: choice }));
  const kind = words.length > 0 ? { choices: words } : { ...most, autocomplete: Boolean(suggest) };
  return { type: 3, name, description, required, ...kind } as const;
}

/**
 * What counts in a comparison. Discord says some things differently from how they were sent:
 * it leaves out what is false or empty, says null for nothing, and adds ids and versions.
 */
const Localized = z
  .record(z.string(), z.string())
  .nullish()
  .transform((words) => words ?? {});
const Localizations = { name_localizations: Localized, description_localizations: Localized };
const Described = { name: z.string(), description: z.string(), ...Localizations };
const Definitions = z
  .array(
    z.object({
      ...Described,
      type: z.number().default(1),
      default_member_permissions: z
        .string()
        .nullish()
        .transform((bits) => bits ?? null),
      options: z
        .array(
          z.object({
            ...Described,
            type: z.number(),
            required: z.boolean().default(false),
            autocomplete: z.boolean().default(false),
            min_length: z
              .number()
              .nullish()
              .transform((least) => least ?? null),
            max_length: z
              .number()
              .nullish()
              .transform((most) => most ?? null),
            choices: z
              .array(
                z.object({ name: z.string(), value: z.unknown(), name_localizations: Localized }),
              )
              .default([]),
          }),
        )
        .default([]),
    }),
  )
  .transform((all) => all.toSorted((a, b) => (a.name < b.name ? -1 : 1)));
