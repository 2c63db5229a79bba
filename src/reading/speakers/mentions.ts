import { isWord } from '../text/spelling.ts';
import { isPossessive, type Token } from '../text/tokens.ts';
import { type Cast, MOST_LOOKED_AT } from './cast.ts';
import { PARTICLES, PLAIN_NOUNS } from './name-words.ts';
import { isCapitalised } from './names.ts';
import { isRole, titleLength } from './roles.ts';

/** The words of a mention without what hangs on it: "of …" after a common noun, commas. */
export function coreOf(mention: readonly Token[]): readonly Token[] {
  const first = mention.findIndex(({ tag }) => tag !== 'DET');
  const words = first > 0 ? mention.slice(first) : mention;
  const cut = words.findIndex(({ tag, lower }, at) => {
    const beside = [words[at - 1], words[at + 1]];
    const ofName = lower === 'of' && beside.every((word) => /^\p{Lu}/u.test(word?.text ?? ''));
    return at > 0 && tag === 'ADP' && !ofName;
  });
  return cut > 0 ? words.slice(0, cut) : words;
}

/** The words of the name at the end of a mention; none when it ends without one. `words` are its core. */
export function nameRun(
  cast: Cast,
  mention: readonly Token[],
  words: readonly Token[],
): readonly Token[] {
  const run = trailingName(cast, words);
  const place = cast.byEnd.get(mention.at(-1)?.end ?? -1);
  const from = place ? mention.findIndex(({ start }) => start === place.start) : -1;
  // "a spokesman for Norvane Rail" is not Norvane Rail; "Leader of the Opposition Jane Roe" is Jane Roe.
  const inRole = (mention[0]?.end ?? 0) > (place?.role?.start ?? Infinity);
  const hangsOn = !inRole && !words.some(({ start }) => start === place?.start);
  const whole = from < 0 || hangsOn ? [] : mention.slice(from);
  return whole.length > Math.max(run.length, 1) ? whole : run;
}

function trailingName({ byWord }: Cast, words: readonly Token[]): readonly Token[] {
  let from = words.length;
  while (from > 0) {
    const token = words[from - 1];
    if (!token || token.tag === 'DET' || isPossessive(token)) break;
    const capital = isCapitalised(token.text) && token.tag !== 'PRON';
    const link =
      from < words.length &&
      (token.lower === 'of' || /^[-&]$/.test(token.text) || PARTICLES.has(token.lower));
    if (!capital && !link) break;
    from--;
  }
  while (from < words.length && !startsName(words[from])) from++;
  const run = words.slice(from);
  // "A MUM-OF-THREE": what is left of a compound is no name.
  if (run[0] && words[from - 1]?.end === run[0].start) return [];
  const last = run.at(-1);
  if (!last || !isCapitalised(last.text)) return [];
  // A plain noun that only opens the sentence ("Experts believe …") is no name.
  if (run.length === 1 && from === 0 && isPlain(byWord, last)) return [];
  return run.slice(titleLength(run));
}

function startsName(word: Token | undefined): boolean {
  return (
    isCapitalised(word?.text ?? '') || (PARTICLES.has(word?.lower ?? '') && word?.lower !== 'of')
  );
}

/** "Experts", "Peer": a common noun, unless the article has somebody of that surname. */
function isPlain(byWord: Cast['byWord'], { lower, ...word }: Token): boolean {
  if (PLAIN_NOUNS.has(lower) || word.tag === 'NUM') return true;
  const names = byWord.get(lower) ?? [];
  const surname = names.slice(0, MOST_LOOKED_AT).some(({ words }) => words.length > 1);
  return !surname && isWord(lower) && isRole([{ ...word, lower, tag: 'NOUN' }]);
}
