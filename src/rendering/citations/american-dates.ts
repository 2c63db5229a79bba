import { ENGLISH, type Language } from '../languages/language.ts';

/** English with days as The Chicago Manual of Style has them: "February 17, 2023". */
export const CHICAGO: Language = withDays((month) => month);

/** The same as the AP Stylebook has them: "Feb. 17, 2023"; March to July are never shortened. */
export const AP: Language = withDays((month) => {
  if (month.length <= 5) return month;
  return month === 'September' ? 'Sept.' : `${month.slice(0, 3)}.`;
});

function withDays(shortened: (month: string) => string): Language {
  const day = (date: string) => {
    const [number, month = '', year] = ENGLISH.dates.day(date).split(' ');
    return `${shortened(month)} ${number}, ${year}`;
  };
  return { ...ENGLISH, dates: { ...ENGLISH.dates, day } };
}
