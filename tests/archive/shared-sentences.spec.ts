import { expect, it } from 'vitest';
import { archiveOf } from './filed.ts';
import { type Line, page } from './page.ts';

const BOTH = 'The ferry will sail, Ivo Brandt said, though dockers say it is “a wreck”.';
const WITHIN = 'Mira Solen said that dockers deny the ferry ever sailed.';
const SPLIT = '“The ferry sails,” said Ada Moreau. “Nobody doubts that it will.”';

const CASES: readonly (readonly [string, Exclude<Line, string>, boolean])[] = [
  ['the first of two', { text: BOTH, by: 'Ivo Brandt', content: 'The ferry will sail' }, true],
  ['the second', { text: BOTH, by: { mention: 'dockers' }, content: 'it is “a wreck”' }, true],
  [
    'a report that holds another',
    { text: WITHIN, by: 'Mira Solen', content: 'dockers deny the ferry ever sailed' },
    false,
  ],
  [
    'the report within it',
    {
      text: WITHIN,
      by: { mention: 'dockers' },
      via: 'Mira Solen',
      content: 'the ferry ever sailed',
    },
    true,
  ],
  ['words split by their cue', { text: SPLIT, by: 'Ada Moreau' }, false],
];
const FERRY = page(
  'ferry',
  {},
  CASES.map(([, line]) => line),
);

it.each(CASES.map(([which, , isShared], at) => [which, at, isShared] as const))(
  '%s knows whether its sentence reports more',
  async (_, at, isShared) => {
    const id = FERRY.reading.statements[at]?.id ?? '';
    expect((await (await archiveOf(FERRY)).clipping(id))?.shared).toBe(isShared);
  },
);
