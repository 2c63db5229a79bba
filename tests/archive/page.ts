import { createHash } from 'node:crypto';
import type { Article, Span } from '../../src/model/article.ts';
import type {
  Evidence,
  Reading,
  Resolution,
  Speaker,
  Statement,
} from '../../src/model/statement.ts';
import { UNKNOWN_WHEN, type When } from '../../src/model/when.ts';

/** A sentence of an invented page: bare text is narration. All other strings stand on the page. */
export type Line =
  | string
  | {
      readonly text: string;
      /** The name, or the name and the words of this sentence that stand for it. */
      readonly by?: string | { readonly name?: string; readonly mention?: string };
      readonly role?: string;
      /** Reported words; what is within quotation marks if absent. */
      readonly content?: string | readonly string[];
      readonly via?: string;
      readonly said?: string | When;
      /** Dates in the words: each an EDTF day, month or year. */
      readonly mentions?: readonly (string | When)[];
      readonly context?: string;
      readonly resolved?: Resolution;
    };

export type Page = {
  readonly article: Article;
  readonly reading: Reading;
};

export type PageFacts = {
  /** The page as a whole; the lines one after the other if absent. */
  readonly text?: string;
  readonly outlet?: string;
  readonly credits?: readonly string[];
  readonly published?: string | When;
  readonly misspelt?: readonly string[];
};

/** An article and its reading, from invented sentences or from sentences of a real page. */
export function page(id: string, facts: PageFacts, lines: readonly Line[]): Page {
  const head = [facts.outlet, ...(facts.credits ?? [])].filter((name) => name !== undefined);
  const body = lines.map((line) => (typeof line === 'string' ? line : line.text));
  const text = facts.text ?? [...head, body.join(' ')].join('\n');
  const sha256 = hash(`${id}\n${text}`);
  const published = when(facts.published);
  const find = (words: string, around: Span = { start: 0, end: text.length }): Span => {
    const start = text.indexOf(words, around.start);
    if (start < 0) throw new Error(`not on the page: ${words}`);
    return { start, end: start + words.length };
  };
  const article: Article = {
    id,
    text,
    sha256,
    zones: [],
    credits: (facts.credits ?? []).map((name) => ({ span: find(name), role: 'wire' })),
    published,
    ...(facts.outlet ? { outlet: { span: find(facts.outlet), evidence: 'test' } } : {}),
  };
  const statements = lines.map((line) => statementOf(line, find, sha256));
  const misspelt = (facts.misspelt ?? []).map((word) => find(word));
  const sentences = lines.map((line) => ({
    ...find(typeof line === 'string' ? line : line.text),
    names: [],
    leans: 'none' as const,
  }));
  return { article, reading: { statements, sentences, times: [], misspelt, published } };
}

/** A date from an EDTF day, month or year; unknown if absent. */
export function when(edtf: string | When | undefined): When {
  if (edtf === undefined) return UNKNOWN_WHEN;
  if (typeof edtf !== 'string') return edtf;
  const [first = '', last = first] = edtf.replace(/[[\]]/g, '').split(',');
  const parts = first.split('-').length;
  return {
    edtf,
    earliest: `${first}-01-01`.slice(0, 10),
    latest: parts === 3 ? last : parts === 2 ? `${last}-28` : `${last}-12-31`,
    precision: parts === 3 ? 'day' : parts === 2 ? 'month' : 'year',
    basis: 'stated',
    flags: [],
  };
}

const EVIDENCE: Evidence = {
  rule: 'before-clause',
  looksFor: 'what stands on an invented page: Jane Roe said …',
  cueClass: 'say',
  measured: { right: 1234, of: 1250 },
  uncertain: false,
};

type Find = (words: string, around?: Span) => Span;

function statementOf(line: Line, find: Find, sha256: string): Statement {
  if (typeof line === 'string') return narration(find(line), [], sha256);
  const sentence = find(line.text);
  const mentions = (line.mentions ?? []).map(when);
  const content = reportedIn(line).map((words) => find(words, sentence));
  if (content.length === 0) return narration(sentence, mentions, sha256);
  const quoted = inMarks(line.text).map((words) => find(words, sentence));
  const own = quoted.filter(({ start, end }) =>
    content.some((c) => c.start <= start && end <= c.end),
  );
  const isDirect = content.every((c) => own.some((q) => q.start === c.start && q.end === c.end));
  return {
    id: hash(`${sha256}${content.map(({ start, end }) => `${start}-${end}`)}`).slice(0, 12),
    kind: isDirect ? 'direct' : own.length > 0 ? 'mixed' : 'indirect',
    sentences: [sentence],
    content,
    quoted: own,
    speaker: line.by === undefined ? null : speakerOf(line, find, sentence),
    reportedBy: line.via ? [{ name: find(line.via), resolved: 'name' }] : [],
    said: when(line.said),
    ...dates(mentions),
    ...(line.context ? { context: find(line.context) } : {}),
    evidence: EVIDENCE,
  };
}

function narration(sentence: Span, mentions: readonly When[], sha256: string): Statement {
  const id = hash(`${sha256}${sentence.start}n`).slice(0, 12);
  return { id, kind: 'narration', sentences: [sentence], ...dates(mentions) };
}

function dates(mentions: readonly When[]) {
  const [happened] = mentions;
  return { mentions, ...(happened ? { happened } : {}) };
}

function speakerOf({ by, role, resolved }: Exclude<Line, string>, find: Find, at: Span): Speaker {
  const { name, mention } = typeof by === 'string' ? { name: by, mention: by } : (by ?? {});
  return {
    name: name === undefined ? null : find(name),
    ...(mention === undefined ? {} : { mention: find(mention, at) }),
    ...(role === undefined ? {} : { role: find(role) }),
    resolved: resolved ?? (name === undefined ? 'unnamed' : 'name'),
  };
}

function reportedIn({ text, content }: Exclude<Line, string>): readonly string[] {
  if (content === undefined) return inMarks(text);
  return typeof content === 'string' ? [content] : content;
}

function inMarks(text: string): readonly string[] {
  return [...text.matchAll(/[“"]([^“”"]+)[”"]/g)].map(([, inside]) => inside ?? '');
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
