import { z } from 'zod';
import {
  choice,
  command,
  from,
  IN_ORDER,
  inOrder,
  lookedFor,
  nothingQuoted,
  QUOTES_LONGEST,
  quoteIds,
  rule,
  text,
  to,
  yesOrNo,
} from '../src/command.ts';
import type { Remark } from '../src/model/answer.ts';

export default command({
  name: 'who-said',
  summary: {
    en: 'Find who said something: quoted, attributed sentences, with outlet and date',
    de: 'Finden, wer etwas gesagt hat: zitierte, zugeschriebene Sätze mit Medium und Datum',
    fr: 'Trouver qui a dit quelque chose\u00a0: des phrases citées et attribuées, avec média et date',
    es: 'Buscar quién dijo algo: frases citadas y atribuidas, con medio y fecha',
  },
  menu: {
    en: 'Who said this?',
    de: 'Wer hat das gesagt?',
    fr: 'Qui a dit cela ?',
    es: '¿Quién dijo esto?',
  },
  query: z
    .object({
      words: text(
        {
          en: 'Words of the statement; “…” for an exact phrase',
          de: 'Wörter der Äußerung; „…“ für eine genaue Wortfolge',
          fr: 'Mots de la déclaration\u202f; «\u00a0…\u00a0» pour une expression exacte',
          es: 'Palabras de la declaración; «…» para una frase exacta',
        },
        200,
      ),
      speaker: text(
        {
          en: 'Who said it: a person, a body or a role',
          de: 'Wer es gesagt hat: eine Person, eine Stelle oder ein Amt',
          fr: 'Qui l’a dit\u00a0: une personne, un organisme ou une fonction',
          es: 'Quién lo dijo: una persona, un organismo o un cargo',
        },
        80,
        'speakers',
      ),
      outlet: text(
        {
          en: 'Outlet, or agency credited',
          de: 'Medium oder genannte Agentur',
          fr: 'Média, ou agence créditée',
          es: 'Medio, o agencia acreditada',
        },
        80,
        'outlets',
      ),
      from: from({
        en: 'Said on or after this day (2023-03-30, 2023-03 or 2023)',
        de: 'Gesagt an diesem Tag oder danach (2023-03-30, 2023-03 oder 2023)',
        fr: 'Dit ce jour-là ou après (2023-03-30, 2023-03 ou 2023)',
        es: 'Dicho ese día o después (2023-03-30, 2023-03 o 2023)',
      }),
      to: to({
        en: 'Said on or before this day (2023-03-30, 2023-03 or 2023)',
        de: 'Gesagt an diesem Tag oder davor (2023-03-30, 2023-03 oder 2023)',
        fr: 'Dit ce jour-là ou avant (2023-03-30, 2023-03 ou 2023)',
        es: 'Dicho ese día o antes (2023-03-30, 2023-03 o 2023)',
      }),
      kind: choice(
        {
          en: 'Only own words, partly own words, or paraphrase',
          de: 'Nur wörtlich, teils wörtlich oder sinngemäß',
          fr: 'Seulement mot pour mot, en partie mot pour mot, ou reformulé',
          es: 'Solo textual, textual en parte o parafraseado',
        },
        ['direct', 'mixed', 'indirect'],
        {
          direct: {
            en: 'direct: own words',
            de: 'wörtlich',
            fr: 'mot pour mot',
            es: 'textual',
          },
          mixed: {
            en: 'mixed: partly own words',
            de: 'teils wörtlich',
            fr: 'en partie mot pour mot',
            es: 'textual en parte',
          },
          indirect: {
            en: 'indirect: paraphrase',
            de: 'sinngemäß',
            fr: 'reformulé',
            es: 'parafraseado',
          },
        },
      ),
      quote: text(
        {
          en: 'The 12-digit id under a statement, or several, instead of words',
          de: 'Statt Wörtern die zwölfstellige ID unter einer Äußerung, oder mehrere',
          fr: 'Au lieu de mots, l’identifiant à 12 signes sous une déclaration, ou plusieurs',
          es: 'En vez de palabras, el identificador de 12 signos bajo una declaración, o varios',
        },
        QUOTES_LONGEST,
        'quotes',
      ),
      why: yesOrNo({
        en: 'Say with each statement why it is attributed so, and how sure that is',
        de: 'Zu jeder Äußerung sagen, warum sie so zugeschrieben ist und wie sicher das ist',
        fr: 'Dire pour chaque déclaration pourquoi elle est ainsi attribuée, et avec quelle certitude',
        es: 'Decir de cada declaración por qué se atribuye así y con qué certeza',
      }),
    })
    .refine(
      ({ words, speaker, quote }) => (words ?? speaker ?? quote) !== undefined,
      rule({
        en: 'say words, or a speaker, or both',
        de: 'words oder speaker angeben, oder beides',
        fr: 'indiquez words ou speaker, ou les deux',
        es: 'indique words o speaker, o ambos',
      }),
    )
    .refine(
      ({ why: _why, quote, ...others }) => quote === undefined || Object.keys(others).length === 0,
      rule({
        en: 'quote goes with none of the others but why',
        de: 'quote geht mit keiner anderen Angabe zusammen außer why',
        fr: 'quote ne va avec aucune autre option que why',
        es: 'quote no va con ninguna otra opción salvo why',
      }),
    )
    .refine(inOrder, IN_ORDER),

  async answer({ why: explained = false, ...query }, archive) {
    const coverage = await archive.coverage();
    if (query.quote !== undefined) {
      const ids = quoteIds(query.quote) ?? [];
      const found = await Promise.all(ids.map((id) => archive.remark(id)));
      const remarks = found.flatMap((one) => (one && isAttributed(one) ? [one] : []));
      if (remarks.length === 0) return nothingQuoted(query.quote, archive);
      const asked = { lookedFor: lookedFor(query), coverage, explained };
      return { kind: 'clippings', ...asked, remarks, near: [] };
    }
    const known = query.speaker === undefined ? [] : await archive.speakers(query.speaker);
    if (query.speaker !== undefined && known.length > 1) {
      return { kind: 'several-speakers', asked: query.speaker, speakers: known };
    }
    const asked = { lookedFor: lookedFor(query, known[0]?.name), explained };
    if (query.speaker !== undefined && known.length === 0) {
      return { kind: 'nothing-found', ...asked, coverage, near: [] };
    }
    const { remarks, near, ...bounded } = await archive.search({
      ...query,
      ...(known[0] ? { speaker: known[0].name } : {}),
    });
    const found = { ...asked, coverage: { ...coverage, ...bounded }, near };
    return remarks.length > 0
      ? { kind: 'clippings', ...found, remarks }
      : { kind: 'nothing-found', ...found };
  },

  async example(archive) {
    const [speaker] = await archive.speakers('');
    return speaker ? { speaker: speaker.name } : undefined;
  },
});

/** Narration is nobody's statement. */
function isAttributed({ clippings: [first] }: Remark): boolean {
  return first.kind !== 'narration';
}
