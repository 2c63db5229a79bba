import { Bell } from '../bell.ts';
import { type Chore, done, refused } from '../chore.ts';
import { beginFollowing, endFollowing, followedFeeds } from '../feeds.ts';
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
    if (flags['end']) {
      const known = followedFeeds(desk).map(({ url }) => url);
      const unknown = words.filter((url) => !known.includes(url));
      if (unknown.length > 0) return refused(`${unknown.join(', ')} is not followed.`);
      endFollowing(words, desk);
      return done(
        words.map((url) => `Not followed any more: ${url}`),
        { ended: words },
      );
    }
    beginFollowing(words, desk);
    const { followFeeds, followRound } = await import('../newsstand.ts'); // fetching takes its time to load
    const { all, taken } = tellingOf(say);
    const stand = await newsstand();
    const telling = { taken, say, stop };
    if (flags['once']) await followRound(stand, telling);
    else {
      const bell = new Bell();
      stop.addEventListener('abort', () => bell.ring());
      await followFeeds(stand, telling, bell);
    }
    const { lines, value } = reportOf(all);
    return done(lines, value);
  },
};
