import { z } from 'zod';
import { choice, command, lookedFor, requiredText } from '../src/command.ts';
import { CITATION_STYLES } from '../src/model/answer.ts';

const QUOTE_ID = /^[0-9a-f]{12}$/;

export default command({
  name: 'cite',
  summary: 'Cite a statement, by its id or by words of it',
  query: z.object({
    quote: requiredText('The 12-digit id under a statement, or words of it', 200),
    style: choice('How to write the citation (chat when left out)', CITATION_STYLES),
  }),

  async answer({ quote, style = 'chat' }, archive) {
    const asked = {
      lookedFor: lookedFor({ quote }),
      coverage: await archive.coverage(),
      explained: false,
    };
    if (QUOTE_ID.test(quote)) {
      const clipping = await archive.clipping(quote);
      if (clipping) return { kind: 'citation', style, clipping, others: [] };
      const withdrawn = await archive.withdrawn(quote);
      if (withdrawn) return { kind: 'withdrawn', ...withdrawn };
      return { kind: 'nothing-found', ...asked, near: [] };
    }
    const { remarks, near } = await archive.search({ words: quote });
    const [clipping, ...others] = remarks.flatMap(({ clippings }) => clippings);
    return clipping
      ? { kind: 'citation', style, clipping, others }
      : { kind: 'nothing-found', ...asked, near };
  },

  async example(archive) {
    const [speaker] = await archive.speakers('');
    if (!speaker) return undefined;
    const { remarks } = await archive.search({ speaker: speaker.name });
    const [remark] = remarks;
    return remark ? { quote: remark.clippings[0].id, style: 'ap' } : undefined;
  },
});
