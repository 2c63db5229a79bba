import type { LoopbackDiscord } from '../../tests/loopback-discord/loopback-discord.ts';
import type { Message } from '../../tests/loopback-discord/message.ts';
import { MANAGE_SERVER } from '../../tests/loopback-discord/people.ts';
import type { Scene } from './page.ts';

/** The people in the pictures, by their ids. */
export const PEOPLE = { 77: 'Ada', 88: 'Bruno' } as const;

const EDITOR = { id: '77', permissions: MANAGE_SERVER };

/** What the bot answers over the articles of corpus/, one scene after the other. */
export async function scenesOf(discord: LoopbackDiscord): Promise<readonly Scene[]> {
  const ada = '77';
  const scene = (name: string, what: string, message: Message): Scene => ({
    name,
    message,
    asked: { by: PEOPLE[ada], what },
  });
  const found = await discord.ask('who-said', { words: 'rogue regimes' }, ada);
  const several = await discord.ask('who-said', { words: 'arms' }, ada);
  const timeline = await discord.ask('timeline', { topic: 'Mkrtychev' }, ada);
  const nothing = await discord.ask('who-said', { words: 'zeppelin' }, ada);
  const quoting = { content: 'So Moscow is turning “to rogue regimes to try to obtain weapons”?' };
  const german = { id: ada, locale: 'de' };
  return [
    scene('who-said', '/who-said', found),
    scene('several', '/who-said', several),
    scene('why', '/who-said', await discord.press(found, 'Why?', ada)),
    scene('context', '/who-said', await discord.press(found, 'Context', ada)),
    scene('cite', '/who-said', await discord.press(found, 'Cite', ada)),
    scene('timeline', '/timeline', timeline),
    { name: 'shared', message: await discord.press(timeline, 'Share', ada) },
    scene('menu', 'Wer hat das gesagt?', await discord.menu('Who said this?', quoting, german)),
    scene('nothing-found', '/who-said', nothing),
    scene('sources', '/sources', await discord.ask('sources', {}, ada)),
    scene('help', '/help', await discord.ask('help', {}, ada)),
    scene('settings', '/settings', await discord.ask('settings', {}, EDITOR)),
  ];
}
