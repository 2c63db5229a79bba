import type { ClippingStanding } from '../../model/clipping.ts';
import { foldName } from '../names.ts';
import { voiceOf } from '../speakers.ts';
import { lineOf } from '../words.ts';
import type { Kept } from './catalogue.ts';
import { type Filed, reportedIn } from './filed.ts';

/** How what a statement of an older version reports stands in another version of its article. */
export function inVersion(
  { article, statements }: Kept,
  filed: Filed,
): Extract<ClippingStanding, { kind: 'replaced' }>['words'] {
  const reported = linesOf(filed);
  if (!standsIn(article.text)(filed)) return 'gone';
  const stands = statements.some(
    (other) =>
      other.statement.kind === filed.statement.kind &&
      speaking(other) === speaking(filed) &&
      reported.every((line) => linesOf(other).some((one) => one.includes(line))),
  );
  return stands ? 'stand' : 'otherwise';
}

/** Whether what a statement reports stands in a text, whoever says it there. */
export function standsIn(text: string): (filed: Filed) => boolean {
  const whole = lineOf(text);
  return (filed) => linesOf(filed).every((line) => whole.includes(line));
}

function linesOf(filed: Filed): readonly string[] {
  return reportedIn(filed).map(lineOf);
}

function speaking(filed: Filed): string | null {
  const voice = voiceOf(filed);
  return voice && foldName(voice.written);
}
