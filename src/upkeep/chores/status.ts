import { type Chore, done } from '../chore.ts';
import { counted } from '../counted.ts';

/** What is in the archive, what was turned away, and who did what last. */
export const status: Chore = {
  name: 'status',
  takes: '',
  summary: 'What is in the archive, what was turned away, which feeds are followed, who did what',
  flags: {},
  purpose: 'to-read',
  async run(_asked, { folder }) {
    const { catalogue, ledger } = folder.store;
    const totals = catalogue.totals();
    const rejections = ledger.rejections();
    const feeds = ledger.feeds();
    const audited = ledger.audited(LAST);
    const lines = [
      `${counted(totals.articles, 'article')} with ${counted(totals.statements, 'statement')}, last taken in ${totals.lastTaken ?? 'never'}`,
      `${counted(totals.superseded, 'older version')}, ${totals.withdrawn} withdrawn by their outlets, ${counted(totals.forgotten, 'hash', 'hashes')} of forgotten articles`,
      ...(feeds.length > 0 ? ['', 'Feeds followed', ...feeds.map(feedLine)] : []),
      ...(rejections.length > 0 ? ['', 'Turned away'] : []),
      ...rejections.map(({ where, why, at }) => `  ${at.slice(0, 10)}  ${where}: ${why}`),
      ...(audited.length > 0 ? ['', 'Done last'] : []),
      ...audited.map(({ at, who, did, what }) => `  ${at}  ${who}  ${did}  ${what}`),
    ];
    return done(lines, { ...totals, feeds, rejections, audited });
  },
};

function feedLine({ url, state }: { readonly url: string; readonly state: unknown }): string {
  // The state is kept by newsstand.ts; a feed that was never looked at is due at 0.
  const { failures, nextAt } = state as { readonly failures: number; readonly nextAt: number };
  const next = nextAt === 0 ? 'due' : `next look ${new Date(nextAt).toISOString().slice(0, 16)}Z`;
  return `  ${url}  ${next}${failures > 0 ? `, failed ${counted(failures, 'time')} in a row` : ''}`;
}

/** So many of what was done are shown. */
const LAST = 10;
