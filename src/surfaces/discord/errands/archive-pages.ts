import type { Line, ListPart } from '../../../rendering/discord-list.ts';
import type { Language } from '../../../rendering/languages/language.ts';
import type { Shown } from '../message.ts';
import type { Feed, Forgotten, Status, Taken } from './office.ts';
import { listed } from './shown.ts';
import type { ErrandWords } from './words/en.ts';
import type { Spoken } from './words.ts';

/** What came of taking something in: how much of what, and of each record what came of it. */
export function addedPage(
  name: string,
  taken: readonly Taken[],
  { language, words }: Spoken,
): Shown {
  const { archive, more } = words;
  const kinds = Map.groupBy(taken, ({ outcome }) => outcome.kind);
  const counts = [...kinds].map(([kind, all]) => [
    archive.counted(archive.outcomes[kind], all.length),
  ]);
  // What was turned away is what somebody has to look at.
  const lines = [
    ...(kinds.get('refused') ?? []),
    ...taken.filter((one) => one.outcome.kind !== 'refused'),
  ].map(
    ({ id, where, outcome }): Line => [
      id ?? where,
      archive.outcomes[outcome.kind],
      ...(outcome.kind === 'refused' ? [outcome.why] : []),
    ],
  );
  const parts = [
    ...(taken.length > 1 ? [whole(null, counts, more)] : []),
    { heading: null, lines: lines.slice(0, MOST), of: lines.length, more },
  ];
  return listed({ heading: archive.added(name, taken.length), parts }, language);
}

/** What forgetting an article would delete. */
export function wouldForgetPage(
  id: string,
  sources: readonly string[],
  { language, words: { archive, more } }: Spoken,
): Shown {
  const lines = [...sources.map((source) => [archive.cameFrom(source)]), [archive.say]];
  return listed({ heading: archive.wouldForget(id), parts: [whole(null, lines, more)] }, language);
}

/** What is left of an article that was forgotten. */
export function forgottenPage(
  id: string,
  { hashes, sources, alike }: Forgotten,
  { language, words: { archive, more } }: Spoken,
): Shown {
  const lines = [
    archive.hashes(hashes.length),
    ...sources.map(archive.from),
    ...alike.map(archive.alike),
  ].map((line) => [line]);
  return listed({ heading: archive.forgotten(id), parts: [whole(null, lines, more)] }, language);
}

/** What is in the archive, what was turned away, and who did what. */
export function statusPage(status: Status, { language, words: { archive, more } }: Spoken): Shown {
  const at = instants(language);
  const { superseded, withdrawn, forgotten, lastTaken, feeds, turnedAway } = status;
  const about = [
    lastTaken === null ? archive.nothingTaken : archive.lastTaken(at(lastTaken)),
    ...(superseded + withdrawn + forgotten === 0
      ? []
      : [archive.others(superseded, withdrawn, forgotten)]),
    ...(turnedAway === 0 ? [archive.noneTurnedAway] : []),
  ];
  const rejections = status.rejections.map(({ where, why, at: then }) => [at(then), where, why]);
  const audited = status.audited.map(({ at: then, who, did, what }) => [
    at(then),
    who,
    archive.did[did] ?? did,
    what,
  ]);
  const followed = feeds.slice(0, MOST).map((feed) => feedLine(feed, archive, at));
  return listed(
    {
      heading: archive.holds(status.articles, status.statements),
      parts: [
        whole(
          null,
          about.map((line) => [line]),
          more,
        ),
        { heading: archive.feeds(feeds.length), lines: followed, of: feeds.length, more },
        { heading: archive.turnedAway(turnedAway), lines: rejections, of: turnedAway, more },
        whole(archive.doneLast, audited, more),
      ],
    },
    language,
  );
}

/** So many lines of a list are tried. */
const MOST = 25;

function whole(heading: string | null, lines: readonly Line[], more: ListPart['more']): ListPart {
  return { heading, lines, of: lines.length, more };
}

function feedLine(
  { url, failures, next }: Feed,
  words: ErrandWords['archive'],
  at: (instant: string) => string,
): Line {
  return [
    url,
    next === null ? words.due : words.nextLook(at(next)),
    ...(failures > 0 ? [words.failed(failures)] : []),
  ];
}

/** "30 Nov 2026, 22:05 UTC" */
function instants({ locale }: Language): (instant: string) => string {
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  });
  return (instant) => `${format.format(new Date(instant))} UTC`;
}
