import { VFile } from 'vfile';
import { matter } from 'vfile-matter';
import { z } from 'zod';
import { shaped } from './shape.ts';

/** What the head of a Markdown file states; every value is text, in the words of the file. */
export type FrontMatter = z.infer<typeof FIELDS>;

/** A file without its front matter, and what that states: undefined where there is none. */
export type Fronted =
  | { readonly kind: 'fronted'; readonly body: string; readonly stated?: FrontMatter }
  | { readonly kind: 'unreadable'; readonly why: string };

/** Of front matter, in characters. */
const LONGEST = 64_000;

const text = z.string().optional();
const FIELDS = z.object({
  title: text,
  description: text,
  author: z.union([z.string(), z.array(z.string())]).optional(),
  outlet: text,
  publication: text,
  date: text,
  updated: text,
  url: text,
  id: text,
  guid: text,
});

/** Front matter of other kinds, some of which other programs run; none is read here. */
const OTHER_KIND = /^(?:---[^\S\r\n]*[\w;{][^\r\n]{0,40}|\+\+\+|;;;)/;
const UNCLOSED = /^---[^\S\r\n]*\r?\n[\w-]{1,40}:(?:\s|$)/;

/**
 * Takes the front matter off a Markdown file: YAML between two lines of `---`, as text and nothing
 * else (no dates, no numbers, no references, no types of its own).
 */
export function fronted(markdown: string): Fronted {
  const other = OTHER_KIND.exec(markdown);
  if (other)
    return unreadable(`begins with “${other[0]}”, and only YAML between lines of --- is read`);
  if (markdown.startsWith('---') && markdown.indexOf('\n---', 3) > LONGEST) {
    return unreadable(`is longer than ${LONGEST} characters`);
  }
  const file = new VFile(markdown);
  try {
    matter(file, {
      strip: true,
      yaml: { schema: 'failsafe', maxAliasCount: 0, logLevel: 'error' },
    });
  } catch (error) {
    return unreadable(`is no plain YAML${lineOf(error)}`);
  }
  const body = String(file);
  if (body.length === markdown.length) {
    return UNCLOSED.test(markdown)
      ? unreadable('is not closed by a line of ---')
      : { kind: 'fronted', body };
  }
  const fields = shaped(FIELDS, file.data['matter']);
  if (fields.kind === 'misshapen')
    return { kind: 'unreadable', why: `Front matter: ${fields.why}` };
  return { kind: 'fronted', body, stated: fields.record };
}

function lineOf(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const line = / at line (\d+)/.exec(message)?.[1];
  // The first line of the YAML is the second of the file.
  return line === undefined ? '' : `: line ${Number(line) + 1}`;
}

function unreadable(what: string): Fronted {
  return { kind: 'unreadable', why: `The front matter ${what}.` };
}
