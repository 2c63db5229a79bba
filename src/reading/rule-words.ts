import type { RuleName } from '../model/statement.ts';

/**
 * What each rule of attribution looks for, in words for a newsroom, with an example. These are the words
 * of the store and of JSON; what people read in other languages stands in src/rendering/languages.
 */
export const RULE_WORDS: Readonly<Record<RuleName, string>> = {
  'according-to': 'words, then “according to” whoever said them: …, according to Jane Roe',
  'according-to-first': '“according to” somebody, then the words: According to Jane Roe, …',
  'as-first': '“as” somebody noted, then the words: As Jane Roe noted, …',
  'around-quote': 'quoted words on both sides of who said them: “…,” Jane Roe said, “…”',
  'after-quote': 'quoted words, then who said them: “…,” Jane Roe said',
  'around-comma-quote':
    'words, who said them between commas, then quoted words: In short, Jane Roe said, “…”',
  'before-quote': 'who said them, then quoted words: Jane Roe said: “…”',
  'before-that': 'who said it, then a clause with “that”: Jane Roe said that …',
  'before-question': 'who said it, then a question word or “if”: Jane Roe asked whether …',
  'before-infinitive': 'who said it, then what they would do: Jane Roe vowed to …',
  'before-clause': 'who said it, then a clause without “that”: Jane Roe said the bridge …',
  'around-clause':
    'words on both sides of who said them, none of them quoted: The bridge, Jane Roe said, …',
  'after-clause': 'words that are not quoted, then who said them: …, Jane Roe said',
  'before-noun': 'who said it, then what it was about: Jane Roe denied the charges',
  'partly-quoted': 'who said it, then a description partly in quotes: Jane Roe called it “…”',
  'before-about': 'who said it, then what of: Jane Roe complained about the noise',
  'before-far-quote':
    'who said them, when or to whom, then quoted words: Jane Roe said on Monday, “…”',
  introduced: 'a sentence with a colon at its end, then quoted words: Jane Roe went on: “…”',
  'run-on': 'quoted words that go on in the same paragraph: “…,” Jane Roe said. “…”',
  'run-on-open': 'quoted words in a new paragraph, after one that left its quotation open: “… “…”',
  'run-on-after':
    'quoted words that go on after a sentence of narration: “…,” Jane Roe said. He left. “…”',
  'run-on-partly': 'a sentence mostly in quotes, after a quotation: “…,” Jane Roe said. Now “…”',
  passive: 'what was asked of somebody, or said of them: was asked by Jane Roe whether …',
  turn: 'a turn of a transcript behind its label: ROE: …',
  'turn-on': 'a paragraph of a transcript that goes on with the turn before it: ROE: … …',
  headline: 'a headline with a colon or dash, and who said it: Bridge to open, … – Jane Roe',
  label: 'a name and a colon, then quoted words: Jane Roe: “…”',
  colon: 'what somebody did and a colon, then quoted words: Jane Roe had one wish: “…”',
  signature: 'quoted words with a name signed under them: “…” —Jane Roe',
};
