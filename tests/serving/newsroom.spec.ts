import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../bench/discord-metrics.ts';
import { type RunningBot, runBot } from '../../bench/discord-program.ts';
import { buttonsOf, type Message, textOf } from '../loopback-discord/message.ts';
import { CHANNEL, MANAGE_SERVER, type Person } from '../loopback-discord/people.ts';

// The program as `npm start` runs it, with threads, alerts and all, in one newsroom's day.

const EDITOR: Person = { id: '77', permissions: MANAGE_SERVER | (1n << 11n) };
const REPORTER: Person = { id: '88', permissions: 1n << 11n };
const HARBOUR = `Harbour will not be sold, says mayor

The Quay Courier
2 May 2031

“The harbour will not be sold,” Mayor Ottoline Brask said on Friday. The council meets again in June.
`;
const FERRY = `Ferry to stop in winter

The Quay Courier
5 May 2031

“The ferry will stop in November,” Mayor Ottoline Brask said on Monday.

“Nobody asked us,” said Emil Tarn, a captain.
`;

const folder = mkdtempSync(join(tmpdir(), 'verbatim-newsroom-'));
const corpus = join(folder, 'corpus');
let bot: RunningBot;
let port: number;

beforeAll(async () => {
  mkdirSync(corpus);
  writeFileSync(join(corpus, 'harbour.txt'), HARBOUR);
  port = await freePort();
  bot = await runBot({
    archive: join(folder, 'archive'),
    corpus,
    settings: { METRICS_PORT: String(port) },
  });
}, 30_000);

afterAll(async () => {
  expect(await bot.stop()).toBe(0);
  await bot.discord.close();
  expect(bot.discord.violations).toEqual([]);
  rmSync(folder, { recursive: true });
});

describe('a newsroom', () => {
  it('asks what is there, in its own language', async () => {
    const french = { ...REPORTER, locale: 'fr' };
    const answer = await bot.discord.ask('who-said', { speaker: 'Brask' }, french);
    expect(textOf(answer)).toContain('1 déclaration attribuée trouvée');
    expect(textOf(answer)).toContain('2 mai 2031');
    expect(textOf(answer)).toContain('**The harbour will not be sold,**');
    expect(buttonsOf(answer)).toEqual(['Contexte', 'Pourquoi\u202f?', 'Citer', 'Partager']);
  });

  it('is told of what comes in, once, where somebody asked to be', async () => {
    const { discord } = bot;
    const set = await discord.ask('alert add', { speaker: 'Ottoline Brask' }, REPORTER);
    expect(textOf(set)).toContain('Ottoline Brask');
    const file = { kind: 'file', name: 'ferry.txt', bytes: Buffer.from(FERRY) } as const;
    const added = await discord.ask('archive add', { file }, EDITOR);
    await expect.poll(() => textOf(discord.now(added) ?? added)).toMatch(/added/);
    await expect.poll(() => discord.messagesIn(CHANNEL).length, { timeout: 5000 }).toBe(1);
    const [posted] = discord.messagesIn(CHANNEL);
    expect(textOf(posted as Message)).toContain('**The ferry will stop in November,**');
    expect(textOf(posted as Message)).not.toContain('Nobody asked us');
    const context = await discord.press(posted as Message, 'Context', '99');
    expect(context.onlyFor).toBe('99');
    // The same file again is nothing new.
    await discord.ask('archive add', { file }, EDITOR);
    await setTimeout(300);
    expect(discord.messagesIn(CHANNEL)).toHaveLength(1);
    const listed = await discord.ask('alert list', {}, REPORTER);
    expect(textOf(listed)).toContain('Ottoline Brask');
  });

  it('finds who said what somebody quotes, from the menu of the message', async () => {
    const on = { content: 'have you seen “Nobody asked us”?? strong stuff' };
    const found = await bot.discord.menu('Who said this?', on, REPORTER);
    expect(textOf(found)).toContain('Emil Tarn');
    const cited = await bot.discord.menu('Cite this', on, REPORTER);
    expect(textOf(cited)).toContain('Citation');
  });

  it('decides that answers are public, which holds at once', async () => {
    const { discord } = bot;
    await discord.ask('settings', { answers: 'public' }, EDITOR);
    const answer = await discord.ask('who-said', { words: 'ferry' }, REPORTER);
    expect(answer.onlyFor).toBeUndefined();
    expect(buttonsOf(answer)).not.toContain('Share');
    await discord.ask('settings', { answers: 'private' }, EDITOR);
  });

  it('has an article deleted, and messages that quoted it say so', async () => {
    const { discord } = bot;
    const before = await discord.ask('who-said', { speaker: 'Emil Tarn' }, REPORTER);
    const [choice] = await discord.type('archive forget', ['article', 'ferry'], { by: EDITOR });
    const article = choice?.value ?? '';
    const refused = await discord.ask('archive forget', { article, sure: true }, REPORTER);
    expect(textOf(refused)).toContain('Only those who may manage this server');
    const forgotten = await discord.ask('archive forget', { article, sure: true }, EDITOR);
    await expect.poll(() => textOf(discord.now(forgotten) ?? forgotten)).toContain('hashes');
    const now = await discord.press(before, 'Share', REPORTER);
    expect(textOf(now)).toContain('no longer in the archive: its article was deleted');
    expect(textOf(now)).not.toContain('Nobody asked us');
  });

  it('draws a timeline, and what others ask goes on meanwhile', async () => {
    const { discord } = bot;
    const answers = await Promise.all([
      discord.ask('timeline', { topic: 'harbour' }, REPORTER),
      ...Array.from({ length: 50 }, () => discord.type('who-said', ['speaker', 'bra'])),
    ]);
    expect(answers).toHaveLength(51);
  });

  it('is watched from outside: health, readiness, metrics', async () => {
    const at = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
    expect((await at('/healthz')).status).toBe(200);
    expect((await at('/readyz')).status).toBe(200);
    const metrics = await (await at('/metrics')).text();
    expect(metrics).toMatch(/^verbatim_articles 1$/m);
    expect(metrics).toMatch(/^verbatim_alerts_posted_total 1$/m);
    expect(metrics).toMatch(/^verbatim_interactions_total\{.*who-said.*answered.*\} \d+$/m);
    expect(metrics).toMatch(/^verbatim_gateway_connected 1$/m);
    expect(metrics).toMatch(
      /^verbatim_discord_requests_total\{route=".*callback.*",status="204"\} \d+$/m,
    );
  });

  it('leaves a line for each interaction in the log, with its id and nothing of what was said', () => {
    const log = bot.log.join('');
    expect(log).toMatch(/"interaction":"\d+".*"name":"who-said"/);
    for (const words of ['Brask said', 'Nobody asked', 'strong stuff'])
      expect(log).not.toContain(words);
  });
});
