import { z } from 'zod';
import { choice } from '../../../command.ts';
import { CITATION_STYLES } from '../../../model/answer.ts';
import { type ServerSettings, TONGUES } from '../../../model/server.ts';
import type { Interaction, Told } from '../interaction.ts';
import type { Errand } from './errand.ts';
import { mayManage } from './permissions.ts';
import { languageHere, listed, type Servers, said } from './shown.ts';
import type { ErrandWords } from './words/en.ts';
import { errandWords } from './words.ts';

const inAll = (name: string) => ({ en: name, de: name, fr: name, es: name });

const Query = z.object({
  answers: choice(
    {
      en: 'Who sees an answer: whoever asked, or the channel',
      de: 'Wer eine Antwort sieht: nur wer fragt, oder der Kanal',
      fr: 'Qui voit une réponse : la personne qui demande, ou le salon',
      es: 'Quién ve una respuesta: quien pregunta, o el canal',
    },
    ['private', 'public'],
    {
      private: { en: 'private', de: 'privat', fr: 'privées', es: 'privadas' },
      public: { en: 'public', de: 'öffentlich', fr: 'publiques', es: 'públicas' },
    },
  ),
  citation: choice(
    {
      en: 'How citations are written where nobody says otherwise',
      de: 'Wie Quellenangaben aussehen, wenn niemand etwas anderes sagt',
      fr: 'La forme des références quand personne n’en demande une autre',
      es: 'Cómo se escriben las referencias si nadie pide otra cosa',
    },
    CITATION_STYLES,
    {
      chat: inAll('Chat'),
      ap: inAll('AP'),
      chicago: inAll('Chicago'),
      bibtex: inAll('BibTeX'),
      'csl-json': inAll('CSL-JSON'),
      html: inAll('HTML'),
    },
  ),
  sources: choice(
    {
      en: 'How much is told of the article: all, or without its title and other prints',
      de: 'Wie viel zum Artikel gesagt wird: alles, oder ohne Titel und andere Drucke',
      fr: 'Ce qui est dit de l’article : tout, ou sans son titre ni ses autres parutions',
      es: 'Cuánto se dice del artículo: todo, o sin su título ni otras publicaciones',
    },
    ['full', 'brief'],
    {
      full: { en: 'full', de: 'voll', fr: 'complètes', es: 'completas' },
      brief: { en: 'brief', de: 'kurz', fr: 'brèves', es: 'breves' },
    },
  ),
  language: choice(
    {
      en: 'The language of the interface: each asker’s own, or one for all',
      de: 'Die Sprache der Oberfläche: die jeder Person, oder eine für alle',
      fr: 'La langue de l’interface : celle de chaque personne, ou une seule pour tous',
      es: 'El idioma de la interfaz: el de cada persona, o uno para todos',
    },
    ['asker', ...TONGUES],
    {
      asker: {
        en: 'each one’s own',
        de: 'die eigene',
        fr: 'celle de chacun',
        es: 'el de cada uno',
      },
      en: inAll('English'),
      de: inAll('Deutsch'),
      fr: inAll('Français'),
      es: inAll('Español'),
    },
  ),
});

const SUMMARY = {
  en: 'See or decide how the bot answers in this server',
  de: 'Sehen oder entscheiden, wie der Bot auf diesem Server antwortet',
  fr: 'Voir ou décider comment le bot répond sur ce serveur',
  es: 'Ver o decidir cómo responde el bot en este servidor',
};

/** What holds in a server, shown, and decided by those who may manage it. */
export function settingsErrand(servers: Servers): Errand {
  return {
    name: 'settings',
    summary: SUMMARY,
    by: 'managers',
    within: 'servers',
    parts: [{ name: null, summary: SUMMARY, query: Query }],
    suggest: async () => undefined,
    async *run(told, interaction) {
      yield settle(told, interaction, servers);
    },
  };
}

function settle({ options }: Told, interaction: Interaction, servers: Servers) {
  const { server } = interaction;
  const before = languageHere(interaction, servers);
  if (server === null) return said(errandWords(before).onlyInServers, before);
  if (!mayManage(interaction)) return said(errandWords(before).onlyManagers, before);
  const read = Query.safeParse(options);
  if (!read.success) return said(errandWords(before).outdated, before);
  const { citation, ...others } = read.data;
  const isDecision = Object.keys(read.data).length > 0;
  if (isDecision) {
    const style = citation === undefined ? {} : { style: citation };
    servers.decide(server, { ...servers.of(server), ...others, ...style });
  }
  // Decided anew, it is said in the language that holds from now on.
  const language = languageHere(interaction, servers);
  const { settings, more } = errandWords(language);
  const heading = isDecision ? settings.decided : settings.heading;
  const lines = linesOf(servers.of(server), settings);
  return listed({ heading, parts: [{ heading: null, lines, of: lines.length, more }] }, language);
}

function linesOf(
  { answers, style, sources, language }: ServerSettings,
  words: ErrandWords['settings'],
) {
  return [
    [words.answers, words.seen[answers]],
    [words.citation, words.styles[style]],
    [words.sources, words.told[sources]],
    [words.language, words.languages[language]],
  ];
}
