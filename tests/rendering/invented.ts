import type { Clipping, Passage, Source } from '../../src/model/clipping.ts';
import { UNKNOWN_WHEN, type When } from '../../src/model/when.ts';

/** A day, as stated. */
export function day(edtf: string): When {
  return { ...UNKNOWN_WHEN, edtf, earliest: edtf, latest: edtf, precision: 'day', basis: 'stated' };
}

export const SOURCE: Source = {
  articleId: 'ferry',
  sha256: 'ab'.repeat(32),
  title: { start: 0, end: 27, text: 'Ferry fares rise, port says' },
  titleRecovered: false,
  outlet: 'The Harbour Post',
  credits: [],
  byline: 'By Nora Vance',
  dateline: null,
  published: { ...day('2021-02-17'), words: 'February 17, 2021' },
  differing: [],
  alsoIn: [],
  url: 'https://harbour.example/ferry-fares',
};

/** The page that names nothing but an agency and the paper that it was taken from. */
export const UNNAMED_SOURCE: Source = {
  ...SOURCE,
  outlet: null,
  credits: [
    { name: 'AP', role: 'wire' },
    { name: 'The Harbour Post', role: 'newspaper' },
  ],
  byline: 'By AP and published by The Harbour Post',
  published: { ...UNKNOWN_WHEN, words: null },
  url: null,
};

type Parts = Partial<Omit<Clipping, 'sentences' | 'quoted' | 'misspelt'>> & {
  /** Each stands once in the sentences. */
  readonly quoted?: readonly string[];
  readonly misspelt?: readonly string[];
  /** Whether the sentences touch; true when left out. */
  readonly adjacent?: boolean;
};

/** A clipping of invented sentences, from offset 100 of an article on. */
export function clippingOf(sentences: readonly string[], parts: Parts = {}): Clipping {
  const { quoted = [], misspelt = [], adjacent = true, ...rest } = parts;
  const whole = sentences.join(' ');
  const cut = (text: string): Passage => {
    const start = 100 + whole.indexOf(text);
    return { start, end: start + text.length, text };
  };
  let next = 100;
  const passages = sentences.map((text, index) => {
    const start = next;
    next += text.length + 1;
    return { start, end: start + text.length, text, adjacent: index > 0 && adjacent };
  });
  return {
    id: '0123456789ab',
    standing: { kind: 'current' },
    kind: quoted.length > 0 ? 'mixed' : 'indirect',
    sentences: passages,
    context: null,
    content: [],
    shared: false,
    quoted: quoted.map(cut),
    cue: null,
    speaker: { name: 'Ada Byron', mention: 'Ada Byron', role: 'harbour master', resolved: 'name' },
    reportedBy: [],
    said: { ...day('2021-02-16'), words: null },
    mentions: [],
    misspelt: misspelt.map(cut),
    evidence: {
      rule: 'after-quote',
      looksFor: 'quoted words, then who said them: “…,” Jane Roe said',
      cueClass: 'say',
      measured: { right: 97, of: 100 },
      uncertain: false,
    },
    source: SOURCE,
    ...rest,
  };
}
