import { describe, expect, it } from 'vitest';
import eml from '../../../src/intake/formats/eml.ts';
import { type Article, type Field, quote } from '../../../src/model/article.ts';

const SALE = 'The ferry was sold on Friday, the mayor said.';

/** A mail with these lines of its head, and below them a body. */
function mailOf(body: string, head: Readonly<Record<string, string>> = {}): Buffer {
  const all = { From: 'Calder Port <press@port.example>', Subject: 'Ferry sold', ...head };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return Buffer.from([...lines, '', body].join('\n').replace(/\n/g, '\r\n'));
}

async function read(bytes: Uint8Array): Promise<Article> {
  const [first] = await eml.read(bytes, 'desk/ferry.eml');
  if (first?.kind !== 'article') throw new Error(`No article: ${JSON.stringify(first)}`);
  return first.article;
}

async function whyNot(bytes: Uint8Array): Promise<string | undefined> {
  const [first] = await eml.read(bytes, 'desk/ferry.eml');
  return first?.kind === 'rejection' ? first.why : undefined;
}

const words = (article: Article, kind: string) =>
  article.zones.filter((zone) => zone.kind === kind).map((zone) => quote(article, zone));
const shown = (article: Article, field: Field | undefined) => field && quote(article, field.span);

describe('a mail', () => {
  it('is a press release: subject, sender, date and text', async () => {
    const body = `FOR IMMEDIATE RELEASE

Ferry sold – at last

CALDER, March 3 – The ferry was sold on Friday, the mayor said, and that was
that.

“We have no choice,” she told reporters.
-- 
Press office, Calder Port`;
    const article = await read(
      mailOf(body, {
        Subject: 'Fwd: =?utf-8?Q?Ferry_sold_=E2=80=93_at_last?=',
        Date: 'Mon, 3 Mar 2031 09:00:00 +0100 (CET)',
        'Message-ID': '<1@port.example>',
        'Content-Type': 'text/plain; charset=utf-8',
      }),
    );
    expect(article.id).toBe('1@port.example');
    expect(shown(article, article.title)).toBe('Ferry sold – at last');
    expect(shown(article, article.outlet)).toBe('Calder Port');
    expect(article.published).toMatchObject({ edtf: '2031-03-03', basis: 'stated' });
    expect(article.publishedAt).toBe('2031-03-03T08:00:00Z');
    expect(words(article, 'published')).toEqual(['Mon, 3 Mar 2031 09:00:00 +0100']);
    expect(shown(article, article.dateline)).toBe('CALDER');
    expect(words(article, 'body')).toEqual([
      'The ferry was sold on Friday, the mayor said, and that was that.',
      '“We have no choice,” she told reporters.',
    ]);
    expect(words(article, 'chrome')).toEqual(['FOR IMMEDIATE RELEASE', 'Ferry sold – at last']);
  });

  it.each([
    ['Calder Herald <x91@mailer.example>', { outlet: 'Calder Herald' }],
    ['Calder Port <press@port.example>', { outlet: 'Calder Port' }],
    ['Calder Port <x91@calderport.example>', { outlet: 'Calder Port' }],
    ['City of Calder <x91@mailer.example>', { outlet: 'City of Calder' }],
    ['Nora Ellwood <n.ellwood@port.example>', { byline: 'Nora Ellwood' }],
    ['=?utf-8?Q?Zo=C3=AB_M=C3=BCller?= <zmuller@port.example>', { byline: 'Zoë Müller' }],
    ['Nora Ellwood <x91@mailer.example>', {}],
    ['x91@mailer.example', {}],
  ])('from %s states %j', async (sender, stated) => {
    const article = await read(mailOf(SALE, { From: sender }));
    const { outlet, byline } = article;
    expect({
      ...(outlet ? { outlet: quote(article, outlet.span) } : {}),
      ...(byline ? { byline: quote(article, byline.span) } : {}),
    }).toEqual(stated);
  });

  it('that answers another is read without the other', async () => {
    const body = `${SALE}

On Mon, Mar 3, 2031 at 9:00 AM Jane Roe
<jane@herald.example> wrote:
> “Was it sold?”
> she asked.
That was all.`;
    expect((await read(mailOf(body, { Subject: 'Re: Ferry sold' }))).text.split('\n')).toEqual([
      'Ferry sold',
      'Calder Port',
      SALE,
      'That was all.',
    ]);
  });

  it('that passes another on is that other', async () => {
    const body = `Worth a line? Jane

---------- Forwarded message ---------
From: Calder Port <press@port.example>
Date: Mon, Mar 3, 2031 at 9:00 AM
Subject: Ferry sold
To: <desk@herald.example>

${SALE}`;
    const head = { From: 'Jane Roe <roe@herald.example>', Date: 'Fri, 7 Mar 2031 09:00:00 +0100' };
    const article = await read(mailOf(body, { ...head, Subject: 'Fwd: Ferry sold' }));
    expect(shown(article, article.outlet)).toBe('Calder Port');
    expect(article.byline).toBeUndefined();
    expect(article.published.edtf).toBe('2031-03-03');
    expect(article.text).not.toContain('Jane');
    expect(words(article, 'body')).toEqual([SALE]);
  });

  it('keeps the lines of a list and the end of a paragraph that only looks broken', async () => {
    const body = `It was sold on Friday for a sum that nobody would name at all, she said.
Its buyer is an islander who had always wished to own a ferry of his own, he
said.
- It is old.
- It leaks.`;
    expect((await read(mailOf(body))).text.split('\n').slice(2)).toEqual([
      'It was sold on Friday for a sum that nobody would name at all, she said.',
      'Its buyer is an islander who had always wished to own a ferry of his own, he said.',
      '- It is old.',
      '- It leaks.',
    ]);
  });

  const HTML = `<html><head><title>x</title><style>p{}</style></head><body>
<div style="display:none">What you must know today</div><h1>The sale</h1>
<p>The ferry was <b>sold</b> on
Friday, the mayor&nbsp;said.<br>She said so.</p><table><tr><td>Calder</td><td>42</td></tr></table>
<blockquote type="cite"><p>Was it <p>sold?</blockquote><div class="gmail_quote">old</div></body></html>`;

  it('in HTML is read by its blocks, without what it quotes or does not show', async () => {
    const article = await read(mailOf(HTML, { 'Content-Type': 'text/html; charset=utf-8' }));
    expect(article.text.split('\n').slice(2)).toEqual([
      'The sale',
      'The ferry was sold on Friday, the mayor\u00a0said.',
      'She said so.',
      'Calder',
      '42',
    ]);
  });

  it('is read in HTML where its plain text only says that there is HTML, and without attachments', async () => {
    const part = (type: string, text: string, more = '') =>
      `--b\nContent-Type: ${type}\n${more}\n${text}\n`;
    const both = `${part('text/plain', 'See it in your browser.')}${part('text/html', HTML)}`;
    const more = 'Content-Disposition: attachment; filename=a.txt\n';
    const body = `--c
Content-Type: multipart/alternative; boundary=b

${both}--b--
${part('text/plain; name=a.txt', 'Attached.', more).replace('--b', '--c')}--c--`;
    const article = await read(mailOf(body, { 'Content-Type': 'multipart/mixed; boundary=c' }));
    expect(article.text).toContain('She said so.');
    expect(article.text).not.toMatch(/browser|Attached/);
  });
});

describe('what is no mail with text', () => {
  const deep = Array.from(
    { length: 1000 },
    (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`,
  ).join('');

  it.each<readonly [string, Uint8Array, string]>([
    ['empty', Buffer.alloc(0), 'The file is empty.'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'The file is no mail: it is a PDF.'],
    ['a zip file', Buffer.from('PK\u0003\u0004'), 'The file is no mail: it is a zip file.'],
    ['NUL bytes', mailOf('a\0b'), 'The file is binary: it has NUL bytes.'],
    ['text', Buffer.from(SALE), 'The file is no mail: it has neither sender nor subject.'],
    ['cut short in its head', mailOf('').subarray(0, 40), 'The mail has no text.'],
    ['only a signature', mailOf('-- \nPress office'), 'The mail has no text.'],
    [
      'parts in parts without end',
      Buffer.from(`From: a@b.example\nSubject: x\n${deep}Content-Type: text/plain\n\nhello`),
      'The mail has too many parts within each other, or too long a head.',
    ],
    [
      'tags in tags without end',
      mailOf(`${'<div><b>'.repeat(500_000)}${SALE}`, { 'Content-Type': 'text/html' }),
      'The mail’s HTML nests too deeply.',
    ],
    [
      'a head without end',
      mailOf(SALE, { 'X-Long': 'a'.repeat(600_000) }),
      'The mail has too many parts within each other, or too long a head.',
    ],
    [
      'too large',
      Buffer.alloc(10_000_001, 32),
      'The file is too large: 10.1 MB, and the limit is 10 MB.',
    ],
  ])('is turned away: %s', async (_, bytes, why) => expect(await whyNot(bytes)).toBe(why));
});
