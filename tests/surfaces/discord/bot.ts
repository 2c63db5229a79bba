import type { Archive } from '../../../src/archive/archive.ts';
import type { Command } from '../../../src/command.ts';
import { findCommands } from '../../../src/surfaces/commands.ts';
import {
  type GatewayEnd,
  type GatewaySettings,
  runGateway,
} from '../../../src/surfaces/discord/gateway.ts';
import { TOKEN } from '../../loopback-discord/loopback-discord.ts';

/** The real commands. */
export const COMMANDS = await findCommands(new URL('../../../commands', import.meta.url));

/** A bot that runs until it is stopped; what it logged. */
export type Bot = {
  readonly log: readonly string[];
  readonly end: Promise<GatewayEnd>;
  stop(): Promise<GatewayEnd>;
};

/** Starts the bot, with discord.js' own client, on an archive. */
export function startBot(
  archive: Archive,
  settings: Pick<GatewaySettings, 'apiUrl'> & Partial<GatewaySettings>,
  commands: readonly Command[] = COMMANDS,
): Bot {
  const stopping = new AbortController();
  const log: string[] = [];
  const end = runGateway(
    { token: TOKEN, ...settings },
    { commands, archive },
    {
      log: (line) => log.push(line),
      waits: [10, 30],
      stop: stopping.signal,
    },
  );
  return {
    log,
    end,
    stop() {
      stopping.abort();
      return end;
    },
  };
}
