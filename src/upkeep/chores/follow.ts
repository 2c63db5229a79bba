import { type Chore, done, refused } from '../chore.ts';
import { reportOf, tellingOf } from '../taken-report.ts';

/** Follows feeds: takes in what they have, and what comes, until it is stopped. */
export const follow: Chore = {
  name: 'follow',
  takes: 'FEED…',
  summary:
    'Follow feeds: take in what they have and what comes, until Ctrl-C; without one, all known',
  flags: { once: 'look once, and end', end: 'follow these no more' },
  purpose: 'to-change',
  async run({ words, flags }, desk, { say, stop, newsstand }) {
    const { ledger } = desk.folder.store;
    const wrong = words.find((word) => !/^https?:\/\/\S+$/.test(word));
    if (wrong !== undefined) return refused(`${wrong} is no http or https address.`);
    if (words.length + ledger.feeds().length === 0) {
      return refused('Follow which feed? An address is needed.');
    }
    const known = new Set(ledger.feeds().map(({ url }) => url));
    const at = desk.now();
    if (flags['end']) {
      const unknown = words.filter((url) => !known.has(url));
      if (unknown.length > 0) return refused(`${unknown.join(', ')} is not followed.`);
      desk.folder.store.transaction(() => {
        for (const url of words) {
          ledger.unfollow(url);
          ledger.audit({ at, who: desk.who, did: 'unfollowed', what: url });
        }
      });
      return done(
        words.map((url) => `Not followed any more: ${url}`),
        { ended: words },
      );
    }
    desk.folder.store.transaction(() => {
      for (const url of words.filter((one) => !known.has(one))) {
        ledger.follow(url, { url, failures: 0, nextAt: 0 });
        ledger.audit({ at, who: desk.who, did: 'followed', what: url });
      }
    });
    const { followFeeds } = await import('../newsstand.ts'); // fetching takes its time to load
    const { all, taken } = tellingOf(say);
    const stand = await newsstand();
    await followFeeds(stand, flags['once'] ? 'one' : 'until-stopped', {
      taken,
      say,
      stop,
    });
    const { lines, value } = reportOf(all);
    return done(lines, value);
  },
};
