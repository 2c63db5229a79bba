import { type REST, type RESTPutAPIApplicationCommandsJSONBody, Routes } from 'discord.js';
import type { Command, Words } from '../../command.ts';
import { type Option, optionsOf } from '../options.ts';
import type { Errand, ErrandPart } from './errands/errand.ts';

/** Where commands are registered: in one server, or everywhere when `guildId` is absent. */
export type Place = { readonly applicationId: string; readonly guildId?: string };

/** All that people are offered. */
export type Offered = {
  readonly commands: readonly Command[];
  readonly errands: readonly Errand[];
};

/** Makes Discord know exactly these commands. Writes only when it knows others; true if it did. */
export async function register(
  rest: REST,
  offered: Offered,
  { applicationId, guildId }: Place,
): Promise<boolean> {
  const route = guildId
    ? Routes.applicationGuildCommands(applicationId, guildId)
    : Routes.applicationCommands(applicationId);
  const known = await rest.get(route, {
    query: new URLSearchParams({ with_localizations: 'true' }),
  });
  const wanted = definitions(offered).map((one) => (guildId ? withoutPlaces(one) : one));
  if (inOneForm(known) === inOneForm(wanted)) return false;
  await rest.put(route, { body: wanted });
  return true;
}

type Definition = RESTPutAPIApplicationCommandsJSONBody[number];

/** https://docs.discord.com/developers/interactions/application-commands */
const SLASH = 1;
const MESSAGE_MENU = 3;
const SUBCOMMAND = 1;
const STRING = 3;
const BOOLEAN = 5;
const CHANNEL = 7;
const ATTACHMENT = 11;
const MANAGE_SERVER = '32';
const IN_SERVERS = { contexts: [0], integration_types: [0] };
const EVERYWHERE = { contexts: [0, 1, 2], integration_types: [0, 1] };

/** The commands as Discord is told of them. */
function definitions({ commands, errands }: Offered): RESTPutAPIApplicationCommandsJSONBody {
  return [
    ...commands.map((command) => ({
      type: SLASH,
      name: command.name,
      ...described(command.summary),
      options: optionsIn(command),
      ...EVERYWHERE,
    })),
    ...commands.flatMap(({ menu }) =>
      menu === undefined
        ? []
        : [
            {
              type: MESSAGE_MENU,
              name: menu.en,
              name_localizations: localized(menu),
              ...EVERYWHERE,
            },
          ],
    ),
    ...errands.map((errand) => ({
      type: SLASH,
      name: errand.name,
      ...described(errand.summary),
      options: errand.parts.flatMap(partOf),
      ...(errand.by === 'managers' ? { default_member_permissions: MANAGE_SERVER } : {}),
      ...(errand.within === 'servers' ? IN_SERVERS : EVERYWHERE),
    })),
  ] as RESTPutAPIApplicationCommandsJSONBody; // checked against Discord's own specification in the tests
}

/** A command of one server is there alone, and takes no word on where. */
function withoutPlaces(definition: Definition): Definition {
  const { contexts: _contexts, integration_types: _types, ...rest } = definition;
  return rest;
}

function partOf(part: ErrandPart): readonly object[] {
  const options = optionsIn(part);
  if (part.name === null) return options;
  return [{ type: SUBCOMMAND, name: part.name, ...described(part.summary), options }];
}

function optionsIn(command: Pick<Command, 'query'>): readonly object[] {
  return optionsOf(command)
    .toSorted((a, b) => Number(b.required) - Number(a.required)) // Discord wants these first
    .map(optionOf);
}

function optionOf({ name, description, required, ...rest }: Option): object {
  const shared = { name, ...described(description), required };
  const { kind, choices, longest, suggest } = rest;
  if (kind === 'yes-or-no') return { type: BOOLEAN, ...shared };
  if (kind === 'file') return { type: ATTACHMENT, ...shared };
  // Of all kinds of channel those that take messages: text, news and threads.
  if (kind === 'channel') return { type: CHANNEL, ...shared, channel_types: [0, 5, 10, 11, 12] };
  if (kind === 'choice') {
    const words = choices.map((choice) => ({
      name: choice.name.en,
      name_localizations: localized(choice.name),
      value: choice.value,
    }));
    return { type: STRING, ...shared, choices: words };
  }
  const most = longest === undefined ? {} : { max_length: longest };
  return { type: STRING, ...shared, ...most, autocomplete: Boolean(suggest) };
}

function described(words: Words) {
  return { description: words.en, description_localizations: localized(words) };
}

/** Spanish is two of Discord's locales. */
function localized({ de, fr, es }: Words) {
  return { de, fr, 'es-ES': es, 'es-419': es };
}

/** What counts in a comparison. */
const COUNTS = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'options',
  'required',
  'autocomplete',
  'max_length',
  'choices',
  'value',
  'channel_types',
  'default_member_permissions',
  'contexts',
  'integration_types',
  'de',
  'fr',
  'es-ES',
  'es-419',
];

/**
 * Commands in a form that two who mean the same have in common. Discord says some things differently from
 * how they were sent: it leaves out what is false or empty, says null for nothing, and adds ids.
 */
function inOneForm(commands: unknown): string {
  const all = Array.isArray(commands) ? commands.map((one) => JSON.stringify(plain(one))) : [];
  return all.sort().join('\n');
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const given = value as Readonly<Record<string, unknown>>; // any object may be asked so
  const kept = COUNTS.map((key) => [key, plain(given[key])] as const).filter(([, said]) =>
    says(said),
  );
  return Object.fromEntries(kept);
}

function says(value: unknown): boolean {
  if (value === undefined || value === null || value === false) return false;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}
