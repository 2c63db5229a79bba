import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  ComponentType,
  type Interaction,
  MessageFlags,
} from 'discord.js';
import { type Page, sentencePage } from '../rendering/discord.ts';
import { suggestions } from './autocomplete.ts';
import { answerPress, answerQuestion, type Desk, type Reply } from './conversation.ts';
import { brief, isTooLate } from './discord-errors.ts';

/** Answers whatever somebody did in Discord. Never throws: what goes wrong goes to the log. */
export async function respond(
  interaction: Interaction,
  desk: Desk,
  log: (line: string) => void,
): Promise<void> {
  try {
    if (interaction.isAutocomplete()) await suggest(interaction, desk);
    else if (interaction.isChatInputCommand()) await answer(interaction, desk);
    else if (interaction.isButton()) await press(interaction, desk);
  } catch (error) {
    if (isTooLate(error)) return log('An answer came too late: Discord no longer waited for it.');
    const id = randomUUID().slice(0, 8);
    log(`Error ${id}: ${error instanceof Error ? error.stack : error}`);
    await apologize(interaction, id).catch((also: unknown) =>
      log(`Nor this, ${id}: ${brief(also)}`),
    );
  }
}

type Asked = ChatInputCommandInteraction | ButtonInteraction;

/** Discord waits three seconds for a first response. */
const PATIENCE_MS = 2000;
const V2 = MessageFlags.IsComponentsV2;

async function answer(interaction: ChatInputCommandInteraction, desk: Desk): Promise<void> {
  const options = interaction.options.data.map(({ name, value }) => [name, String(value)]);
  const question = { name: interaction.commandName, options: Object.fromEntries(options) };
  const { page } = await inTime(answerQuestion(question, desk), () =>
    interaction.deferReply({ flags: MessageFlags.Ephemeral }),
  );
  await privately(interaction, page);
}

async function press(interaction: ButtonInteraction, desk: Desk): Promise<void> {
  const ids = interaction.message.components.flatMap((part) =>
    part.type === ComponentType.ActionRow
      ? part.components.flatMap(({ customId }) => customId ?? [])
      : [],
  );
  const pressed = { ids, pressed: interaction.customId, userId: interaction.user.id };
  const reply = await inTime(answerPress(pressed, desk), () => interaction.deferUpdate());
  await send(interaction, reply);
}

async function send(interaction: ButtonInteraction, { kind, page }: Reply): Promise<void> {
  const message = { components: page, flags: V2 } as const;
  switch (kind) {
    case 'private':
      return privately(interaction, page);
    case 'shared':
      await (interaction.deferred ? interaction.followUp(message) : interaction.reply(message));
      return;
    case 'turned':
      await (interaction.deferred ? interaction.editReply(message) : interaction.update(message));
      return;
  }
}

/** To this person alone. What was deferred for a question is private already, and is filled in. */
async function privately(interaction: Asked, components: Page): Promise<void> {
  const message = { components, flags: V2 | MessageFlags.Ephemeral } as const;
  if (!interaction.deferred) await interaction.reply(message);
  else if (interaction.isButton()) await interaction.followUp(message);
  else await interaction.editReply({ components, flags: V2 });
}

async function suggest(interaction: AutocompleteInteraction, desk: Desk): Promise<void> {
  const { name: option, value: typed } = interaction.options.getFocused(true);
  const typing = { command: interaction.commandName, option, typed };
  await interaction.respond(await suggestions(typing, desk.commands, desk.archive));
}

/** Waits for work; when it takes long, tells Discord that an answer will come. */
async function inTime<T>(work: Promise<T>, defer: () => Promise<unknown>): Promise<T> {
  const done = new AbortController();
  const late = setTimeout(PATIENCE_MS, 'late', { signal: done.signal, ref: false });
  const first = await Promise.race([work, late.catch(() => 'in time')]);
  if (first === 'late') await defer();
  done.abort();
  return work;
}

async function apologize(interaction: Interaction, id: string): Promise<void> {
  if (interaction.isAutocomplete()) return interaction.respond([]);
  if (!interaction.isChatInputCommand() && !interaction.isButton()) return;
  const sorry = `Something went wrong here. In the log of the bot it is error ${id}.`;
  return privately(interaction, sentencePage(sorry));
}
