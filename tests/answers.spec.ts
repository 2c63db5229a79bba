import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Article } from '../src/model/article.ts';
import type { Clipping } from '../src/model/clipping.ts';
import { readArticle } from '../src/reading/read-article.ts';
import { pages } from '../src/rendering/discord.ts';
import { ENGLISH } from '../src/rendering/languages/language.ts';
import { sheet } from '../src/rendering/sheet.ts';
import { inTerminal } from '../src/rendering/terminal.ts';
import { visible } from '../src/rendering/visible.ts';
import { sentencesInVoices } from '../src/rendering/voices.ts';
import { facts } from '../src/rendering/words.ts';
import { add } from './archive/filed.ts';
import { DEBATE } from './commands/debate.ts';
import {
  answerTo,
  clippingsOf,
  entriesOf,
  everythingAsked,
  isBehindLabel,
  isMarked,
  isWhole,
  onHostilePages,
  textIn,
} from './commands/everything.ts';
import { archiveOf, articlesOf, corpusArticles } from './commands/newsroom.ts';
import { SARDINES } from './commands/sardines.ts';
import { textOf } from './loopback-discord/message.ts';
import { readAsDiscord } from './rendering/discord-reading.ts';

const articles = [
  ...(await corpusArticles()),
  ...articlesOf({ sardines: SARDINES, debate: DEBATE }),
];
const archive = await archiveOf(articles);
const answers = await everythingAsked(archive);
const clippings = answers.flatMap(clippingsOf);
const entries = answers.flatMap(entriesOf);

describe('the rules of an answer', () => {
  it('1. what is shown of a source is a slice of it; misspellings stay, with [sic]', async () => {
    for (const clipping of clippings) expectSlices(clipping, articles);
    const titles = entries.flatMap(([{ words }]) => textIn(words));
    expect(titles).toContain(
      'Russia seeks new arms deal with North Korea to boslter [sic] Ukraine war, U.S. says',
    );
    await onHostilePages((asked, hostile) => {
      for (const clipping of asked.flatMap(clippingsOf)) expectSlices(clipping, hostile);
    });
  });

  it('2. only words in quotation marks or behind a speaker’s label are own words; a paraphrase says who words it', async () => {
    for (const clipping of clippings) {
      const { id, text } = articleOf(clipping, articles);
      const isOwn = id === 'debate' ? isBehindLabel : isMarked;
      for (const own of clipping.quoted) expect(isOwn(text, own), own.text).toBe(true);
    }
    for (const [{ how }, { kind }] of entries) {
      const isParaphrase =
        /^paraphrase, worded by .+: not own words(; attribution uncertain)?$/.test(how);
      expect(isParaphrase, how).toBe(kind === 'indirect');
    }
    const expectOwn = ([{ words }, { quoted }]: (typeof entries)[number]) => {
      const own = words.filter(({ voice }) => voice === 'own');
      expect(textIn(own)).toBe(quoted.map(({ text }) => text).join(''));
    };
    entries.forEach(expectOwn);
    await onHostilePages((asked) => asked.flatMap(entriesOf).forEach(expectOwn));
  });

  it('3. nothing found is an answer; near misses stand under a heading of their own', async () => {
    const { heading, sections } = sheet(await ask('who-said', { words: 'desperate Kremlin' }));
    expect(heading).toBe(
      'No attributed statement found in 4 articles (looked for words “desperate Kremlin”)',
    );
    expect(sections.map((section) => section.heading)).toEqual(['Near misses, not what was asked']);
    expect(sections[0]?.blocks).not.toEqual([]);
  });

  it('4. whole sentences are shown, and where one does not follow the other, […]', () => {
    for (const [{ words }, clipping] of entries) {
      const article = articleOf(clipping, articles);
      let shown = '';
      let last = 0;
      for (const sentence of clipping.sentences) {
        expect(isWhole(article, sentence), sentence.text).toBe(true);
        const isNext = article.text.slice(last, sentence.start).trim() === '';
        shown += (shown === '' ? '' : isNext ? ' ' : ' […] ') + sentence.text;
        last = sentence.end;
      }
      expect(textIn(words).replaceAll(' [sic]', '')).toBe(shown);
    }
    const long = clippings.find(({ sentences }) => sentences.length === 3);
    const [first, , third] = long?.sentences ?? [];
    if (!long || !first || !third) throw new Error('no quotation runs over three sentences');
    const sentences = [first, { ...third, adjacent: false }];
    expect(textIn(sentencesInVoices({ ...long, sentences }))).toBe(
      `${first.text} […] ${third.text}`,
    );
  });

  it('5. a sentence that needs the one before is shown with it, and stays as it is', () => {
    const [needy] = entries.filter(([{ words }]) => textIn(words).startsWith('"That\'s in part'));
    expect(textIn(needy?.[0].before?.words ?? [])).toMatch(/^National Security .+ in Ukraine\.$/);
    for (const clipping of clippings.filter(({ context }) => context !== null)) {
      const { text } = articleOf(clipping, articles);
      expect(text.slice(clipping.context?.end, clipping.sentences[0]?.start).trim()).toBe('');
    }
  });

  it('6. the chain of reporting is shown, and different speakers stay apart', async () => {
    const reported = entries.filter(([, { reportedBy }]) => reportedBy.length > 0);
    expect(reported.length).toBeGreaterThan(10);
    for (const [{ who }, { reportedBy }] of reported) {
      const chain = who.split(', as reported by ').slice(1).reverse();
      expect(chain).toHaveLength(reportedBy.length);
      for (const [at, by] of reportedBy.entries())
        expect(chain[at]).toContain(by.name ?? by.role ?? by.mention);
    }
    const names = (await archive.speakers('')).map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'United States',
        'White House',
        'White House officials',
        'John Kirby',
        'Treasury Department',
        'Office of Foreign Assets Control',
        'Janet Yellen',
      ]),
    );
  });

  it('7. a qualifier in the same sentence stays', () => {
    const qualified = entries.filter(([{ who }]) => who.includes('Antony Blinken'));
    expect(qualified).not.toEqual([]);
    for (const [{ words }] of qualified) {
      expect(textIn(words)).toContain(
        'though White House officials have said they have yet to see',
      );
    }
  });

  it('8. where articles differ, each stands in its own wording, side by side', async () => {
    const { sections } = sheet(await ask('who-said', { words: 'kinds of weapons' }));
    const together = sections[0]?.blocks[0];
    expect(together?.note).toBe(
      'What looks like the same remark stands in 2 articles; they differ in wording, speaker, date.',
    );
    expect(together?.entries.map(({ words }) => textIn(words).slice(0, 30))).toEqual([
      'The "proposed deal" would see ',
      '“As part of this proposed deal',
    ]);
  });

  it('9. speaker, dates and outlet are each shown, or said to be unknown', () => {
    for (const [{ who, facts }, { kind, said }] of entries) {
      const fact = new Map(facts);
      for (const text of [who, ...fact.values()]) expect(text).not.toMatch(/^\s*$|null|undefined/);
      for (const label of ['in the words', 'published', 'outlet', 'article', 'id']) {
        expect(fact.has(label), label).toBe(true);
      }
      expect(fact.has('said')).toBe(kind !== 'narration');
      if (said.edtf === null) continue;
      if (said.basis === 'inferred') expect(fact.get('said')).toContain('inferred from');
      if (said.basis === 'relative') expect(fact.get('said')).toMatch(/“.+”, (published|counted)/);
    }
    const unknown = entries.filter(([, { said }]) => said.edtf === null);
    expect(unknown.map(([{ facts }]) => new Map(facts).get('said'))).toContain('day not stated');
  });

  it('10. a date that contradicts itself keeps both days, and is flagged', async () => {
    const options = { words: 'new evidence', speaker: 'White House' };
    const [found] = entriesOf(await ask('who-said', options));
    expect(new Map(found?.[0].facts).get('said')).toBe(
      '30 March 2023 or 31 March 2023 ⚠ the weekday and the date disagree by one day, perhaps a ' +
        'time zone; placed at Thursday, 30 March 2023 (“Thursday (Mar. 31)”, counted from the ' +
        'article’s own dates)',
    );
  });

  it('11. a replaced version says so, and is found by its id alone', async () => {
    const page = (words: string) =>
      `Bridge to open\n\nBy Tom Adeyemi\n\n“${words},” Mayor Grace Okello said.\n`;
    const [first] = articlesOf({ bridge: page('The bridge will open') });
    const [second] = articlesOf({ bridge: page('The bridge may open') });
    if (!first || !second) throw new Error('no article');
    const changing = await archiveOf([first]);
    const [old] = (await changing.search({ words: 'will open' })).remarks;
    if (!old) throw new Error('no statement');
    await add(changing, { article: second, reading: readArticle(second) });
    const cited = await changing.clipping(old.clippings[0].id);
    expect(cited?.standing).toEqual({ kind: 'replaced', words: 'gone' });
    expect(cited && new Map(facts(cited, ENGLISH)).get('version')).toBe(
      '⚠ The outlet has changed this article since, and these words are no longer in it.',
    );
    const after = JSON.stringify(await everythingAsked(changing));
    expect(after).toContain('may open');
    expect(after).not.toContain('will open');
  });

  it('11. an article that was taken back says so, and is not quoted', async () => {
    const page = '“The bridge will open,” Mayor Grace Okello said.\n';
    const archive = await archiveOf(articlesOf({ bridge: page }));
    const [remark] = (await archive.search({ words: 'bridge' })).remarks;
    const stamp = { at: '2031-04-02T10:00:00Z', edition: '' };
    await archive.add([{ id: 'bridge', as: 'canceled' }], stamp);
    const answer = await answerTo('cite', { quote: remark?.clippings[0].id ?? '' }, archive);
    expect(sheet(answer).heading).toBe(
      'Its outlet has canceled this article (bridge; told on 2 April 2031). Nothing is quoted from it.',
    );
    expect(JSON.stringify(await everythingAsked(archive))).not.toContain('will open');
  });

  it('11. an article that was deleted says so, and is not quoted', async () => {
    const page = '“The bridge will open,” Mayor Grace Okello said.\n';
    const archive = await archiveOf(articlesOf({ bridge: page }));
    const [remark] = (await archive.search({ words: 'bridge' })).remarks;
    const quote = remark?.clippings[0].id ?? '';
    await archive.forget('bridge', { at: '2031-04-02T10:00:00Z', who: 'nora' });
    for (const name of ['cite', 'context', 'who-said']) {
      expect(sheet(await answerTo(name, { quote }, archive)).heading).toBe(
        `The article of the statement ${quote} was deleted from this archive. Nothing is quoted from it.`,
      );
    }
  });

  it('12. every clipping has an id that anyone with the article can verify', () => {
    for (const { id, kind, content, sentences, source } of clippings) {
      const spans = kind === 'narration' ? sentences : content;
      const where = spans.map(({ start, end }) => `${start}-${end}`).join(',');
      const hash = createHash('sha256').update(`${source.sha256}:${where}`).digest('hex');
      expect(id).toBe(hash.slice(0, 12));
    }
  });

  it('13. text from articles is shown as it is, and does nothing in a chat or a terminal', async () => {
    await onHostilePages((asked) => {
      for (const answer of asked) {
        const shown = pages(sheet(answer)).flatMap(({ page: components }) => {
          const lines = textOf({ components }).split('\n');
          return lines.filter((line) => line.startsWith('> ')).map((line) => line.slice(2));
        });
        const read = shown.map((line) => readAsDiscord(line.replaceAll('**', '')));
        expect(read.flatMap(({ active }) => active)).toEqual([]);
        expect(read.map(({ text }) => text)).toEqual(
          entriesOf(answer).map(([{ words }]) => visible(textIn(words))),
        );
        const plain = inTerminal(sheet(answer), { width: 80, paint: (_, text) => text });
        expect(plain).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}\p{Cs}]/u);
      }
    });
  }, 20_000);
});

function ask(name: string, options: Readonly<Record<string, string>>) {
  return answerTo(name, options, archive);
}

function articleOf({ source }: Clipping, from: readonly Article[]): Article {
  const article = from.find(({ id }) => id === source.articleId);
  if (!article) throw new Error(`no article has the id ${source.articleId}`);
  return article;
}

function expectSlices(clipping: Clipping, from: readonly Article[]): void {
  const { text } = articleOf(clipping, from);
  const { sentences, content, quoted, misspelt, context, cue, source } = clipping;
  for (const passage of [
    ...sentences,
    ...content,
    ...quoted,
    ...misspelt,
    context,
    cue,
    source.title,
  ]) {
    if (passage) expect(text.slice(passage.start, passage.end)).toBe(passage.text);
  }
}
