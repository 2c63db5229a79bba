import { z } from 'zod';
import { command, from, IN_ORDER, inOrder, lookedFor, rule, text, to } from '../src/command.ts';

export default command({
  name: 'timeline',
  summary: {
    en: 'Put what the articles say about a topic or by a speaker in order of time',
    de: 'Zeitlich ordnen, was die Artikel zu einem Thema oder von einer Person bringen',
    fr: 'Mettre en ordre chronologique ce que disent les articles d’un sujet ou d’une personne',
    es: 'Ordenar en el tiempo lo que los artículos dicen de un tema o citan de una persona',
  },
  query: z
    .object({
      topic: text(
        {
          en: 'What it is about: words, a person, a body, a place; “…” for a phrase',
          de: 'Worum es geht: Wörter, eine Person, eine Stelle, ein Ort; „…“ für eine Wortfolge',
          fr: 'De quoi il s’agit\u00a0: mots, personne, organisme, lieu\u202f; «\u00a0…\u00a0» pour une expression',
          es: 'De qué se trata: palabras, una persona, un organismo, un lugar; «…» para una frase',
        },
        200,
        'topics',
      ),
      speaker: text(
        {
          en: 'Only what this speaker says',
          de: 'Nur, was diese Person oder Stelle sagt',
          fr: 'Seulement ce que dit cette personne ou cet organisme',
          es: 'Solo lo que dice esta persona u organismo',
        },
        80,
        'speakers',
      ),
      outlet: text(
        {
          en: 'Only what this outlet tells, or an agency credited',
          de: 'Nur, was dieses Medium oder eine genannte Agentur bringt',
          fr: 'Seulement ce que dit ce média, ou une agence créditée',
          es: 'Solo lo que cuenta este medio, o una agencia acreditada',
        },
        80,
        'outlets',
      ),
      from: from({
        en: 'On or after this day (2023-03-30, 2023-03 or 2023)',
        de: 'An diesem Tag oder danach (2023-03-30, 2023-03 oder 2023)',
        fr: 'Ce jour-là ou après (2023-03-30, 2023-03 ou 2023)',
        es: 'Ese día o después (2023-03-30, 2023-03 o 2023)',
      }),
      to: to({
        en: 'On or before this day (2023-03-30, 2023-03 or 2023)',
        de: 'An diesem Tag oder davor (2023-03-30, 2023-03 oder 2023)',
        fr: 'Ce jour-là ou avant (2023-03-30, 2023-03 ou 2023)',
        es: 'Ese día o antes (2023-03-30, 2023-03 o 2023)',
      }),
    })
    .refine(
      ({ topic, speaker }) => topic !== undefined || speaker !== undefined,
      rule({
        en: 'say a topic, or a speaker, or both',
        de: 'topic oder speaker angeben, oder beides',
        fr: 'indiquez topic ou speaker, ou les deux',
        es: 'indique topic o speaker, o ambos',
      }),
    )
    .refine(inOrder, IN_ORDER),

  async answer(query, archive) {
    const known = query.speaker === undefined ? [] : await archive.speakers(query.speaker);
    if (query.speaker !== undefined && known.length > 1) {
      return { kind: 'several-speakers', asked: query.speaker, speakers: known };
    }
    const asked = { lookedFor: lookedFor(query, known[0]?.name), explained: false };
    const searched = await archive.coverage();
    const narrowed = { ...query, ...(known[0] ? { speaker: known[0].name } : {}) };
    const { groups, leftOut, ...bounded } = await archive.timeline(narrowed);
    const coverage = { ...searched, ...bounded };
    if (groups.length > 0) return { kind: 'timeline', ...asked, coverage, groups, leftOut };
    const { topic, ...others } = narrowed;
    const { near } = await archive.search({ ...others, ...(topic ? { words: topic } : {}) });
    return { kind: 'nothing-found', ...asked, coverage, near };
  },

  async example(archive) {
    const [speaker] = await archive.speakers('');
    return speaker ? { topic: speaker.name } : undefined;
  },
});
