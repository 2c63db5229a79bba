import { readdir } from 'node:fs/promises';
import { z } from 'zod';
import type { Command } from '../command.ts';
import { Line, optionsOf } from './options.ts';

const Shape = z.object({
  name: z.string().regex(/^[a-z][a-z-]{0,31}$/, 'has to be lower-case letters and hyphens'),
  summary: Line,
  query: z.instanceof(z.ZodObject, { error: 'has to be a zod object' }),
  answer: z.function(),
  example: z.function(),
});

/**
 * Every command in a folder, by name.
 * @throws when a file's default export is no command, or is not named like its file: a command
 * that people are told of has to be there.
 */
export async function findCommands(folder: URL): Promise<readonly Command[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts')).sort();
  return Promise.all(files.map((file) => load(new URL(file, `${folder}/`))));
}

async function load(file: URL): Promise<Command> {
  const module: { readonly default?: unknown } = await import(file.href);
  const checked = Shape.safeParse(module.default);
  if (!checked.success) {
    throw new Error(`${file.pathname} is no command: ${z.prettifyError(checked.error)}`);
  }
  const command = module.default as Command; // its shape was checked above
  if (!file.pathname.endsWith(`/${command.name}.ts`)) {
    throw new Error(`${file.pathname} holds the command “${command.name}”: rename one of them`);
  }
  optionsOf(command); // throws when an option has no description
  return command;
}
