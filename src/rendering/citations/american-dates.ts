import { dateInWords } from '../dates.ts';

const DAY_MONTH_YEAR = /\b(\d{1,2}) (\p{Lu}\p{Ll}+) (\d{4})\b/gu;

/** An EDTF date as The Chicago Manual of Style has it: "February 17, 2023". */
export function chicagoDate(edtf: string): string {
  return dateInWords(edtf).replace(DAY_MONTH_YEAR, '$2 $1, $3');
}

/** An EDTF date as the AP Stylebook has it: "Feb. 17, 2023"; March to July are never shortened. */
export function apDate(edtf: string): string {
  return dateInWords(edtf).replace(
    DAY_MONTH_YEAR,
    (_, day: string, month: string, year: string) => `${shortened(month)} ${day}, ${year}`,
  );
}

function shortened(month: string): string {
  if (month.length <= 5) return month;
  return month === 'September' ? 'Sept.' : `${month.slice(0, 3)}.`;
}
