import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { archiveOf, articlesOf } from '../../commands/newsroom.ts';
import { textOf } from '../../loopback-discord/message.ts';
import { FERRY } from './ferry.ts';
import { openScene, type Scene, slowed } from './scene.ts';

const ARCHIVE = await archiveOf(articlesOf(FERRY));
/** Each answer takes so long that the line may break in the middle of it. */
const SLOW = slowed(ARCHIVE, () => 150);
const FOUND = '5 attributed statements found';

let scene: Scene;

afterEach(async () => {
  await scene.close();
  expect(scene.discord.violations).toEqual([]);
});

const ask = async (by = '77') =>
  textOf(await scene.discord.ask('who-said', { words: 'ferry' }, by));
const logins = () => scene.discord.gateway.logins;

describe('a gateway', () => {
  it.each<[string, (scene: Scene) => void]>([
    [
      'breaks off in the middle of a frame',
      ({ discord }) => discord.gateway.each((line) => line.breakOff()),
    ],
    ['is closed with a code', ({ discord }) => discord.cut(4000)],
    [
      'asks to connect again (op 7)',
      ({ discord }) => discord.gateway.each((line) => line.sendAway()),
    ],
    [
      'invalidates a session that can be resumed (op 9)',
      ({ discord }) => discord.gateway.each((line) => line.invalidate('can be resumed')),
    ],
  ])(
    'that %s is resumed, and what was asked before, meanwhile and after is answered once',
    async (_, break_) => {
      scene = await openScene(SLOW);
      const before = ask('77');
      await setTimeout(50);
      break_(scene);
      const meanwhile = ask('88');
      expect(await Promise.all([before, meanwhile])).toEqual([
        expect.stringContaining(FOUND),
        expect.stringContaining(FOUND),
      ]);
      await expect.poll(logins, { timeout: 8000 }).toEqual(['identified', 'resumed']);
      expect(await ask('99')).toContain(FOUND);
      expect(scene.discord.seen).toHaveLength(3);
    },
    15_000,
  );

  it('that ends the session (op 9) is logged in to again, and what runs is answered', async () => {
    scene = await openScene(SLOW);
    const before = ask();
    await setTimeout(50);
    scene.discord.gateway.each((line) => line.invalidate('is over'));
    expect(await before).toContain(FOUND);
    await expect.poll(logins, { timeout: 10_000 }).toEqual(['identified', 'identified']);
    expect(await ask()).toContain(FOUND);
  }, 15_000);

  it('that answers no heartbeat any more is left and resumed', async () => {
    scene = await openScene(ARCHIVE, {}, { heartbeat: 150 });
    scene.discord.gateway.each((line) => line.holdAcks());
    await expect.poll(logins, { timeout: 8000 }).toEqual(['identified', 'resumed']);
    expect(await ask()).toContain(FOUND);
  }, 15_000);

  it('with two shards brings what is done in every server and in direct messages', async () => {
    scene = await openScene(ARCHIVE, {}, { shards: 2, concurrency: 2 });
    const servers = [1, 2, 3, 4].map((nth) => String(BigInt(nth) << 22n));
    const people = [
      ...servers.map((id) => ({ id: '77', at: { kind: 'server', id } }) as const),
      { id: '77', at: { kind: 'direct message' } } as const,
    ];
    const answers = await Promise.all(
      people.map((by) => scene.discord.ask('who-said', { words: 'ferry' }, by)),
    );
    expect(answers.map((one) => textOf(one).includes(FOUND))).toEqual(people.map(() => true));
    expect(logins()).toEqual(['identified', 'identified']);
    scene.discord.gateway.each((line) => line.breakOff());
    await expect.poll(logins, { timeout: 8000 }).toHaveLength(4);
    expect(await ask()).toContain(FOUND);
  }, 15_000);
});
