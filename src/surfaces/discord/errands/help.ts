import { z } from 'zod';
import type { Words } from '../../../command.ts';
import type { ListPart } from '../../../rendering/discord-list.ts';
import type { Errand } from './errand.ts';
import { languageHere, listed, type Servers } from './shown.ts';
import { errandWords } from './words.ts';

/** What people are offered: a command with its line, and what it is called in a message's menu. */
type Offered = {
  readonly name: string;
  readonly summary: Words;
  readonly menu?: Words | undefined;
};

const SUMMARY = {
  en: 'What this bot answers, what it never does, and how to read an answer',
  de: 'Was dieser Bot antwortet, was er nie tut und wie eine Antwort zu lesen ist',
  fr: 'Ce que ce bot répond, ce qu’il ne fait jamais, et comment lire une réponse',
  es: 'Qué responde este bot, qué no hace nunca y cómo leer una respuesta',
};

/** All of the bot in one message. */
export function helpErrand(
  commands: readonly Offered[],
  others: readonly Offered[],
  servers: Pick<Servers, 'of'>,
): Errand {
  const help: Errand = {
    name: 'help',
    summary: SUMMARY,
    by: 'all',
    within: 'everywhere',
    parts: [{ name: null, summary: SUMMARY, query: z.object({}) }],
    suggest: async () => undefined,
    async *run(_told, interaction) {
      const language = languageHere(interaction, servers);
      const { tongue } = language;
      const { help: words, more } = errandWords(language);
      const part = (heading: string | null, lines: readonly string[]): ListPart => ({
        heading,
        lines: lines.map((line) => [line]),
        of: lines.length,
        more,
      });
      const told = [...commands, ...others, help];
      yield listed(
        {
          heading: words.heading,
          parts: [
            part(null, words.about),
            part(
              words.commands,
              told.map(({ name, summary }) => `/${name}: ${summary[tongue]}`),
            ),
            part(
              words.menus,
              commands.flatMap(({ name, menu }) =>
                menu === undefined ? [] : [words.menu(menu[tongue], name)],
              ),
            ),
            part(words.signs, words.voices),
            part(words.audience, words.shared),
          ],
        },
        language,
      );
    },
  };
  return help;
}
