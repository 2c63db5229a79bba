import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { archive, emptyFolder, program } from './program.ts';

const page = (month: string): string =>
  `Harbour to close in ${month}\n\nBy Nora Vance\n\n“It closes in ${month},” harbour master Ada Byron said.\n`;

it('npm run archive -- watch takes in what is put into a folder or changed there, until Ctrl-C', async () => {
  const [folder, news] = [emptyFolder(), emptyFolder()];
  writeFileSync(join(news, 'a.txt'), page('April'));
  const child = program(['archive', 'watch', news], folder);
  let out = '';
  const told = async (line: string): Promise<void> => {
    while (!out.includes(line)) {
      const [piece] = await once(child.stdout ?? child, 'data');
      out += String(piece);
    }
  };
  await told('added: a (a.txt)');
  writeFileSync(join(news, 'b.txt'), page('June'));
  await told('added: b (b.txt)');
  writeFileSync(join(news, 'a.txt'), page('July'));
  await told('changed: a (a.txt)');
  const closed = once(child, 'close');
  child.kill('SIGINT');
  expect((await closed)[0]).toBe(0);
  expect(await archive(['check'], folder)).toMatchObject({ code: 0 });
}, 60_000);
