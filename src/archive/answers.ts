import type { Remark } from '../model/answer.ts';
import type { Archive, Bounded } from './archive.ts';
import { aroundOf } from './around.ts';
import { behind } from './behind.ts';
import { clip } from './clippings.ts';
import { ATTRIBUTED, type Directory } from './directory.ts';
import { fits } from './fits.ts';
import { inTurns } from './in-turns.ts';
import { onTopic } from './on-topic.ts';
import type { Filters } from './quote-index.ts';
import { find, list, MOST, type Shelves } from './ranking.ts';
import type { Recent } from './recent.ts';
import { remarkOf, sideBySide } from './same-remark.ts';
import { type Filed, sentenceKeys } from './store/filed.ts';
import { timelineOf } from './timeline.ts';

/** What answers are found with, beside the shelves. */
type Desk = {
  readonly directory: Directory;
  readonly recent: Recent;
  /** Done when all that another process has changed is known of. */
  readonly fresh: () => Promise<void>;
};

/** What a command may ask of a store and a search engine. */
export function answersFrom(shelves: Shelves, { directory, recent, fresh }: Desk): Archive {
  const { store, index } = shelves;

  /** Each statement with what other outlets have beside it, as far as it passes the filters. */
  function remarksOf(hits: readonly Filed[], filters: Filters) {
    return sideBySide(hits, (filed) => store.beside(filed).filter((other) => fits(other, filters)));
  }

  async function remarkCalled(id: string): Promise<Remark | undefined> {
    const clipped = store.clipped(id);
    if (!clipped) return undefined;
    const { filed, standing } = clipped;
    if (standing.kind === 'replaced') return { clippings: [clip(filed, standing)], differ: [] };
    const kinds = filed.statement.kind === 'narration' ? {} : { kinds: ATTRIBUTED };
    const [group] = await remarksOf([filed], kinds);
    return group && remarkOf(group);
  }

  return {
    async search(query) {
      await fresh();
      const filters = directory.narrow(query);
      if (filters === null) return { remarks: [], near: [] };
      const { hits, near, isAll } =
        query.words === undefined
          ? { ...(await list(filters, shelves)), near: [] }
          : await find(query.words, filters, shelves);
      // Whoever asks for own words, or for one outlet, is shown no others beside them.
      const { speakers: _whoever, ...beside } = filters;
      const remarks = await remarksOf(hits, beside);
      const shown = new Set(remarks.flat().flatMap(sentenceKeys));
      return {
        remarks: await inTurns(remarks, remarkOf),
        near: near
          .filter((n) => !sentenceKeys(n).some((key) => shown.has(key)))
          .map((filed) => clip(filed)),
        ...bounded(isAll),
      };
    },

    async timeline({ topic, speaker, outlet, ...days }) {
      await fresh();
      const narrowed = directory.narrow({
        ...(speaker === undefined ? {} : { speaker }),
        ...(outlet === undefined ? {} : { outlet }),
      });
      if (narrowed === null) return { groups: [], leftOut: 0 };
      // Unless a speaker is asked for, the article's own voice tells as well.
      const { kinds: _attributed, ...others } = narrowed;
      const filters = speaker === undefined ? others : narrowed;
      const { outlets } = filters;
      const beside = (filed: Filed) =>
        store.beside(filed).filter((other) => fits(other, outlets ? { outlets } : {}));
      if (topic === undefined) {
        const { hits, isAll } = await list(filters, shelves);
        // Of too many, not only those that came last: also those said on the days asked for.
        const said = isAll ? [] : (await list({ ...filters, ...days }, shelves)).hits;
        const naming = [...new Set([...said, ...hits])];
        const told = await timelineOf({ naming, goingOn: [] }, days, beside);
        return { ...told, ...bounded(isAll) };
      }
      const named = { shelves, speaker: directory.speakerCalled(topic) };
      const { isAll, ...found } = await onTopic(topic, { ...filters, days }, named);
      const told = await timelineOf(found, days, beside);
      return { ...told, ...bounded(isAll) };
    },

    async clipping(id) {
      const clipped = store.clipped(id);
      return clipped && clip(clipped.filed, clipped.standing);
    },

    async forgot(id) {
      return store.forgot(id);
    },

    async withdrawn(id) {
      return store.withdrawn(id);
    },

    remark: remarkCalled,

    async around(id) {
      const clipped = store.clipped(id);
      return clipped && aroundOf(clipped.filed, clipped.standing);
    },

    async behind(text) {
      await fresh();
      const called = await Promise.all(idsIn(text).map(remarkCalled));
      const named = called.filter((remark) => remark !== undefined);
      const { hits, near } = await behind(text, shelves);
      const known = new Set(named.flatMap(({ clippings }) => clippings.map(({ id }) => id)));
      const others = hits.filter(({ statement }) => !known.has(statement.id));
      const groups = await remarksOf(others, { kinds: ATTRIBUTED });
      const remarks = groups.slice(0, MOST_BEHIND).map(remarkOf);
      return {
        remarks: [...named, ...remarks].slice(0, MOST_BEHIND),
        near: named.length > 0 ? [] : near.map((filed) => clip(filed)),
      };
    },

    async speakers(asked, most) {
      await fresh();
      return directory.speakers(asked, most);
    },

    async outlets(asked, most) {
      await fresh();
      return directory.outlets(asked, most);
    },

    async topics(typed, most) {
      return store.lookedUp.topics.holding(typed, most);
    },

    async recent(typed, most) {
      await fresh();
      return (await recent.holding(typed, most)).map((filed) => clip(filed));
    },

    async sources() {
      return store.holdings();
    },

    async coverage() {
      const { complete } = await index.health();
      return { articles: store.articles(), complete };
    },
  };
}

function bounded(isAll: boolean): Bounded {
  return isAll ? {} : { most: MOST };
}

/** So many remarks are shown that may be behind a text. */
const MOST_BEHIND = 5;

function idsIn(text: string): readonly string[] {
  const ids = text.match(/(?<![0-9a-z])[0-9a-f]{12}(?![0-9a-z])/g) ?? [];
  return [...new Set(ids)].slice(0, MOST_BEHIND);
}
