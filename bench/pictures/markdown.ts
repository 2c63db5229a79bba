import { nextPiece, type Piece } from '../../tests/rendering/discord-reading.ts';

/** The names of people by their ids, for mentions. */
export type Names = Readonly<Record<string, string>>;

/** A text in Discord's markdown as HTML, with all that it does in Discord. */
export function markdownHtml(markdown: string, names: Names): string {
  let html = '';
  let rest = markdown;
  let at: 'line' | 'text' = 'line';
  while (rest !== '') {
    const piece = nextPiece(rest, at);
    const source = piece.kind === 'quote' ? quoteAt(rest) : piece.source;
    html += pieceHtml({ ...piece, source }, names);
    rest = rest.slice(source.length);
    // What has a line to itself takes the end of it along.
    if (WHOLE_LINES.includes(piece.kind)) rest = rest.replace(/^\n/, '');
    at = WHOLE_LINES.includes(piece.kind) || source.endsWith('\n') ? 'line' : 'text';
  }
  return html;
}

/** Text that means nothing in HTML. */
export function plainHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const WHOLE_LINES: readonly string[] = ['heading', 'subtext', 'quote', 'point', 'block'];

/** A quote with all lines that go on with it; behind `>>>` that is the whole rest. */
function quoteAt(text: string): string {
  return (/^ *>>> [\s\S]*/.exec(text) ?? /^(?: *> [^\n]*(?:\n|$))+/.exec(text))?.[0] ?? text;
}

function pieceHtml({ kind, source }: Piece, names: Names): string {
  const inner = (trim: number) => markdownHtml(source.slice(trim, -trim), names);
  const after = (sign: RegExp) => markdownHtml(source.replace(sign, ''), names);
  switch (kind) {
    case 'text':
    case 'shortcode': // a bot's are left as they are
      return plainHtml(source);
    case 'escaped':
      return plainHtml(source.slice(1));
    case 'heading': {
      const level = /#+/.exec(source)?.[0].length ?? 1;
      return `<h${level}>${after(/^ *#+ +/)}</h${level}>`;
    }
    case 'subtext':
      return `<small>${after(/^ *-# +/)}</small>`;
    case 'quote':
      return `<blockquote>${after(/^ *>(?:>>)? |(?<=\n) *> /g).replace(/\n$/, '')}</blockquote>`;
    case 'point':
      return `<ul><li>${after(/^ *\S+ +/)}</li></ul>`;
    case 'block':
      return `<pre>${plainHtml(
        source
          .slice(3, -3)
          .replace(/^[\w+-]*\n/, '')
          .trimEnd(),
      )}</pre>`;
    case 'code': {
      const ticks = /^`+/.exec(source)?.[0].length ?? 1;
      return `<code>${plainHtml(source.slice(ticks, -ticks))}</code>`;
    }
    case 'bold':
      return `<b>${inner(2)}</b>`;
    case 'underlined':
      return `<u>${inner(2)}</u>`;
    case 'italic':
      return `<i>${inner(1)}</i>`;
    case 'struck':
      return `<s>${inner(2)}</s>`;
    case 'spoiler':
      return `<span class="spoiler">${inner(2)}</span>`;
    case 'link':
      return `<a>${after(/^\[|\]\([^)]*\)$/g)}</a>`;
    case 'address':
      return `<a>${plainHtml(source.replace(/^<|>$/g, ''))}</a>`;
    case 'time':
      return `<span class="time">${plainHtml(timeOf(source))}</span>`;
    default:
      return `<span class="mention">${plainHtml(mentionOf(source, names))}</span>`;
  }
}

function mentionOf(source: string, names: Names): string {
  const [, sign, id = ''] = /^<(@[!&]?|#)(\d+)>$/.exec(source) ?? [];
  if (sign === '#') return '#newsroom';
  if (sign) return `@${names[id] ?? 'unknown-user'}`;
  return source.replace(/^<a?(:\w+:)\d+>$/, '$1').replace(/^<(\/[^:]+):\d+>$/, '$1');
}

/** https://discord.com/developers/docs/reference#message-formatting-timestamp-styles */
const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

function timeOf(source: string): string {
  const [, seconds, style = 'f'] = /^<t:(-?\d+)(?::(\w))?>$/.exec(source) ?? [];
  const format = new Intl.DateTimeFormat('en-US', { ...STYLES[style], timeZone: 'UTC' });
  return format.format(Number(seconds) * 1000);
}
