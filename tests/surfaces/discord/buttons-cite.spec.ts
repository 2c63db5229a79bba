import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { CITATION_STYLES } from '../../../src/model/answer.ts';
import { archiveOf as archiveOfPages } from '../../archive/filed.ts';
import { archiveOf, articlesOf } from '../../commands/newsroom.ts';
import { buttonsOf, textOf } from '../../loopback-discord/message.ts';
import { SPEECHES } from '../quay-courier.ts';
import { FERRY } from './ferry.ts';
import { allPages, idsIn, openScene } from './scene.ts';

const ARCHIVE = await archiveOf(articlesOf(FERRY));
const scene = await openScene(ARCHIVE);
const { discord } = scene;

afterEach(() => expect(discord.violations).toEqual([]));
afterAll(() => scene.close());

describe('the button “Cite”', () => {
  it('gives a citation to be copied, to whoever pressed alone', async () => {
    const answer = await discord.ask('who-said', { words: 'islanders' }, '77');
    const cited = await discord.press(answer, 'Cite', '77');
    expect([cited.onlyFor, buttonsOf(cited)]).toEqual(['77', ['Context', 'Share']]);
    expect(textOf(cited)).toMatchInlineSnapshot(`
      "## Citation for a chat
      \`\`\`text
      “Nobody asked the islanders,” said Emil Tarn, who heads the Sound Association.
      — Emil Tarn, quoted in “Ferry to end in October, harbour master says”, The Salve Herald, published March 6, 2031. Said: day not stated. Quote id 6b6bb17f485d.
      \`\`\`
      ### Emil Tarn
      -# own words
      > “**Nobody asked the islanders,**” said Emil Tarn, who heads the Sound Association.
      said: day not stated · outlet: The Salve Herald
      -# in the words: no date · published: March 6, 2031 · article: “Ferry to end in October, harbour master says” · id: 6b6bb17f485d"
    `);
  });

  it.each(CITATION_STYLES)(
    'cites all statements of a page in the style of the server: %s',
    async (style) => {
      await scene.restart(ARCHIVE, { settings: { style } });
      const answer = await discord.ask('who-said', { words: 'ferry' });
      const pages = await allPages(await discord.press(answer, 'Cite'), discord);
      expect(pages.flatMap((page) => blocksIn(textOf(page)))).toHaveLength(5);
      expect(new Set(pages.flatMap(idsIn))).toEqual(new Set(idsIn(answer)));
      const asked = await discord.ask('cite', { quote: idsIn(answer).join(' '), style });
      expect(textOf(asked)).toBe(textOf(pages[0] ?? asked));
    },
  );

  it('gives so many that they need pages, and asks about none on a page that only has them to copy', async () => {
    await scene.restart(await archiveOfPages(SPEECHES));
    const answer = await discord.ask('who-said', { speaker: 'Ida Voss' });
    const pages = await allPages(await discord.press(answer, 'Cite'), discord);
    expect(pages.map((one) => [buttonsOf(one).includes('Context'), idsIn(one).length])).toEqual([
      [false, 0],
      [true, 12],
    ]);
    expect(pages.flatMap((one) => blocksIn(textOf(one)))).toHaveLength(12);
  });

  it('leaves the style to whoever asks for another', async () => {
    await scene.restart(ARCHIVE, { settings: { style: 'bibtex' } });
    const [id = ''] = idsIn(await discord.ask('who-said', { words: 'islanders' }));
    expect(textOf(await discord.ask('cite', { quote: id }))).toContain('```bibtex\n@');
    expect(textOf(await discord.ask('cite', { quote: id, style: 'ap' }))).toContain('AP');
  });

  it('cites what an article says in its own voice, on a page of a timeline', async () => {
    await scene.restart(ARCHIVE);
    const answer = await discord.ask('timeline', { topic: 'ferry' });
    const pages = await allPages(await discord.press(answer, 'Cite'), discord);
    expect(new Set(pages.flatMap(idsIn))).toEqual(new Set(idsIn(answer)));
    expect(textOf(pages[0] ?? answer)).toContain(
      'It has crossed the sound since 1904.\n— The Quay Courier, in its own voice, in “Sandholm ferry',
    );
  });
});

function blocksIn(text: string): readonly string[] {
  return text.match(/^```[\s\S]*?^```$/gm) ?? [];
}
