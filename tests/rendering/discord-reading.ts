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
    const block = text === '' || text.endsWith('\n') ? first(BLOCKS, rest) : undefined;
    const found = block ?? first(INLINE, rest);
    const plain = /^\\([^0-9A-Za-z\s])/.exec(rest);
    if (plain) text += plain[1];
    else if (found) active.push(found.trim());
    // What stands where something active began is passed over: the text differs then as well.
    else text += rest[0];
    rest = rest.slice((plain?.[0] ?? found ?? rest[0] ?? '').length);
  }
  return { text, active: [...active, ...unseen(text)] };
}

const BLOCKS: readonly RegExp[] = [
  /^ *#{1,3} +\S[^\n]*/,
  /^ *-# +\S[^\n]*/,
  /^ *>(?:>>)? [^\n]*/,
  /^ *(?:[-*+]|\d{1,10}[.)]) +\S[^\n]*/,
];

const INLINE: readonly RegExp[] = [
  /^```[\s\S]+?```/,
  /^(`+)[\s\S]*?[^`]\1(?!`)/,
  /^\*\*(?:\\[\s\S]|[^\\])+?\*\*(?!\*)/,
  /^__(?:\\[\s\S]|[^\\])+?__(?!_)/,
  /^\*(?=\S)(?:\\[\s\S]|[^*\\])+?\*(?!\*)/,
  /^_(?:\\[\s\S]|[^\\_])+?_\b/,
  /^~~(?:\\[\s\S]|[^\\])+?~~/,
  /^\|\|(?:\\[\s\S]|[^\\])+?\|\|/,
  /^\[[^\]]*\]\([^)]*\)/,
  /^<(?:@[!&]?|#)\d+>/,
  /^<\/[^>]+:\d+>/,
  /^<a?:\w+:\d+>/,
  /^<t:-?\d+(?::[tTdDfFRsS])?>/,
  /^<id:\w+>/,
  /^<(?:https?:\/\/|mailto:|tel:|\+)[^ >]+>/,
  /^@(?:everyone|here)/,
  /^:[^\s:]+?(?:::skin-tone-\d)?:/,
  /^(?:https?|discord|steam):\/\/[^\s<]+/i,
  /^(?:www\.)?discord(?:app)?\.(?:gg|gift|new|com\/invite)\/[\w-]+/i,
];

function first(rules: readonly RegExp[], rest: string): string | undefined {
  for (const rule of rules) {
    const found = rule.exec(rest);
    if (found) return found[0];
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
