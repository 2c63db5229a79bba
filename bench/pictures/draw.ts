import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Message } from '../../tests/loopback-discord/message.ts';
import { runBot } from '../discord-program.ts';
import { openCamera } from './chromium.ts';
import { type Scene, sceneHtml } from './page.ts';
import { PEOPLE, scenesOf } from './scenes.ts';

// Draws what the bot sends as Discord shows it: bench/pictures/draw.ts [FOLDER] [PAYLOAD.json…], by
// default into pictures/. Without payloads the bot is started and asked over corpus/.

const [folder = 'pictures', ...payloads] = process.argv.slice(2);
const scenes = payloads.length > 0 ? await Promise.all(payloads.map(sceneIn)) : await asked();
await mkdir(folder, { recursive: true });
const camera = await openCamera();
try {
  for (const scene of scenes)
    for (const theme of ['light', 'dark'] as const)
      for (const width of ['desktop', 'phone'] as const) {
        const file = join(folder, `${scene.name}-${width}-${theme}.png`);
        await camera.take(sceneHtml(scene, theme, PEOPLE), width, file);
        console.log(file);
      }
} finally {
  await camera.close();
}

/** A message as JSON: `components`, and `onlyFor` where one person alone sees it. */
async function sceneIn(file: string): Promise<Scene> {
  const message = JSON.parse(await readFile(file, 'utf8')) as Omit<Message, 'files'>; // the file's promise
  return { name: basename(file, '.json'), message: { ...message, files: [] } };
}

async function asked(): Promise<readonly Scene[]> {
  const archive = await mkdtemp(join(tmpdir(), 'verbatim-pictures-'));
  const corpus = fileURLToPath(new URL('../../corpus', import.meta.url));
  const bot = await runBot({ archive, corpus });
  try {
    return await scenesOf(bot.discord);
  } finally {
    await bot.stop();
    await bot.discord.close();
    await rm(archive, { recursive: true });
  }
}
