/** The address of a page on the web, whole and without its fragment; undefined for anything else. */
export function webAddress(written: string | null | undefined, base?: string): string | undefined {
  const url = written ? URL.parse(written.trim(), base) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
  url.hash = '';
  return url.href;
}

/** Whether an address is that of a whole site, and so of no article. */
export function isFrontPage(address: string): boolean {
  const { pathname, search } = new URL(address);
  return pathname === '/' && search === '';
}
