import { MessageFlags } from 'discord.js';
import type { Page } from '../../rendering/discord.ts';

/** A file that goes with a message. */
export type MessageFile = { readonly name: string; readonly bytes: Uint8Array };

/** What a message shows, before it is said who sees it. */
export type Shown = { readonly components: Page; readonly files: readonly MessageFile[] };

/** A message as Discord takes it: nobody is called, and of older files none stay. */
export type MessageBody = {
  readonly components: Page;
  readonly flags: number;
  readonly allowed_mentions: { readonly parse: readonly [] };
  readonly attachments: readonly { readonly id: string; readonly filename: string }[];
};

/** What is sent: a body, and files beside it. */
export type Sent = { readonly body: MessageBody; readonly files: readonly MessageFile[] };

/** A message for all who read where it stands, or for one person alone. */
export function messageOf({ components, files }: Shown, to: 'all' | 'one'): Sent {
  return {
    body: {
      components,
      flags: MessageFlags.IsComponentsV2 | (to === 'one' ? MessageFlags.Ephemeral : 0),
      allowed_mentions: { parse: [] },
      attachments: files.map(({ name }, nth) => ({ id: String(nth), filename: name })),
    },
    files,
  };
}
