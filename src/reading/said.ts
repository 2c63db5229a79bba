import { overlap, quote, type Span, within } from '../model/article.ts';
import type { Speaker } from '../model/statement.ts';
import type { TimeExpression, When } from '../model/when.ts';
import type { Report } from './attribution/reports.ts';
import { whenOf } from './dates/find-times.ts';
import { firstWhere, overlapping, startingIn } from './lookup.ts';
import { type Cast, rolesOf } from './speakers/cast.ts';
import { fold } from './speakers/names.ts';
import type { Voiced } from './speakers/voices.ts';

type Parts = {
  readonly voiced: readonly Voiced[];
  readonly times: readonly TimeExpression[];
  readonly cast: Cast;
};

/** A saying that its own sentence dates. */
type Occasion = { readonly at: number; readonly when: When };

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
  const byUnit = Map.groupBy(voiced, ({ report }) => report.unit);
  for (const one of voiced) {
    const time = besideCue(one, times, byUnit.get(one.report.unit) ?? []);
    if (time) dates.set(one, whenOf(time));
  }
  const occasions = occasionsOf(cast, voiced, dates);
  const bodies = new Map<string, readonly Occasion[]>();
  for (const one of voiced) {
    if (dates.has(one) || !one.speaker?.name || !isOfTheOccasion(text, one)) continue;
    const name = folded(cast, one.speaker.name);
    const fitting = bodies.get(name) ?? occasionsFor(cast, one.speaker, occasions);
    bodies.set(name, fitting);
    const at = one.report.content[0]?.start ?? 0;
    const next = firstWhere(fitting, (occasion) => occasion.at >= at);
    const found = fitting[next - 1] ?? fitting[next];
    if (found) dates.set(one, { ...found.when, basis: 'inferred' });
  }
  return dates;
}

function besideCue(
  { report, chain }: Voiced,
  times: readonly TimeExpression[],
  inUnit: readonly Voiced[],
): TimeExpression | undefined {
  const { cue, unit } = report;
  if (!cue || chain.length > 0) return undefined;
  const others = inUnit.map((other) => other.report);
  const contents = others.flatMap(({ content }) => content);
  const rivals = others.flatMap((other) =>
    other !== report && other.cue && report.how !== 'shared' ? [other.cue] : [],
  );
  const fits = timesIn(times, unit).filter(
    ({ span, edtf, precision, flags }) =>
      edtf !== null &&
      (DATES_A_SAYING.has(precision) || flags.includes('weekday-date-conflict')) &&
      within(span, unit) &&
      !contents.some((part) => overlap(part, span)) &&
      !saysOfSubject(report, span) &&
      !rivals.some((rival) => isBetween(rival, span, cue)),
  );
  return fits.reduce<TimeExpression | undefined>(
    (nearest, time) => (nearest && gap(nearest.span, cue) <= gap(time.span, cue) ? nearest : time),
    undefined,
  );
}

/** Told in the past of one event: "has said" and "says" may be of any day. */
function isOfTheOccasion(text: string, { report, chain }: Voiced): boolean {
  if (chain.length > 0) return false;
  const { cue, subject, unit } = report;
  if (!cue) return true;
  // "According to a transcript, Roe said …": on whatever day.
  if (/^According to\b/.test(text.slice(unit.start, unit.end))) return cue.start - unit.start < 2;
  const verb = text.slice(cue.start, cue.end).toLowerCase();
  if (verb.startsWith('according')) return true;
  const from = subject && subject.end <= cue.start ? subject.end : unit.start;
  const before = text.slice(Math.max(from, cue.start - FAR_AUXILIARY), cue.start);
  if (/\b(?:has|have|had|'ve|’ve|will|would)\b/i.test(before)) return false;
  const headline = !/[.!?]["”’']*$/.test(text.slice(unit.start, unit.end));
  return headline || !/s$/.test(verb);
}

/** The dated sayings of an article, by the folded name of who said it. */
function occasionsOf(
  cast: Cast,
  voiced: readonly Voiced[],
  dates: ReadonlyMap<Voiced, When>,
): ReadonlyMap<string, readonly Occasion[]> {
  const dated = voiced.flatMap((one) => {
    const when = dates.get(one);
    const name = one.speaker?.name;
    if (!when || !name) return [];
    return [{ body: folded(cast, name), at: one.report.cue?.start ?? 0, when }];
  });
  return Map.groupBy(dated, ({ body }) => body);
}

/** Those of the same speaker, or of the body that a role names ("White House spokesman"). */
function occasionsFor(
  cast: Cast,
  { name, role }: Speaker,
  occasions: ReadonlyMap<string, readonly Occasion[]>,
): readonly Occasion[] {
  if (!name) return [];
  const who = fold(quote(cast, name));
  const roles = [...rolesOf(cast, who), ...(role ? [role] : [])].map(
    (span) => ` ${folded(cast, span)} `,
  );
  const fitting = [...occasions].flatMap(([body, ofBody]) =>
    body === who.join(' ') || roles.some((words) => words.includes(` ${body} `)) ? ofBody : [],
  );
  return fitting.sort((a, b) => a.at - b.at);
}

function folded({ text }: Cast, span: Span): string {
  return fold(quote({ text }, span)).join(' ');
}

/** The time expressions within a unit; `times` are in the order of their places. */
export function timesIn(times: readonly TimeExpression[], span: Span): readonly TimeExpression[] {
  return startingIn(times, span, (time) => time.span.start);
}

/** "Roe, who was elected on March 3, said", "a man held on Monday said": the date tells of the speaker. */
function saysOfSubject({ subject, cue, unit, how }: Report, time: Span): boolean {
  if (!subject || !cue || how === 'shared') return false;
  // "said Roe, who retired at Christmas"
  if (subject.start > cue.start && time.start > subject.end)
    return overlapping(unit.items, { start: subject.end, end: time.start }).some(({ lower }) =>
      /^(?:who|whose|which)$/.test(lower),
    );
  if (subject.end > cue.start || time.start > cue.start) return false;
  if (time.start < subject.start) return false;
  return overlapping(unit.items, { start: subject.end - 1, end: time.start }).some(
    ({ tag, lower }) => tag === 'VERB' || tag === 'AUX' || /^(?:,|who|whose|which)$/.test(lower),
  );
}

function isBetween({ start, end }: Span, time: Span, cue: Span): boolean {
  const [from, to] = time.start < cue.start ? [time.end, cue.start] : [cue.end, time.start];
  return from <= start && end <= to;
}

function gap(a: Span, b: Span): number {
  return a.start < b.start ? b.start - a.end : a.start - b.end;
}
