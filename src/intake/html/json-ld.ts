import { lenientJson } from './lenient-json.ts';

/** A node of schema.org as a page states it: nothing in it has been checked. */
export type SchemaNode = { readonly [property: string]: unknown };

const ARTICLE = /(?:Article|Posting|Report|Review|Column)$/i;
/** Where within a node an article may stand that the page is about. */
const WITHIN = ['@graph', 'mainEntity', 'mainEntityOfPage'] as const;
/** No page states more; what comes later is not looked at. */
const MOST_NODES = 2000;
/** How deep a name may lie: a list of bodies that have a list of names. */
const DEEPEST_NAME = 4;

/**
 * The article that a page's JSON-LD blocks state: of several the one with a title that `isTitle`
 * knows, else the first.
 */
export function statedArticle(
  blocks: readonly string[],
  isTitle: (words: string) => boolean,
): SchemaNode | undefined {
  const nodes = nodesIn(blocks.map(lenientJson));
  const articles = nodes.filter((node) =>
    wordsOf(node['@type']).some((type) => ARTICLE.test(type)),
  );
  const right = articles.find(({ headline }) => wordsOf(headline).some(isTitle));
  const article = right ?? articles[0];
  if (article === undefined) return undefined;
  const byId = new Map(nodes.map((node) => [node['@id'], node]));
  return {
    ...article,
    author: referred(article['author'], byId),
    publisher: referred(article['publisher'], byId),
  };
}

/**
 * What a property says: a text itself, the name of a person or body, the value of a node; one for
 * each entry of a list. Empty where it says nothing.
 */
export function wordsOf(value: unknown, depth = 0): readonly string[] {
  if (depth > DEEPEST_NAME) return [];
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (Array.isArray(value)) {
    return value.slice(0, MOST_NODES).flatMap((entry) => wordsOf(entry, depth + 1));
  }
  if (!isNode(value)) return [];
  return wordsOf(value['name'] ?? value['@value'], depth + 1);
}

/** The nodes that may be the page's article, those named first before what lies within them. */
function nodesIn(values: readonly unknown[]): readonly SchemaNode[] {
  const nodes: SchemaNode[] = [];
  const waiting: unknown[] = [...values];
  for (let at = 0; at < waiting.length && nodes.length < MOST_NODES; at++) {
    const value = waiting[at];
    if (Array.isArray(value)) waiting.push(...value.slice(0, MOST_NODES));
    else if (isNode(value)) {
      nodes.push(value);
      waiting.push(...WITHIN.map((property) => value[property]));
    }
  }
  return nodes;
}

/** In place of `{"@id": …}` the node that has this id, where the page has one. */
function referred(value: unknown, byId: ReadonlyMap<unknown, SchemaNode>): unknown {
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
  return entries.map((entry) =>
    isNode(entry) && wordsOf(entry).length === 0 ? (byId.get(entry['@id']) ?? entry) : entry,
  );
}

function isNode(value: unknown): value is SchemaNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
