import type { ServerSettings } from '../../model/server.ts';

/** Of the languages that are spoken in several countries, the locale of each for a server. */
const LOCALES = { en: 'en-GB', de: 'de', fr: 'fr', es: 'es-ES' } as const;

/** The locale in which somebody is answered: the asker's, where the server has no other language. */
export function localeOf(language: ServerSettings['language'], asker: string): string {
  if (language === 'asker' || asker.split('-')[0] === language) return asker;
  return LOCALES[language];
}
