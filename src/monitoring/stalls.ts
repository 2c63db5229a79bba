/** The longest that nothing could run because one piece of work did not let go, in seconds. */
export type Stalls = {
  readonly sinceStart: () => number;
  /** Since this was last called. */
  readonly sinceLast: () => number;
  readonly end: () => void;
};

/** Milliseconds between two looks: a stall is known to within so much. */
const PERIOD = 10;

/**
 * Watches the event loop by a timer. Node's own histogram is not used: after each reset it leaves
 * out the first stall, so that whoever reads it often would miss some.
 */
export function watchStalls(): Stalls {
  let looked = performance.now();
  let longest = 0;
  let longestSinceLast = 0;
  const look = () => {
    const now = performance.now();
    const stall = Math.max(0, now - looked - PERIOD) / 1000;
    looked = now;
    longest = Math.max(longest, stall);
    longestSinceLast = Math.max(longestSinceLast, stall);
  };
  const timer = setInterval(look, PERIOD).unref();
  return {
    sinceStart: () => {
      look();
      return longest;
    },
    sinceLast: () => {
      look();
      const stall = longestSinceLast;
      longestSinceLast = 0;
      return stall;
    },
    end: () => clearInterval(timer),
  };
}
