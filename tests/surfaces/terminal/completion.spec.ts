import { describe, expect, it } from 'vitest';
import { complete } from '../../../src/surfaces/terminal/completion.ts';
import { portDesk } from '../port-news.ts';

const desk = await portDesk();

describe('the tab key', () => {
  it.each([
    ['', ['cite ', 'context ', 'sources ', 'timeline ', 'who-said ', 'help ', 'exit'], ''],
    ['/w', ['/who-said '], '/w'],
    ['wh', ['who-said '], 'wh'],
    ['/who-said sp', ['speaker: '], 'sp'],
    ['who-said --sp', ['--speaker '], '--sp'],
    ['/who-said speaker: Ada', ['Ada Byron'], 'Ada'],
    ['/who-said speaker: byron', ['Ada Byron'], 'byron'],
    ['who-said --speaker Ada', ['Ada Byron'], 'Ada'],
    ['/who-said speaker: Ada Byron wo', ['words: '], 'wo'],
    ['/who-said byron wh', ['why: '], 'wh'],
    ['/who-said byron why: ', ['true', 'false'], ''],
    ['who-said byron --why --sp', ['--speaker '], '--sp'],
    ['/cite x style: c', ['chat', 'chicago', 'csl-json'], 'c'],
    ['/cite x style: ', ['chat', 'ap', 'chicago', 'bibtex', 'csl-json', 'html'], ''],
    ['/cite x style: ap ', [], ''],
    ['help t', ['timeline'], 't'],
    ['/nonsense x', [], '/nonsense x'],
  ])('behind %j offers %j', async (line, candidates, typed) =>
    expect(await complete(line, desk)).toEqual([candidates, typed]),
  );
});
