import { setTimeout } from 'node:timers/promises';
import type { Archive } from '../../../src/archive/archive.ts';
import { LoopbackDiscord } from '../../loopback-discord/loopback-discord.ts';
import { buttonsOf, type Message, textOf } from '../../loopback-discord/message.ts';
import type { GatewaySettings } from '../../loopback-discord/socket.ts';
import { type Bot, type Cast, startBot } from './bot.ts';

/** A Discord with the bot in it, which may be started again with another archive or other settings. */
export type Scene = {
  readonly discord: LoopbackDiscord;
  readonly bot: () => Bot;
  restart(archive: Archive, cast?: Cast): Promise<void>;
  /** Fulfilled when the bot had the time to say more than it should. */
  idle(): Promise<void>;
  close(): Promise<void>;
};

/** Opens a Discord and starts the bot in it. */
export async function openScene(
  archive: Archive,
  cast: Cast = {},
  gateway: Partial<GatewaySettings> = {},
): Promise<Scene> {
  const discord = await new LoopbackDiscord(gateway).open();
  let bot = await arrived(archive, cast);

  async function arrived(archive: Archive, cast: Cast): Promise<Bot> {
    const online = discord.online();
    const started = startBot(archive, { apiUrl: discord.apiUrl }, cast);
    await Promise.race([online, started.end]);
    return started;
  }

  return {
    discord,
    bot: () => bot,
    async restart(archive, cast = {}) {
      await bot.stop();
      bot = await arrived(archive, cast);
    },
    async idle() {
      await setTimeout(50);
    },
    async close() {
      await bot.stop();
      await discord.close();
    },
  };
}

/** An archive whose answers each take so many milliseconds more. */
export function slowed<A extends Archive>(archive: A, delay: () => number): A {
  return {
    ...archive,
    async coverage() {
      await setTimeout(delay());
      return archive.coverage();
    },
  };
}

/** The ids of the statements that a message shows, in their order. */
export function idsIn(message: Message): readonly string[] {
  return [...textOf(message).matchAll(/:\s([0-9a-f]{12})$/gm)].map(([, id = '']) => id);
}

/** A message and the pages after it, or as many of them all as one wants to see. */
export async function allPages(
  first: Message,
  discord: LoopbackDiscord,
  most = Number.POSITIVE_INFINITY,
): Promise<readonly Message[]> {
  const pages = [first];
  for (
    let last = first;
    pages.length < most && buttonsOf(last).includes('Next');
    pages.push(last)
  ) {
    last = await discord.press(last, 'Next', first.onlyFor ?? '11');
  }
  return pages;
}
