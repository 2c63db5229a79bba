import type { APIApplicationCommandOptionChoice } from 'discord.js';
import type { Archive } from '../../archive/archive.ts';
import type { Command } from '../../command.ts';
import { visible } from '../../rendering/visible.ts';
import { optionsOf } from '../options.ts';

/** What is being typed, and where. */
export type Typing = { readonly command: string; readonly option: string; readonly typed: string };

/** What may be meant, for Discord to offer: at most 25; empty for an option with no suggestions. */
export async function suggestions(
  { command, option, typed }: Typing,
  commands: readonly Command[],
  archive: Archive,
): Promise<readonly APIApplicationCommandOptionChoice<string>[]> {
  const asked = commands.find(({ name }) => name === command);
  const known = asked && optionsOf(asked).find(({ name }) => name === option);
  if (!known?.suggest) return [];
  const names =
    known.suggest === 'outlets'
      ? await archive.outlets(typed)
      : (await archive.speakers(typed)).map(({ name }) => name);
  return [...new Set(names)]
    .map((value) => ({ name: visible(value), value }))
    .filter(({ name, value }) => isOffered(name) && value.length <= (known.longest ?? LONGEST))
    .slice(0, MOST);
}

/** What Discord takes. */
const MOST = 25;
const LONGEST = 100;

/** A longer name is not cut: a part of it would find somebody else, or nobody. */
function isOffered(name: string): boolean {
  return name.trim() !== '' && Array.from(name).length <= LONGEST;
}
