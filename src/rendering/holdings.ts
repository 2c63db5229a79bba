import type { Holdings } from '../model/answer.ts';
import { dateInWords } from './dates.ts';
import type { Language } from './languages/language.ts';

/** So many outlets are listed; of more it is said how many there are. */
const MOST_OUTLETS = 60;

/** What there is in an archive, outlet by outlet, in a heading and lines. */
export function holdings(
  { articles, statements, outlets, undated, lastTaken, rejections }: Holdings,
  language: Language,
): { readonly heading: string; readonly notes: readonly string[] } {
  const { sources } = language;
  const listed = outlets.slice(0, MOST_OUTLETS);
  const stretch = ({ earliest, latest }: Holdings['outlets'][number]) => {
    if (earliest === null || latest === null) return null;
    const [from, to] = [dateInWords(earliest, language), dateInWords(latest, language)];
    return from === to ? from : sources.dates(from, to);
  };
  const lines = listed.map((outlet) => {
    const name = outlet.name ?? sources.outletNotStated;
    const dates = stretch(outlet);
    return dates === null
      ? sources.outletUndated(name, outlet.articles)
      : sources.outlet(name, outlet.articles, dates);
  });
  const more = outlets.length - listed.length;
  return {
    heading: sources.heading(articles, statements),
    notes: [
      ...lines,
      ...(more > 0 ? [sources.moreOutlets(more)] : []),
      ...(undated > 0 ? [sources.undated(undated)] : []),
      lastTaken === null
        ? sources.nothingTakenIn
        : sources.lastTakenIn(dateInWords(lastTaken, language)),
      rejections.count === 0 ? sources.noRejections : sources.rejections(rejections.count),
      ...rejections.newest.map(({ where, why, at }) =>
        sources.rejection(dateInWords(at.slice(0, 10), language), where, why),
      ),
    ],
  };
}
