import { type Article, quote } from '../model/article.ts';
import { wordsOf } from './words.ts';

/** The distinct runs of five folded words of a body, each as a hash of 32 bits. */
export type Shingles = ReadonlySet<number>;

/** Articles are worth comparing if they have so many keys in common. */
export const SHARED_KEYS = 2;

const RUN = 5;
/** Keys an article has. A print that was cut to a fifth still shares six of them in the mean. */
const KEYS = 32;
/** Of fewer runs nothing is told: a lead of one sentence, or one sentence over and over. */
const FEWEST = 40;
/** Prints of one report share this part of the shorter one's runs. Measured: see the README. */
const CONTAINED = 0.6;

/** Whether two articles print one report: most of the shorter body stands in the longer one. */
export function isSameStory(a: Article, b: Article): boolean {
  const [left, right] = [shinglesOf(a), shinglesOf(b)];
  return Math.min(left.size, right.size) >= FEWEST && containment(left, right) >= CONTAINED;
}

/**
 * The smallest hashes of an article's runs, unsigned: prints of one report have some in common,
 * because a print that was cut keeps those of what is left. None for an article too short to tell.
 */
export function keysOf(article: Article): readonly number[] {
  const shingles = shinglesOf(article);
  return shingles.size < FEWEST ? [] : [...Uint32Array.from(shingles).sort().subarray(0, KEYS)];
}

/** The folded words of an article's body, in order. */
export function bodyWordsOf(article: Article): readonly string[] {
  return article.zones
    .filter(({ kind }) => kind === 'body')
    .flatMap((zone) => wordsOf(quote(article, zone)));
}

/** The runs of the body's words; title, dek and all around the article are left out. */
export function shinglesOf(article: Article): Shingles {
  const hashes = bodyWordsOf(article).map(hashOf);
  const shingles = new Set<number>();
  for (let end = RUN; end <= hashes.length; end++) {
    shingles.add(mixed(hashes.slice(end - RUN, end)));
  }
  return shingles;
}

/** The share of the runs of the one with fewer that the other has; 1 if it has none. */
export function containment(a: Shingles, b: Shingles): number {
  const fewer = Math.min(a.size, b.size);
  return fewer === 0 ? 1 : a.intersection(b).size / fewer;
}

/** FNV-1a over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return hash;
}

/** One hash of several in their order, spread evenly by the last steps of MurmurHash3. */
function mixed(hashes: readonly number[]): number {
  let hash = 0;
  for (const one of hashes) hash = (Math.imul(hash, 31) + Math.imul(one, 0x9e3779b1)) | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
