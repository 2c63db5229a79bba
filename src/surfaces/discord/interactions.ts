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
import { sentencePage } from '../../rendering/discord.ts';
import { suggestions } from './autocomplete.ts';
import { answerPress, answerQuestion, type Desk, type Reply } from './conversation.ts';
import { brief, isTooLate } from './discord-errors.ts';
import { type Illustrated, illustrated } from './illustrated.ts';

/** Answers whatever somebody did in Discord. Never throws: what goes wrong goes to the log. */
export async function respond(interaction: Interaction, desk: Desk, log: Log): Promise<void> {
  try {
    if (interaction.isAutocomplete()) await suggest(interaction, desk);
    else if (interaction.isChatInputCommand()) await answer(interaction, desk, log);
    else if (interaction.isButton()) await press(interaction, desk, log);
  } catch (error) {
    if (isTooLate(error)) return log('An answer came too late: Discord no longer waited for it.');
    const id = randomUUID().slice(0, 8);
    log(`Error ${id}: ${error instanceof Error ? error.stack : error}`);
    await apologize(interaction, id).catch((also: unknown) =>
      log(`Nor this, ${id}: ${brief(also)}`),
    );
  }
}

type Log = (line: string) => void;

type Asked = ChatInputCommandInteraction | ButtonInteraction;

/** Discord waits three seconds for a first response. */
const PATIENCE_MS = 2000;
const V2 = MessageFlags.IsComponentsV2;

async function answer(
  interaction: ChatInputCommandInteraction,
  desk: Desk,
  log: Log,
): Promise<void> {
  const options = interaction.options.data.map(({ name, value }) => [name, String(value)]);
  const question = { name: interaction.commandName, options: Object.fromEntries(options) };
  const work = answerQuestion(question, desk).then((reply) => illustrated(reply, log));
  const message = await inTime(work, () =>
    interaction.deferReply({ flags: MessageFlags.Ephemeral }),
  );
  await privately(interaction, message);
}

async function press(interaction: ButtonInteraction, desk: Desk, log: Log): Promise<void> {
  const ids = interaction.message.components.flatMap((part) =>
    part.type === ComponentType.ActionRow
      ? part.components.flatMap(({ customId }) => customId ?? [])
      : [],
  );
  const pressed = { ids, pressed: interaction.customId, userId: interaction.user.id };
  const work = answerPress(pressed, desk).then(async (reply) => ({
    kind: reply.kind,
    ...(await illustrated(reply, log)),
  }));
  await send(interaction, await inTime(work, () => interaction.deferUpdate()));
}

async function send(
  interaction: ButtonInteraction,
  { kind, components, files }: Illustrated & Pick<Reply, 'kind'>,
): Promise<void> {
  const message = { components, files, flags: V2 } as const;
  switch (kind) {
    case 'private':
      return privately(interaction, message);
    case 'shared':
      await (interaction.deferred ? interaction.followUp(message) : interaction.reply(message));
      return;
    case 'turned':
      // The files are all that stay: a picture of the page before is gone.
      await (interaction.deferred ? interaction.editReply(message) : interaction.update(message));
      return;
  }
}

/** To this person alone. What was deferred for a question is private already, and is filled in. */
async function privately(interaction: Asked, { components, files }: Illustrated): Promise<void> {
  const message = { components, files, flags: V2 | MessageFlags.Ephemeral } as const;
  if (!interaction.deferred) await interaction.reply(message);
  else if (interaction.isButton()) await interaction.followUp(message);
  else await interaction.editReply({ components, files, flags: V2 });
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
  return privately(interaction, { components: sentencePage(sorry), files: [] });
}
