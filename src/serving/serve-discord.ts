import type { REST } from 'discord.js';
import type { Command } from '../command.ts';
import { UNDECIDED } from '../model/server.ts';
import type { Log } from '../monitoring/log.ts';
import type { Settings } from '../settings.ts';
import { postAlert } from '../surfaces/discord/alert-post.ts';
import { lookUp } from '../surfaces/discord/application.ts';
import { alertErrand } from '../surfaces/discord/errands/alert.ts';
import { archiveErrand } from '../surfaces/discord/errands/archive.ts';
import { helpErrand } from '../surfaces/discord/errands/help.ts';
import { settingsErrand } from '../surfaces/discord/errands/settings.ts';
import { runGateway } from '../surfaces/discord/gateway.ts';
import type { End, Opening, Surroundings } from '../surfaces/discord/keep-serving.ts';
import { runEndpoint } from '../surfaces/discord/over-http.ts';
import type { Newsroom } from '../surfaces/discord/respond.ts';
import { openRest } from '../surfaces/discord/rest.ts';
import { AlertDesk, postDue } from '../upkeep/alerting.ts';
import { followAlong } from '../upkeep/follow-along.ts';
import { Office } from '../upkeep/office.ts';
import { closeDesk } from '../upkeep/open-desk.ts';
import type { Desk } from '../upkeep/taking-in.ts';
import { AnsweringRoom } from './answering-room.ts';
import { openWatch, type Watch } from './watch.ts';

/** What the program has where it is to serve Discord. */
export type Premises = {
  readonly token: string;
  readonly settings: Settings;
  /** The folder of the program. */
  readonly home: URL;
  readonly commands: readonly Command[];
  /** The folder that they were found in. */
  readonly commandFolder: URL;
  /** Opens the archive with all that is to be in it; undefined, after saying why, where it cannot. */
  readonly openDesk: () => Promise<Desk | undefined>;
  readonly log: Log;
  readonly stop: AbortSignal;
};

/** Milliseconds before each further try to reach Discord. */
const WAITS = [2_000, 5_000, 15_000, 60_000] as const;

/** As they are counted. */
const ERRANDS = ['settings', 'alert', 'archive', 'help'];

const TWO_BOTS =
  'Two bots would answer from one archive: stop the other, or set ARCHIVE_FOLDER to another.';

/**
 * Serves Discord until it is stopped, over its gateway or over an endpoint of ours; undefined, after
 * saying why, where the archive cannot be opened. Questions are answered in a thread of their own, so
 * that neither a search nor an article that comes in makes others wait.
 */
export async function serveDiscord(premises: Premises): Promise<End | undefined> {
  const { settings, commands, log } = premises;
  const watch = await openWatch(settings, {
    names: [...commands.map(({ name }) => name), ...ERRANDS],
    log,
  });
  try {
    const desk = await premises.openDesk();
    if (desk === undefined) return undefined;
    try {
      // Behind an endpoint any number of processes may answer; over the gateway each would, and twice.
      if (!desk.folder.writable && settings.interactionsPort === undefined) {
        return { kind: 'refused', why: TWO_BOTS };
      }
      // Others answer: here articles in memory would only make each collection of garbage longer.
      desk.folder.store.keepNone();
      return await atDesk(desk, premises, watch);
    } finally {
      await closeDesk(desk);
    }
  } finally {
    await watch.close();
  }
}

async function atDesk(
  desk: Desk,
  { settings, token, commands, ...premises }: Premises,
  watch: Watch,
): Promise<End> {
  const { log, stop, home } = premises;
  const { store, archive, writable } = desk.folder;
  const { servers } = store;
  const say = (line: string) => log.info(line);
  const rest = openRest({ token, apiUrl: settings.apiUrl }, watch.requested);
  const settingsOf = (server: string | null) => (server === null ? UNDECIDED : servers.of(server));
  const room = new AnsweringRoom({
    archive: settings.archive,
    edition: desk.index,
    commands: premises.commandFolder.href,
  });
  // Whoever takes articles in tells of them: another process that only answers would tell of them too.
  const alerts = writable
    ? alertDesk({ desk, rest, answering: room, settingsOf, watch, log })
    : null;
  const came = () => alerts?.ring();
  const { fetchAllow: allow, fetchContact: contact } = settings;
  const web = { allow, ...(contact ? { contact } : {}) };
  const feeds = followAlong(desk, { home, web, say, came });
  const office = new Office(desk, { home, web, came, followed: () => feeds.look() });
  const others = [
    settingsErrand(servers),
    alertErrand({ alerts: store.alerts, archive, servers, now: desk.now }),
    archiveErrand({
      office,
      servers,
      allowed: settings.archiveServers,
      count: async () => (await lookUp(rest)).servers,
    }),
  ];
  const errands = [...others, helpErrand(commands, others, servers)];
  const newsroom = { answering: room, errands, settingsOf, log, note: watch.note };
  try {
    await room.ready();
    watch.open(store);
    const opening = { offered: { commands, errands }, newsroom };
    return await serve(
      { ...settings, token },
      {
        opening,
        surroundings: {
          log,
          connected: watch.connected,
          requested: watch.requested,
          waits: WAITS,
          stop,
        },
      },
    );
  } finally {
    watch.open(undefined);
    await office.close();
    await feeds.end();
    await alerts?.end();
    await room.close();
  }
}

type Alerting = {
  readonly desk: Desk;
  readonly rest: REST;
  readonly answering: AnsweringRoom;
  readonly settingsOf: Newsroom['settingsOf'];
  readonly watch: Watch;
  readonly log: Log;
};

function alertDesk({ desk, watch, log, ...posting }: Alerting): AlertDesk {
  const warn = (line: string) => log.warn(line);
  const round = (stop: AbortSignal) =>
    postDue(desk.folder.store, {
      async post(alert, ids) {
        const posted = await postAlert(alert, ids, posting);
        if (posted.kind === 'posted') watch.alertsPosted(posted.ids.length);
        return posted;
      },
      now: () => Temporal.Now.instant(),
      say: warn,
      stop,
    });
  return new AlertDesk(round, warn);
}

function serve(
  settings: Settings & { readonly token: string },
  { opening, surroundings }: { readonly opening: Opening; readonly surroundings: Surroundings },
): Promise<End> {
  const { token, apiUrl, guildId, publicKey, interactionsPort: port, listenHost: host } = settings;
  const discord = { token, apiUrl, ...(guildId ? { guildId } : {}) };
  if (port === undefined) return runGateway(discord, opening, surroundings);
  const endpoint = { ...discord, host, port, ...(publicKey ? { publicKey } : {}) };
  return runEndpoint(endpoint, opening, surroundings);
}
