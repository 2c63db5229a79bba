import { z } from 'zod';
import {
  choice,
  command,
  lookedFor,
  nothingQuoted,
  QUOTES_LONGEST,
  quoteIds,
  requiredText,
} from '../src/command.ts';
import { CITATION_STYLES } from '../src/model/answer.ts';
import type { Clipping } from '../src/model/clipping.ts';

export default command({
  name: 'cite',
  summary: {
    en: 'Cite a statement, by its id or by words of it',
    de: 'Eine Äußerung zitieren, nach ihrer ID oder nach Wörtern daraus',
    fr: 'Citer une déclaration, d’après son identifiant ou quelques-uns de ses mots',
    es: 'Citar una declaración por su identificador o por palabras de ella',
  },
  menu: {
    en: 'Cite this',
    de: 'Dies zitieren',
    fr: 'Citer ceci',
    es: 'Citar esto',
  },
  query: z.object({
    quote: requiredText(
      {
        en: 'The 12-digit id under a statement, or words of it',
        de: 'Die zwölfstellige ID unter einer Äußerung, oder Wörter daraus',
        fr: 'L’identifiant à 12 signes sous une déclaration, ou quelques-uns de ses mots',
        es: 'El identificador de 12 signos bajo una declaración, o palabras de ella',
      },
      QUOTES_LONGEST,
      'quotes',
    ),
    style: choice(
      {
        en: 'How to write the citation (chat when left out)',
        de: 'Wie die Quellenangabe geschrieben wird (sonst: für den Chat)',
        fr: 'Comment rédiger la référence (par défaut\u00a0: pour le chat)',
        es: 'Cómo se escribe la referencia (si se omite: para el chat)',
      },
      CITATION_STYLES,
      {
        chat: { en: 'chat', de: 'für den Chat', fr: 'pour le chat', es: 'para el chat' },
        ap: { en: 'AP', de: 'AP', fr: 'AP', es: 'AP' },
        chicago: { en: 'Chicago', de: 'Chicago', fr: 'Chicago', es: 'Chicago' },
        bibtex: { en: 'BibTeX', de: 'BibTeX', fr: 'BibTeX', es: 'BibTeX' },
        'csl-json': { en: 'CSL-JSON', de: 'CSL-JSON', fr: 'CSL-JSON', es: 'CSL-JSON' },
        html: { en: 'HTML', de: 'HTML', fr: 'HTML', es: 'HTML' },
      },
    ),
  }),

  async answer({ quote, style = 'chat' }, archive) {
    const ids = quoteIds(quote);
    if (ids) {
      const found = await Promise.all(ids.map((id) => archive.clipping(id)));
      const [first, ...more] = found.flatMap((one): Clipping[] => (one ? [one] : []));
      return first
        ? { kind: 'citation', style, clippings: [first, ...more], others: [] }
        : nothingQuoted(quote, archive);
    }
    const searched = await archive.coverage();
    const { remarks, near, ...bounded } = await archive.search({ words: quote });
    const [clipping, ...others] = remarks.flatMap(({ clippings }) => clippings);
    if (clipping) return { kind: 'citation', style, clippings: [clipping], others };
    const asked = { lookedFor: lookedFor({ quote }), explained: false, near };
    return { kind: 'nothing-found', ...asked, coverage: { ...searched, ...bounded } };
  },

  async example(archive) {
    const [speaker] = await archive.speakers('');
    if (!speaker) return undefined;
    const { remarks } = await archive.search({ speaker: speaker.name });
    const [remark] = remarks;
    return remark ? { quote: remark.clippings[0].id, style: 'ap' } : undefined;
  },
});
