import { describe, expect, it } from 'vitest';
import type { OpenArchive } from '../../../src/archive/open-archive.ts';
import { isOlder } from '../../../src/archive/store/versions.ts';
import { articleFrom, sha256Of } from '../../../src/intake/article.ts';
import { readArticle } from '../../../src/reading/read-article.ts';
import { archiveOf, emptyArchive, STAMP } from '../filed.ts';

const HAND = { at: '2031-04-02T10:00:00Z', who: 'nora' };

/** A page of one sentence, in a version that its outlet names so, or not. */
function page(id: string, words: string, version?: string, more = '', who = 'Ada Byron') {
  const text = `Harbour to close\n\nBy Nora Vance\n\n“${words},” harbour master ${who} said.\n${more}`;
  const article = articleFrom(text, { id, sha256: sha256Of(text) });
  return {
    article: version === undefined ? article : { ...article, version },
    reading: readArticle(articleFrom(text, { id, sha256: sha256Of(text) })),
  };
}

async function take(
  archive: OpenArchive,
  read: ReturnType<typeof page>,
  {
    source = 'a.txt',
    named = 'by-itself',
  }: { source?: string; named?: 'by-itself' | 'by-its-file' } = {},
): Promise<string> {
  const [outcome] = await archive.add([{ ...read, source, named }], STAMP);
  if (!outcome) throw new Error('no outcome');
  return outcome.kind === 'refused' ? outcome.why : outcome.kind;
}

const found = async (archive: OpenArchive, words: string): Promise<number> =>
  (await archive.search({ words })).remarks.length;

describe('an article that comes again', () => {
  it('is answered from in its newest version', async () => {
    const archive = await archiveOf(page('a', 'The harbour closes in April', '1'));
    expect(await take(archive, page('a', 'The harbour closes in June', '2'))).toBe('changed');
    expect(await found(archive, 'closes April')).toBe(0);
    expect(await found(archive, 'closes June')).toBe(1);
    expect((await archive.coverage()).articles).toBe(1);
  });

  it('is kept and not answered from when its outlet calls it older', async () => {
    const archive = await archiveOf(page('a', 'The harbour closes in June', '10'));
    expect(await take(archive, page('a', 'The harbour closes in April', '9'))).toBe('older');
    expect(await found(archive, 'closes April')).toBe(0);
    expect(await found(archive, 'closes June')).toBe(1);
  });

  it('is answered from again when its outlet goes back to what it was', async () => {
    const [may, june] = [page('a', 'It closes in April'), page('a', 'It closes in June')];
    const archive = await archiveOf(may);
    expect(await take(archive, june)).toBe('changed');
    expect(await take(archive, may)).toBe('changed');
    expect(await found(archive, 'closes April')).toBe(1);
    expect(await found(archive, 'closes June')).toBe(0);
    expect(await take(archive, may)).toBe('known');
  });

  it('gets an id of its own where another file has its name', async () => {
    const archive = await emptyArchive();
    await take(archive, page('a', 'It closes in April'), {
      source: 'old/a.txt',
      named: 'by-its-file',
    });
    const other = { source: 'new/a.txt', named: 'by-its-file' } as const;
    const [outcome] = await archive.add([{ ...page('a', 'It closes in June'), ...other }], STAMP);
    expect(outcome).toEqual({ kind: 'added', under: expect.stringMatching(/^a-[0-9a-f]{8}$/) });
    expect(await take(archive, page('a', 'It closes in July'), other)).toBe('changed');
    expect(await found(archive, 'closes')).toBe(2);
  });

  it('goes on under its id when its file is found by another path', async () => {
    const archive = await emptyArchive();
    const file = { source: '/news/sub/a.txt', named: 'by-its-file' } as const;
    await take(archive, page('a', 'It closes in April'), file);
    expect(await take(archive, page('sub/a', 'It closes in June'), file)).toBe('changed');
    expect(await found(archive, 'closes April')).toBe(0);
    expect((await archive.coverage()).articles).toBe(1);
  });

  it('is put right when the same bytes are parsed better than before', async () => {
    const read = page('a', 'It closes in April');
    const archive = await archiveOf(read);
    const title = read.article.title;
    if (!title) throw new Error('no title');
    const better = { ...read, article: { ...read.article, outlet: title } };
    expect(await take(archive, better)).toBe('changed');
    expect(await archive.outlets('Harbour')).toEqual(['Harbour to close']);
    expect(await take(archive, better)).toBe('known');
  });

  it('is refused where another article has the very same bytes', async () => {
    const archive = await archiveOf(page('a', 'It closes in April'));
    expect(await take(archive, page('b', 'It closes in April'))).toBe(
      'It has the very same bytes as a.',
    );
  });

  it('says in a clipping of the old version whether the words still stand', async () => {
    const archive = await archiveOf(page('a', 'It closes in April'));
    const [remark] = (await archive.search({ words: 'April' })).remarks;
    const id = remark?.clippings[0].id ?? '';
    expect((await archive.clipping(id))?.standing).toEqual({ kind: 'current' });
    await take(archive, page('a', 'It closes in April', undefined, 'It is full'));
    expect((await archive.clipping(id))?.standing).toEqual({ kind: 'replaced', words: 'stand' });
    await take(archive, page('a', 'It closes in April', undefined, '', 'Mira Solen'));
    expect((await archive.clipping(id))?.standing).toEqual({
      kind: 'replaced',
      words: 'otherwise',
    });
    await take(archive, page('a', 'It closes in June'));
    expect((await archive.clipping(id))?.standing).toEqual({ kind: 'replaced', words: 'gone' });
  });
});

describe('an article that its outlet takes back', () => {
  it('is not answered from, and never again when it was canceled', async () => {
    const archive = await archiveOf(page('a', 'It closes in April'));
    const [remark] = (await archive.search({ words: 'April' })).remarks;
    const id = remark?.clippings[0].id ?? '';
    await archive.add([{ id: 'a', as: 'canceled' }], { ...STAMP, at: '2031-04-02T10:00:00Z' });
    expect(await found(archive, 'April')).toBe(0);
    expect(await archive.clipping(id)).toBeUndefined();
    expect(await archive.withdrawn(id)).toEqual({
      articleId: 'a',
      as: 'canceled',
      at: '2031-04-02T10:00:00Z',
    });
    expect(await take(archive, page('a', 'It closes in June'))).toBe(
      'Its outlet canceled it (told on 2031-04-02).',
    );
    expect((await archive.coverage()).articles).toBe(0);
    expect(await archive.speakers('Byron')).toEqual([]);
  });

  it('is answered from again when it was but withheld, and comes anew', async () => {
    const archive = await archiveOf(page('a', 'It closes in April'));
    await archive.add([{ id: 'a', as: 'withheld' }], { ...STAMP, at: '2031-04-02T10:00:00Z' });
    expect(await found(archive, 'April')).toBe(0);
    expect(await take(archive, page('a', 'It closes in June'))).toBe('added');
    expect(await found(archive, 'June')).toBe(1);
  });

  it('does not come back in an older version, nor in the bytes that were taken back', async () => {
    const [first, second] = [
      page('a', 'It closes in April', '1'),
      page('a', 'It closes in June', '2'),
    ];
    const archive = await archiveOf(second);
    await archive.add([{ id: 'a', as: 'withheld' }], STAMP);
    expect(await take(archive, first)).toBe('older');
    expect(await take(archive, second)).toBe('known');
    expect(await found(archive, 'closes')).toBe(0);
    expect(await take(archive, page('a', 'It closes in July', '3'))).toBe('added');
    expect(await found(archive, 'closes')).toBe(1);
  });

  it('does not come back because its bytes are parsed better, nor in an older text', async () => {
    const [may, june] = [page('a', 'It closes in April'), page('a', 'It closes in June')];
    const archive = await archiveOf(may, june);
    await archive.add([{ id: 'a', as: 'withheld' }], STAMP);
    const { title } = june.article;
    if (!title) throw new Error('no title');
    expect(await take(archive, { ...june, article: { ...june.article, outlet: title } })).toBe(
      'known',
    );
    expect(await take(archive, may)).toBe('known');
    expect(await found(archive, 'closes')).toBe(0);
  });

  it('is released by what comes after it in the same batch', async () => {
    const archive = await archiveOf(page('a', 'It closes in April', '1'));
    const next = {
      ...page('a', 'It closes in June', '2'),
      source: 'b',
      named: 'by-itself',
    } as const;
    const outcomes = await archive.add([{ id: 'a', as: 'withheld' }, next], STAMP);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['withdrawn', 'added']);
    expect(await found(archive, 'June')).toBe(1);
  });

  it('is refused also where it never came', async () => {
    const archive = await emptyArchive();
    await archive.add([{ id: 'a', as: 'canceled' }], { ...STAMP, at: '2031-04-02T10:00:00Z' });
    expect(await take(archive, page('a', 'It closes in April'))).toMatch(/^Its outlet canceled it/);
  });
});

describe('an article that is forgotten', () => {
  it('is refused when it comes again, also with other words around its body', async () => {
    const archive = await archiveOf(
      page('a', 'It closes in April'),
      page('b', 'It closes in June'),
    );
    expect((await archive.forget('a', HAND)).hashes).toHaveLength(3);
    expect(await found(archive, 'April')).toBe(0);
    expect(await found(archive, 'June')).toBe(1);
    const why = 'It was forgotten on 2031-04-02, and is not taken in again.';
    expect(await take(archive, page('a', 'It closes in April'))).toBe(why);
    const text =
      'Menu\n\nAnother headline\n\nBy Nora Vance\n\n“It closes in April,” harbour master Ada Byron said.\n';
    const article = articleFrom(text, { id: 'copy', sha256: sha256Of(text) });
    expect(await take(archive, { article, reading: readArticle(article) })).toBe(why);
  });

  it('leaves nothing of any of its versions', async () => {
    const archive = await archiveOf(
      page('a', 'It closes in April'),
      page('a', 'It closes in June'),
    );
    expect((await archive.forget('a', HAND)).hashes.length).toBeGreaterThan(2);
    expect(await take(archive, page('a', 'It closes in April'))).toMatch(/^It was forgotten/);
    expect((await archive.forget('nobody', HAND)).hashes).toEqual([]);
  });
});

describe('of two versions', () => {
  it.each([
    ['9', '10', true],
    ['10', '9', false],
    ['2031-04-02T10:00:00Z', '2031-04-02T10:00:01Z', true],
    ['13', '2031-04-02T10:00:00Z', false],
    ['2031-04-02T10:00:00Z', '3000', false],
    ['1', undefined, false],
    [undefined, '1', false],
    ['1', '1', false],
  ])('%s is older than %s: %s', (version, than, is) => expect(isOlder(version, than)).toBe(is));
});
