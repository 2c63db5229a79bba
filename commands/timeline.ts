import { z } from 'zod';
import { command, from, inOrder, lookedFor, text, to } from '../src/command.ts';

export default command({
  name: 'timeline',
  summary: 'Put what the articles say about a topic or by a speaker in order of time',
  query: z
    .object({
      topic: text('What it is about: words, a person, a body, a place; “…” for a phrase', 200),
      speaker: text('Only what this speaker says', 80, 'speakers'),
      from: from('On or after this day (2023-03-30, 2023-03 or 2023)'),
      to: to('On or before this day (2023-03-30, 2023-03 or 2023)'),
    })
    .refine(({ topic, speaker }) => topic !== undefined || speaker !== undefined, {
      error: 'say a topic, or a speaker, or both',
    })
    .refine(inOrder, { error: 'from has to be before to' }),

  async answer(query, archive) {
    const known = query.speaker === undefined ? [] : await archive.speakers(query.speaker);
    if (query.speaker !== undefined && known.length > 1) {
      return { kind: 'several-speakers', asked: query.speaker, speakers: known };
    }
    const asked = {
      lookedFor: lookedFor(query, known[0]?.name),
      coverage: await archive.coverage(),
      explained: false,
    };
    const narrowed = { ...query, ...(known[0] ? { speaker: known[0].name } : {}) };
    const { groups, leftOut } = await archive.timeline(narrowed);
    if (groups.length > 0) return { kind: 'timeline', ...asked, groups, leftOut };
    const { topic, ...others } = narrowed;
    const { near } = await archive.search({ ...others, ...(topic ? { words: topic } : {}) });
    return { kind: 'nothing-found', ...asked, near };
  },

  async example(archive) {
    const [speaker] = await archive.speakers('');
    return speaker ? { topic: speaker.name } : undefined;
  },
});
