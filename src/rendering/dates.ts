import type { When } from '../model/when.ts';

/** Parts of a year as EDTF numbers them, in the place of a month. */
const PARTS_OF_YEAR: Readonly<Record<string, string>> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
  '33': 'first quarter of',
  '34': 'second quarter of',
  '35': 'third quarter of',
  '36': 'fourth quarter of',
  '40': 'first half of',
  '41': 'second half of',
};

/** How a style writes an EDTF date in words. */
export type WrittenDate = (edtf: string) => string;

/** An EDTF date in plain English ("30 March 2023", "summer 2022", "March 2023 to May 2023"). */
export function dateInWords(edtf: string): string {
  const oneOf = /^\[(.+)\]$/.exec(edtf)?.[1];
  if (oneOf) return oneOf.split(',').map(dateInWords).join(' or ');
  const [start, end] = edtf.split('/');
  if (start === '..' && end) return `until ${dateInWords(end)}`;
  if (start && end === '..') return `since ${dateInWords(start)}`;
  if (start && end) return `${dateInWords(start)} to ${dateInWords(end)}`;
  if (edtf.endsWith('~')) return `about ${dateInWords(edtf.slice(0, -1))}`;
  if (/^\d{3}X$/.test(edtf)) return `the ${edtf.slice(0, 3)}0s`;
  if (/^\d\dXX$/.test(edtf)) return `${edtf.slice(0, 2)}00–${edtf.slice(0, 2)}99`;
  const [, year, month, day, time] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(T.+)?$/.exec(edtf) ?? [];
  if (!year) return edtf;
  if (!month) return year;
  if (PARTS_OF_YEAR[month]) return `${PARTS_OF_YEAR[month]} ${year}`;
  if (Number(month) > 12) return edtf;
  return `${[day ? String(Number(day)) : '', monthName(Number(month)), year].join(' ').trim()}${time ? `, ${timeInWords(time)}` : ''}`;
}

/** "T12:30:00-05:00" is "12:30 UTC−05:00": EDTF writes seconds that nobody told. */
function timeInWords(time: string): string {
  const [, told = time, zone = ''] = /^T(\d\d:\d\d(?::(?!00)\d\d)?)(?::00)?(.*)$/.exec(time) ?? [];
  return told + zone.replace(/^Z$|^(?=[+-])/, ' UTC').replace('-', '−');
}

/** The days a date may be, where the date itself does not say so; empty when it does. */
export function daysInWords({ edtf, earliest, latest, precision }: When): string {
  if (edtf === `${earliest}/${latest}`) return '';
  const plain = ['time', 'day', 'month', 'year', 'none'].includes(precision);
  const wholeYear = edtf !== null && /^\d{4}$/.test(edtf) && !earliest?.endsWith('-01-01');
  const partYear = edtf !== null && /^\d{4}$/.test(edtf) && !latest?.endsWith('-12-31');
  if (!earliest || !latest || (plain && !wholeYear && !partYear) || edtf?.startsWith('['))
    return '';
  return `${dateInWords(earliest)} – ${dateInWords(latest)}`;
}

/** A weekday in English ("Friday") of a day `YYYY-MM-DD`. */
export function weekdayOf(day: string): string {
  return Temporal.PlainDate.from(day).toLocaleString('en-GB', { weekday: 'long' });
}

/** A month in English ("March") by its number from 1. */
export function monthName(month: number): string {
  return Temporal.PlainDate.from({ year: 2000, month, day: 1 }).toLocaleString('en-GB', {
    month: 'long',
  });
}
