import type { Clipping, NamedSpeaker, Source } from '../model/clipping.ts';
import type { Language } from './languages/language.ts';

/** Who is quoted, with role and chain of reporting; or whose voice it is. */
export function who({ kind, speaker, reportedBy, source }: Clipping, { whose }: Language): string {
  if (kind === 'narration') {
    return source.outlet === null ? whose.ownVoiceOfArticle : whose.ownVoice(source.outlet);
  }
  const chain = reportedBy.map((by) => whose.asReportedBy(reporter(by, whose))).reverse();
  return `${speaker ? described(speaker, whose) : whose.unknownSpeaker}${chain.join('')}`;
}

/** Whether the words are the speaker's own, partly so, or a paraphrase, and who words it. */
export function how(clipping: Clipping, language: Language): string {
  const { whose } = language;
  switch (clipping.kind) {
    case 'direct':
      return whose.direct;
    case 'mixed':
      return whose.mixed(worder(clipping, language));
    case 'indirect':
      return whose.indirect(worder(clipping, language));
    case 'narration':
      return whose.narration;
  }
}

/**
 * Whose the wording is, where it is not the speaker's: the outlet's, or the article's where its
 * outlet is not stated. In a report within a report it may be that of the one who reports it.
 */
export function worder({ reportedBy, source }: Clipping, { whose }: Language): string {
  const nearest = reportedBy.at(-1);
  const outlet = outletName(source, whose);
  return nearest ? whose.eitherWorder(reporter(nearest, whose), outlet) : outlet;
}

/** The words that stand for the speaker in the sentence, where they are not the name. */
export function mentioned(
  { mention, name, resolved }: NamedSpeaker,
  { whose }: Language,
): string | null {
  if (!mention || resolved === 'continuation') return whose.runsOn;
  if (resolved === 'name' || name === null || mention === name) return null;
  return whose.readAs(mention, name);
}

type Whose = Language['whose'];

/** Name and role as the article joins them: "Jane Roe, mayor", "the ministry’s Office of Ports". */
function described({ name, role, ...rest }: NamedSpeaker, whose: Whose): string {
  if (name === null || role === null) return nameOf({ name, role, ...rest }, whose);
  return isOwner(role) ? `${role} ${name}` : `${name}, ${role}`;
}

/** Whether a role stands before the name as its owner. */
export function isOwner(role: string): boolean {
  return /['’]s?$/.test(role);
}

/** A body has its article where the sentence has one: "the Coast Guard", of "the guard". */
function reporter(by: NamedSpeaker, whose: Whose): string {
  const { name, mention } = by;
  const hasArticle = name !== null && /^the\s/i.test(mention ?? '') && !/^the\s/i.test(name);
  return hasArticle && lastWord(name) === lastWord(mention ?? '')
    ? whose.body(name)
    : nameOf(by, whose);
}

function lastWord(words: string): string {
  return (words.split(/\s/).at(-1) ?? '').toLowerCase();
}

function nameOf({ name, mention, role }: NamedSpeaker, whose: Whose): string {
  const words = role ?? mention;
  return name ?? (words ? whose.unnamed(words) : whose.somebody);
}

function outletName({ outlet }: Source, whose: Whose): string {
  return outlet ?? whose.article;
}
