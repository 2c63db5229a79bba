import { randomUUID } from 'node:crypto';
import { MessageFlags, InteractionResponseType as Response } from 'discord.js';
import { isDoneWithin } from '../../done-within.ts';
import type { ServerSettings } from '../../model/server.ts';
import type { Log } from '../../monitoring/log.ts';
import { sentencePage } from '../../rendering/discord.ts';
import { languageOf } from '../../rendering/languages/language.ts';
import type { Answered, Answering } from './answering.ts';
import type { Asking } from './conversation.ts';
import { isGone, isTooLate } from './discord-errors.ts';
import type { Errand } from './errands/errand.ts';
import type { Interaction } from './interaction.ts';
import type { FirstResponse, Line } from './line.ts';
import { localeOf } from './locale.ts';
import { messageOf, type Sent, type Shown } from './message.ts';

/** All who answer what somebody does in Discord. */
export type Newsroom = {
  /** Questions to the archive. */
  readonly answering: Answering;
  /** What changes something, or is about the bot itself. */
  readonly errands: readonly Errand[];
  /** What a server has decided; null for direct messages. */
  readonly settingsOf: (server: string | null) => ServerSettings;
  readonly log: Log;
  /** Hears of each interaction once it is done with. */
  readonly note: (done: Done) => void;
};

/** An interaction that is done with; `seconds` to its first response, null where there was none. */
export type Done = {
  readonly kind: Interaction['doing']['kind'];
  readonly name: string;
  readonly outcome: 'answered' | 'late' | 'failed';
  readonly seconds: number | null;
};

/** Answers whatever somebody did. Never throws: what goes wrong goes to the log. */
export async function respond(
  interaction: Interaction,
  line: Line,
  newsroom: Newsroom,
): Promise<void> {
  const { doing } = interaction;
  const since = performance.now();
  let seconds: number | null = null;
  const timed: Line = {
    ...line,
    async first(response) {
      await line.first(response);
      seconds = (performance.now() - since) / 1000;
    },
  };
  const name = 'name' in doing ? doing.name : doing.kind;
  const done = (outcome: Done['outcome']) =>
    newsroom.note({ kind: doing.kind, name, outcome, seconds });
  try {
    await answer(interaction, timed, newsroom);
    const ms = Math.round(performance.now() - since);
    newsroom.log.info('Answered', { interaction: interaction.id, kind: doing.kind, name, ms });
    done('answered');
  } catch (error) {
    if (isTooLate(error)) {
      newsroom.log.warn('An answer came too late: Discord no longer waited for it.', {
        interaction: interaction.id,
      });
      return done('late');
    }
    const id = randomUUID().slice(0, 8);
    newsroom.log.error(`Error ${id}`, error, { interaction: interaction.id });
    done('failed');
    await apologize(id, interaction, { line, isAnswered: seconds !== null }).catch(
      (also: unknown) => newsroom.log.error(`Nor this, ${id}`, also),
    );
  }
}

/**
 * Discord waits three seconds for a first response, and a person less: what takes longer than this is told
 * to be on its way.
 */
const PATIENCE_MS = 2;

async function answer(interaction: Interaction, line: Line, newsroom: Newsroom): Promise<void> {
  const { doing } = interaction;
  switch (doing.kind) {
    case 'ping':
      return line.first({ body: { type: Response.Pong }, files: [] });
    case 'typing': {
      const choices = await suggested(doing, interaction, newsroom);
      const type = Response.ApplicationCommandAutocompleteResult;
      return line.first({ body: { type, data: { choices } }, files: [] });
    }
    case 'pressed':
      return press(doing, interaction, { line, newsroom });
    case 'menu':
      return question(doing, interaction, { line, newsroom });
    case 'told': {
      const errand = newsroom.errands.find(({ name }) => name === doing.name);
      return errand
        ? go(errand.run(doing, interaction), line)
        : question(doing, interaction, { line, newsroom });
    }
  }
}

type Hands = { readonly line: Line; readonly newsroom: Newsroom };
type Doing<K extends Interaction['doing']['kind']> = Extract<Interaction['doing'], { kind: K }>;

async function suggested(typing: Doing<'typing'>, interaction: Interaction, newsroom: Newsroom) {
  const errand = newsroom.errands.find(({ name }) => name === typing.name);
  const own = await errand?.suggest(typing, interaction);
  return own ?? newsroom.answering.suggest(typing, askingOf(interaction, newsroom).locale);
}

async function question(
  asked: Doing<'told' | 'menu'>,
  interaction: Interaction,
  { line, newsroom }: Hands,
): Promise<void> {
  const asking = askingOf(interaction, newsroom);
  const to = asking.audience.kind === 'asker' ? 'one' : 'all';
  const work = newsroom.answering.answer(asked, asking);
  const isLate = await isSlow(work);
  if (isLate) await line.first(deferral(to));
  const answered = await work;
  tellFault(answered, interaction, newsroom);
  const message = messageOf(answered, to);
  await (isLate ? line.edit(message) : line.first(fresh(message)));
}

async function press(
  pressed: Doing<'pressed'>,
  interaction: Interaction,
  { line, newsroom }: Hands,
): Promise<void> {
  const work = newsroom.answering.answer(pressed, askingOf(interaction, newsroom));
  const isLate = (await isSlow(work)) && (await promisesChange(line));
  const shown = await work;
  tellFault(shown, interaction, newsroom);
  if (shown.kind !== 'turned') {
    const message = messageOf(shown, shown.kind === 'shared' ? 'all' : 'one');
    return isLate ? line.more(message) : line.first(fresh(message));
  }
  const { body, files } = messageOf(shown, 'all');
  try {
    if (isLate) await line.edit({ body, files });
    else await line.first({ body: { type: Response.UpdateMessage, data: body }, files });
  } catch (error) {
    if (!isGone(error)) throw error;
    // The message was deleted in the meantime: whoever pressed gets the page for himself.
    const message = messageOf(shown, 'one');
    await (isLate ? line.more(message) : line.first(fresh(message)));
  }
}

/** Promises to change the message of which something was pressed; false where it was deleted in the meantime. */
async function promisesChange(line: Line): Promise<boolean> {
  try {
    await line.first({ body: { type: Response.DeferredMessageUpdate }, files: [] });
    return true;
  } catch (error) {
    if (isGone(error)) return false;
    throw error;
  }
}

/** Shows how an errand comes along, to whoever is on it, in one message. */
async function go(steps: AsyncIterator<Shown>, line: Line): Promise<void> {
  const first = steps.next();
  const isLate = await isSlow(first);
  if (isLate) await line.first(deferral('one'));
  let isFirst = !isLate;
  for (let step = await first; !step.done; step = await steps.next()) {
    const message = messageOf(step.value, 'one');
    await (isFirst ? line.first(fresh(message)) : line.edit(message));
    isFirst = false;
  }
}

function tellFault({ fault }: Answered, { id }: Interaction, { log }: Newsroom): void {
  if (fault === null) return;
  const error = new Error('A picture could not be drawn.');
  error.stack = fault; // of the thread in which it was to be drawn
  log.error('A picture could not be drawn.', error, { interaction: id });
}

function askingOf({ user, server, locale }: Interaction, { settingsOf }: Newsroom): Asking {
  const { answers, style, sources, language } = settingsOf(server);
  return {
    user,
    locale: localeOf(language, locale),
    audience: answers === 'public' ? { kind: 'all' } : { kind: 'asker' },
    sources,
    style,
  };
}

function fresh({ body, files }: Sent): FirstResponse {
  return { body: { type: Response.ChannelMessageWithSource, data: body }, files };
}

/** It takes no flag but the one of who sees what will come. */
function deferral(to: 'all' | 'one'): FirstResponse {
  const data = to === 'one' ? { flags: MessageFlags.Ephemeral } : {};
  return { body: { type: Response.DeferredChannelMessageWithSource, data }, files: [] };
}

/** Whether work takes so long that its answer has to be promised first. */
async function isSlow(work: Promise<unknown>): Promise<boolean> {
  return !(await isDoneWithin(PATIENCE_MS, work));
}

type Apology = { readonly line: Line; readonly isAnswered: boolean };

async function apologize(
  id: string,
  { doing, locale }: Interaction,
  { line, isAnswered }: Apology,
): Promise<void> {
  if (doing.kind === 'ping') return;
  if (doing.kind === 'typing') {
    const type = Response.ApplicationCommandAutocompleteResult;
    return line.first({ body: { type, data: { choices: [] } }, files: [] });
  }
  const sorry = sentencePage(languageOf(locale).notices.wentWrong(id));
  const message = messageOf({ components: sorry, files: [] }, 'one');
  if (!isAnswered) return line.first(fresh(message));
  // What is on its way to whoever asked becomes the apology; a message of all stays as it is.
  await (doing.kind === 'pressed' ? line.more(message) : line.edit(message));
}
