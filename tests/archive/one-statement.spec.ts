import { describe, expect, it } from 'vitest';
import { articleFrom, sha256Of } from '../../src/intake/article.ts';
import { readArticle } from '../../src/reading/read-article.ts';
import { add, archiveOf, brief } from './filed.ts';
import { page } from './page.ts';

const TEXT = `Harbour to close

By Nora Vance

The harbour is old. It was dredged in May. Crews are on strike. Nobody came on Monday.

“We close the harbour in June,” harbour master Ada Byron said. The quay is empty. Gulls are there.

The last ferry left. A tug stayed.
`;

function read(text: string) {
  const article = articleFrom(text, { id: 'port', sha256: sha256Of(text) });
  return { article, reading: readArticle(article) };
}

const PORT = read(TEXT);
const archive = await archiveOf(PORT);
const [id = ''] = (await archive.search({ words: 'close harbour June' })).remarks.map(
  ({ clippings: [first] }) => first.id,
);
const texts = (sentences: readonly { readonly text: string }[] = []) =>
  sentences.map(({ text }) => text);

describe('around a statement', () => {
  it('stand three sentences of the body on each side', async () => {
    const around = await archive.around(id);
    expect(around?.clipping).toEqual(await archive.clipping(id));
    expect(texts(around?.before)).toEqual([
      'It was dredged in May.',
      'Crews are on strike.',
      'Nobody came on Monday.',
    ]);
    expect(texts(around?.after)).toEqual([
      'The quay is empty.',
      'Gulls are there.',
      'The last ferry left.',
    ]);
    for (const { start, end, text } of [...(around?.before ?? []), ...(around?.after ?? [])]) {
      expect(PORT.article.text.slice(start, end)).toBe(text);
    }
  });

  it('say whether anything lies between them', async () => {
    const photo = page(
      'photo',
      { text: 'One. Two. PHOTO: A tug. “Three,” Mira Solen said. Four.' },
      ['One.', 'Two.', { text: '“Three,” Mira Solen said.', by: 'Mira Solen' }, 'Four.'],
    );
    const pictured = await archiveOf(photo);
    const around = await pictured.around(photo.reading.statements[2]?.id ?? '');
    expect(around?.before.map(({ adjacent }) => adjacent)).toEqual([false, true]);
    expect(around?.after.map(({ adjacent }) => adjacent)).toEqual([true]);
  });

  it('are none of the title, nor beside a statement in it', async () => {
    const [first] = PORT.reading.statements.filter((one) => one.kind === 'narration');
    const around = await archive.around(
      PORT.reading.statements.find(
        ({ sentences: [at] }) => at?.start === TEXT.indexOf('The harbour is old'),
      )?.id ?? '',
    );
    expect(first).toBeDefined();
    expect(texts(around?.before)).toEqual([]);
    expect(texts(around?.after)).toHaveLength(3);
  });

  it('are those of an older version, which says so', async () => {
    const changing = await archiveOf(PORT);
    await add(changing, read(TEXT.replace('in June', 'in July').replace('Gulls', 'Crows')));
    const around = await changing.around(id);
    expect(around?.clipping.standing).toEqual({ kind: 'replaced', words: 'gone' });
    expect(texts(around?.after)).toContain('Gulls are there.');
  });

  it('are none for an id of nothing', async () => {
    expect(await archive.around('0123456789ab')).toBeUndefined();
    expect(await archive.remark('0123456789ab')).toBeUndefined();
  });
});

describe('the remark of a quote id', () => {
  const line = (more: string) => ({
    text: `“The tram bridge at Kelmar Quay will reopen before winter${more},” Mira Solen said.`,
    by: 'Mira Solen',
  });
  const herald = page('herald', { outlet: 'The Herald', published: '2031-05-02' }, [
    line(''),
    'The tram bridge was shut on the ninth of April by hand.',
  ]);
  const courier = page('courier', { outlet: 'The Courier', published: '2031-05-02' }, [
    line(' at last'),
    'The tram bridge was shut on the ninth of April by hand.',
  ]);

  it('stands first, and beside it what search has there', async () => {
    const both = await archiveOf(herald, courier);
    const wanted = courier.reading.statements[0]?.id ?? '';
    const remark = await both.remark(wanted);
    expect(remark?.clippings[0].id).toBe(wanted);
    expect(remark?.clippings.map(brief)).toEqual([
      'courier, Mira Solen: The tram bridge at',
      'herald, Mira Solen: The tram bridge at',
    ]);
    expect(remark?.differ).toEqual(['wording']);
  });

  it('may be narration', async () => {
    const both = await archiveOf(herald, courier);
    const remark = await both.remark(herald.reading.statements[1]?.id ?? '');
    expect(remark?.clippings.map(({ kind }) => kind)).toEqual(['narration', 'narration']);
  });

  it('is alone where its version was replaced', async () => {
    const both = await archiveOf(herald, courier);
    const changed = page('herald', { outlet: 'The Herald' }, ['Nothing was said.']);
    await add(both, changed);
    const remark = await both.remark(herald.reading.statements[0]?.id ?? '');
    expect(remark?.clippings.map(({ standing }) => standing)).toEqual([
      { kind: 'replaced', words: 'gone' },
    ]);
  });
});
