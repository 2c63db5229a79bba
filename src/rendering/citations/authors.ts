import type { Source } from '../../model/clipping.ts';

/**
 * Whom to name as authors, each as the page writes it: the byline where it names a person, else
 * the agencies credited. Empty when the page names nobody. A paper it was copied from is no author.
 */
export function authors({ byline, credits }: Source): readonly string[] {
  const line = byline?.replace(/^by[:\s]\s*/i, '').trim() ?? '';
  const rest = credits.reduce((left, { name }) => left.replaceAll(name, ' '), line);
  if (/\p{Lu}/u.test(rest)) return [line];
  return credits.filter(({ role }) => role === 'wire').map(({ name }) => name);
}
