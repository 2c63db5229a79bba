import { expect, it } from 'vitest';
import { corpusNewsroom } from './newsroom.ts';

const ask = await corpusNewsroom();

it.each<[string, Record<string, string>, string]>([
  ['who-said', {}, '/who-said: say words, or a speaker, or both.'],
  ['who-said', { outlet: 'Reuters' }, '/who-said: say words, or a speaker, or both.'],
  ['who-said', { words: '  ' }, '/who-said: words is empty.'],
  [
    'who-said',
    { words: 'food', from: '2023-04', to: '2023-03' },
    '/who-said: from has to be before to.',
  ],
  [
    'who-said',
    { words: 'food', from: 'Thursday' },
    '/who-said: from “Thursday” is no date: write 2023-03-30, 2023-03 or 2023.',
  ],
  [
    'who-said',
    { words: 'food', to: '2023-02-29' },
    '/who-said: to “2023-02-29” is no date: write 2023-03-30, 2023-03 or 2023.',
  ],
  [
    'who-said',
    { words: 'food', kind: 'verbatim' },
    '/who-said: kind “verbatim” is none of direct, mixed, indirect.',
  ],
  ['who-said', { words: 'a'.repeat(201) }, '/who-said: words is longer than 200 characters.'],
  [
    'who-said',
    { words: 'food', why: 'perhaps' },
    '/who-said: why “perhaps” is neither true nor false.',
  ],
  [
    'who-said',
    { words: 'food', colour: 'red' },
    '/who-said has no option “colour”. It has: words, speaker, outlet, from, to, kind, quote, why.',
  ],
  ['timeline', {}, '/timeline: say a topic, or a speaker, or both.'],
  ['timeline', { topic: 'food', from: '2024', to: '2023' }, '/timeline: from has to be before to.'],
  ['cite', {}, '/cite: quote is missing.'],
  [
    'cite',
    { quote: 'food', style: 'mla' },
    '/cite: style “mla” is none of chat, ap, chicago, bibtex, csl-json, html.',
  ],
  [
    'whosaid',
    {},
    'There is no command “whosaid”. There are: cite, context, sources, timeline, who-said.',
  ],
])('/%s %j is refused, and why', async (name, options, why) =>
  expect(await ask(name, options)).toBe(why),
);
