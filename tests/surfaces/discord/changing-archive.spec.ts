import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OpenArchive } from '../../../src/archive/open-archive.ts';
import { readArticle } from '../../../src/reading/read-article.ts';
import { add, emptyArchive } from '../../archive/filed.ts';
import { articlesOf } from '../../commands/newsroom.ts';
import { buttonsOf, offersOf, textOf } from '../../loopback-discord/message.ts';
import { FERRY } from './ferry.ts';
import { idsIn, openScene, slowed } from './scene.ts';

const HAND = { at: '2031-04-02T09:00:00Z', who: 'the desk' };
const GONE = 'of this message is no longer in the archive: its article was deleted.';

let archive = await emptyArchive();
const scene = await openScene(archive);
const { discord } = scene;

beforeEach(async () => {
  archive = await emptyArchive();
  await takeIn(FERRY);
  await scene.restart(archive);
});
afterEach(() => expect(discord.violations).toEqual([]));
afterAll(() => scene.close());

describe('an answer whose article was forgotten since', () => {
  it.each(['Context', 'Why?', 'Cite', 'Share'])(
    'says so when “%s” is pressed, and shows none of it',
    async (button) => {
      const answer = await discord.ask('who-said', { words: 'islanders' }, '77');
      await archive.forget('herald', HAND);
      const now = await discord.press(answer, button, '77');
      expect([now.id, now.onlyFor]).toEqual([answer.id, '77']);
      expect(textOf(now)).toContain(`1 statement ${GONE}`);
      expect(textOf(now)).toContain('No attributed statement found in 2 articles');
      expect(JSON.stringify(now)).not.toMatch(/asked the islanders,|Tarn|Herald/);
    },
  );

  it('keeps what it has of other articles, when it is narrowed or shared', async () => {
    const answer = await discord.ask('who-said', { words: 'ferry' }, '77');
    await archive.forget('herald', HAND);
    const now = await discord.choose(answer, ['Outlet: The Salve Herald (3)'], '77');
    expect(textOf(now)).toContain(
      '3 statements of this message are no longer in the archive: their articles were deleted.',
    );
    expect(JSON.stringify(now)).not.toContain('Herald');
    expect(idsIn(now)).toHaveLength(2);
    const shared = await discord.press(now, 'Share', '77');
    expect(textOf(shared)).not.toMatch(/Herald|no longer/);
    expect(idsIn(shared)).toEqual(idsIn(now));
  });

  it.each(['Context', 'Cite'])(
    'goes from a shared answer for all when anyone presses “%s”',
    async (button) => {
      const answer = await discord.ask('who-said', { words: 'ferry' }, '77');
      const shared = await discord.press(answer, 'Share', '77');
      await archive.forget('herald', HAND);
      const now = await discord.press(shared, button, '88');
      expect([now.id, now.onlyFor]).toEqual([shared.id, undefined]);
      expect(textOf(now)).toContain('3 statements of this message are no longer');
      expect(textOf(now)).toMatch(/-# Shared by <@77>$/);
      expect(JSON.stringify(discord.now(shared))).not.toContain('Herald');
    },
  );

  it.each(['Context', 'Cite', 'Why?'])('is gone from what “%s” had shown of it', async (button) => {
    const answer = await discord.ask('who-said', { words: 'islanders' });
    const aside = await discord.press(answer, button);
    await archive.forget('herald', HAND);
    const now = await discord.press(aside, 'Share');
    expect([now.id, textOf(now)]).toEqual([
      aside.id,
      expect.stringContaining(`1 statement ${GONE}`),
    ]);
    expect(JSON.stringify(now)).not.toMatch(/asked the islanders,|Tarn|Herald/);
  });

  it('is gone from a timeline, its picture too', async () => {
    const answer = await discord.ask('timeline', { topic: 'ferry' });
    await expect.poll(() => discord.now(answer)?.files.length).toBe(1);
    for (const id of ['herald', 'courier']) await archive.forget(id, HAND);
    const drawn = discord.now(answer) ?? answer;
    const now = await discord.press(drawn, 'Next');
    expect(textOf(now)).toMatch(/statements of this message are no longer in the archive/);
    expect(now.files).toHaveLength(1);
    expect(now.files).not.toEqual(drawn.files);
    expect(JSON.stringify(now.components)).not.toMatch(/Herald|Courier/);
  });

  it('is found no more by the menu of a message, nor offered while one types', async () => {
    await archive.forget('herald', HAND);
    const found = await discord.menu('Who said this?', { content: 'Nobody asked the islanders' });
    expect(textOf(found)).toContain('No attributed statement found in 2 articles');
    expect(await discord.type('cite', ['quote', 'islanders'])).toEqual([]);
    expect(await discord.type('who-said', ['outlet', 'herald'])).toEqual([]);
  });
});

describe('an answer whose article has another version since', () => {
  it('says that it has changed, and shows what stands there now', async () => {
    const answer = await discord.ask('who-said', { words: 'islanders' });
    await takeIn({ herald: FERRY['herald']?.replace('Nobody asked', 'They never asked') ?? '' });
    const now = await discord.press(answer, 'Context');
    expect(textOf(now)).toContain('The archive has changed since this message was written');
    expect(textOf(now)).toContain('They never asked the islanders');
    const old = await discord.ask('cite', { quote: idsIn(answer)[0] ?? '' });
    expect(textOf(old)).toContain('these words are no longer in it');
  });

  it('goes on where the version changed nothing of it', async () => {
    const answer = await discord.ask('who-said', { words: 'islanders' });
    await takeIn({ herald: `${FERRY['herald']}\nThe pier was painted.\n` });
    const now = await discord.press(answer, 'Context');
    expect(textOf(now)).toContain('The archive has changed since');
    expect(textOf(now)).toContain('Nobody asked the islanders');
    expect(textOf(await discord.press(now, 'Context'))).toContain('The pier was painted.');
  });
});

describe('an archive that changes beneath an answer in flight', () => {
  it('is answered from as it was or as it is, and the next press is right', async () => {
    await scene.restart(slowed(archive, () => 60));
    const [answer] = await Promise.all([
      discord.ask('who-said', { words: 'ferry' }),
      setTimeout(20).then(() => archive.forget('herald', HAND)),
    ]);
    expect(JSON.stringify(answer)).not.toContain('Herald');
    const [turned, more] = await Promise.all([
      discord.choose(answer, ['Outlet: The Quay Courier (1)']),
      discord.ask('who-said', { words: 'ferry' }),
      setTimeout(20).then(() => archive.forget('courier', HAND)),
    ]);
    expect(offersOf(more)).toEqual([]);
    expect(buttonsOf(turned)).toEqual(expect.any(Array));
    const last = await discord.press(answer, 'Cite');
    expect(JSON.stringify(last)).not.toContain('Courier');
  });
});

async function takeIn(pages: Readonly<Record<string, string>>): Promise<void> {
  const read = articlesOf(pages).map((article) => ({ article, reading: readArticle(article) }));
  await add(archive as OpenArchive, ...read);
}
