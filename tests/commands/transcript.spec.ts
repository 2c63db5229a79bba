import { describe, expect, it } from 'vitest';
import { DEBATE } from './debate.ts';
import { newsroomWith } from './newsroom.ts';

const newsroom = await newsroomWith({ debate: DEBATE });

describe('/who-said of a transcript', () => {
  it('shows turns as own words, under the full name, as far as they go on', async () => {
    expect(await newsroom('who-said', { words: 'bolts' })).toBe(
      `1 attributed statement found, 1 article searched
Looked for words “bolts”.

Mara Ellison, Mayor
  own words; attribution uncertain

    The bolts were new. The engineers were ours, and I trust them.

  said          day not stated
  in the words  no date
  published     4 April 2031
  outlet        not stated
  article       “Transcript: mayor and senator on the bridge”
  speaker       the words run on from a sentence before
  id            7b9d007aba9a`,
    );
  });

  it('shows whom a speaker reports, with the chain', async () => {
    expect(await newsroom('who-said', { speaker: 'Norvane' })).toBe(
      `1 attributed statement found, 1 article searched
Looked for speaker “Norvane”, read as “Norvane Rail”.

Norvane Rail, as reported by Owen Prichard
  paraphrase, worded by Owen Prichard or by the article (outlet not stated): not
  own words; attribution uncertain

    Norvane Rail confirmed that the second test was never paid for.

  attributed    the second test was never paid for
  said          day not stated
  in the words  no date
  published     4 April 2031
  outlet        not stated
  article       “Transcript: mayor and senator on the bridge”
  id            1508a59dffe9`,
    );
  });

  it('reads nothing from what the page tells below', async () => {
    expect(await newsroom('who-said', { words: 'two lanes' })).toMatch(/^No attributed statement/);
  });
});
