/** What Discord's reader makes of a text: what people see, and whatever it would do. */
export type DiscordReading = { readonly text: string; readonly active: readonly string[] };

/**
 * Reads markdown as Discord's clients do, by the rules that they are known to have, written
 * apart from the escaper that is tested with it.
 */
export function readAsDiscord(markdown: string): DiscordReading {
  let text = '';
  const active: string[] = [];
  let rest = markdown;
  while (rest !== '') {
    const { kind, source } = nextPiece(rest, text === '' || text.endsWith('\n') ? 'line' : 'text');
    // What stands where something active began is passed over: the text differs then as well.
    if (kind === 'text') text += source;
    else if (kind === 'escaped') text += source.slice(1);
    else active.push(source.trim());
    rest = rest.slice(source.length);
  }
  return { text, active: [...active, ...unseen(text)] };
}

/** What a piece of markdown is: a character as it is, one behind a backslash, or something active. */
export type PieceKind =
  | 'text'
  | 'escaped'
  | (typeof BLOCKS)[number][0]
  | (typeof INLINE)[number][0];
export type Piece = { readonly kind: PieceKind; readonly source: string };

/** The first piece of markdown, where a line or just a text begins. Never empty. */
export function nextPiece(rest: string, at: 'line' | 'text'): Piece {
  const block = at === 'line' ? first(BLOCKS, rest) : undefined;
  const plain = /^\\[^0-9A-Za-z\s]/.exec(rest);
  // A backslash stands before no rule but one for a line.
  if (plain) return { kind: 'escaped', source: plain[0] };
  return block ?? first(INLINE, rest) ?? { kind: 'text', source: rest[0] ?? '' };
}

const BLOCKS = [
  ['heading', /^ *#{1,3} +\S[^\n]*/],
  ['subtext', /^ *-# +\S[^\n]*/],
  ['quote', /^ *>(?:>>)? [^\n]*/],
  ['point', /^ *(?:[-*+]|\d{1,10}[.)]) +\S[^\n]*/],
] as const;

const INLINE = [
  ['block', /^```[\s\S]+?```/],
  ['code', /^(`+)[\s\S]*?[^`]\1(?!`)/],
  ['bold', /^\*\*(?:\\[\s\S]|[^\\])+?\*\*(?!\*)/],
  ['underlined', /^__(?:\\[\s\S]|[^\\])+?__(?!_)/],
  ['italic', /^\*(?=\S)(?:\\[\s\S]|[^*\\])+?\*(?!\*)/],
  ['italic', /^_(?:\\[\s\S]|[^\\_])+?_\b/],
  ['struck', /^~~(?:\\[\s\S]|[^\\])+?~~/],
  ['spoiler', /^\|\|(?:\\[\s\S]|[^\\])+?\|\|/],
  ['link', /^\[[^\]]*\]\([^)]*\)/],
  ['mention', /^<(?:@[!&]?|#)\d+>/],
  ['command', /^<\/[^>]+:\d+>/],
  ['emoji', /^<a?:\w+:\d+>/],
  ['time', /^<t:-?\d+(?::[tTdDfFRsS])?>/],
  ['guide', /^<id:\w+>/],
  ['address', /^<(?:https?:\/\/|mailto:|tel:|\+)[^ >]+>/],
  ['everyone', /^@(?:everyone|here)/],
  ['shortcode', /^:[^\s:]+?(?:::skin-tone-\d)?:/],
  ['address', /^(?:https?|discord|steam):\/\/[^\s<]+/i],
  ['address', /^(?:www\.)?discord(?:app)?\.(?:gg|gift|new|com\/invite)\/[\w-]+/i],
] as const;

function first(rules: typeof BLOCKS | typeof INLINE, rest: string): Piece | undefined {
  for (const [kind, rule] of rules) {
    const found = rule.exec(rest);
    if (found) return { kind, source: found[0] };
  }
  return undefined;
}

/** Characters without a shape, or that turn the direction, outside of an emoji. */
function unseen(text: string): readonly string[] {
  const plain = text.replace(/\p{RGI_Emoji}/gv, '');
  return (
    plain
      .match(/[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u2800]/gu)
      ?.filter((c) => c !== '\n') ?? []
  );
}
