import { carriesContent, lineOf, stemOf, wordsOf } from './words.ts';

/** Words that are asked for together. */
export type AskedPart = {
  /** As `lineOf` gives it. */
  readonly line: string;
  /** Of the words with content; of all words where none has any ("to be or not to be"). */
  readonly stems: ReadonlySet<string>;
};

/** What somebody looks for, ready to be compared. */
export type Asked = {
  readonly whole: AskedPart;
  /** The parts within quotation marks, which have to stand as they are. */
  readonly phrases: readonly AskedPart[];
  /** Whether any word carries content, so that stems can find it. */
  readonly hasContent: boolean;
};

/** The words asked for, or null where there is not one among them. */
export function readAsked(words: string): Asked | null {
  const whole = partOf(words);
  if (whole === null) return null;
  const phrases = [...words.matchAll(QUOTED)].map(([, inside]) => partOf(inside ?? ''));
  return {
    whole,
    phrases: phrases.filter((part) => part !== null),
    hasContent: wordsOf(words).some(carriesContent),
  };
}

function partOf(text: string): AskedPart | null {
  const words = wordsOf(text);
  if (words.length === 0) return null;
  const content = words.filter(carriesContent);
  return {
    line: lineOf(text),
    stems: new Set((content.length > 0 ? content : words).map(stemOf)),
  };
}

const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/g;
