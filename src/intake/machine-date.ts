import { MONTHS } from '../model/calendar.ts';
import { statedDay } from './calendar-date.ts';

/** A date written for machines. */
export type MachineDate = {
  /** The day in the zone it is written in, `YYYY-MM-DD`. */
  readonly day: string;
  /** The instant in UTC, `2023-03-30T18:42:00Z`; absent without a time and a zone. */
  readonly instant?: string;
};

const ISO =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s?(Z|[+-]\d\d(?::?\d\d)?)?)?$/i;
const RFC_822 =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3,9})\.?\s+(\d{4})(?:\s+(\d\d?):(\d\d)(?::(\d\d))?\s*([a-z]{1,3}|[+-]\d{4})?)?$/i;

/** The zones that RFC 822 names, as offsets. */
const ZONES: Readonly<Record<string, string>> = {
  z: '+00:00',
  ut: '+00:00',
  utc: '+00:00',
  gmt: '+00:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

/**
 * Reads a date in ISO 8601, its compact form (`20230330T184200Z`) or RFC 822; white space around it
 * does not count. Undefined for anything else, and for what no calendar or clock has.
 */
export function machineDate(words: string): MachineDate | undefined {
  const written = words.trim().slice(0, 60);
  const iso = ISO.exec(written);
  if (iso) {
    const [, year = '', month = '', day = '', hour, minute, second, zone] = iso;
    return dated([year, month, day], { hour, minute, second, zone });
  }
  const [, day, named = '', year = '', hour, minute, second, zone] = RFC_822.exec(written) ?? [];
  const month = MONTHS.get(named.toLowerCase());
  if (day === undefined || month === undefined) return undefined;
  const parts = [year, String(month).padStart(2, '0'), day.padStart(2, '0')] as const;
  return dated(parts, { hour: hour?.padStart(2, '0'), minute, second, zone });
}

type Clock = Readonly<Record<'hour' | 'minute' | 'second' | 'zone', string | undefined>>;

function dated(
  parts: readonly [string, string, string],
  { hour, minute, second = '00', zone }: Clock,
): MachineDate | undefined {
  const day = parts.join('-');
  if (statedDay(day) === undefined) return undefined;
  if (hour === undefined) return { day };
  const time = `${hour}:${minute}:${second}`;
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(time)) return undefined;
  const offset = zone && offsetOf(zone);
  if (!offset) return { day };
  return { day, instant: Temporal.Instant.from(`${day}T${time}${offset}`).toString() };
}

function offsetOf(zone: string): string | undefined {
  const known = ZONES[zone.toLowerCase()];
  if (known !== undefined) return known;
  const [, sign, hours = '', minutes = '00'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  return sign && Number(hours) <= 14 && Number(minutes) < 60
    ? `${sign}${hours}:${minutes}`
    : undefined;
}

/** The days that an instant is on somewhere on earth: two, or three around noon in UTC. */
export function daysSomewhere(instant: string): ReadonlySet<string> {
  const at = Temporal.Instant.from(instant);
  const days = ['-12:00', '+00:00', '+14:00'].map((zone) =>
    at.toZonedDateTimeISO(zone).toPlainDate().toString(),
  );
  return new Set(days);
}
