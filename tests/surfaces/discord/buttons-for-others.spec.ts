import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { archiveOf, articlesOf } from '../../commands/newsroom.ts';
import { buttonsOf, type Message, offersOf, textOf } from '../../loopback-discord/message.ts';
import { FERRY } from './ferry.ts';
import { idsIn, openScene } from './scene.ts';

const ARCHIVE = await archiveOf(articlesOf(FERRY));
const PUBLIC = { settings: { answers: 'public' } } as const;
/** The buttons that tell more of the statements on a page. */
const ABOUT = ['Context', 'Why?', 'Cite'];
const scene = await openScene(ARCHIVE, PUBLIC);
const { discord } = scene;

afterEach(() => expect(discord.violations).toEqual([]));
afterAll(() => scene.close());

describe.each<[string, () => Promise<Message>]>([
  ['a public answer', () => discord.ask('who-said', { words: 'ferry' }, '77')],
  ['a public timeline', () => discord.ask('timeline', { topic: 'ferry' }, '77')],
  ['a shared answer', () => shared('who-said', { words: 'ferry' })],
  ['a shared timeline', () => shared('timeline', { topic: 'ferry' })],
])('after a restart of the bot, below %s', (_, posted) => {
  let message: Message;
  beforeEach(async () => {
    message = await posted();
    await scene.restart(ARCHIVE, PUBLIC);
  });

  it('what asks about its statements answers anyone who presses, alone', async () => {
    for (const button of ABOUT.filter((label) => buttonsOf(message).includes(label))) {
      const aside = await discord.press(message, button, '88');
      expect([aside.onlyFor, idsIn(aside)]).toEqual([
        '88',
        expect.arrayContaining([idsIn(message)[0]]),
      ]);
      expect(textOf(aside)).not.toContain('Shared by');
    }
    expect(discord.now(message)).toEqual(message);
  });

  it('anyone narrows and turns it for all', async () => {
    const [[, outlet = ''] = []] = offersOf(message);
    const narrowed = await discord.choose(message, [outlet], '88');
    expect([narrowed.id, narrowed.onlyFor]).toEqual([message.id, undefined]);
    const whole = await discord.choose(narrowed, ['Show everything'], '99');
    expect(textOf(whole)).toBe(textOf(message));
    if (!buttonsOf(whole).includes('Next')) return;
    expect((await discord.press(whole, 'Next', '88')).id).toBe(message.id);
  });

  it('there is nothing to share, for all see it', () => {
    expect(buttonsOf(message)).not.toContain('Share');
  });
});

describe('what somebody was told alone', () => {
  it.each(['Context', 'Cite', 'Why?'])(
    'by “%s”, they share with all, after a restart too',
    async (button) => {
      await scene.restart(ARCHIVE);
      const answer = await discord.ask('who-said', { words: 'islanders' }, '77');
      const aside = await discord.press(answer, button, '77');
      await scene.restart(ARCHIVE);
      const all = await discord.press(aside, 'Share', '77');
      expect(all.onlyFor).toBeUndefined();
      expect(textOf(all)).toBe(`${textOf(aside)}\n-# Shared by <@77>`);
      expect(buttonsOf(all)).toEqual(buttonsOf(aside).filter((label) => label !== 'Share'));
    },
  );

  it('from below a shared answer they share in their own name', async () => {
    const answer = await shared('who-said', { words: 'islanders' });
    const aside = await discord.press(answer, 'Context', '88');
    expect(textOf(await discord.press(aside, 'Share', '88'))).toMatch(/-# Shared by <@88>$/);
  });
});

async function shared(name: string, options: Record<string, string>): Promise<Message> {
  await scene.restart(ARCHIVE);
  return discord.press(await discord.ask(name, options, '77'), 'Share', '77');
}
