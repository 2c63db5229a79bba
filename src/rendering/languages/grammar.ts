/**
 * What `Intl` knows of a locale: how numbers, lists, days and the forms of nouns are written there. A
 * day comes in as `YYYY-MM-DD`.
 */
export type Grammar = {
  readonly locale: string;
  readonly number: (value: number) => string;
  /** A number with the form of its noun that goes with it: "1 article", "1,200 articles". */
  readonly count: (value: number, one: string, other: string) => string;
  /** The one of two words that goes with a number. */
  readonly form: (value: number, one: string, other: string) => string;
  readonly and: (parts: readonly string[]) => string;
  readonly or: (parts: readonly string[]) => string;
  /** The text with a capital letter at its start. */
  readonly capital: (text: string) => string;
  /** "30 March 2023" */
  readonly day: (day: string) => string;
  /** "March 2023" */
  readonly month: (day: string) => string;
  /** "Thursday" */
  readonly weekday: (day: string) => string;
  /** "30 Mar" */
  readonly shortDay: (day: string) => string;
  /** "Mar" */
  readonly shortMonth: (day: string) => string;
};

/** An opening and a closing quotation mark. */
export type Marks = readonly [opening: string, closing: string];

/** The grammar of a locale such as `en-GB`. What is costly to make is made once. */
export function grammarOf(locale: string): Grammar {
  const numbers = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' });
  const disjunction = new Intl.ListFormat(locale, { type: 'disjunction' });
  const form = (value: number, one: string, other: string) =>
    plurals.select(value) === 'one' ? one : other;
  return {
    locale,
    number: (value) => numbers.format(value),
    form,
    count: (value, one, other) => `${numbers.format(value)} ${form(value, one, other)}`,
    and: (parts) => conjunction.format(parts),
    or: (parts) => disjunction.format(parts),
    capital: (text) => text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(locale)),
    day: written(locale, { day: 'numeric', month: 'long', year: 'numeric' }),
    month: written(locale, { month: 'long', year: 'numeric' }),
    weekday: written(locale, { weekday: 'long' }),
    shortDay: written(locale, { day: 'numeric', month: 'short' }),
    shortMonth: written(locale, { month: 'short' }),
  };
}

function written(locale: string, parts: Intl.DateTimeFormatOptions): (day: string) => string {
  // A day of Temporal takes some fifteen times as long, and an answer has hundreds.
  const format = new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
  return (day) => format.format(Date.parse(`${day}T00:00:00Z`));
}
