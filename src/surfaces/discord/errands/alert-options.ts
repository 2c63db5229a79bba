import { z } from 'zod';
import { requiredText, text } from '../../../command.ts';
import type { ErrandPart } from './errand.ts';
import { channel, suggesting } from './option-makers.ts';

/** What `/alert add` takes. */
export const Add = z.object({
  speaker: text(
    {
      en: 'Who says it; also somebody who is not in the archive yet',
      de: 'Wer es sagt; auch jemand, der noch nicht im Archiv ist',
      fr: 'Qui le dit ; aussi quelqu’un qui n’est pas encore dans les archives',
      es: 'Quién lo dice; también alguien que aún no está en el archivo',
    },
    100,
    'speakers',
  ),
  words: text(
    {
      en: 'Words that all have to stand in it; in quotation marks together',
      de: 'Wörter, die alle darin stehen müssen; in Anführungszeichen zusammen',
      fr: 'Des mots qui doivent tous y être ; entre guillemets, ensemble',
      es: 'Palabras que tienen que estar todas; entre comillas, juntas',
    },
    200,
  ),
  outlet: text(
    {
      en: 'The outlet that reports it',
      de: 'Das Medium, das es berichtet',
      fr: 'Le média qui le rapporte',
      es: 'El medio que lo cuenta',
    },
    100,
    'outlets',
  ),
  channel: channel({
    en: 'Where it is posted; here, if left out',
    de: 'Wo es gemeldet wird; hier, wenn nichts angegeben ist',
    fr: 'Où c’est publié ; ici, si rien n’est indiqué',
    es: 'Dónde se publica; aquí, si no se indica',
  }),
  quiet_from: text(
    {
      en: 'Nothing is posted from this time of day on, such as 22:00; what comes waits',
      de: 'Ab dieser Uhrzeit wird nichts gemeldet, etwa 22:00; was kommt, wartet',
      fr: 'Rien n’est publié à partir de cette heure, comme 22:00 ; ce qui arrive attend',
      es: 'Desde esta hora no se publica nada, como 22:00; lo que llega espera',
    },
    5,
  ),
  quiet_to: text(
    {
      en: 'Until this time of day, such as 07:00',
      de: 'Bis zu dieser Uhrzeit, etwa 07:00',
      fr: 'Jusqu’à cette heure, comme 07:00',
      es: 'Hasta esta hora, como 07:00',
    },
    5,
  ),
  zone: suggesting(
    text(
      {
        en: 'The time zone of these hours, such as Europe/London; UTC, if left out',
        de: 'Die Zeitzone dieser Zeiten, etwa Europe/Berlin; UTC, wenn nichts angegeben ist',
        fr: 'Le fuseau horaire de ces heures, comme Europe/Paris ; UTC, si rien n’est indiqué',
        es: 'La zona horaria de estas horas, como Europe/Madrid; UTC, si no se indica',
      },
      60,
    ),
  ),
});

/** What `/alert end` takes. */
export const End = z.object({
  number: suggesting(
    requiredText(
      {
        en: 'The number of the alert',
        de: 'Die Nummer der Meldung',
        fr: 'Le numéro de l’alerte',
        es: 'El número de la alerta',
      },
      10,
    ),
  ),
});

export const ALERT_SUMMARY = {
  en: 'Have new statements posted to a channel as they come in',
  de: 'Neue Äußerungen in einem Kanal melden lassen, wenn sie hereinkommen',
  fr: 'Faire publier dans un salon les nouvelles déclarations dès leur arrivée',
  es: 'Hacer que se publiquen en un canal las declaraciones nuevas al llegar',
};

export const ALERT_PARTS: readonly ErrandPart[] = [
  {
    name: 'add',
    summary: {
      en: 'Set an alert for a speaker, words or an outlet, or several of these together',
      de: 'Eine Meldung einrichten: für Person, Wörter oder Medium, oder mehreres zusammen',
      fr: 'Créer une alerte pour une personne, des mots ou un média, ou plusieurs ensemble',
      es: 'Poner una alerta para una persona, palabras o un medio, o varios a la vez',
    },
    query: Add,
  },
  {
    name: 'list',
    summary: {
      en: 'The alerts of this server',
      de: 'Die Meldungen dieses Servers',
      fr: 'Les alertes de ce serveur',
      es: 'Las alertas de este servidor',
    },
    query: z.object({}),
  },
  {
    name: 'end',
    summary: {
      en: 'End an alert: your own, or anybody’s if you may manage this server',
      de: 'Eine Meldung beenden: die eigene, oder jede, wenn Sie diesen Server verwalten dürfen',
      fr: 'Arrêter une alerte : la vôtre, ou toute autre si vous pouvez gérer ce serveur',
      es: 'Terminar una alerta: la suya, o cualquiera si puede gestionar este servidor',
    },
    query: End,
  },
];
