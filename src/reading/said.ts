import { overlap, type Span, within } from '../model/article.ts';
import type { Speaker } from '../model/statement.ts';
import { type TimeExpression, UNKNOWN_WHEN, type When } from '../model/when.ts';
import { whenOf } from './dates/find-times.ts';
import { fold } from './names.ts';
import type { Cast } from './speakers.ts';
import type { Voiced } from './voices.ts';

type Parts = {
  readonly voiced: readonly Voiced[];
  readonly times: readonly TimeExpression[];
  readonly cast: Cast;
};

/** A saying that its own sentence dates. */
type Occasion = { readonly at: number; readonly speaker: Speaker; readonly when: When };

/** A phrase may date a saying when it names a day, a week or a month: not a range, not a year. */
const DATES_A_SAYING: ReadonlySet<string> = new Set(['time', 'day', 'week', 'month']);

/** Characters that auxiliary and adverb take up before a verb ("has repeatedly"). */
const FAR_AUXILIARY = 24;

/**
 * When each report was said: by the phrase that modifies its cue ("said Thursday", "Earlier Thursday,
 * … announced"), else inferred from another dated saying of the same speaker and occasion. Reports
 * of neither are left out.
 */
export function datesOfSaying(
  text: string,
  { voiced, times, cast }: Parts,
): ReadonlyMap<Voiced, When> {
  const dates = new Map<Voiced, When>();
  for (const one of voiced) {
    const time = besideCue(one, times, voiced);
    if (time) dates.set(one, whenOf(time));
  }
  const occasions = voiced.flatMap((one): Occasion[] => {
    const when = dates.get(one);
    return when && one.speaker?.name
      ? [{ at: one.report.cue?.start ?? 0, speaker: one.speaker, when }]
      : [];
  });
  for (const one of voiced) {
    if (dates.has(one) || !isOfTheOccasion(text, one)) continue;
    const when = inferred(one, occasions, cast);
    if (when !== UNKNOWN_WHEN) dates.set(one, when);
  }
  return dates;
}

function besideCue(
  { report, chain }: Voiced,
  times: readonly TimeExpression[],
  all: readonly Voiced[],
): TimeExpression | undefined {
  const { cue, unit } = report;
  if (!cue || chain.length > 0) return undefined;
  const inUnit = all.filter((other) => other.report.unit === unit).map((other) => other.report);
  const contents = inUnit.flatMap(({ content }) => content);
  const rivals = inUnit.flatMap((other) =>
    other !== report && other.cue && report.how !== 'shared' ? [other.cue] : [],
  );
  const fits = times.filter(
    ({ span, edtf, precision, flags }) =>
      edtf !== null &&
      (DATES_A_SAYING.has(precision) || flags.includes('weekday-date-conflict')) &&
      within(span, unit) &&
      !contents.some((part) => overlap(part, span)) &&
      !rivals.some((rival) => isBetween(rival, span, cue)),
  );
  return fits.reduce<TimeExpression | undefined>(
    (nearest, time) => (nearest && gap(nearest.span, cue) <= gap(time.span, cue) ? nearest : time),
    undefined,
  );
}

/** Told in the past of one event: "has said" and "says" may be of any day. */
function isOfTheOccasion(text: string, { report, chain, speaker }: Voiced): boolean {
  if (chain.length > 0 || !speaker?.name) return false;
  const { cue, subject, unit } = report;
  if (!cue) return true;
  const verb = text.slice(cue.start, cue.end).toLowerCase();
  if (verb.startsWith('according')) return true;
  const from = subject && subject.end <= cue.start ? subject.end : unit.start;
  const before = text.slice(Math.max(from, cue.start - FAR_AUXILIARY), cue.start);
  if (/\b(?:has|have|had|'ve|’ve|will|would)\b/i.test(before)) return false;
  const headline = !/[.!?]["”’']*$/.test(text.slice(unit.start, unit.end));
  return headline || !/s$/.test(verb);
}

function inferred(one: Voiced, occasions: readonly Occasion[], cast: Cast): When {
  const fitting = occasions.filter(({ speaker }) => sameOccasion(cast, one.speaker, speaker));
  const at = one.report.content[0]?.start ?? 0;
  const found = fitting.findLast((occasion) => occasion.at < at) ?? fitting[0];
  return found ? { ...found.when, basis: 'inferred' } : UNKNOWN_WHEN;
}

/** The same speaker, or one whose role names the body that spoke ("White House spokesman"). */
function sameOccasion({ text, names }: Cast, speaker: Speaker | null, occasion: Speaker): boolean {
  if (!speaker?.name || !occasion.name) return false;
  const cut = ({ start, end }: Span) => fold(text.slice(start, end)).join(' ');
  const name = cut(speaker.name);
  const body = cut(occasion.name);
  if (name === body) return true;
  const roles = names.flatMap(({ words, role }) =>
    role && words.join(' ') === name ? [role] : [],
  );
  return [...roles, ...(speaker.role ? [speaker.role] : [])].some((role) =>
    ` ${cut(role)} `.includes(` ${body} `),
  );
}

function isBetween({ start, end }: Span, time: Span, cue: Span): boolean {
  const [from, to] = time.start < cue.start ? [time.end, cue.start] : [cue.end, time.start];
  return from <= start && end <= to;
}

function gap(a: Span, b: Span): number {
  return a.start < b.start ? b.start - a.end : a.start - b.end;
}
