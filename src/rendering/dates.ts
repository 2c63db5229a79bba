import type { When } from '../model/when.ts';
import type { Language } from './languages/language.ts';

/** An EDTF date in words ("30 March 2023", "summer 2022", "March 2023 to May 2023"). */
export function dateInWords(edtf: string, language: Language): string {
  const { dates } = language;
  const inWords = (part: string) => dateInWords(part, language);
  const oneOf = /^\[(.+)\]$/.exec(edtf)?.[1];
  if (oneOf) return dates.oneOf(oneOf.split(',').map(inWords));
  const [start, end] = edtf.split('/');
  if (start === '..' && end) return dates.until(inWords(end));
  if (start && end === '..') return dates.since(inWords(start));
  if (start && end) return dates.between(inWords(start), inWords(end));
  if (edtf.endsWith('~')) return dates.about(inWords(edtf.slice(0, -1)));
  if (/^\d{3}X$/.test(edtf)) return dates.decade(`${edtf.slice(0, 3)}0`);
  if (/^\d\dXX$/.test(edtf)) return `${edtf.slice(0, 2)}00–${edtf.slice(0, 2)}99`;
  return calendarDate(edtf, language) ?? edtf;
}

/** A year, a part of it, a month or a day, with the time where one is told. */
function calendarDate(edtf: string, { dates }: Language): string | undefined {
  const [, year, month, day, time] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(T.+)?$/.exec(edtf) ?? [];
  if (!year || !month) return year;
  if (isPartOfYear(month, dates.parts)) return dates.partOf(dates.parts[month], year);
  if (Number(month) > 12) return undefined;
  const date = `${year}-${month}-${day ?? '01'}`;
  const words = day ? dates.day(date) : dates.month(date);
  return time ? dates.atTime(words, ...timeInWords(time)) : words;
}

function isPartOfYear<P extends object>(month: string, parts: P): month is keyof P & string {
  return Object.hasOwn(parts, month);
}

/** "T12:30:00-05:00" is "12:30" and " UTC−05:00": EDTF writes seconds that nobody told. */
function timeInWords(time: string): readonly [told: string, zone: string] {
  const [, told = time, zone = ''] = /^T(\d\d:\d\d(?::(?!00)\d\d)?)(?::00)?(.*)$/.exec(time) ?? [];
  return [told, zone.replace(/^Z$|^(?=[+-])/, ' UTC').replace('-', '−')];
}

/** The days a date may be, where the date itself does not say so; empty when it does. */
export function daysInWords(
  { edtf, earliest, latest, precision }: When,
  language: Language,
): string {
  if (edtf === `${earliest}/${latest}`) return '';
  const plain = ['time', 'day', 'month', 'year', 'none'].includes(precision);
  const wholeYear = edtf !== null && /^\d{4}$/.test(edtf) && !earliest?.endsWith('-01-01');
  const partYear = edtf !== null && /^\d{4}$/.test(edtf) && !latest?.endsWith('-12-31');
  if (!earliest || !latest || (plain && !wholeYear && !partYear) || edtf?.startsWith('['))
    return '';
  return `${dateInWords(earliest, language)} – ${dateInWords(latest, language)}`;
}

/** A day `YYYY-MM-DD` with its weekday ("Thursday, 30 March 2023"). */
export function weekdayAndDate(day: string, { dates }: Language): string {
  return dates.withWeekday(dates.weekday(day), dates.day(day));
}
