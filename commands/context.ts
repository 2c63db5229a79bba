import { z } from 'zod';
import { command, nothingQuoted, QUOTES_LONGEST, quoteIds, requiredText } from '../src/command.ts';
import type { Surroundings } from '../src/model/answer.ts';

export default command({
  name: 'context',
  summary: {
    en: 'Show the sentences around a statement, by its id',
    de: 'Die Sätze um eine Äußerung herum zeigen, nach ihrer ID',
    fr: 'Montrer les phrases autour d’une déclaration, d’après son identifiant',
    es: 'Mostrar las frases que rodean una declaración, por su identificador',
  },
  query: z.object({
    quote: requiredText(
      {
        en: 'The 12-digit id under a statement, or several',
        de: 'Die zwölfstellige ID unter einer Äußerung, oder mehrere',
        fr: 'L’identifiant à 12 signes sous une déclaration, ou plusieurs',
        es: 'El identificador de 12 signos bajo una declaración, o varios',
      },
      QUOTES_LONGEST,
      'quotes',
    ),
  }),

  async answer({ quote }, archive) {
    const ids = quoteIds(quote) ?? [];
    const found = await Promise.all(ids.map((id) => archive.around(id)));
    const [first, ...others] = found.flatMap((one): Surroundings[] => (one ? [one] : []));
    if (first) return { kind: 'surroundings', statements: [first, ...others] };
    return nothingQuoted(quote, archive);
  },

  async example(archive) {
    const [newest] = await archive.recent('', 1);
    return newest ? { quote: newest.id } : undefined;
  },
});
