import type { LoopbackDiscord } from '../../tests/loopback-discord/loopback-discord.ts';
import type { Message } from '../../tests/loopback-discord/message.ts';
import type { Scene } from './page.ts';

/** The people in the pictures, by their ids. */
export const PEOPLE = { 77: 'Ada', 88: 'Bruno' } as const;

/** What the bot answers over the articles of corpus/, one scene after the other. */
export async function scenesOf(discord: LoopbackDiscord): Promise<readonly Scene[]> {
  const ada = '77';
  const scene = (name: string, what: string, message: Message): Scene => ({
    name,
    message,
    asked: { by: PEOPLE[ada], what },
  });
  const found = await discord.ask('who-said', { words: 'arms' }, ada);
  const timeline = await discord.ask('timeline', { topic: 'Russia' }, ada);
  const cite = await discord.ask('cite', { quote: 'rogue regimes to try to obtain weapons' }, ada);
  const nothing = await discord.ask('who-said', { words: 'zeppelin' }, ada);
  return [
    scene('who-said', '/who-said', found),
    scene('why', '/who-said', await discord.press(found, 'Why?', ada)),
    scene('timeline', '/timeline', timeline),
    { name: 'shared', message: await discord.press(timeline, 'Share', ada) },
    scene('cite', '/cite', cite),
    scene('nothing-found', '/who-said', nothing),
  ];
}
