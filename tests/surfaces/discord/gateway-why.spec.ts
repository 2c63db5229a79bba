import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { archiveOf } from '../../archive/filed.ts';
import { page } from '../../archive/page.ts';
import { archiveOf as archiveOfArticles, articlesOf } from '../../commands/newsroom.ts';
import { LoopbackDiscord } from '../../loopback-discord/loopback-discord.ts';
import { buttonsOf, type Message, textOf } from '../../loopback-discord/message.ts';
import { readAsDiscord } from '../../rendering/discord-reading.ts';
import { PORT_NEWS } from '../port-news.ts';
import { HARBOUR, SPEECHES } from '../quay-courier.ts';
import { type Bot, startBot } from './bot.ts';

let discord: LoopbackDiscord;
let bot: Bot;

beforeEach(async () => {
  discord = await new LoopbackDiscord().open();
  bot = startBot(await archiveOf(HARBOUR, SPEECHES), { apiUrl: discord.apiUrl });
  await Promise.race([discord.online(), bot.end]);
});

afterEach(async () => {
  await bot.stop();
  await discord.close();
  expect(discord.violations).toEqual([]);
});

describe('the button “Why?”', () => {
  it('says, to whoever pressed it alone, why the words are attributed so', async () => {
    await restart(await archiveOfArticles(articlesOf({ port: PORT_NEWS })));
    const answer = await discord.ask('who-said', { words: 'fares' }, '77');
    expect(textOf(answer)).not.toContain('why');
    expect(buttonsOf(answer)).toEqual(['Context', 'Why?', 'Cite', 'Share']);
    const why = await discord.press(answer, 'Why?', '77');
    expect(why.id).not.toBe(answer.id);
    expect(why.onlyFor).toBe('77');
    expect(textOf(why)).toMatchInlineSnapshot(`
      "## 2 attributed statements found, 1 article searched
      -# Looked for words “fares”.
      ### “port” (no name given)
      -# paraphrase, worded by the article (outlet not stated): not own words
      > Ferry fares to rise by a third, port says
      said: day not stated · outlet: not stated
      -# in the words: no date · published: March 3, 2021 · article: “Ferry fares to rise by a third, port says”
      -# why: words that are not quoted, then who said them: …, Jane Roe said
      -# cue: “says”
      -# speaker: “port”, no name given in the article
      -# measured: right in 272 of 280 on the training articles (97 %), with “say” or “tell”
      -# id: 5e38a0a77410
      ### Ada Byron, harbour master
      -# own words
      > “**Fares will rise by a third,**” harbour master Ada Byron said on Tuesday.
      said: March 2, 2021 (“Tuesday”, published March 3, 2021) · outlet: not stated
      -# in the words: no date · published: March 3, 2021 · article: “Ferry fares to rise by a third, port says”
      -# why: quoted words, then who said them: “…,” Jane Roe said
      -# cue: “said”
      -# speaker: “Ada Byron”, by name
      -# measured: right in 3,773 of 3,838 on the training articles (98 %), with “say” or “tell”
      -# id: 01b8dc1511de"
    `);
    expect(buttonsOf(why)).toEqual(['Context', 'Cite', 'Share']);
  });

  it('is about the entries of the page it stands on, in as many messages as they need', async () => {
    const first = await discord.ask('who-said', { speaker: 'Ida Voss' });
    const third = await discord.press(await discord.press(first, 'Next'), 'Next');
    let why = await discord.press(third, 'Why?');
    const explained = [...idsIn(why)];
    while (explained.length < idsIn(third).length) {
      why = await discord.press(why, 'Next');
      explained.push(...idsIn(why));
      expect(textOf(why).match(/^-# measured: /gm)).toHaveLength(idsIn(why).length);
    }
    expect(explained).toEqual(idsIn(third));
  });

  it('stands under a shared answer for everyone, and answers each alone', async () => {
    const answer = await discord.ask('who-said', { words: 'harbour sold' }, '77');
    const shared = await discord.press(answer, 'Share', '77');
    expect(buttonsOf(shared)).toEqual(['Context', 'Why?', 'Cite']);
    const why = await discord.press(shared, 'Why?', '88');
    expect(why.onlyFor).toBe('88');
    expect(textOf(why)).toContain('-# measured: right in 1,234 of 1,250');
    expect(textOf(why)).not.toContain('Shared by');
  });

  it('stands under near misses as well', async () => {
    const near = await discord.ask('who-said', { words: 'harbour zeppelin' });
    expect(textOf(near)).toContain('Near misses');
    expect(textOf(await discord.press(near, 'Why?'))).toContain('-# measured: ');
  });

  it.each<[string, string, Record<string, string | boolean>]>([
    ['that says why already', 'who-said', { words: 'harbour', why: true }],
    ['with nothing found', 'who-said', { words: 'zeppelin' }],
    ['of another command', 'timeline', { topic: 'harbour' }],
    ['of another command, with near misses', 'cite', { quote: 'harbour zeppelin' }],
  ])('does not stand under an answer %s', async (_, name, options) =>
    expect(buttonsOf(await discord.ask(name, options))).not.toContain('Why?'),
  );

  it('stands under an answer for which no reasons were asked', async () => {
    const answer = await discord.ask('who-said', { words: 'harbour sold', why: false });
    expect(textOf(await discord.press(answer, 'Why?'))).toContain('-# measured: ');
  });

  it('says so when the archive has changed since', async () => {
    const answer = await discord.ask('who-said', { speaker: 'Ida Voss' });
    await restart(await archiveOf(HARBOUR));
    const now = await discord.press(answer, 'Why?');
    expect(now.id).toBe(answer.id);
    expect(textOf(now)).toContain('The archive has changed since this message was written');
  });

  it('answers for an archive full of what would do something in a chat, and does nothing', async () => {
    const name = 'Ora ~~Kell~~ @everyone <t:0>';
    const lines = Array.from({ length: 40 }, (_, index) => ({
      text: `${name} \u202esaid boat ${index} was `.concat('**late** '.repeat(index * 10)),
      by: { name, mention: `${name} \u202e` },
      content: `boat ${index} was`,
    }));
    await restart(await archiveOf(page('hostile', { outlet: 'The @here Times' }, lines)));
    let why = await discord.press(await discord.ask('who-said', { words: 'boat' }), 'Why?');
    const seen = new Set(idsIn(why));
    while (buttonsOf(why).includes('Next')) {
      for (const line of textOf(why)
        .split('\n')
        .filter((one) => one.startsWith('-# '))) {
        expect(readAsDiscord(line.slice(3)).active).toEqual([]);
      }
      why = await discord.press(why, 'Next');
      for (const id of idsIn(why)) seen.add(id);
    }
    expect(seen.size).toBe(40);
  });
});

function idsIn(message: Message): readonly string[] {
  return [...textOf(message).matchAll(/\bid: (\w{12})$/gm)].map(([, id = '']) => id);
}

async function restart(archive: Archive): Promise<void> {
  await bot.stop();
  bot = startBot(archive, { apiUrl: discord.apiUrl });
  await Promise.race([discord.online(), bot.end]);
}
