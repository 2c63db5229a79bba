import { describe, expect, it } from 'vitest';
import type { OpenArchive } from '../../../src/archive/open-archive.ts';
import { isOlder } from '../../../src/archive/store/versions.ts';
import { articleFrom, sha256Of } from '../../../src/intake/article.ts';
import { readArticle } from '../../../src/reading/read-article.ts';
import { archiveOf, emptyArchive, STAMP } from '../filed.ts';

/** A page of one sentence, in a version that its outlet names so, or not. */
function page(id: string, words: string, version?: string) {
  const text = `Harbour to close\n\nBy Nora Vance\n\n“${words},” harbour master Ada Byron said.\n`;
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

  it('is refused where another file has its name', async () => {
    const archive = await emptyArchive();
    await take(archive, page('a', 'It closes in April'), {
      source: 'old/a.txt',
      named: 'by-its-file',
    });
    const other = { source: 'new/a.txt', named: 'by-its-file' } as const;
    expect(await take(archive, page('a', 'It closes in June'), other)).toBe(
      'The id a is taken: old/a.txt has it.',
    );
    expect(await found(archive, 'closes April')).toBe(1);
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
    await take(archive, page('a', 'It closes in April') && page('a', 'Yes. It closes in April'));
    expect((await archive.clipping(id))?.standing).toEqual({ kind: 'replaced', gone: false });
    await take(archive, page('a', 'It closes in June'));
    expect((await archive.clipping(id))?.standing).toEqual({ kind: 'replaced', gone: true });
  });
});

describe('an article that its outlet takes back', () => {
  it('is not answered from, and never again when it was canceled', async () => {
    const archive = await archiveOf(page('a', 'It closes in April'));
    const [remark] = (await archive.search({ words: 'April' })).remarks;
    const id = remark?.clippings[0].id ?? '';
    await archive.withdraw('a', 'canceled', '2031-04-02T10:00:00Z');
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
    await archive.withdraw('a', 'withheld', '2031-04-02T10:00:00Z');
    expect(await found(archive, 'April')).toBe(0);
    expect(await take(archive, page('a', 'It closes in June'))).toBe('added');
    expect(await found(archive, 'June')).toBe(1);
  });

  it('is refused also where it never came', async () => {
    const archive = await emptyArchive();
    await archive.withdraw('a', 'canceled', '2031-04-02T10:00:00Z');
    expect(await take(archive, page('a', 'It closes in April'))).toMatch(/^Its outlet canceled it/);
  });
});

describe('an article that is forgotten', () => {
  it('is refused when it comes again, also with other words around its body', async () => {
    const archive = await archiveOf(
      page('a', 'It closes in April'),
      page('b', 'It closes in June'),
    );
    expect(await archive.forget('a', '2031-04-02T10:00:00Z')).toHaveLength(2);
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
    expect((await archive.forget('a', '2031-04-02T10:00:00Z')).length).toBeGreaterThan(2);
    expect(await take(archive, page('a', 'It closes in April'))).toMatch(/^It was forgotten/);
    expect(await archive.forget('nobody', '2031-04-02T10:00:00Z')).toEqual([]);
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
