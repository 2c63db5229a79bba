import type { Archive } from '../../../src/archive/archive.ts';
import type { Command } from '../../../src/command.ts';
import { type ServerSettings, UNDECIDED } from '../../../src/model/server.ts';
import { openLog } from '../../../src/monitoring/log.ts';
import { inPng } from '../../../src/rendering/picture/png.ts';
import { findCommands } from '../../../src/surfaces/commands.ts';
import { answeringAt } from '../../../src/surfaces/discord/answering.ts';
import type { Errand } from '../../../src/surfaces/discord/errands/errand.ts';
import { runGateway } from '../../../src/surfaces/discord/gateway.ts';
import type {
  DiscordSettings,
  End,
  Opening,
  Surroundings,
} from '../../../src/surfaces/discord/keep-serving.ts';
import type { Done } from '../../../src/surfaces/discord/respond.ts';
import { TOKEN } from '../../loopback-discord/loopback-discord.ts';

/** The real commands. */
export const COMMANDS = await findCommands(new URL('../../../commands', import.meta.url));

/** A bot that runs until it is stopped; what it logged, and what it did. */
export type Bot = {
  readonly log: readonly string[];
  readonly done: readonly Done[];
  readonly end: Promise<End>;
  stop(): Promise<End>;
};

/** What a test sets that most leave as it is. */
export type Cast = {
  readonly commands?: readonly Command[];
  readonly errands?: readonly Errand[];
  readonly settings?: Partial<ServerSettings>;
};

type Run = (
  settings: DiscordSettings,
  opening: Opening,
  surroundings: Surroundings,
) => Promise<End>;

/** Starts the bot, with discord.js' own client, on an archive. */
export function startBot(
  archive: Archive,
  settings: Pick<DiscordSettings, 'apiUrl'> & Partial<DiscordSettings>,
  { commands = COMMANDS, errands = [], settings: decided = {} }: Cast = {},
  run: Run = runGateway,
): Bot {
  const stopping = new AbortController();
  const lines: string[] = [];
  const done: Done[] = [];
  const to = { isTTY: true, write: (text: string) => lines.push(text.trimEnd()) };
  const log = openLog({ level: 'info', secrets: [settings.token ?? TOKEN], to });
  const newsroom = {
    answering: answeringAt({ commands, archive }, inPng),
    errands,
    settingsOf: () => ({ ...UNDECIDED, ...decided }),
    log,
    note: (one: Done) => done.push(one),
  };
  const end = run(
    { token: TOKEN, ...settings },
    { offered: { commands, errands }, newsroom },
    {
      log,
      connected: () => undefined,
      requested: () => undefined,
      waits: [10, 30],
      stop: stopping.signal,
    },
  );
  return {
    log: lines,
    done,
    end,
    stop() {
      stopping.abort();
      return end;
    },
  };
}
