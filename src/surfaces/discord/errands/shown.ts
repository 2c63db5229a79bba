import type { ServerSettings } from '../../../model/server.ts';
import { UNDECIDED } from '../../../model/server.ts';
import { sentencePage } from '../../../rendering/discord.ts';
import { type Listing, listPage } from '../../../rendering/discord-list.ts';
import { type Language, languageOf } from '../../../rendering/languages/language.ts';
import type { Interaction } from '../interaction.ts';
import { localeOf } from '../locale.ts';
import type { Shown } from '../message.ts';

/** What servers have decided. */
export interface Servers {
  of(server: string): ServerSettings;
  decide(server: string, settings: ServerSettings): void;
}

/** The language in which somebody is answered here. */
export function languageHere(
  { server, locale }: Interaction,
  servers: Pick<Servers, 'of'>,
): Language {
  const { language } = server === null ? UNDECIDED : servers.of(server);
  return languageOf(localeOf(language, locale));
}

/** One sentence. */
export function said(sentence: string, language: Language): Shown {
  return { components: sentencePage(sentence, language), files: [] };
}

/** Lists under a heading. */
export function listed(listing: Listing, language: Language): Shown {
  return { components: listPage(listing, language), files: [] };
}
