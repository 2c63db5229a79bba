import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** A record of the shape that was asked for, or one sentence with the first thing that is wrong. */
export type Shaped<Record> =
  | { readonly kind: 'record'; readonly record: Record }
  | { readonly kind: 'misshapen'; readonly why: string };

/** Checks what came from outside against the shape of a record. */
export function shaped<Record>(shape: z.ZodType<Record>, value: unknown): Shaped<Record> {
  const { success, data, error } = shape.safeParse(value, { reportInput: true });
  return success ? { kind: 'record', record: data } : { kind: 'misshapen', why: why(error.issues) };
}

function why([issue]: readonly Issue[]): string {
  if (issue === undefined) return 'It has not the shape of a record.';
  if (issue.code === 'unrecognized_keys') {
    return `It has a key that is not read: ${issue.keys.map(named).join(', ')}.`;
  }
  const at = issue.path.length === 0 ? 'It' : `Its ${named(issue.path.join('.'))}`;
  return `${at} ${wrong(issue)}.`;
}

function wrong(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'is missing'
        : `is no ${KINDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `is none of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return 'is empty';
    case 'too_big':
      return 'is too long';
    default:
      return 'is of a kind that is not read';
  }
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'list',
  object: 'record',
  number: 'number',
};

function named(key: string): string {
  return `“${key.slice(0, 60)}”`;
}
