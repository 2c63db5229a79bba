import type { Clipping, NamedSpeaker } from '../model/clipping.ts';
import type { Evidence, Resolution } from '../model/statement.ts';

/** Why a clipping is attributed as it is, as facts; empty for narration. */
export function reasons({
  evidence,
  cue,
  speaker,
  reportedBy,
}: Clipping): readonly (readonly [label: string, text: string])[] {
  if (evidence === null) return [];
  return [
    ['why', evidence.looksFor],
    ['cue', cue ? `“${cue.text}”` : 'none: the words run on'],
    ['speaker', speaker ? resolved(speaker) : 'not stated, and none is guessed'],
    ['measured', reportedBy.length > 0 ? NESTED : measured(evidence)],
  ];
}

/** The words that name the speaker, how they were read, and as whom. */
function resolved({ mention, name, role, resolved }: NamedSpeaker): string {
  const found = (mention === null ? '' : `“${mention}”, `) + NAMED_BY[resolved];
  if (resolved === 'unnamed' || (resolved === 'name' && mention !== null)) return found;
  const who = name ?? (role && `“${role}”`);
  if (who !== null) return `${found}, read as ${who}`;
  return `${found}; ${resolved === 'pronoun' ? 'nobody surely does' : NAMED_BY.unnamed}`;
}

const NAMED_BY: Readonly<Record<Resolution, string>> = {
  name: 'by name',
  surname: 'short for a name that the article gives',
  pronoun: 'a pronoun for the last before it whom it fits',
  role: 'a description that fits nobody else near it',
  continuation: 'the one who speaks before these words',
  coordination: 'shared with another verb of the sentence',
  unnamed: 'no name given in the article',
};

const NESTED = 'no: in the training articles no report within a report is marked';
const RARE = 'no: too rare in the training articles';

/** How often the rule was right; the share is rounded down, so that it never looks better. */
function measured({ measured, cueClass, uncertain }: Evidence): string {
  if (measured === null) return RARE;
  const [right, of] = [measured.right, measured.of].map((count) => count.toLocaleString('en'));
  const share = Math.floor((100 * measured.right) / measured.of);
  const low = uncertain ? ': below 90 %' : '';
  const cues = cueClass === 'say' ? 'with “say” or “tell”' : 'with any other cue';
  return `right in ${right} of ${of} on the training articles (${share} %${low}), ${cues}`;
}
