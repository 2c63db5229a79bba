import { describe, expect, it } from 'vitest';
import { CITATION_STYLES } from '../../../src/model/answer.ts';
import { RULE_WORDS } from '../../../src/reading/rule-words.ts';
import { languageOf } from '../../../src/rendering/languages/language.ts';

const DAY = '2031-03-04';
const MEASURED = { right: '7', of: '8', share: '9', cues: '10' };

/** What words are called with that take more than texts and numbers. */
const CALLS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'dates.day': [[DAY]],
  'dates.month': [[DAY]],
  'dates.weekday': [[DAY]],
  'dates.shortDay': [[DAY]],
  'dates.shortMonth': [[DAY]],
  'dates.oneOf': [[['7', '8']]],
  'answer.sideBySide.differing': ['wording', 'speaker', 'date', 'number'].map((of) => ['7', [of]]),
  'reasons.looksFor': Object.entries(RULE_WORDS).map(([rule, looksFor]) => [{ rule, looksFor }]),
  'reasons.measured': [[MEASURED]],
  'reasons.measuredLow': [[MEASURED]],
  'timeline.datesDiffer': [[['7', '8']]],
  'timeline.apart': [[['7', '8']]],
  'citation.heading': CITATION_STYLES.map((style) => [style]),
  'citation.several': CITATION_STYLES.map((style) => ['7', style]),
  'surroundings.before': [[1], [3]],
  'surroundings.after': [[1], [3]],
  'refusals.noCommand': [['7', ['8', '9']]],
  'refusals.noOption': [['7', '8', ['9', '10']]],
  'refusals.problems': [['7', ['8', '9']]],
  'refusals.noneOf': [['7', ['8', '9']]],
};

/** One thing that is said, with 7, 8 and so on for what is filled in. */
type Said = { readonly filledIn: readonly string[]; readonly text: string };

/** All that is said in a language, by its place in the table. */
function saidIn(code: string): ReadonlyMap<string, readonly Said[]> {
  const { locale, tongue, ...words } = languageOf(code);
  return new Map(saidAt('', words));
}

function saidAt(place: string, part: unknown): readonly (readonly [string, readonly Said[]])[] {
  if (part === null) return [];
  if (typeof part === 'string') return [[place, [{ filledIn: [], text: part }]]];
  if (typeof part === 'function') {
    const calls = CALLS[place] ?? [Array.from({ length: part.length }, (_, at) => String(7 + at))];
    const said = calls.map((call) => ({
      filledIn: JSON.stringify(call).match(/(?<=")\d+(?=")/g) ?? [],
      text: String(Reflect.apply(part, undefined, [...call])),
    }));
    return [[place, said]];
  }
  return Object.entries(part ?? {}).flatMap(([name, inner]) =>
    saidAt(place === '' ? name : `${place}.${name}`, inner),
  );
}

const ENGLISH = saidIn('en-GB');
const textsAt = (place: string, code: string) =>
  (saidIn(code).get(place) ?? []).map(({ text }) => text);

describe.each(['en-GB', 'en-US', 'de', 'fr', 'es-ES', 'es-419'])('what is said in %s', (code) => {
  it('is there wherever something is said in English, and is never empty', () => {
    expect([...saidIn(code).keys()]).toEqual([...ENGLISH.keys()]);
    for (const [place, all] of saidIn(code))
      for (const { text } of all) expect(text.trim(), place).not.toBe('');
  });

  it('holds all that is to be filled in', () => {
    for (const [place, all] of saidIn(code))
      for (const { text, filledIn } of all)
        for (const one of filledIn) expect(text, place).toContain(one);
  });

  it('has no straight quotation mark or apostrophe', () => {
    for (const [place, all] of saidIn(code))
      for (const { text } of all) expect(text, place).not.toMatch(/["']/);
  });
});

it.each([
  [
    'de',
    [
      'colon',
      'semicolon',
      'dates.withWeekday',
      'dates.partOf',
      'answer.sideBySide.alike',
      'timeline.dated',
      'citation.narration',
      'sources.dates',
      'sources.rejection',
      'refusals.problems',
    ],
  ],
  [
    'fr',
    [
      'dates.partOf',
      'dates.atTime',
      'answer.asked.message',
      'answer.sideBySide.alike',
      'labels.article',
      'labels.version',
      'facts.via',
      'timeline.dated',
      'sources.dates',
    ],
  ],
  [
    'es',
    [
      'colon',
      'semicolon',
      'dates.withWeekday',
      'dates.atTime',
      'answer.sideBySide.alike',
      'timeline.dated',
      'sources.dates',
      'sources.rejection',
      'refusals.problems',
    ],
  ],
])('in %s nothing is said as in English but what is meant to be', (code, meant) => {
  const places = [...ENGLISH.keys()];
  const same = (place: string) => String(textsAt(place, code)) === String(textsAt(place, 'en-GB'));
  expect(places.filter(same)).toEqual(meant);
});

it.each(['de', 'fr', 'es'])('what a rule looks for has its English example in %s', (code) => {
  const examples = textsAt('reasons.looksFor', 'en-GB').map((text) => text.split(/: (.*)/)[1]);
  const told = textsAt('reasons.looksFor', code);
  expect(told).toHaveLength(examples.length);
  for (const [index, text] of told.entries()) {
    expect(text.replace('\u00a0: ', ': ').split(/: (.*)/)[1]).toBe(examples[index]);
  }
});

it('in French no line breaks before a sign that stands behind a space, or within quotation marks', () => {
  for (const [place, all] of saidIn('fr'))
    for (const { text } of all) {
      expect(text.slice(1), place).not.toMatch(/ [:;!?%»]|« /);
      expect(text, place).not.toMatch(/[\p{L}\d»)][;!?»]|\p{Ll}: (?!“)/u);
    }
});

it.each([
  ['en-GB', '10,000 articles', '1 article', '2 articles'],
  ['de', '10.000 Artikel', '1 Artikel', '2 Artikel'],
  ['fr', '10\u202f000 articles', '1 article', '2 articles'],
  ['es-ES', '10.000 artículos', '1 artículo', '2 artículos'],
  ['es-419', '10,000 artículos', '1 artículo', '2 artículos'],
])('numbers and plural forms are those of %s', (code, many, one, two) => {
  const { sources } = languageOf(code);
  expect(sources.outletUndated('Post', 10_000)).toContain(many);
  expect(sources.outletUndated('Post', 1)).toMatch(new RegExp(`${one}$`));
  expect(sources.outletUndated('Post', 2)).toMatch(new RegExp(`${two}$`));
});

it.each([
  ['de', 'de'],
  ['fr', 'fr'],
  ['es-ES', 'es'],
  ['es-419', 'es'],
  ['es', 'es'],
  ['en-US', 'en'],
  ['en-GB', 'en'],
  ['en', 'en'],
  ['pt-BR', 'en'],
  ['constructor', 'en'],
])('%s is answered in %s', (code, tongue) => expect(languageOf(code).tongue).toBe(tongue));
