import { expect, it, vi } from 'vitest';
import { archiveOf } from '../../archive/filed.ts';
import { page } from '../../archive/page.ts';
import { LoopbackDiscord } from '../../loopback-discord/loopback-discord.ts';
import { textOf } from '../../loopback-discord/message.ts';
import { startBot } from './bot.ts';

vi.mock('@resvg/resvg-wasm', () => ({
  initWasm: () => Promise.reject(new Error('the pencil broke')),
  Resvg: null,
}));

const LAMP = page('lamp', {}, [
  { text: '“The lamp is new,” Ida Voss said.', by: 'Ida Voss', mentions: ['2031-03-01'] },
  { text: '“The lamp is old,” Ida Voss said.', by: 'Ida Voss', mentions: ['2031-05'] },
]);

it('a timeline that cannot be drawn goes out in words, and the log has the error', async () => {
  const discord = await new LoopbackDiscord().open();
  const bot = startBot(await archiveOf(LAMP), { apiUrl: discord.apiUrl });
  await Promise.race([discord.online(), bot.end]);
  const message = await discord.ask('timeline', { topic: 'lamp' });
  expect(textOf(message)).toContain('### 2 · Ida Voss');
  expect(message.files).toEqual([]);
  expect(bot.log.join('\n')).toMatch(
    /A picture could not be drawn\. \(interaction "\d+"\)\nError: the pencil broke/,
  );
  await bot.stop();
  await discord.close();
  expect(discord.violations).toEqual([]);
}, 20_000);
