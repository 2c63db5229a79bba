import { type Article, quote, type Span, type Zone } from '../../model/article.ts';

/**
 * The article of a page that a feed's entry is a stub of. Its words are the page's; its id and
 * version are the entry's, by which the feed goes on to speak of it. An outlet or a date that only
 * the feed states is put below the page's text, so that what is shown of it is a slice as well.
 */
export function wholeOf(stub: Article, page: Article): Article {
  const outlet = page.outlet ? undefined : stub.outlet;
  const date = page.published.edtf === null ? stub.published : undefined;
  const below = [
    ...(outlet ? [{ kind: 'outlet' as const, words: quote(stub, outlet.span) }] : []),
    ...(date?.span ? [{ kind: 'published' as const, words: quote(stub, date.span) }] : []),
  ];
  let { text } = page;
  const zones = below.map(({ kind, words }): Zone => {
    const start = text.length + 1;
    text += `\n${words}`;
    return { start, end: text.length, kind, evidence: IN_FEED };
  });
  const spanOf = (kind: Zone['kind']): Span | undefined => {
    const zone = zones.find((one) => one.kind === kind);
    return zone && { start: zone.start, end: zone.end };
  };
  const [outletSpan, dateSpan] = [spanOf('outlet'), spanOf('published')];
  const url = page.url ?? stub.url;
  const version = stub.version ?? page.version;
  return {
    ...page,
    id: stub.id,
    text,
    zones: [...page.zones, ...zones],
    ...(url ? { url } : {}),
    ...(version ? { version } : {}),
    ...(outletSpan ? { outlet: { span: outletSpan, evidence: IN_FEED } } : {}),
    ...(date && dateSpan ? { published: { ...date, span: dateSpan } } : {}),
    ...(date && dateSpan && stub.publishedAt ? { publishedAt: stub.publishedAt } : {}),
  };
}

const IN_FEED = 'stated by the feed';
