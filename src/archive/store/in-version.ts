import { quote } from '../../model/article.ts';
import type { ClippingStanding } from '../../model/clipping.ts';
import { foldName } from '../names.ts';
import { voiceOf } from '../speakers.ts';
import { lineOf } from '../words.ts';
import type { Kept } from './catalogue.ts';
import type { Filed } from './filed.ts';

/** How what a statement of an older version reports stands in another version of its article. */
export function inVersion(
  { article, statements }: Kept,
  filed: Filed,
): Extract<ClippingStanding, { kind: 'replaced' }>['words'] {
  const reported = linesOf(filed);
  const whole = lineOf(article.text);
  if (!reported.every((line) => whole.includes(line))) return 'gone';
  const stands = statements.some(
    (other) =>
      other.statement.kind === filed.statement.kind &&
      speaking(other) === speaking(filed) &&
      reported.every((line) => linesOf(other).some((one) => one.includes(line))),
  );
  return stands ? 'stand' : 'otherwise';
}

function linesOf({ statement, article }: Filed): readonly string[] {
  const spans = statement.kind === 'narration' ? statement.sentences : statement.content;
  return spans.map((span) => lineOf(quote(article, span)));
}

function speaking(filed: Filed): string | null {
  const voice = voiceOf(filed);
  return voice && foldName(voice.written);
}
