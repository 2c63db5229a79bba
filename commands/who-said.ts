import { z } from 'zod';
import { choice, command, from, inOrder, lookedFor, text, to, yesOrNo } from '../src/command.ts';

export default command({
  name: 'who-said',
  summary: 'Find who said something: quoted, attributed sentences, with outlet and date',
  query: z
    .object({
      words: text('Words of the statement; “…” for an exact phrase', 200),
      speaker: text('Who said it: a person, a body or a role', 80, 'speakers'),
      outlet: text('Outlet, or agency credited', 80, 'outlets'),
      from: from('Said on or after this day (2023-03-30, 2023-03 or 2023)'),
      to: to('Said on or before this day (2023-03-30, 2023-03 or 2023)'),
      kind: choice('Only own words, partly own words, or paraphrase', [
        'direct',
        'mixed',
        'indirect',
      ]),
      why: yesOrNo('Say with each statement why it is attributed so, and how sure that is'),
    })
    .refine(({ words, speaker }) => words !== undefined || speaker !== undefined, {
      error: 'say words, or a speaker, or both',
    })
    .refine(inOrder, { error: 'from has to be before to' }),

  async answer({ why: explained = false, ...query }, archive) {
    const coverage = await archive.coverage();
    const known = query.speaker === undefined ? [] : await archive.speakers(query.speaker);
    if (query.speaker !== undefined && known.length > 1) {
      return { kind: 'several-speakers', asked: query.speaker, speakers: known };
    }
    const asked = { lookedFor: lookedFor(query, known[0]?.name), coverage, explained };
    if (query.speaker !== undefined && known.length === 0) {
      return { kind: 'nothing-found', ...asked, near: [] };
    }
    const { remarks, near } = await archive.search({
      ...query,
      ...(known[0] ? { speaker: known[0].name } : {}),
    });
    return remarks.length > 0
      ? { kind: 'clippings', ...asked, remarks, near }
      : { kind: 'nothing-found', ...asked, near };
  },

  async example(archive) {
    const [speaker] = await archive.speakers('');
    return speaker ? { speaker: speaker.name } : undefined;
  },
});
