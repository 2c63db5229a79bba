import { openFolder } from '../../../../src/archive/archive-folder.ts';
import type { Page } from '../../../../src/rendering/discord.ts';
import type { Completion } from '../../../../src/surfaces/discord/autocomplete.ts';
import type { Errand } from '../../../../src/surfaces/discord/errands/errand.ts';
import type { Interaction, Told } from '../../../../src/surfaces/discord/interaction.ts';
import { messageText } from '../../../../src/surfaces/discord/message-text.ts';
import type { ReadingRoom } from '../../../../src/upkeep/reading-room.ts';
import type { Desk } from '../../../../src/upkeep/taking-in.ts';
import { emptyFolder } from '../../../upkeep/program.ts';

export const SERVER = '100000000000000081';
export const CHANNEL = '200000000000000007';
export const NORA = '300000000000000005';
export const IVO = '300000000000000006';

const BITS = { manages: 1n << 5n, administers: 1n << 3n, writes: 1n << 11n, nothing: 0n };

/** Who does something, where, and what they may do there. */
export type Who = Partial<Pick<Interaction, 'user' | 'server' | 'channel' | 'locale'>> & {
  readonly may?: keyof typeof BITS;
};

/** Who does what in Discord. */
export function interaction(told: Interaction['doing'], who: Who = {}): Interaction {
  const { may = 'manages', ...where } = who;
  return {
    id: '1',
    token: 'token',
    applicationId: '2',
    user: NORA,
    server: SERVER,
    channel: CHANNEL,
    locale: 'en-GB',
    ...where,
    permissions: BITS[may],
    doing: told,
  };
}

/** What somebody told a command to do. */
export function told(
  part: string | null,
  options: Told['options'] = {},
  beside: Partial<Pick<Told, 'files' | 'channels'>> = {},
): Told {
  return { kind: 'told', name: 'errand', part, options, files: {}, channels: {}, ...beside };
}

/** What an errand shows, message by message. */
export async function steps(errand: Errand, asked: Told, who: Who = {}): Promise<readonly Page[]> {
  const shown: Page[] = [];
  const running = errand.run(asked, interaction(asked, who));
  for (let step = await running.next(); !step.done; step = await running.next()) {
    shown.push(step.value.components);
  }
  return shown;
}

/** The lines of the last message that an errand shows, as a reader sees them. */
export async function answer(
  errand: Errand,
  asked: Told,
  who: Who = {},
): Promise<readonly string[]> {
  return linesOf((await steps(errand, asked, who)).at(-1) ?? []);
}

export function linesOf(components: Page): readonly string[] {
  return messageText({ components })
    .replace(/\\(.)/g, '$1')
    .split('\n')
    .map((line) => line.replace(/^(#+|-#|-) /, ''));
}

/** What is offered while an option is typed. */
export async function offered(
  errand: Errand,
  [part, option, typed]: readonly [part: string, option: string, typed: string],
  who: Who = {},
): Promise<readonly Completion[] | undefined> {
  const typing = { kind: 'typing', name: errand.name, part, option, typed } as const;
  return errand.suggest(typing, interaction(typing, who));
}

/** A desk over an archive in a folder of its own. */
export async function deskIn(room: ReadingRoom, folder = emptyFolder()): Promise<Desk> {
  const opened = await openFolder(folder, 'test');
  if (opened.kind === 'closed') throw new Error(opened.why);
  return {
    folder: opened.folder,
    room,
    who: 'whoever runs it',
    edition: 'test',
    intake: 'test',
    index: 'test',
    now: () => '2031-04-02T10:00:00Z',
    home: '/nowhere',
  };
}
