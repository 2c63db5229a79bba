import type { Language } from '../../../rendering/languages/language.ts';
import { german } from './words/de.ts';
import { type ErrandWords, english } from './words/en.ts';
import { spanish } from './words/es.ts';
import { french } from './words/fr.ts';

const TABLES = { en: english, de: german, fr: french, es: spanish } as const;

/** The language in which somebody is answered, with what errands say in it. */
export type Spoken = { readonly language: Language; readonly words: ErrandWords };

const made = new Map<string, ErrandWords>();

/** All that errands say in a language. */
export function errandWords(language: Language): ErrandWords {
  const { locale, tongue } = language;
  const known = made.get(locale);
  if (known) return known;
  const words = TABLES[tongue](language);
  made.set(locale, words);
  return words;
}
