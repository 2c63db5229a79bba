import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { archiveOf } from '../../archive/filed.ts';
import { buttonsOf, type Component, customIdOf, textOf } from '../../loopback-discord/message.ts';
import { HARBOUR, SPEECHES } from '../quay-courier.ts';
import { type Bot, startBot } from './bot.ts';
import { slowed } from './scene.ts';
import { openTwin, type Twin } from './twin.ts';

// What two Discords that know nothing of each other take is less likely to be a mistake of ours.
// This one takes no files, so nothing here has a picture.

/** A message as the other Discord keeps it, as far as these tests look at it. */
type Kept = {
  readonly id: string;
  readonly components: readonly Component[];
  readonly flags: number;
};

const ARCHIVE = await archiveOf(HARBOUR, SPEECHES);

let twin: Twin;
let bot: Bot;
let delay = 0;

beforeAll(async () => {
  twin = await openTwin();
  const slow = slowed(ARCHIVE, () => delay);
  bot = startBot(slow, { apiUrl: twin.apiUrl, token: twin.discord.botToken });
  await vi.waitUntil(() => bot.log.join('\n').includes('answers on Discord'), { timeout: 5000 });
});

afterAll(async () => {
  await bot.stop();
  await twin.close();
  expect(bot.log.filter((line) => !line.startsWith('Answered'))).toHaveLength(1);
});

/** Asks; the message that answers. */
async function ask(name: string, options: Readonly<Record<string, string>>): Promise<Kept> {
  const before = (await messages()).length;
  const filled = Object.entries(options).map(([name, value]) => ({ name, type: 3, value }));
  await person().runSlashCommand({ name, options: filled });
  await expect.poll(messages, { timeout: 5000 }).toHaveLength(before + 1);
  return (await messages()).at(-1) as Kept; // there is one
}

/** Presses a button by its label. */
async function press(message: Kept, label: string): Promise<void> {
  await person().clickButton({ messageId: message.id, customId: customIdOf(message, label) });
}

async function messages(): Promise<readonly Kept[]> {
  const all = await twin.discord.channel(twin.channel).getMessages();
  return all as unknown as readonly Kept[]; // it keeps the components as they were sent
}

function person() {
  return twin.discord.channel(twin.channel).user(twin.person);
}

describe('a Discord that others wrote', () => {
  it('is told of the commands, each once', async () => {
    const known = await twin.discord.prisma.applicationCommand.findMany();
    const names = known.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['cite', 'timeline', 'who-said']));
    const again = startBot(ARCHIVE, { apiUrl: twin.apiUrl, token: twin.discord.botToken });
    // The twin keeps no localizations, so that what it knows always differs.
    await expect.poll(() => again.log.join('\n')).toContain('registered anew');
    await again.stop();
    const after = await twin.discord.prisma.applicationCommand.findMany();
    expect(after.map(({ name }) => name).sort()).toEqual(names.sort());
  });

  it('is answered with components of version 2, to the asker alone', async () => {
    const answer = await ask('who-said', { words: 'harbour sold' });
    expect(textOf(answer)).toContain(
      '“**The harbour will not be sold,**” Mayor Ottoline Brask said',
    );
    expect(answer.flags).toBe((1 << 15) | 64);
  });

  it('turns the page when a button is pressed, in the same message', async () => {
    const first = await ask('who-said', { speaker: 'Ida Voss' });
    expect(buttonsOf(first)).toContain('Next');
    const count = (await messages()).length;
    await press(first, 'Next');
    const now = async () => (await messages()).find(({ id }) => id === first.id) ?? first;
    await expect.poll(async () => buttonsOf(await now())).toContain('(2 of 4)');
    expect(await messages()).toHaveLength(count);
    await press(await now(), 'Previous');
    await expect.poll(async () => textOf(await now())).toBe(textOf(first));
  });

  it('is told more for a button that tells more, in a message of its own', async () => {
    const answer = await ask('who-said', { words: 'harbour sold' });
    const count = (await messages()).length;
    await press(answer, 'Why?');
    await expect.poll(messages).toHaveLength(count + 1);
    expect(textOf((await messages()).at(-1) as Kept)).toContain('-# measured: ');
  });

  it('is offered names while one types', async () => {
    const asked = await twin.discord.simulateInteraction({
      type: 4,
      channelId: twin.channel,
      userId: twin.person,
      data: {
        id: '20',
        name: 'who-said',
        type: 1,
        options: [{ name: 'speaker', type: 3, value: 'tarn', focused: true }],
      },
    });
    const ack = await twin.discord
      .channel(twin.channel)
      .waitForInteractionAck({ interactionId: asked.id });
    const kept = await twin.discord.channel(twin.channel).getInteractionResponse(asked.id);
    expect([ack.type, JSON.parse(kept?.data ?? '')]).toEqual([
      8,
      { choices: [{ name: 'Emil Tarn', value: 'Emil Tarn' }] },
    ]);
  });

  it('waits, and is then given the answer by an edit and by a message after it', async () => {
    const first = await ask('who-said', { speaker: 'Ida Voss' });
    delay = 2200;
    const late = await ask('who-said', { words: 'harbour sold' });
    expect(textOf(late)).toContain('Brask');
    const count = (await messages()).length;
    await press(first, 'Share');
    await expect.poll(messages, { timeout: 5000 }).toHaveLength(count + 1);
    expect(textOf((await messages()).at(-1) as Kept)).toContain(`Shared by <@${twin.person}>`);
    delay = 0;
  }, 15_000);
});
