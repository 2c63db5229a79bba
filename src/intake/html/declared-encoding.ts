/** Where browsers look for a declaration, in bytes, and as much again for pages that have it later. */
const LOOKED_AT = 2048;
const DECLARED =
  /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w:-]+)|<meta\s[^>]{0,500}?charset\s*=\s*["']?\s*([\w:-]+)/i;

/** The encoding that a page says it is in, as it words it; undefined where it does not say. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, LOOKED_AT));
  const [, xml, meta] = DECLARED.exec(start) ?? [];
  return xml ?? meta;
}
