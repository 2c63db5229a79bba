import type { Incoming } from '../model/incoming.ts';
import { sha256Of } from './article.ts';
import { type Block, oneLine, wordsOf } from './blocks.ts';
import { articleLaidOut, type LaidPart } from './laid-out.ts';
import { machineDate } from './machine-date.ts';

/** No article is longer, in characters: a longer one is turned away. */
const LONGEST = 1_000_000;
const LONGEST_ID = 1000;
const MOST_PARTS = 100;

/** What a format found of one record. */
export type Found = {
  /** Its file, and its place there. */
  readonly where: string;
  readonly id: string;
  readonly head: readonly LaidPart[];
  readonly body: readonly Block[];
  /** Of its bytes; without it, that of its text. */
  readonly sha256?: string;
  readonly url?: string;
  readonly version?: string;
  readonly stubOf?: string;
};

/** Lays a record out as an article, or says why it is turned away. */
export function taken({ where, head, body, url, stubOf, ...found }: Found): Incoming {
  const id = found.id.trim();
  const rejected = (why: string): Incoming => ({ kind: 'rejection', where, why });
  if (head.length > MOST_PARTS) return rejected(`Its head has more than ${MOST_PARTS} parts.`);
  const inBody = (words: string) => body.some((block) => wordsOf(block).includes(words));
  // A summary that the body repeats would have each of its sentences twice.
  const parts = head
    .flatMap((part) => onOneLine(part))
    .filter(({ kind, text }) => kind !== 'dek' || !inBody(text));
  const [page, whole] = [url, stubOf].map((address) => address && pageAddress(address));
  const why = whyNotId(id) ?? whyNotText([...parts, ...body], Boolean(whole));
  if (why !== undefined) return rejected(why);
  const origin = {
    id,
    sha256: found.sha256 ?? '',
    ...(page ? { url: page } : {}),
    ...(found.version ? { version: found.version } : {}),
  };
  const article = articleLaidOut({ head: parts, body }, origin);
  const sha256 = found.sha256 ?? sha256Of(article.text);
  return {
    kind: 'article',
    article: { ...article, sha256 },
    ...(whole ? { stubOf: whole } : {}),
  };
}

/** A part of a record's head, where it states it; nothing for a field that is absent or empty. */
export function stated(
  kind: LaidPart['kind'],
  text: string | null | undefined,
  evidence: string,
): readonly LaidPart[] {
  return onOneLine({ kind, text: text ?? '', evidence });
}

/** Of several ways in which a record may state one thing the first that does. */
export function firstStated(
  ...ways: readonly (readonly LaidPart[] | undefined)[]
): readonly LaidPart[] {
  return ways.find((parts) => parts !== undefined && parts.length > 0) ?? [];
}

/**
 * What an article's `version` is: its number where there is one, else when it was changed, as an
 * instant in UTC or a day. Undefined for what is neither.
 */
export function versionOf(number: string | undefined, changed?: string): string | undefined {
  if (number !== undefined && /^\s*\d{1,15}\s*$/.test(number)) return number.trim();
  const [date] = [changed, number].flatMap((words) => machineDate(words ?? '') ?? []);
  return date?.instant ?? date?.day;
}

/** One rejection, the whole of what a file gave. */
export function turnedAway(where: string, why: string): readonly [Incoming] {
  return [{ kind: 'rejection', where, why }];
}

function onOneLine(part: LaidPart): readonly LaidPart[] {
  const text = oneLine(part.text);
  return text === '' ? [] : [{ ...part, text }];
}

/** A web page's address as it is stated; undefined for any other. */
function pageAddress(address: string): string | undefined {
  const url = URL.parse(address.trim());
  return url && /^https?:$/.test(url.protocol) ? address.trim() : undefined;
}

function whyNotId(id: string): string | undefined {
  if (id === '') return 'It states no id.';
  if (id.length > LONGEST_ID) return `Its id is longer than ${LONGEST_ID} characters.`;
  return isText(id) ? undefined : 'Its id is no text: it has NUL characters or halves of others.';
}

function whyNotText(blocks: readonly Block[], isStub: boolean): string | undefined {
  const words = blocks.map(wordsOf);
  const ofBody = blocks.some((block) => typeof block === 'string' && block.trim() !== '');
  if (!ofBody && !(isStub && words.length > 0)) return 'It has no text.';
  const length = words.reduce((sum, { length }) => sum + length, 0);
  if (length > LONGEST) return `It is too long: ${length} characters, and the limit is ${LONGEST}.`;
  return words.every(isText)
    ? undefined
    : 'It is no text: it has NUL characters or halves of others.';
}

function isText(words: string): boolean {
  return words.isWellFormed() && !words.includes('\0');
}
