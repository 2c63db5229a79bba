import { describe, expect, it } from 'vitest';
import { miniSearchIndex } from '../../../src/archive/minisearch.ts';
import { type OpenArchive, openArchive } from '../../../src/archive/open-archive.ts';
import type { Store } from '../../../src/archive/store/store.ts';
import type { Watched } from '../../../src/model/alert.ts';
import { STAMP, storeIn } from '../filed.ts';
import { type Line, type Page, page } from '../page.ts';

const HAND = { at: '2031-04-02T10:00:00Z', who: 'nora' };
const SINCE = '2031-03-01T00:00:00Z';

const says = (by: string, what: string): Line => ({ text: `“${what},” ${by} said.`, by });
const FULL = says('Mira Solen', 'The ferry is full');
const LATE = says('Ivo Brask', 'The night tram is late');

async function openIn(store: Store): Promise<OpenArchive> {
  return openArchive(store, miniSearchIndex());
}

function watch(store: Store, watched: Watched, since = SINCE) {
  const asked = { server: '81', channel: '7', by: '5', watched, quiet: null, since };
  return store.alerts.add(asked);
}

async function take(archive: OpenArchive, pages: readonly Page[], at = STAMP.at): Promise<void> {
  const arrivals = pages.map((one) => ({
    ...one,
    source: `${one.article.id}.txt`,
    named: 'by-itself' as const,
  }));
  await archive.add(arrivals, { ...STAMP, at });
}

/** The words that are due, alert by alert. */
function due(store: Store): readonly (readonly string[])[] {
  return store.alerts
    .due()
    .map(({ ids }) => ids.map((id) => textOf(store, id).replace(/[“”]|, said.*/g, '')));
}

function textOf(store: Store, id: string): string {
  const filed = store.statement(id);
  const [at] = filed?.statement.sentences ?? [];
  return filed && at ? filed.article.text.slice(at.start, at.end) : 'nothing';
}

function post(store: Store): void {
  for (const { alert, ids } of store.alerts.due()) {
    for (const id of ids) store.alerts.posted(alert.number, id);
  }
}

describe('an alert', () => {
  it('is kept with a number of its own until its server ends it', () => {
    const { alerts } = storeIn(':memory:');
    const quiet = { from: '22:00', to: '07:00', zone: 'Europe/Berlin' };
    const asked = { server: '81', channel: '7', by: '5', quiet, since: SINCE };
    const first = alerts.add({ ...asked, watched: { speaker: 'Mira Solen' } });
    const second = alerts.add({ ...asked, server: '82', quiet: null, watched: { words: 'tram' } });
    expect(first).toEqual({
      ...asked,
      number: first.number,
      watched: { speaker: 'Mira Solen' },
      halted: null,
    });
    expect(alerts.of('81')).toEqual([first]);
    expect(alerts.all()).toEqual([first, second]);
    expect(alerts.end(first.number, '82')).toBe(false);
    expect(alerts.end(first.number, '81')).toBe(true);
    expect(alerts.end(first.number, '81')).toBe(false);
    expect(alerts.all()).toEqual([second]);
    expect(alerts.add({ ...asked, watched: {} }).number).toBeGreaterThan(second.number);
  });

  it('posts nothing while it is halted, and what came in meanwhile when it is resumed', async () => {
    const store = storeIn(':memory:');
    const archive = await openIn(store);
    const { number } = watch(store, { words: 'ferry' });
    store.alerts.halt(number, 'The channel is gone.');
    expect(store.alerts.all()[0]?.halted).toBe('The channel is gone.');
    await take(archive, [page('a', {}, [FULL])]);
    expect(due(store)).toEqual([]);
    store.alerts.resume(number);
    expect(store.alerts.all()[0]?.halted).toBeNull();
    expect(due(store)).toEqual([['The ferry is full, Mira Solen said.']]);
  });
});

describe('what an alert watches for', () => {
  const HERALD = page('herald', { outlet: 'The Harbour Herald', credits: ['Reuters'] }, [
    FULL,
    LATE,
    'The ferry of the night was not late.',
    {
      text: 'Ivo Brask said the dam holds, though Mira Solen said it leaks.',
      by: 'Mira Solen',
      content: 'it leaks',
    },
  ]);
  const COURIER = page('courier', { outlet: 'The Courier' }, [
    {
      text: 'Mira J. Solen said the ferries were full.',
      by: 'Mira J. Solen',
      content: 'the ferries were full',
    },
  ]);

  it.each<[Watched, readonly string[]]>([
    [{ speaker: 'Mira Solen' }, ['The ferry', 'Ivo Brask said', 'Mira J. Solen']],
    [{ speaker: 'mira j. solen', words: 'ferry' }, ['The ferry', 'Mira J. Solen']],
    [{ speaker: 'Solen' }, []], // no name of a speaker: it may mean several
    [{ words: 'full ferry' }, ['The ferry', 'Mira J. Solen']],
    [{ words: '“ferry is full”' }, ['The ferry']],
    [{ words: '“full ferry”' }, []],
    [{ words: 'ferry late' }, []],
    [{ words: 'dam holds' }, []], // these are somebody else's words
    [{ words: 'is' }, ['The ferry', 'The night']],
    [{ words: '?!' }, []],
    [{ outlet: 'the courier' }, ['Mira J. Solen']],
    [{ outlet: 'Reuters', speaker: 'Ivo Brask' }, ['The night']],
    [{ outlet: 'The Gazette' }, []],
    [{ speaker: 'Nora Vance' }, []],
  ])('%j', async (watched, expected) => {
    const store = storeIn(':memory:');
    const archive = await openIn(store);
    watch(store, watched);
    await take(archive, [HERALD, COURIER]);
    const [words = []] = due(store);
    expect(words.map((text) => expected.find((start) => text.startsWith(start)))).toEqual(expected);
  });

  it('is nothing that came before it was made, or is dated before it', async () => {
    const store = storeIn(':memory:');
    const archive = await openIn(store);
    await take(archive, [page('a', {}, [FULL])]);
    watch(store, { words: 'ferry' });
    watch(store, { words: 'ferry' }, '2031-04-01T09:00:00.001Z');
    await take(archive, [page('b', {}, [FULL])]);
    expect(due(store)).toEqual([['The ferry is full, Mira Solen said.']]);
  });
});

describe('a statement that is told of', () => {
  const before = page('a', {}, [FULL]);
  const after = page('a', {}, ['Nothing else is new.', FULL, LATE]);

  async function watched() {
    const store = storeIn(':memory:');
    const archive = await openIn(store);
    const { number } = watch(store, { words: 'is' });
    return { store, archive, number };
  }

  it('is told once for each alert', async () => {
    const { store, archive, number } = await watched();
    watch(store, { words: 'tram' });
    await take(archive, [page('a', {}, [FULL, LATE])]);
    const told = store.alerts.due();
    expect(told.map(({ alert, ids }) => [alert.number, ids.length])).toEqual([
      [number, 2],
      [number + 1, 1],
    ]);
    store.alerts.posted(number, told[0]?.ids[0] ?? '');
    expect(due(store)).toEqual([
      ['The night tram is late, Ivo Brask said.'],
      ['The night tram is late, Ivo Brask said.'],
    ]);
    post(store);
    expect(due(store)).toEqual([]);
  });

  it('is not told again when its article changes, but what is new in it is', async () => {
    const { store, archive } = await watched();
    await take(archive, [before]);
    post(store);
    await take(archive, [after]);
    expect(due(store)).toEqual([['The night tram is late, Ivo Brask said.']]);
    post(store);
    await take(archive, [before]);
    await take(archive, [page('a', {}, ['Once more.', LATE, FULL])]);
    expect(due(store)).toEqual([]);
  });

  it('is told under its new id where it was not posted before its article changed', async () => {
    const { store, archive, number } = await watched();
    await take(archive, [before, after]); // in one batch
    const [one] = store.alerts.due();
    expect(one?.ids).toEqual([after.reading.statements[1]?.id, after.reading.statements[2]?.id]);
    store.alerts.posted(number, before.reading.statements[0]?.id ?? ''); // was on its way
    expect(due(store)).toEqual([['The night tram is late, Ivo Brask said.']]);
  });

  it('is not told again after another reading, nor is what only that finds', async () => {
    const { store, archive } = await watched();
    await take(archive, [page('a', {}, [FULL])]);
    const again = { number: 1, reading: before.reading };
    await archive.reread([again], 'second');
    expect(due(store)).toHaveLength(1);
    post(store);
    await archive.reread([again], 'third');
    const plain = page('b', {}, ['“The ferry is full,” Mira Solen said.']);
    await take(archive, [plain]);
    await archive.reread([{ number: 2, reading: page('b', {}, [FULL]).reading }], 'fourth');
    expect(due(store)).toEqual([]);
  });

  it.each([
    ['is forgotten', (archive: OpenArchive) => archive.forget('a', HAND)],
    ['is withdrawn', (archive: OpenArchive) => archive.add([{ id: 'a', as: 'withheld' }], STAMP)],
    ['loses its words', (archive: OpenArchive) => take(archive, [page('a', {}, ['Gone.'])])],
  ])('is not due any more when its article %s', async (_what, happens) => {
    const { store, archive } = await watched();
    await take(archive, [before]);
    expect(due(store)).toHaveLength(1);
    await happens(archive);
    expect(due(store)).toEqual([]);
  });

  it('is due still when what was withheld is released', async () => {
    const { store, archive } = await watched();
    await take(archive, [before]);
    await archive.add([{ id: 'a', as: 'withheld' }], STAMP);
    await take(archive, [after]);
    expect(due(store)).toEqual([
      ['The ferry is full, Mira Solen said.', 'The night tram is late, Ivo Brask said.'],
    ]);
  });

  it('is not due where the transaction it came in fails', async () => {
    const { store, archive } = await watched();
    watch(store, { speaker: 'Mira Solen' });
    const arrival = { ...before, source: 'a.txt', named: 'by-itself' as const };
    const failing = archive.add([arrival], STAMP, () => {
      throw new Error('the disk is full');
    });
    await expect(failing).rejects.toThrow('the disk is full');
    expect(due(store)).toEqual([]);
    expect(await archive.speakers('Solen')).toEqual([]);
  });

  it('leaves nothing where its article is forgotten', async () => {
    const { store, archive } = await watched();
    await take(archive, [before]);
    post(store);
    await archive.forget('a', HAND);
    store.alerts.follow([]);
    expect([...store.faults()]).toEqual([]);
  });
});
