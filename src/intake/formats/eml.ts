import PostalMime, { addressParser, type Email, type Mailbox } from 'postal-mime';
import { sha256Of } from '../article.ts';
import { MAX_BYTES, tooLarge } from '../decode.ts';
import { fileKind } from '../file-kind.ts';
import { type Format, idOf } from '../format.ts';
import type { LaidPart } from '../laid-out.ts';
import { linesOfHtml } from '../mail-html.ts';
import { readMailText } from '../mail-text.ts';
import { articleOfManuscript, type Manuscript } from '../manuscript.ts';
import { isPaper, isPersonName } from '../name-shape.ts';

/**
 * A mail, such as a press release, one article a file: what it says itself, without attachments. It
 * was published when it was sent. One that only passes another on counts as that other.
 */
const eml: Format = {
  endings: ['.eml'],
  async read(bytes, fileName) {
    const mail = await mailIn(bytes);
    if ('why' in mail) return [{ kind: 'rejection', where: fileName, why: mail.why }];
    const manuscript = manuscriptOf(mail);
    if (manuscript === undefined) {
      return [{ kind: 'rejection', where: fileName, why: 'The mail’s HTML nests too deeply.' }];
    }
    if (manuscript.lines.length === 0) {
      return [{ kind: 'rejection', where: fileName, why: 'The mail has no text.' }];
    }
    const id = mail.messageId?.replace(/^<|>$/g, '') || idOf(fileName);
    const article = articleOfManuscript(manuscript, { id, sha256: sha256Of(bytes) });
    return [{ kind: 'article', article }];
  },
};

export default eml;

const LIMITS = { maxNestingDepth: 30, maxHeadersSize: 500_000, forceRfc822Attachments: true };

async function mailIn(bytes: Uint8Array): Promise<Email | { readonly why: string }> {
  if (bytes.length > MAX_BYTES) return { why: tooLarge(bytes.length) };
  if (bytes.length === 0) return { why: 'The file is empty.' };
  const kind = fileKind(bytes);
  if (kind !== undefined) return { why: `The file is no mail: it is ${kind}.` };
  if (bytes.includes(0)) return { why: 'The file is binary: it has NUL bytes.' };
  try {
    const mail = await PostalMime.parse(bytes, LIMITS);
    const isMail = mail.headers.some(({ key }) => key === 'from' || key === 'subject');
    return isMail ? mail : { why: 'The file is no mail: it has neither sender nor subject.' };
  } catch {
    return { why: 'The mail has too many parts within each other, or too long a head.' };
  }
}

function manuscriptOf(mail: Email): Manuscript | undefined {
  const plain = readMailText(mail.text ?? '');
  const html = linesOfHtml(mail.html ?? '');
  if (html === undefined) return undefined;
  const { passedOn } = plain;
  // Some senders' plain text only says that there is HTML: "View this mail in your browser".
  const lines = lengthOf(html) > MUCH * lengthOf(plain.lines) && !passedOn ? html : plain.lines;
  const subject = mail.subject?.replace(PREFIXES, '').trim();
  const date = mail.headers.find(({ key }) => key === 'date')?.value;
  const head: LaidPart[] = [];
  if (subject) head.push({ kind: 'title', text: subject, evidence: 'subject of the mail' });
  head.push(...senderOf(passedOn ? mailboxIn(passedOn.from) : mail.from));
  const sent = passedOn ? passedOn.date : withoutComment(date);
  if (sent) head.push({ kind: 'published', text: sent, evidence: 'date of the mail' });
  return { head, lines };
}

/** "Re:", "Fwd:" and their like in other languages are the program's words, not the writer's. */
const PREFIXES = /^(?:\s*(?:re|fwd?|aw|wg|tr|rv|sv|vs)\s*:)+/i;
const MUCH = 3;
/** No date and no sender's name is longer. */
const LONGEST_FIELD = 150;

function lengthOf(lines: Manuscript['lines']): number {
  return lines.reduce((sum, line) => sum + (typeof line === 'string' ? line : line.text).length, 0);
}

/** "Mon, 3 Mar 2031 09:00:00 +0100 (CET)": what stands in brackets only says it again. */
function withoutComment(date = ''): string {
  return date
    .slice(0, LONGEST_FIELD)
    .replace(/\s*\([^()]*\)\s*$/, '')
    .trim();
}

function mailboxIn(line: string | undefined): Email['from'] {
  return line === undefined ? undefined : addressParser(line, { flatten: true })[0];
}

/** Addresses that belong to a desk, whoever sits there. */
const DESK =
  /^(?:press|media|news|newsletters?|newsroom|info|office|pr|comms|communications?|contact|hello|mail|editors?|editorial|alerts?|updates?|no-?reply|do-?not-?reply|presse|prensa)\b/i;

/**
 * Who sent a mail is its outlet when that is a body, its author when it is a person. Both may have
 * names of two words; the address tells which, and where it does not, neither is stated.
 */
function senderOf(sender: Email['from']): readonly LaidPart[] {
  if (sender === undefined || sender.group !== undefined || sender.name.trim() === '') return [];
  const text = sender.name.trim();
  if (text.length > LONGEST_FIELD) return [];
  const kind = kindOf(text, sender);
  return kind ? [{ kind, text, evidence: 'sender of the mail' }] : [];
}

function kindOf(name: string, { address }: Mailbox): 'byline' | 'outlet' | undefined {
  const [mailbox = '', domain = ''] = address.split('@');
  if (DESK.test(mailbox) || isPaper(name) || !isPersonName(name)) return 'outlet';
  if (plainLetters(domain).includes(plainLetters(name))) return 'outlet';
  const surname = plainLetters(name.split(/\s+/).at(-1) ?? '');
  return plainLetters(mailbox).includes(surname) ? 'byline' : undefined;
}

function plainLetters(words: string): string {
  return words
    .normalize('NFD')
    .replace(/[^\p{L}\d]/gu, '')
    .toLowerCase();
}
