import { describe, expect, it } from 'vitest';
import { NAMESAKES } from './namesakes.ts';
import { newsroomWith } from './newsroom.ts';

const ask = await newsroomWith(NAMESAKES);

describe('a surname that several people have', () => {
  it('is asked back, with roles', async () =>
    expect(
      await ask('who-said', { speaker: 'Okello' }),
    ).toBe(`“Okello” may be any of 2 speakers. Ask again with one of these names:
Daniel Okello, Site engineer – 1 statement
Grace Okello, Transport Minister – 1 statement`));

  it('is asked back for a timeline too', async () =>
    expect(
      await ask('timeline', { speaker: 'Okello', topic: 'bridge' }),
    ).toBe(`“Okello” may be any of 2 speakers. Ask again with one of these names:
Daniel Okello, Site engineer – 1 statement
Grace Okello, Transport Minister – 1 statement`));

  it('is none when a first name is with it', async () =>
    expect(
      await ask('who-said', { speaker: 'Grace Okello' }),
    ).toBe(`1 attributed statement found, 2 articles searched
Looked for speaker “Grace Okello”.

Grace Okello, Transport Minister
  own words

    “The bridge will open in May,” Transport Minister Grace Okello said on
    Friday.

  said          4 April 2031 (“Friday”, published 4 April 2031)
  in the words  “May” = May 2031
  published     4 April 2031
  outlet        not stated
  article       “New bridge to open in May, minister says”
  id            e2f82ffc0606`));
});
