import { quote, type Span } from '../../model/article.ts';
import type { Speaker } from '../../model/statement.ts';
import type { Token } from '../text/tokens.ts';
import { NAMELESS } from '../transcripts/label-words.ts';
import type { Cast } from './cast.ts';
import { BODIES, DOCUMENTS } from './name-words.ts';
import { fold } from './names.ts';
import { strip } from './roles.ts';
import { speakerAt } from './speakers.ts';

/** A label and its words. */
type Label = { readonly mention: Span; readonly words: readonly Token[] };

/**
 * Who a label of a transcript means ("SMITH:", "Q:", "THE MAYOR:"); nobody is guessed. `named` are the
 * words in which the page names whoever "Q" or "A" is.
 */
export function labelled(
  cast: Cast,
  { mention, words }: Label,
  named: readonly Token[] | undefined,
): Speaker {
  if (named) return { ...speakerAt(cast, named, []), mention, resolved: 'role' };
  const nobody: Speaker = { mention, name: null, resolved: 'unnamed' };
  const last = strip(words.at(-1)?.lower ?? '');
  if (NAMELESS.has(last) || (words.length === 1 && DOCUMENTS.has(last))) return nobody;
  const speaker = speakerAt(cast, words, []);
  const name = speaker.name ? fold(quote(cast, speaker.name)) : [];
  // "HALE" is nobody of the Hale campaign.
  if (words.length === 1 && BODIES.has(name.at(-1) ?? '') && name.length > 1) {
    return { mention, name: mention, resolved: 'name' };
  }
  // "THE PRESIDENT" is no vice president, "THE PRIME MINISTER" no name.
  const role = speaker.role ? quote(cast, speaker.role) : '';
  const isRole = speaker.resolved === 'role' && !/\b(?:vice|former|deputy|acting)\b/i.test(role);
  return words[0]?.lower === 'the' && !isRole ? nobody : { ...speaker, mention };
}
