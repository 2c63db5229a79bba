import type { Clipping, NamedSpeaker } from '../model/clipping.ts';
import type { Evidence } from '../model/statement.ts';
import type { Language } from './languages/language.ts';

/** Why a clipping is attributed as it is, as facts; empty for narration. */
export function reasons(
  { evidence, cue, speaker, reportedBy }: Clipping,
  language: Language,
): readonly (readonly [label: string, text: string])[] {
  const { labels, quoted, reasons: words } = language;
  if (evidence === null) return [];
  return [
    [labels.why, words.looksFor(evidence)],
    [labels.cue, cue ? quoted(cue.text) : words.noCue],
    [labels.speaker, speaker ? resolved(speaker, language) : words.noSpeaker],
    [labels.measured, reportedBy.length > 0 ? words.nested : measured(evidence, words)],
  ];
}

/** The words that name the speaker, how they were read, and as whom. */
function resolved(
  { mention, name, role, resolved }: NamedSpeaker,
  { quoted, reasons: words }: Language,
): string {
  const how = words.namedBy[resolved];
  const found = mention === null ? how : words.mention(mention, how);
  if (resolved === 'unnamed' || (resolved === 'name' && mention !== null)) return found;
  const who = name ?? (role && quoted(role));
  if (who !== null) return words.readAs(found, who);
  return resolved === 'pronoun' ? words.nobody(found) : words.unnamed(found);
}

/** How often the rule was right; the share is rounded down, so that it never looks better. */
function measured({ measured, cueClass, uncertain }: Evidence, words: Language['reasons']): string {
  if (measured === null) return words.rare;
  const { right, of } = measured;
  const share = Math.floor((100 * right) / of);
  const say = uncertain ? words.measuredLow : words.measured;
  return say({ right, of, share, cues: words.cues[cueClass] });
}
