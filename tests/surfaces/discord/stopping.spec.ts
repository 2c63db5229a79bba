import { afterEach, describe, expect, it } from 'vitest';
import { archiveOf, articlesOf } from '../../commands/newsroom.ts';
import { textOf } from '../../loopback-discord/message.ts';
import { FERRY } from './ferry.ts';
import { openScene, type Scene, slowed } from './scene.ts';

const ARCHIVE = await archiveOf(articlesOf(FERRY));
/** Each answer takes so long that a stop may come in the middle of it. */
const SLOW = slowed(ARCHIVE, () => 150);
const FOUND = '5 attributed statements found';

let scene: Scene;

afterEach(async () => {
  await scene.close();
  expect(scene.discord.violations).toEqual([]);
});

const ask = async (by = '77') =>
  textOf(await scene.discord.ask('who-said', { words: 'ferry' }, by));

describe('a stop', () => {
  it('lets all answers that run finish, takes nothing new, and is quick about it', async () => {
    scene = await openScene(SLOW);
    const running = Array.from({ length: 20 }, (_, nth) => ask(String(100 + nth)));
    await expect
      .poll(() => scene.discord.requests.filter((one) => one.includes('/callback')))
      .not.toEqual([]);
    const since = performance.now();
    const stopped = scene.bot().stop();
    let isAnswered = false;
    ask('99').then(
      () => {
        isAnswered = true;
      },
      () => {},
    ); // it is never taken
    expect(await stopped).toEqual({ kind: 'stopped' });
    expect(performance.now() - since).toBeLessThan(2000);
    expect(await Promise.all(running)).toEqual(running.map(() => expect.stringContaining(FOUND)));
    await scene.idle();
    expect([isAnswered, scene.discord.seen.length]).toEqual([false, 20]);
  });

  it('does not wait for long for a Discord that says nothing', async () => {
    scene = await openScene(ARCHIVE);
    scene.discord.failAlways('/callback', 'silence');
    ask().catch(() => {}); // it is never answered
    await expect.poll(() => scene.discord.requests.at(-1)).toContain('/callback');
    const since = performance.now();
    expect(await scene.bot().stop()).toEqual({ kind: 'stopped' });
    expect(performance.now() - since).toBeLessThan(9500);
    // And gives up what is on its way, which would keep the process.
    await expect.poll(() => scene.bot().done.at(-1)?.outcome).toBe('failed');
  }, 12_000);
});
