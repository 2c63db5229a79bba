import type { LoopbackDiscord } from '../tests/loopback-discord/loopback-discord.ts';
import { mulberry32 } from './chance.ts';
import { inTime, type Kind, learn, People } from './discord-questions.ts';

/** How much is asked. */
export type Load = {
  /** Questions of one person, each after the answer to the one before. */
  readonly oneByOne: number;
  /** What several people do in some seconds, evenly, and what is typed all at once in the middle. */
  readonly together: number;
  readonly people: number;
  readonly seconds: number;
  readonly atOnce: number;
};

/** In milliseconds. */
export type Times = {
  readonly median: number;
  readonly percentile99: number;
  readonly most: number;
};

export type Waits = {
  readonly asked: number;
  /** Asked and not answered in whole while somebody waits. */
  readonly lost: number;
  /** Until Discord has the first response, which may promise another. */
  readonly first: Times;
  /** Until it has the answer. */
  readonly whole: Times;
};

export type Measured = {
  readonly oneByOne: Waits & { readonly medians: Readonly<Partial<Record<Kind, number>>> };
  readonly together: Waits;
  readonly violations: readonly string[];
};

/** Asks a bot that is logged in, first one question after the other, then many at a time. */
export async function loadOn(discord: LoopbackDiscord, load: Load): Promise<Measured> {
  const people = new People(discord, await learn(discord), mulberry32(11));
  const { firstResponses, violations } = discord;

  const byKind = new Map<Kind, number[]>();
  const one = await timed(firstResponses, async (act) => {
    for (let number = 0; number < load.oneByOne; number++) {
      const kind = people.next();
      const before = firstResponses.length;
      await act(people.act(kind, '77'));
      byKind.set(kind, (byKind.get(kind) ?? []).concat(firstResponses.slice(before)));
    }
  });

  const together = await timed(firstResponses, async (act) => {
    const started = performance.now();
    const middle = Math.floor(load.together / 2);
    const running: Promise<void>[] = [];
    for (let number = 0; number < load.together; number++) {
      const due = started + (number * load.seconds * 1000) / load.together;
      await pause(due - performance.now());
      running.push(act(people.act(people.next(), String(100 + (number % load.people)))));
      if (number !== middle) continue;
      for (let typist = 0; typist < load.atOnce; typist++)
        running.push(act(people.act('typing', String(100 + (typist % load.people)))));
    }
    await Promise.all(running);
  });

  const medians = Array.from(byKind, ([kind, times]) => [kind, percentile(times, 0.5)]);
  return { oneByOne: { ...one, medians: Object.fromEntries(medians) }, together, violations };
}

/** Notes how long those wait who ask while something goes on. */
async function timed(
  firstResponses: readonly number[],
  during: (act: (work: Promise<void>) => Promise<void>) => Promise<void>,
): Promise<Waits> {
  const before = firstResponses.length;
  const whole: number[] = [];
  let asked = 0;
  await during(async (work) => {
    asked++;
    const started = performance.now();
    const isWhole = await inTime(work.then(() => true));
    if (isWhole) whole.push(performance.now() - started);
  });
  const lost = asked - whole.length;
  return { asked, lost, first: timesOf(firstResponses.slice(before)), whole: timesOf(whole) };
}

function timesOf(times: readonly number[]): Times {
  return {
    median: percentile(times, 0.5),
    percentile99: percentile(times, 0.99),
    most: percentile(times, 1),
  };
}

/** The least value that at least this share of all does not exceed; NaN where there is none. */
function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(Math.ceil(sorted.length * share) - 1, 0)] ?? Number.NaN;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(milliseconds, 0)));
}
