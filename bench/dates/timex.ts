import type { Span } from '../../src/model/article.ts';

/** A time expression in TIMEX3 terms, as people annotated it or as a reader found it. */
export type Timex = Span & { readonly type: string; readonly value: string };

/** A text annotated by hand. */
export type Annotated = {
  readonly text: string;
  /** The day it was published, `YYYY-MM-DD`. */
  readonly dct?: string | undefined;
  readonly timex: readonly Timex[];
};

/** What a reader made of one text. */
export type Found = {
  readonly times: readonly Timex[];
  /** Passages on which a library threw: nothing is found in them. */
  readonly crashes: number;
};

/** Whoever finds time expressions in a text published on a day, `YYYY-MM-DD`. */
export type Reader = {
  readonly name: string;
  read(text: string, published: string | undefined): Found;
};

/** The day that the libraries count from where nobody knows the day of publication: they need one. */
export const NO_DAY = '1970-01-01';

/** A library's own work, and how what it gives becomes TIMEX3. */
export type Library<Given> = {
  /** The one step in which an exception is the library's. */
  parse(passage: string): Given;
  timesOf(given: Given, passage: string): readonly Timex[];
};

/** Reads each passage of a text by itself; one on which the library throws is lost, and counted. */
export function readEach<Given>(
  text: string,
  passages: readonly Span[],
  { parse, timesOf }: Library<Given>,
): Found {
  const times: Timex[] = [];
  let crashes = 0;
  for (const { start, end } of passages) {
    const passage = text.slice(start, end);
    let given: Given;
    try {
      given = parse(passage);
    } catch {
      crashes++;
      continue;
    }
    for (const time of timesOf(given, passage)) {
      if (time.start < time.end)
        times.push({ ...time, start: time.start + start, end: time.end + start });
    }
  }
  return { times, crashes };
}
