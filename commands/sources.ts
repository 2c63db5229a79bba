import { z } from 'zod';
import { command } from '../src/command.ts';

export default command({
  name: 'sources',
  summary: {
    en: 'What is in the archive: outlets, days, counts, last intake, what was turned away',
    de: 'Was im Archiv ist: Medien, Tage, Zahlen, letzte Aufnahme, was abgewiesen wurde',
    fr: 'Ce que contient l’archive : médias, dates, nombres, dernier ajout, refus',
    es: 'Qué hay en el archivo: medios, días, cifras, última entrada, lo rechazado',
  },
  query: z.object({}),

  async answer(_query, archive) {
    return { kind: 'sources', ...(await archive.sources()) };
  },

  async example() {
    return {};
  },
});
