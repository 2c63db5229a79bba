import { z } from 'zod';
import { requiredText, text, yesOrNo } from '../../../command.ts';
import type { ErrandPart } from './errand.ts';
import { file, suggesting } from './option-makers.ts';

/** The longest address that is taken, in characters. */
const LONGEST = 1000;

/** What `/archive add` takes. */
export const Add = z.object({
  file: file({
    en: 'A file with one article or several, such as a text, a page or a feed',
    de: 'Eine Datei mit einem Artikel oder mehreren, etwa ein Text, eine Seite oder ein Feed',
    fr: 'Un fichier avec un ou plusieurs articles, comme un texte, une page ou un flux',
    es: 'Un archivo con uno o varios artículos, como un texto, una página o un canal',
  }),
  link: text(
    {
      en: 'The address of a page or a feed, taken in once',
      de: 'Die Adresse einer Seite oder eines Feeds, einmal aufgenommen',
      fr: 'L’adresse d’une page ou d’un flux, pris une fois',
      es: 'La dirección de una página o de un canal, tomada una vez',
    },
    LONGEST,
  ),
});

/** What `/archive forget` takes. */
export const Forget = z.object({
  article: suggesting(
    requiredText(
      {
        en: 'The article, by its id or title',
        de: 'Der Artikel, nach Kennung oder Titel',
        fr: 'L’article, par son identifiant ou son titre',
        es: 'El artículo, por su identificador o título',
      },
      LONGEST,
    ),
  ),
  sure: yesOrNo({
    en: 'Delete it for good; without this it is only said what would be deleted',
    de: 'Für immer löschen; ohne das wird nur gesagt, was gelöscht würde',
    fr: 'Supprimer pour de bon ; sans cela, il est seulement dit ce qui le serait',
    es: 'Borrar para siempre; sin esto solo se dice qué se borraría',
  }),
});

/** What `/archive follow` takes. */
export const Follow = z.object({
  link: requiredText(
    {
      en: 'The address of the feed',
      de: 'Die Adresse des Feeds',
      fr: 'L’adresse du flux',
      es: 'La dirección del canal',
    },
    LONGEST,
  ),
  end: yesOrNo({
    en: 'Follow it no more',
    de: 'Nicht mehr verfolgen',
    fr: 'Ne plus le suivre',
    es: 'Dejar de seguirlo',
  }),
});

export const ARCHIVE_PARTS: readonly ErrandPart[] = [
  {
    name: 'add',
    summary: {
      en: 'Take in a file, or what is at a link',
      de: 'Eine Datei aufnehmen, oder was unter einem Link steht',
      fr: 'Ajouter un fichier, ou ce qui est derrière un lien',
      es: 'Incorporar un archivo, o lo que hay en un enlace',
    },
    query: Add,
  },
  {
    name: 'forget',
    summary: {
      en: 'Delete an article for good; hashes stay, by which it is refused when it comes again',
      de: 'Einen Artikel für immer löschen; Hashes bleiben, die ihn abweisen, wenn er wiederkommt',
      fr: 'Supprimer un article pour de bon ; des empreintes restent, qui le refusent s’il revient',
      es: 'Borrar un artículo para siempre; quedan huellas que lo rechazan si vuelve',
    },
    query: Forget,
  },
  {
    name: 'follow',
    summary: {
      en: 'Follow a feed: take in what it has and what comes',
      de: 'Einem Feed folgen: aufnehmen, was er hat und was kommt',
      fr: 'Suivre un flux : ajouter ce qu’il a et ce qui vient',
      es: 'Seguir un canal: incorporar lo que tiene y lo que llegue',
    },
    query: Follow,
  },
  {
    name: 'status',
    summary: {
      en: 'What is in the archive, what was turned away and why, and who did what last',
      de: 'Was im Archiv ist, was warum abgewiesen wurde und wer zuletzt was tat',
      fr: 'Ce que contiennent les archives, ce qui fut refusé et pourquoi, et qui a fait quoi',
      es: 'Qué hay en el archivo, qué se rechazó y por qué, y quién hizo qué',
    },
    query: z.object({}),
  },
];

export const ARCHIVE_SUMMARY = {
  en: 'Take articles in, forget one, follow feeds, and see what is there',
  de: 'Artikel aufnehmen, einen vergessen, Feeds folgen und sehen, was da ist',
  fr: 'Ajouter des articles, en oublier un, suivre des flux et voir ce qu’il y a',
  es: 'Incorporar artículos, olvidar uno, seguir canales y ver qué hay',
};
