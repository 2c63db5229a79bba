import type { Desk } from './taking-in.ts';

/** What is left of an article that was forgotten. */
export type Gone = {
  /** By which it is refused when it comes again. */
  readonly hashes: readonly string[];
  /** Where it came from, which is left as it is. */
  readonly sources: readonly string[];
  /** Other articles with its text or its address, which are still here. */
  readonly alike: readonly string[];
};

/** Where the versions of an article came from; empty where there is none of this id. */
export function sourcesOf(id: string, { folder }: Pick<Desk, 'folder'>): readonly string[] {
  return [...new Set(folder.store.catalogue.versions(id).map(({ source }) => source))];
}

/** Deletes an article in all its versions. */
export async function forgetArticle(id: string, desk: Desk): Promise<Gone> {
  const sources = sourcesOf(id, desk);
  const { hashes, alike } = await desk.folder.forget(id, { at: desk.now(), who: desk.who });
  return { hashes, sources, alike };
}
