import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { articleFrom, articleOfBody, sha256Of } from '../../../src/intake/article.ts';
import html from '../../../src/intake/formats/html.ts';
import type { Span } from '../../../src/model/article.ts';
import { readArticle } from '../../../src/reading/read-article.ts';
import { annotateLines, type Readers } from '../../../src/surfaces/terminal/annotate.ts';
import { PORT_NEWS } from '../port-news.ts';

const READERS: Readers = {
  raw: (text, id) => articleFrom(text, { id, sha256: sha256Of(text) }),
  body: (text, id, published) =>
    articleOfBody(text, { id, sha256: sha256Of(text), ...(published ? { published } : {}) }),
  html: async (page, id, address) => {
    const [incoming] = await html.read(new TextEncoder().encode(page), address ?? id);
    return incoming ?? { kind: 'rejection', where: id, why: 'nothing' };
  },
  read: readArticle,
};

const BODY =
  '“Fares will rise,” harbour master Ada Byron said on Tuesday. “They have to.”\n\nShe was re-elected in May 2020.';

function at(words: string) {
  const start = BODY.indexOf(words);
  return { start, end: start + words.length };
}

async function annotated(...lines: readonly (object | string)[]) {
  const written = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  const output = new PassThrough();
  const all = text(output);
  await annotateLines(Readable.from([written.join('\n')]), output, READERS);
  output.end();
  return (await all)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

describe('annotate', () => {
  it('gives a statement split around its cue as two quotes of one group', async () => {
    const [{ id, quotes }] = await annotated({ id: 'a', text: BODY, published: '2021-03-03' });
    expect(id).toBe('a');
    expect(quotes.map(({ group: _, ...quote }: { group: string }) => quote)).toEqual(
      ['Fares will rise,', 'They have to.'].map((words) => ({
        ...at(words),
        type: 'direct',
        quoted: [Object.values(at(words))],
        cue: { ...at('said'), text: 'said' },
        speaker: {
          ...at('Ada Byron'),
          text: 'Ada Byron',
          name: 'Ada Byron',
          role: 'harbour master',
        },
        reportedBy: [],
        said: '2021-03-02',
        rule: 'after-quote',
      })),
    );
    expect(new Set(quotes.map(({ group }: { group: string }) => group)).size).toBe(1);
  });

  it('gives the dates, with what they stand for', async () => {
    const [{ timex, article }] = await annotated({ id: 'a', text: BODY, published: '2021-03-03' });
    expect(timex).toEqual(
      [
        ['Tuesday', '2021-03-02'],
        ['May 2020', '2020-05'],
      ].map(([text = '', value]) => ({
        ...at(text),
        text,
        type: 'DATE',
        value,
        edtf: value,
        flags: [],
      })),
    );
    expect(article).toMatchObject({ title: null, credits: [], published: '2021-03-03' });
  });

  it('gives the fields and zones of a page as it was copied', async () => {
    const [{ article, zones, quotes }] = await annotated({ id: 'a', raw: PORT_NEWS });
    expect(article).toEqual({
      title: 'Ferry fares to rise by a third, port says',
      outlet: null,
      credits: [],
      byline: 'By Nora Vance',
      dateline: 'Sandholm',
      published: '2021-03-03',
    });
    expect(zones[0]).toEqual({ start: 0, end: 41, zone: 'title' });
    for (const { start, end, speaker } of quotes) {
      expect(PORT_NEWS.slice(start, end).trim()).not.toBe('');
      expect(PORT_NEWS.slice(speaker.start, speaker.end)).toBe(speaker.text);
    }
  });

  it('gives the own text of a page of the web, into which its offsets count', async () => {
    const paragraphs = BODY.split('\n\n');
    const page = `<html><head><title>Fares to rise by a third</title></head><body><article>
      <h1>Fares to rise by a third</h1><p>By Nora Vance | March 3, 2021</p>
      ${paragraphs.map((words) => `<p>${words}</p>`).join('\n')}</article></body></html>`;
    const url = 'https://quay.example/fares';
    const [{ text, article, zones, quotes, timex }] = await annotated({ id: 'a', html: page, url });
    expect(text).toBe(paragraphs.join('\n'));
    expect(article).toMatchObject({
      title: 'Fares to rise by a third',
      byline: 'By Nora Vance',
      published: '2021-03-03',
    });
    expect(zones.map(({ zone }: { zone: string }) => zone)).toEqual(['body', 'body']);
    expect(quotes.map(({ start, end }: Span) => text.slice(start, end))).toEqual([
      'Fares will rise,',
      'They have to.',
    ]);
    for (const { start, end, text: words, quoted, cue, speaker } of [...quotes, ...timex]) {
      if (words) expect(text.slice(start, end)).toBe(words);
      for (const one of [cue, speaker])
        if (one) expect(text.slice(one.start, one.end)).toBe(one.text);
      for (const [from, to] of quoted ?? [])
        expect(text.slice(from, to)).toMatch(/^(?:Fares|They)/);
    }
  });

  it('answers a line that it cannot read with an error, in its place', async () => {
    const lines = await annotated(
      { id: 'a', text: BODY },
      'no JSON',
      '',
      { id: 'b' },
      { id: 'c', html: 7 },
      { id: 'c2', html: 'No page at all.' },
      { id: 'd', text: BODY, published: 'yesterday' },
      { id: 7, text: BODY },
      '[]',
      'null',
      { id: 'e', text: '' },
      { id: 'f', raw: '' },
    );
    expect(lines.map(({ id, error }) => [id, error?.slice(0, 15)])).toEqual([
      ['a', undefined],
      [undefined, 'This line is no'],
      ['b', 'This line needs'],
      ['c', 'This line needs'],
      ['c2', 'The file is no '],
      ['d', 'This line needs'],
      [7, 'This line needs'],
      [undefined, 'This line needs'],
      [undefined, 'This line needs'],
      ['e', undefined],
      ['f', undefined],
    ]);
  });

  it('ends a line at a line feed and nowhere else', async () => {
    const line = `{"id":"a","text":"She said: \u2028 “Yes.” \u2029 é"}`;
    const bytes = Buffer.from(`${line}\r\n${line}`);
    const chunks = Array.from(bytes, (byte) => Buffer.of(byte)); // cut within characters
    const output = new PassThrough();
    const all = text(output);
    await annotateLines(Readable.from(chunks, { objectMode: false }), output, READERS);
    output.end();
    expect(
      (await all)
        .trim()
        .split('\n')
        .map((one) => JSON.parse(one).error),
    ).toEqual([undefined, undefined]);
  });

  it('waits while nobody takes what it writes', async () => {
    let read = 0;
    const output = new PassThrough({ highWaterMark: 1 });
    const input = Readable.from(
      (function* () {
        for (; read < 50; read++) yield `${JSON.stringify({ id: `${read}`, text: BODY })}\n`;
      })(),
      { highWaterMark: 1 },
    );
    const done = annotateLines(input, output, READERS);
    await once(output, 'readable');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(read).toBeLessThan(50);
    output.resume();
    await done;
    expect(read).toBe(50);
  });

  it('is a filter that npm can run', { timeout: 30_000 }, async () => {
    const main = fileURLToPath(new URL('../../../src/main.ts', import.meta.url));
    const child = spawn(process.execPath, [main, 'annotate'], { env: {} });
    child.stdin.end(`${JSON.stringify({ id: 'a', text: BODY })}\n`);
    const [out, log] = await Promise.all([text(child.stdout), text(child.stderr)]);
    expect(log).toBe('');
    expect(JSON.parse(out)).toMatchObject({ id: 'a' });
  });
});
