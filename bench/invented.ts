import { between, type Chance, mulberry32, pick } from './chance.ts';
import { properName } from './invented/names.ts';
import { type Paper, type Print, pageHtml, pastedText } from './invented/page.ts';
import { Desk, type Story } from './invented/story.ts';
import { PAPERS } from './invented/word-lists.ts';

/** An article that nobody wrote, as a newsroom would add it. */
export type InventedArticle = {
  readonly id: string;
  readonly outlet: string;
  /** `YYYY-MM-DD`. */
  readonly published: string;
  readonly title: string;
  /** The page as it is copied by hand. */
  readonly text: string;
  /** The page as its site serves it. */
  readonly html: string;
  /** What all prints and versions of one story share. */
  readonly story: string;
  /** The id of the version that this one takes the place of. */
  readonly corrects?: string;
};

const OUTLETS = 24;
const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAYS = 3650;
const DAY = 86_400_000;
/** Of all stories, those that 2 to 4 papers print, and those that are printed once more, corrected. */
const WIRE = 0.05;
const CORRECTED = 0.02;

/**
 * Invented news, alike with the same seed: the first thousand are the same whatever the count.
 * Prints of one wire story and corrected versions stand some articles apart.
 */
export function* inventedArticles(count: number, seed: number): Generator<InventedArticle> {
  const chance = mulberry32(seed);
  const desk = new Desk(chance);
  const papers = Array.from({ length: OUTLETS }, () => paper(chance));
  const waiting: InventedArticle[] = [];
  for (let at = 0, stories = 0; at < count; at++) {
    const late = chance() < waiting.length / 12 ? waiting.shift() : undefined;
    if (late !== undefined) {
      yield late;
      continue;
    }
    const [first, ...others] = printsOf(chance, {
      story: desk.write(),
      papers,
      name: `${stories++}`,
    });
    if (first === undefined) continue;
    waiting.push(...others);
    yield first;
  }
}

type Written = {
  readonly story: Story;
  readonly papers: readonly Paper[];
  readonly name: string;
};

function printsOf(chance: Chance, { story, papers, name }: Written): readonly InventedArticle[] {
  const day = between(chance, 0, DAYS);
  const wire = chance() < WIRE;
  const takers = new Set([pick(chance, papers)]);
  for (let more = wire ? between(chance, 1, 3) : 0; takers.size <= more; ) {
    takers.add(pick(chance, papers));
  }
  const prints = [...takers].map((taker, at): Print => {
    const published = dayOf(at === 0 ? day : day + between(chance, 0, 1));
    const printed = at === 0 ? story : edited(chance, story);
    return { paper: taker, story: printed, published, slug: `story-${name}-${at}`, wire };
  });
  const articles = prints.map((print) => article(print, name));
  const [first] = prints;
  if (first === undefined || chance() >= CORRECTED) return articles;
  const corrected = dayOf(day + between(chance, 1, 5));
  const version: Print = { ...first, story: mended(chance, first.story), corrected };
  return [...articles, { ...article(version, name), id: `${first.slug}-v2`, corrects: first.slug }];
}

function article(print: Print, story: string): InventedArticle {
  return {
    id: print.slug,
    outlet: print.paper.name,
    published: print.published,
    title: print.story.title,
    text: pastedText(print),
    html: pageHtml(print),
    story,
  };
}

/** What a second paper makes of a wire story: less of it, another headline, other first words. */
function edited(chance: Chance, story: Story): Story {
  const [first = '', ...others] = story.paragraphs;
  const kept = Math.max(3, Math.ceil(others.length * pick(chance, [1, 1, 0.8, 0.6, 0.45])));
  const left = chance() < 0.3 ? between(chance, 0, kept - 1) : -1;
  const opening = pick(chance, ['', 'In brief, ', 'It emerged that ']);
  const lead =
    opening === '' ? first : `${opening}${first.charAt(0).toLowerCase()}${first.slice(1)}`;
  return {
    ...story,
    title:
      chance() < 0.6
        ? `${story.title.replace(/^.*? (?:says|in) /, '')} again in doubt`
        : story.title,
    paragraphs: [lead, ...others.slice(0, kept).filter((_, at) => at !== left)],
  };
}

/** The same story with another number in a paragraph, or with a paragraph less where it has none. */
function mended(chance: Chance, story: Story): Story {
  const at = story.paragraphs.findIndex((paragraph) => /\d\d/.test(paragraph));
  const right = `${between(chance, 100, 999)}`;
  if (at < 0) return { ...story, paragraphs: story.paragraphs.slice(0, -1) };
  return {
    ...story,
    paragraphs: story.paragraphs.with(at, story.paragraphs[at]?.replace(/\d\d+/, right) ?? ''),
  };
}

function paper(chance: Chance): Paper {
  return {
    name: `The ${properName(chance)} ${pick(chance, PAPERS)}`,
    layout: pick(chance, ['masthead', 'browser-title', 'copyright']),
    marks: pick(chance, ['curly', 'straight']),
  };
}

function dayOf(day: number): string {
  return new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10);
}
