/** What the plain text of a mail has in it that is its own. */
export type MailText = {
  /** Its paragraphs, each on one line. */
  readonly lines: readonly string[];
  /** The mail that it only passes on, by the lines above that one. */
  readonly passedOn?: { readonly from?: string; readonly date?: string };
};

/** Reads the plain text of a mail: without its signature and what it quotes of the mail it answers. */
export function readMailText(text: string): MailText {
  const lines = text.split(/\r\n?|\n/);
  const mark = lines.findIndex((line) => PASSED_ON.test(line));
  if (mark >= 0) {
    const { start, ...passedOn } = headerBelow(lines, mark + 1);
    return { lines: unwrapped(own(lines.slice(start).map(unquoted))), passedOn };
  }
  const answered = lines.findIndex((line) => ANSWERED.test(line));
  return { lines: unwrapped(own(answered < 0 ? lines : lines.slice(0, answered))) };
}

const PASSED_ON =
  /^[>\s]*(?:-{2,}\s*forwarded (?:message|email)(?: follows)?\s*-{2,}|begin forwarded message:)\s*$/i;
const ANSWERED = /^\s*-{2,}\s*original message\s*-{2,}\s*$/i;
const HEADER = /^\s*\*?(from|date|sent|subject|to|cc|reply-to):\*?\s*(.*)$/i;

/** The lines "From: …" below the mark of a mail passed on, and where they end. */
function headerBelow(
  lines: readonly string[],
  from: number,
): { readonly start: number; readonly from?: string; readonly date?: string } {
  const stated = new Map<string, string>();
  let at = from;
  for (; at < lines.length; at++) {
    const line = unquoted(lines[at] ?? '');
    const [, name = '', value = ''] = HEADER.exec(line) ?? [];
    if (name !== '') stated.set(name.toLowerCase(), value.trim());
    else if (line.trim() !== '' || stated.size > 0) break;
  }
  const [sender, date] = [stated.get('from'), stated.get('date') ?? stated.get('sent')];
  return { start: at, ...(sender ? { from: sender } : {}), ...(date ? { date } : {}) };
}

function unquoted(line: string): string {
  return line.replace(/^>\s?/, '');
}

const SIGNATURE = /^-- ?$/;
const WROTE = /^(?:on\b.*\bwrote|.*\bwrote):$/i;

/** The lines before the signature that are no quotation of another mail. */
function own(lines: readonly string[]): readonly string[] {
  const signature = lines.findIndex((line) => SIGNATURE.test(line));
  const kept = signature < 0 ? lines : lines.slice(0, signature);
  return kept.flatMap((line, at) => {
    if (line.startsWith('>')) return [];
    return isIntroduction(kept, at) ? [] : [line];
  });
}

/** "On Monday Jane Roe wrote:", in one or two lines right above what is quoted. */
function isIntroduction(lines: readonly string[], at: number): boolean {
  const [line = '', next = ''] = lines.slice(at, at + 2);
  const quotedAfter = (from: number) =>
    lines
      .slice(from, from + 3)
      .find((one) => one.trim() !== '')
      ?.startsWith('>') === true;
  if (WROTE.test(line.trim())) return quotedAfter(at + 1);
  return /^on\b/i.test(line) && /\bwrote:$/i.test(next.trim()) && quotedAfter(at + 2);
}

/** Programs break lines at 65 to 80 characters; a longer one says that this text was not broken. */
const WIDEST = 100;

/** Joins lines that were broken only because the next word did not fit. */
function unwrapped(lines: readonly string[]): readonly string[] {
  const width = lines.reduce((most, line) => Math.max(most, line.trimEnd().length), 0);
  const paragraphs: string[] = [];
  let before = '';
  for (const raw of lines) {
    const line = raw.trim();
    const [word = ''] = line.split(/\s/, 1);
    const broken = width <= WIDEST && before !== '' && before.length + 1 + word.length > width;
    if (line !== '' && broken && !LISTED.test(line)) {
      paragraphs[paragraphs.length - 1] += ` ${line}`;
    } else if (line !== '') paragraphs.push(line);
    before = line === '' ? '' : raw.trimEnd();
  }
  return paragraphs;
}

const LISTED = /^(?:[•·*–—-]|\d{1,2}[.)])\s/;
