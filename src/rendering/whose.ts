import type { Clipping, NamedSpeaker, Source } from '../model/clipping.ts';

/** Who is quoted, with role and chain of reporting; or whose voice it is. */
export function who({ kind, speaker, reportedBy, source }: Clipping): string {
  if (kind === 'narration') {
    return `${source.outlet ?? 'The article (outlet not stated)'}, in its own voice`;
  }
  const chain = reportedBy.map((by) => `, as reported by ${reporter(by)}`).reverse();
  return `${speaker ? described(speaker) : 'Speaker not stated'}${chain.join('')}`;
}

/** Whether the words are the speaker's own, partly so, or a paraphrase, and who words it. */
export function how(clipping: Clipping): string {
  switch (clipping.kind) {
    case 'direct':
      return 'own words';
    case 'mixed':
      return `own words only where marked; the rest worded by ${worder(clipping)}`;
    case 'indirect':
      return `paraphrase, worded by ${worder(clipping)}: not own words`;
    case 'narration':
      return 'attributed to nobody';
  }
}

/**
 * Whose the wording is, where it is not the speaker's: the outlet's, or the article's where its
 * outlet is not stated. In a report within a report it may be that of the one who reports it.
 */
export function worder({ reportedBy, source }: Clipping): string {
  const nearest = reportedBy.at(-1);
  return `${nearest ? `${reporter(nearest)} or by ` : ''}${outletName(source)}`;
}

/** The words that stand for the speaker in the sentence, where they are not the name. */
export function mentioned({ mention, name, resolved }: NamedSpeaker): string | null {
  if (!mention || resolved === 'continuation') return 'the words run on from a sentence before';
  if (resolved === 'name' || name === null || mention === name) return null;
  return `the sentence has “${mention}”, read as ${name}`;
}

/** Name and role as the article joins them: "Jane Roe, mayor", "the ministry’s Office of Ports". */
export function described({ name, role, ...rest }: NamedSpeaker): string {
  if (name === null || role === null) return nameOf({ name, role, ...rest });
  return isOwner(role) ? `${role} ${name}` : `${name}, ${role}`;
}

/** Whether a role stands before the name as its owner. */
export function isOwner(role: string): boolean {
  return /['’]s?$/.test(role);
}

/** A body has its article where the sentence has one: "the Coast Guard", of "the guard". */
function reporter(by: NamedSpeaker): string {
  const { name, mention } = by;
  const hasArticle = name !== null && /^the\s/i.test(mention ?? '') && !/^the\s/i.test(name);
  return hasArticle && lastWord(name) === lastWord(mention ?? '') ? `the ${name}` : nameOf(by);
}

function lastWord(words: string): string {
  return (words.split(/\s/).at(-1) ?? '').toLowerCase();
}

function nameOf({ name, mention, role }: NamedSpeaker): string {
  const words = role ?? mention;
  return name ?? (words ? `“${words}” (no name given)` : 'somebody the text does not name');
}

function outletName({ outlet }: Source): string {
  return outlet ?? 'the article (outlet not stated)';
}
