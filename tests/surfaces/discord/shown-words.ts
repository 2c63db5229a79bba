import { type Message, partsOf } from '../../loopback-discord/message.ts';
import { nextPiece } from '../../rendering/discord-reading.ts';

/** What people read in a message: words of a source, run by run, and whatever would do something. */
export type Shown = { readonly quoted: readonly string[]; readonly active: readonly string[] };

/** Reads a message as Discord shows it, with the marks undone that are our own typography. */
export function shownIn(message: Message): Shown {
  const texts = partsOf(message).flatMap(({ content }) => content ?? []);
  const read = texts.flatMap((text) => {
    const [, copied] = /^```\w+\n([\s\S]*)\n```$/.exec(text) ?? [];
    if (copied !== undefined) return [{ quoted: wordsOfCitation(copied), active: [] }];
    return text.split('\n').map(shownInLine);
  });
  return {
    quoted: read.flatMap(({ quoted }) => quoted),
    active: read.flatMap(({ active }) => active),
  };
}

/** A text without the stand-ins for what nobody sees, and with every white space as one space. */
export function plain(text: string): string {
  return text
    .replace(/⟦U\+([0-9A-F]+)⟧/g, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/[\s\x85]+/g, ' ')
    .trim();
}

/** Lines that quote: block quotes, and what stands around them. The rest are our own. */
const QUOTES = /^(?:> |-# the sentences? (?:before|after)\\?: )/;
const OURS = /^(?:#{2,3} |-# |> )/;

function shownInLine(line: string): Shown {
  const [mark = ''] = QUOTES.exec(line) ?? OURS.exec(line) ?? [];
  const read = unvoiced(line.slice(mark.length));
  return { ...read, quoted: QUOTES.test(line) ? read.quoted : [] };
}

/** The words of a line, cut wherever something of ours stands between them. */
function unvoiced(line: string): Shown {
  const active: string[] = [];
  const runs = [''];
  const add = (text: string) => runs.push((runs.pop() ?? '') + text);
  for (let rest = line; rest !== ''; ) {
    const { kind, source } = nextPiece(rest, 'text');
    if (rest.startsWith('\\[…\\]')) {
      runs.push('');
      rest = rest.slice('\\[…\\]'.length);
      continue;
    }
    if (kind === 'text') add(source);
    else if (kind === 'escaped') add(source.slice(1));
    else if (kind === 'italic') runs.push('');
    else if (kind === 'bold') {
      const own = unvoiced(source.slice(2, -2));
      add(own.quoted.join(''));
      active.push(...own.active);
    } else active.push(source);
    rest = rest.slice(source.length);
  }
  return { quoted: runs.filter((run) => run.trim() !== ''), active };
}

/** What stands in a citation for a chat before it says whose it is. */
function wordsOfCitation(copied: string): readonly string[] {
  const at = copied.lastIndexOf('\n— ');
  return at < 0 ? [] : [copied.slice(0, at)];
}
