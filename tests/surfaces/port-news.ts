import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { articleFrom, sha256Of } from '../../src/intake/article.ts';
import { readArticle } from '../../src/reading/read-article.ts';
import type { Desk } from '../../src/surfaces/ask.ts';
import { findCommands } from '../../src/surfaces/commands.ts';
import { archiveOf } from '../archive/filed.ts';

/** An invented page, as it was copied. */
export const PORT_NEWS = `Ferry fares to rise by a third, port says

By Nora Vance
Published March 3, 2021

Sandholm – “Fares will rise by a third,” harbour master Ada Byron said on Tuesday.

Port spokesman Ben Okafor said the ferries had “never been so full” as this winter.
`;

/** The commands over an archive of that page. */
export async function portDesk(): Promise<Desk> {
  const article = articleFrom(PORT_NEWS, { id: 'port', sha256: sha256Of(PORT_NEWS) });
  const archive = await archiveOf({ article, reading: readArticle(article) });
  const commands = await findCommands(new URL('../../commands', import.meta.url));
  return { commands, archive };
}

/** A folder of its own with these files in it. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}
