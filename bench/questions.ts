import { carriesContent, wordsOf } from '../src/archive/words.ts';
import { quote } from '../src/model/article.ts';
import { closeDesk, openDesk } from '../src/upkeep/open-desk.ts';
import { between, mulberry32, pick } from './chance.ts';

// How long questions take that are drawn from what an archive holds: bench/questions.ts FOLDER. Processor
// time, since others may use the machine. Each question is asked once, of articles that mostly are not in memory.

const SEED = 42;
const EACH = 50;
const MOST = 25;

const [folder = ''] = process.argv.slice(2);
const opened = await openDesk(folder, new URL('../', import.meta.url), 'to-read');
if (opened.kind === 'closed') throw new Error(opened.why);
const { archive, store } = opened.desk.folder;
const chance = mulberry32(SEED);
const numbers = store.catalogue.numbers();
const speakers = (await archive.speakers('', 2000)).map(({ name }) => name);
const topics = await archive.topics('', 100);

const QUESTIONS: Readonly<Record<string, () => Promise<unknown>>> = {
  'who said two words': () => archive.search({ words: words(2) }),
  'who said, by speaker': () => archive.search({ speaker: pick(chance, speakers) }),
  'who said, by both': () => archive.search({ words: words(1), speaker: pick(chance, speakers) }),
  'timeline of a frequent topic': () => archive.timeline({ topic: pick(chance, topics) }),
  'cite by eight words': () => archive.search({ words: words(8) }),
  'behind a message': () => archive.behind(`did you see this? “${words(12)}”`),
  'a speaker, typed': () => archive.speakers(begun(pick(chance, speakers)), MOST),
  'a topic, typed': () => archive.topics(begun(pick(chance, topics)), MOST),
  'a quote, typed': () => archive.recent(begun(words(1)), MOST),
  'a quote by its speaker, typed': () => archive.recent(pick(chance, speakers), MOST),
  'a quote by two words, typed': () => archive.recent(words(2), MOST),
  sources: () => archive.sources(),
};

for (const [what, ask] of Object.entries(QUESTIONS)) {
  const times: number[] = [];
  for (let at = 0; at < EACH; at++) {
    const before = process.cpuUsage();
    await ask();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  times.sort((a, b) => a - b);
  const share = (part: number) => times[Math.ceil(part * EACH) - 1]?.toFixed(1);
  console.log(`${what}: ${share(0.5)} ms median, ${share(0.9)} ms at .9, ${share(1)} ms most`);
}
await closeDesk(opened.desk);

/** So many words with content that stand together in a statement. */
function words(count: number): string {
  for (;;) {
    const article = store.article(pick(chance, numbers));
    const text = article
      ? pick(
          chance,
          article.zones.filter(({ kind }) => kind === 'body'),
        )
      : null;
    const found = text && article ? wordsOf(quote(article, text)).filter(carriesContent) : [];
    if (found.length >= count) {
      const from = between(chance, 0, found.length - count);
      return found.slice(from, from + count).join(' ');
    }
  }
}

/** The first letters of what somebody types. */
function begun(text: string): string {
  return text.slice(0, between(chance, 1, 5));
}
