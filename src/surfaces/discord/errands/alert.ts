import type { Archive } from '../../../archive/archive.ts';
import type { Alert } from '../../../model/alert.ts';
import { completions } from '../autocomplete.ts';
import type { Interaction, Told } from '../interaction.ts';
import type { Shown } from '../message.ts';
import { Add, ALERT_PARTS, ALERT_SUMMARY, End } from './alert-options.ts';
import { alertsPage, setPage, whichPage } from './alert-pages.ts';
import { type Checked, quietOf, watchedOf } from './alert-wishes.ts';
import type { Errand } from './errand.ts';
import { mayManage, mayWrite } from './permissions.ts';
import { languageHere, type Servers, said } from './shown.ts';
import { errandWords, type Spoken } from './words.ts';
import { zonesLike } from './zones.ts';

/** The alerts that there are. */
export interface Alerts {
  of(server: string): readonly Alert[];
  add(alert: Omit<Alert, 'number' | 'halted'>): Alert;
  /** Ends an alert of a server; whether there was one of that number. */
  end(number: number, server: string): boolean;
}

export type AlertErrand = {
  readonly alerts: Alerts;
  readonly archive: Archive;
  readonly servers: Pick<Servers, 'of'>;
  /** The instant in UTC, as articles are stamped with it. */
  readonly now: () => string;
};

/** A server has so many alerts at most. */
const MOST = 25;

/** New statements that are to be posted to a channel: set, listed and ended. */
export function alertErrand(place: AlertErrand): Errand {
  return {
    name: 'alert',
    summary: ALERT_SUMMARY,
    by: 'all',
    within: 'servers',
    parts: ALERT_PARTS,
    async suggest({ option, typed }, interaction) {
      const { archive, alerts, servers } = place;
      const language = languageHere(interaction, servers);
      switch (option) {
        case 'speaker':
          return completions('speakers', typed, { archive, language });
        case 'outlet':
          return completions('outlets', typed, { archive, language });
        case 'zone':
          return zonesLike(typed, interaction.locale).map((zone) => ({ name: zone, value: zone }));
        case 'number': {
          const own = alerts
            .of(interaction.server ?? '')
            .filter((alert) => mayEnd(alert, interaction))
            .map(({ number }) => String(number));
          return own
            .filter((number) => number.startsWith(typed.trim()))
            .map((number) => ({ name: number, value: number }));
        }
        default:
          return undefined;
      }
    },
    async *run(told, interaction) {
      const { server } = interaction;
      const language = languageHere(interaction, place.servers);
      const words = errandWords(language);
      if (server === null) return yield said(words.onlyInServers, language);
      const asked = { told, interaction, server, place, language, words };
      if (told.part === 'add') yield await set(asked);
      else if (told.part === 'list') yield alertsPage(place.alerts.of(server), asked);
      else if (told.part === 'end') yield end(asked);
      else yield said(words.outdated, language);
    },
  };
}

type Asked = Spoken & {
  readonly told: Told;
  readonly interaction: Interaction;
  readonly server: string;
  readonly place: AlertErrand;
};

async function set(asked: Asked): Promise<Shown> {
  const { told, interaction, server, language, words } = asked;
  const { alerts, archive, now } = asked.place;
  const read = Add.safeParse(told.options);
  const channel = read.data?.channel ?? interaction.channel;
  if (!read.success || channel === null) return said(words.outdated, language);
  const named = read.data.channel === undefined ? interaction.permissions : told.channels[channel];
  if (!mayWrite(named ?? 0n)) return said(words.alert.mayNotWrite, language);
  if (alerts.of(server).length >= MOST) return said(words.alert.tooMany(MOST), language);
  const quiet = quietOf(read.data, words.alert);
  if (quiet.kind === 'wrong') return said(quiet.why, language);
  const wished: Checked = await watchedOf(read.data, archive, words.alert);
  if (wished.kind === 'wrong') return said(wished.why, language);
  if (wished.kind === 'several') return whichPage(wished, asked);
  const { watched, notes } = wished;
  const alert = alerts.add({
    server,
    channel,
    by: interaction.user,
    watched,
    quiet: quiet.quiet,
    since: now(),
  });
  return setPage(alert, notes, asked);
}

function end({ told, interaction, server, place, language, words }: Asked): Shown {
  const read = End.safeParse(told.options);
  if (!read.success) return said(words.outdated, language);
  const written = read.data.number;
  const alert = place.alerts.of(server).find(({ number }) => String(number) === written);
  if (!alert) return said(words.alert.unknown(written), language);
  if (!mayEnd(alert, interaction)) return said(words.alert.notYours(written), language);
  place.alerts.end(alert.number, server);
  return said(words.alert.ended(written), language);
}

/** Everyone ends own alerts, and those who manage the server anybody's. */
function mayEnd({ by }: Alert, interaction: Interaction): boolean {
  return by === interaction.user || mayManage(interaction);
}
