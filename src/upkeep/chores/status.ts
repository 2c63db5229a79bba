import { type Chore, done } from '../chore.ts';
import { counted } from '../counted.ts';
import type { FollowedFeed } from '../feeds.ts';
import { standingOf } from '../standing.ts';

/** What is in the archive, what was turned away, and who did what last. */
export const status: Chore = {
  name: 'status',
  takes: '',
  summary: 'What is in the archive, what was turned away, which feeds are followed, who did what',
  flags: {},
  purpose: 'to-read',
  async run(_asked, { folder }) {
    const standing = standingOf({ folder }, { rejections: ALL, audited: LAST });
    const { feeds, rejections, audited, ...totals } = standing;
    const lines = [
      `${counted(totals.articles, 'article')} with ${counted(totals.statements, 'statement')}, last taken in ${totals.lastTaken ?? 'never'}`,
      `${counted(totals.superseded, 'older version')}, ${totals.withdrawn} withdrawn by their outlets, ${counted(totals.forgotten, 'hash', 'hashes')} of forgotten articles`,
      ...(feeds.length > 0 ? ['', 'Feeds followed', ...feeds.map(feedLine)] : []),
      ...(rejections.length > 0 ? ['', 'Turned away'] : []),
      ...rejections.map(({ where, why, at }) => `  ${at.slice(0, 10)}  ${where}: ${why}`),
      ...(audited.length > 0 ? ['', 'Done last'] : []),
      ...audited.map(({ at, who, did, what }) => `  ${at}  ${who}  ${did}  ${what}`),
    ];
    return done(lines, standing);
  },
};

function feedLine({ url, failures, next }: FollowedFeed): string {
  const look = next === null ? 'due' : `next look ${next.slice(0, 16)}Z`;
  return `  ${url}  ${look}${failures > 0 ? `, failed ${counted(failures, 'time')} in a row` : ''}`;
}

/** So many of what was done are shown. */
const LAST = 10;
const ALL = Number.MAX_SAFE_INTEGER;
