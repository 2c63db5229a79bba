import type { Tongue } from '../../model/server.ts';
import { german } from './de.ts';
import { english, type Wording } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { type Grammar, grammarOf } from './grammar.ts';

/** All that we say to somebody, in their language, with days as their country writes them. */
export type Language = Wording & {
  /** BCP 47, as `Intl` takes it. */
  readonly locale: string;
  /** Which of our tables the words are from. */
  readonly tongue: Tongue;
};

const TABLES: Readonly<Record<Tongue, (grammar: Grammar) => Wording>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
};

/** The locales of Discord whose language we speak, and the tongues a server may choose. */
const LOCALES = {
  'en-GB': 'en',
  'en-US': 'en',
  de: 'de',
  fr: 'fr',
  'es-ES': 'es',
  'es-419': 'es',
  es: 'es',
} as const satisfies Readonly<Record<string, Tongue>>;

/** Each is made once, when first asked for. */
const made = new Map<string, Language>();

/** The language for a locale or a tongue; English, with days as in Britain, where we do not speak it. */
export function languageOf(code: string): Language {
  const locale = isSpoken(code) ? code : 'en-GB';
  const known = made.get(locale);
  if (known) return known;
  const tongue = LOCALES[locale];
  const language = { ...TABLES[tongue](grammarOf(locale)), locale, tongue };
  made.set(locale, language);
  return language;
}

function isSpoken(code: string): code is keyof typeof LOCALES {
  return Object.hasOwn(LOCALES, code);
}

/** The language of the terminal and of whatever is said to nobody in particular. */
export const ENGLISH: Language = languageOf('en-GB');
