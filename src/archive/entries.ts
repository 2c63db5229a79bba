import { isDeepStrictEqual } from 'node:util';
import { quote } from '../model/article.ts';
import { daysOf } from './days.ts';
import { outletKeys } from './outlets.ts';
import type { IndexEntry, QuoteIndex } from './quote-index.ts';
import { speakerKeys } from './speakers.ts';
import { contextOf, type Filed } from './store/filed.ts';
import type { Store } from './store/store.ts';
import { lineOf } from './words.ts';

/** What an engine keeps of a statement. */
export function entryOf(filed: Filed): IndexEntry {
  const { statement, article } = filed;
  const { earliest, latest } = daysOf(filed);
  return {
    id: statement.id,
    text: [...contextOf(filed), ...statement.sentences]
      .map((span) => quote(article, span))
      .join(' '),
    kind: statement.kind,
    speakers: speakerKeys(filed),
    outlets: outletKeys(article),
    earliest,
    latest,
  };
}

/** Where an engine has another entry of a statement than the store gives it; a sentence for each. */
export async function* faultsInIndex(store: Store, index: QuoteIndex): AsyncGenerator<string> {
  let count = 0;
  for (const { statements } of store.catalogue.current()) {
    for (const filed of statements) {
      count++;
      const { text, ...rest } = entryOf(filed);
      const kept = await index.entry(rest.id);
      if (!isDeepStrictEqual(kept, { ...rest, line: lineOf(text) })) {
        yield `The index: the statement ${rest.id} of ${filed.article.id} is ${kept ? 'another one there' : 'not in it'}.`;
      }
    }
  }
  const { entries } = await index.health();
  if (entries !== count) yield `The index has ${entries} statements, and the store ${count}.`;
}
