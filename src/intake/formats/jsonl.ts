import { z } from 'zod';
import type { Incoming } from '../../model/incoming.ts';
import { sha256Of } from '../article.ts';
import type { Block } from '../blocks.ts';
import { decode } from '../decode.ts';
import type { Format } from '../format.ts';
import { blocksOfHtml } from '../html-text.ts';
import { readJson } from '../json.ts';
import { onceEach } from '../once-each.ts';
import { heldBack } from '../publishing-status.ts';
import { stated, taken, turnedAway, versionOf } from '../record.ts';
import { shaped } from '../shape.ts';

/**
 * An article a line, as JSON. Dates are in the source's own words; `version` is a number or the
 * date of the last change. Other keys are refused, so that no misspelt one is missed in silence.
 */
const LINE = z.strictObject({
  id: z.string().min(1),
  title: z.string().optional(),
  dek: z.string().optional(),
  byline: z.string().optional(),
  outlet: z.string().optional(),
  published: z.string().optional(),
  url: z.string().optional(),
  version: z.union([z.string(), z.number()]).optional(),
  /** The article's paragraphs, a line each; or `html`. */
  text: z.string().optional(),
  html: z.string().optional(),
  status: z.enum(['usable', 'canceled', 'withheld']).optional(),
});

const jsonl: Format = {
  endings: ['.jsonl', '.ndjson'],
  async read(bytes, fileName) {
    const decoded = decode(bytes);
    if (decoded.kind === 'unreadable') return turnedAway(fileName, decoded.why);
    const lines = decoded.text.split(/\r\n?|\n/);
    if (lines.length > MOST_LINES) {
      return turnedAway(fileName, `The file has more than ${MOST_LINES} lines.`);
    }
    const records = Array.from(lines.entries(), ([at, line]) => ({
      line,
      where: `${fileName}, line ${at + 1}`,
    }))
      .filter(({ line }) => line.trim() !== '')
      .map(({ line, where }) => ({ where, record: recordOf(line, where) }));
    return onceEach(records);
  },
};

export default jsonl;

/** Lines that are on average shorter than 100 bytes in the largest file hold no articles. */
const MOST_LINES = 100_000;

function recordOf(line: string, where: string): Incoming {
  const json = readJson(line);
  if (json.kind === 'unreadable') return turnedAway(where, json.why)[0];
  const fields = shaped(LINE, json.value);
  if (fields.kind === 'misshapen') return turnedAway(where, fields.why)[0];
  const { record } = fields;
  const held = heldBack({ where, id: record.id, status: record.status });
  if (held) return held;
  const body = bodyOf(record);
  if (typeof body === 'string') return turnedAway(where, body)[0];
  const version = record.version === undefined ? undefined : String(record.version);
  const known = versionOf(version);
  if (version !== undefined && known === undefined) {
    return turnedAway(where, 'Its “version” is neither a number nor a date.')[0];
  }
  return taken({
    where,
    id: record.id,
    sha256: sha256Of(line),
    ...(record.url ? { url: record.url } : {}),
    ...(known ? { version: known } : {}),
    head: (['title', 'dek', 'byline', 'outlet', 'published'] as const).flatMap((kind) =>
      stated(kind, record[kind], `${kind} in JSON Lines`),
    ),
    body,
  });
}

/** The paragraphs, or one sentence that says why there are none. */
function bodyOf({ text, html }: z.infer<typeof LINE>): readonly Block[] | string {
  if ((text === undefined) === (html === undefined)) return 'It needs either “text” or “html”.';
  if (text !== undefined) return [text];
  const read = blocksOfHtml(html ?? '');
  return read.kind === 'blocks' ? read.blocks : read.why;
}
