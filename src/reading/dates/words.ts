/** Words of the calendar and of counting, as tables: a new word is a new line here. */

export const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['second', { code: 'S', prefix: 'PT' }],
  ['minute', { code: 'M', prefix: 'PT' }],
  ['hour', { code: 'H', prefix: 'PT' }],
  ['day', { code: 'D', prefix: 'P' }],
  ['week', { code: 'W', prefix: 'P' }],
  ['fortnight', { code: 'W', prefix: 'P', times: 2 }],
  ['month', { code: 'M', prefix: 'P' }],
  ['quarter', { code: 'M', prefix: 'P', times: 3 }],
  ['year', { code: 'Y', prefix: 'P' }],
  ['decade', { code: 'Y', prefix: 'P', times: 10 }],
  ['century', { code: 'Y', prefix: 'P', times: 100 }],
]);

/** How a length is written in ISO 8601; `times` where the unit has no letter of its own. */
export type Unit = { readonly code: string; readonly prefix: 'P' | 'PT'; readonly times?: number };

/** Half of a unit, in ISO 8601 as it stands after the whole ones. */
export const HALVES: ReadonlyMap<string, string> = new Map([
  ['year', '6M'],
  ['hour', '30M'],
  ['day', 'T12H'],
  ['minute', '30S'],
]);

export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen ' +
    'fifteen sixteen seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, number) => [word, number] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, place) => [word, 10 * (place + 2)] as const),
]);

/** Words by which the number before them is multiplied. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth ' +
    'thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
  )
    .split(' ')
    .map((word, place) => [word, place + 1] as const),
  ...'first second third fourth fifth sixth seventh eighth ninth'
    .split(' ')
    .map((word, place) => [`twenty-${word}`, place + 21] as const),
  ['thirtieth', 30],
  ['thirty-first', 31],
]);

/** EDTF's season, TIMEX3's season, first month and length: northern, as a month's season is told. */
export const SEASONS: ReadonlyMap<string, Season> = new Map([
  ['spring', { edtf: 21, timex: 'SP', firstMonth: 3 }],
  ['summer', { edtf: 22, timex: 'SU', firstMonth: 6 }],
  ['autumn', { edtf: 23, timex: 'FA', firstMonth: 9 }],
  ['fall', { edtf: 23, timex: 'FA', firstMonth: 9 }],
  ['winter', { edtf: 24, timex: 'WI', firstMonth: 12 }],
]);

/** A season of three months; winter runs into the next year. */
export type Season = { readonly edtf: number; readonly timex: string; readonly firstMonth: number };

export const PARTS_OF_DAY: ReadonlyMap<string, string> = new Map([
  ['morning', 'MO'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
  ['overnight', 'NI'],
]);

/** Zones, in lower case, with the offset that the words mean wherever they are printed, if any. */
export const ZONES: ReadonlyMap<string, string> = new Map([
  ['gmt', 'Z'],
  ['utc', 'Z'],
  ['bst', '+01:00'],
  ['cet', '+01:00'],
  ['cest', '+02:00'],
  ['est', '-05:00'],
  ['edt', '-04:00'],
  ['cdt', '-05:00'],
  ['mst', '-07:00'],
  ['mdt', '-06:00'],
  ['pst', '-08:00'],
  ['pdt', '-07:00'],
  ['jst', '+09:00'],
  ...[
    ['eastern', '-05:00', '-04:00'],
    ['central', '-06:00', '-05:00'],
    ['mountain', '-07:00', '-06:00'],
    ['pacific', '-08:00', '-07:00'],
  ].flatMap(([name = '', standard = '', daylight = '']) => [
    [`${name} standard time`, standard] as const,
    [`${name} daylight time`, daylight] as const,
    [`${name} time`, ''] as const,
  ]),
  ...['et', 'ct', 'pt', 'ist', 'local time'].map((name) => [name, ''] as const),
]);

/** Holidays: a fixed day, the nth weekday of a month (5: the last), or days after Easter Sunday. */
export const HOLIDAYS: ReadonlyMap<string, Holiday> = new Map<string, Holiday>([
  ["new year's day", { month: 1, day: 1 }],
  ["new year's eve", { month: 12, day: 31 }],
  ["valentine's day", { month: 2, day: 14 }],
  ["st. patrick's day", { month: 3, day: 17 }],
  ['april fools’ day', { month: 4, day: 1 }],
  ['may day', { month: 5, day: 1 }],
  ['groundhog day', { month: 2, day: 2 }],
  ['earth day', { month: 4, day: 22 }],
  ['anzac day', { month: 4, day: 25 }],
  ['juneteenth', { month: 6, day: 19 }],
  ['canada day', { month: 7, day: 1 }],
  ["all saints' day", { month: 11, day: 1 }],
  ['guy fawkes night', { month: 11, day: 5 }],
  ['remembrance day', { month: 11, day: 11 }],
  ['independence day', { month: 7, day: 4 }],
  ['fourth of july', { month: 7, day: 4 }],
  ['bastille day', { month: 7, day: 14 }],
  ['halloween', { month: 10, day: 31 }],
  ['veterans day', { month: 11, day: 11 }],
  ['armistice day', { month: 11, day: 11 }],
  ['christmas eve', { month: 12, day: 24 }],
  ['christmas day', { month: 12, day: 25 }],
  ['christmas', { month: 12, day: 25 }],
  ['boxing day', { month: 12, day: 26 }],
  ['martin luther king day', { month: 1, weekday: 1, nth: 3 }],
  ["presidents' day", { month: 2, weekday: 1, nth: 3 }],
  ['memorial day', { month: 5, weekday: 1, nth: 5 }],
  ['labor day', { month: 9, weekday: 1, nth: 1 }],
  ['election day', { month: 11, weekday: 1, nth: 1, plus: 1 }],
  ['columbus day', { month: 10, weekday: 1, nth: 2 }],
  ['thanksgiving day', { month: 11, weekday: 4, nth: 4 }],
  ['thanksgiving', { month: 11, weekday: 4, nth: 4 }],
  ['black friday', { month: 11, weekday: 4, nth: 4, plus: 1 }],
  ["father's day", { month: 6, weekday: 7, nth: 3 }],
  ['mardi gras', { afterEaster: -47 }],
  ['shrove tuesday', { afterEaster: -47 }],
  ['maundy thursday', { afterEaster: -3 }],
  ['ascension day', { afterEaster: 39 }],
  ['whit sunday', { afterEaster: 49 }],
  ['good friday', { afterEaster: -2 }],
  ['easter sunday', { afterEaster: 0 }],
  ['easter monday', { afterEaster: 1 }],
  ['easter', { afterEaster: 0 }],
  ['ash wednesday', { afterEaster: -46 }],
  ['palm sunday', { afterEaster: -7 }],
]);

export type Holiday =
  | { readonly month: number; readonly day: number }
  | {
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
      readonly plus?: number;
    }
  | { readonly afterEaster: number };

/** Words for no day in particular, with their TIMEX3 value. */
export const VAGUE: ReadonlyMap<string, 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'> = new Map([
  ...[
    'now',
    'right now',
    'just now',
    'currently',
    'current',
    'at present',
    'these days',
    'nowadays',
    'presently',
  ].map((words) => [words, 'PRESENT_REF'] as const),
  ...['recently', 'recent', 'the past', 'the recent past'].map(
    (words) => [words, 'PAST_REF'] as const,
  ),
  ...['soon', 'the future', 'the near future', 'the near term', 'the short term'].map(
    (words) => [words, 'FUTURE_REF'] as const,
  ),
]);

/** Adverbs of repetition, with the span between. */
export const REPEATED: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
]);

/** People: an age before one of these, or before no noun at all, is an age and no date. */
export const PEOPLE: ReadonlySet<string> = new Set(
  (
    'boy girl man woman child kid baby infant toddler teen teenager youth student pupil son ' +
    'daughter brother sister mother father grandmother grandfather grandson granddaughter twin ' +
    'twins husband wife widow widower pensioner patient victim suspect driver player striker ' +
    'midfielder defender goalkeeper singer actor actress lawyer farmer teacher nurse'
  ).split(' '),
);

/** What has lasted as long as it is old: its age is a length of time. */
export const LASTING: ReadonlySet<string> = new Set(
  (
    'war conflict fighting insurgency uprising rebellion revolt truce ceasefire cease-fire siege ' +
    'strike blockade embargo feud dispute crisis slump boom bull bear recession drought ban case ' +
    'investigation inquiry probe occupation campaign government administration coalition ' +
    'presidency reign rule standoff stand-off stalemate marriage lockdown protest protests ' +
    'agreement accord deal pact treaty rivalry impasse'
  ).split(' '),
);

/** Past tenses that do not end in -ed. */
export const IRREGULAR_PASTS: readonly string[] = (
  'ate became began bought broke brought built came caught chose cut did drew drove fell fled ' +
  'flew forced fought found froze gave got grew had held hit kept knew laid led left lent lost ' +
  'made meant met paid ran rang rose said sang sank sat saw says sent set shook shot showed shut ' +
  'slept sold spent split spoke spread stole stood struck swept swore swung taught threw told ' +
  'took tore was went were withdrew woke won wore wrote died'
).split(' ');
