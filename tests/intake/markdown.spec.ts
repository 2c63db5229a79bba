import { describe, expect, it } from 'vitest';
import markdown from '../../src/intake/formats/markdown.ts';
import { articleIn, briefly, marked, statedBy, utf8, utf16 } from './marked.ts';
import { MARKDOWN } from './samples.ts';

const read = (text: string | Uint8Array, name = 'north/ferry.md') =>
  markdown.read(typeof text === 'string' ? utf8(text) : text, name);
const fronted = (matter: string, body = 'The ferry is sold, the line said.') =>
  read(`---\n${matter}\n---\n${body}\n`);

describe('an article in Markdown', () => {
  it('is laid out with what its front matter states, in its own words', async () => {
    const article = articleIn(await read(MARKDOWN));
    expect(
      marked(article),
    ).toBe(`[title | title in the front matter] Ferry company to cut night sailings
[dek | description in the front matter] Passengers told of the change by *text message*.
[byline | author in the front matter] Nora Ellwood, Tomas Reyes
[outlet | outlet in the front matter] The Calder Herald
[published | date in the front matter] 2031-03-30T18:42:00+01:00
[dateline | place and agency] CALDER, March 30 (Reuters) –${' '}
[body | a paragraph after its dateline] The last boat will leave at eight from next month, the Calder Line said on Sunday.
[heading | marked as a heading] “No other way”
[body | a paragraph] “We have no other way,” said Ada Holm, who runs the company.
[body | a paragraph] Fares stay as they are.
[body | a paragraph] The first boat leaves at six — as before.`);
    expect(statedBy(article)).toEqual({
      id: 'herald:ferry-31',
      url: 'https://herald.example/ferry',
      version: '2031-03-31T07:00:00Z',
      published: '2031-03-30',
      publishedAt: '2031-03-30T17:42:00Z',
      dateline: 'CALDER',
      credits: ['Reuters'],
    });
  });

  it('without front matter is read as a copied page is', async () => {
    const article = articleIn(
      await read(
        '# Council votes to close the *old* bridge\n\nBy Nora Ellwood\n\nMarch 3, 2031\n\nThe bridge will stay shut, the mayor said on Friday.\n',
      ),
    );
    expect(
      marked(article),
    ).toBe(`[title | first long line without a full stop] Council votes to close the old bridge
[byline | begins with “By” and names] By Nora Ellwood
[published | only a date] March 3, 2031
[body | a paragraph] The bridge will stay shut, the mayor said on Friday.`);
    expect(article.id).toBe('north/ferry');
  });

  it.each([
    ['emphasis', 'It is *really __so__*, she said.', 'It is really so, she said.'],
    ['a link', 'It is [so](https://x.example "t"), she [said][1].', 'It is so, she [said][1].'],
    ['a picture', '![alt](p.jpg) It is so, she said.', 'It is so, she said.'],
    ['a line that goes on', 'It is so,\nshe said.', 'It is so, she said.'],
    ['a hard break', 'It is so,  \nshe said.', 'It is so,\nshe said.'],
    ['a heading that is broken', 'It is  \nso\n---\n\nShe said.', 'It is so\nShe said.'],
    [
      'escapes and entities',
      'It is 5 \\* 6 &amp; so&hellip; she said.',
      'It is 5 * 6 & so… she said.',
    ],
    ['words of code', 'Run `rm -rf`, she said.', 'Run rm -rf, she said.'],
    ['tags', 'It <b>is</b> so,<br>she said.', 'It is so,\nshe said.'],
    ['a block of HTML', '<div><p>It is so.</p><script>run()</script></div>', 'It is so.'],
    ['a comment', '<!-- secret -->\n\nIt is so.', 'It is so.'],
    ['a quotation in a list', '1. > It is so.\n2. She said.', 'It is so.\nShe said.'],
    ['a rule', 'It is so.\n\n***\n\nShe said.', 'It is so.\nShe said.'],
    ['code', 'It is so.\n\n    rm -rf\n\n```\nrm\n```', 'It is so.'],
  ])('shows %s as its reader sees it', async (_, body, shown) => {
    const { text } = articleIn(await fronted('id: a', body));
    expect(text).toBe(shown);
  });

  it.each([
    ['a date', 'date: 2031-03-30', '2031-03-30'],
    ['a date in words', 'date: March 30, 2031', '2031-03-30'],
    ['a year with five digits', 'date: 20223-03-30', null],
    ['a day that is none', 'date: 2031-02-30', null],
    ['a number', 'date: 17', null],
    ['nothing', 'date:', null],
  ])('that states %s has its date or none', async (_, matter, edtf) =>
    expect(articleIn(await fronted(matter)).published.edtf).toBe(edtf),
  );

  it.each([
    ['title: No', 'No'],
    ['title: 1984', '1984'],
    ['title: "007"', '007'],
    ['title: !!float 1e3', '1e3'],
    ['title: >\n  Ferry\n  sold', 'Ferry sold'],
  ])('has %s as text', async (matter, title) =>
    expect(articleIn(await fronted(matter)).text).toMatch(new RegExp(`^${title}\n`)),
  );

  it('says where its first heading differs from its title', async () => {
    const article = articleIn(await fronted('title: Ferry sold', '# Ferry is sold\n\nIt is so.'));
    expect(article.differing?.map(({ of, evidence }) => [of, evidence])).toEqual([
      ['title', 'first heading'],
    ]);
  });

  it('has a large heading further down for a section’s', async () => {
    const article = articleIn(
      await fronted('title: Ferry sold', 'It is so.\n\n# Why\n\nNobody said.'),
    );
    expect(article.differing).toBeUndefined();
    expect(article.text).toBe('Ferry sold\nIt is so.\nWhy\nNobody said.');
  });

  it.each([
    [
      'code',
      '---js\n{ title: globalThis.ran = true }\n---\nText.',
      'The front matter begins with “---js”, and only YAML between lines of --- is read.',
    ],
    [
      'code that is spaced',
      '--- js\nglobalThis.ran = true\n---\nText.',
      'The front matter begins with “--- js”, and only YAML between lines of --- is read.',
    ],
    [
      'code in braces',
      '---{}\n---\nText.',
      'The front matter begins with “---{}”, and only YAML between lines of --- is read.',
    ],
    [
      'TOML',
      '+++\ntitle = "x"\n+++\nText.',
      'The front matter begins with “+++”, and only YAML between lines of --- is read.',
    ],
    [
      'JSON',
      ';;;\n{}\n;;;\nText.',
      'The front matter begins with “;;;”, and only YAML between lines of --- is read.',
    ],
    ['no end', '---\ntitle: Ferry\n\nText.', 'The front matter is not closed by a line of ---.'],
    ['bad YAML', '---\ntitle: "x\n---\nText.', 'The front matter is no plain YAML: line 2.'],
    ['a key twice', '---\nid: a\nid: b\n---\nText.', 'The front matter is no plain YAML: line 3.'],
    ['a list', '---\n- a\n---\nText.', 'Front matter: It is no record.'],
    [
      'a title that is a list',
      '---\ntitle: [a]\n---\nText.',
      'Front matter: Its “title” is no text.',
    ],
    [
      'a title that is a record',
      '---\ntitle: {a: b}\n---\nText.',
      'Front matter: Its “title” is no text.',
    ],
    [
      'authors that are records',
      '---\nauthor: [{a: b}]\n---\nText.',
      'Front matter: Its “author” is of a kind that is not read.',
    ],
    ['references', '---\nid: &a x\ntitle: *a\n---\nText.', 'The front matter is no plain YAML.'],
    ['no words below it', '---\ntitle: Ferry\n---\n', 'It has no text.'],
    [
      'an id of 2,000 characters',
      `---\nid: ${'a'.repeat(2000)}\n---\nText.`,
      'Its id is longer than 1000 characters.',
    ],
    [
      'too many lines',
      `---\nid: a\n---\n${'a\n\n'.repeat(20_000)}`,
      'The Markdown has more than 20000 lines.',
    ],
    [
      'a paragraph full of marks',
      `---\nid: a\n---\n${'*a_ '.repeat(50_000)}`,
      'The Markdown has too many marks to be an article: line 1.',
    ],
    [
      'quotations in quotations',
      `---\nid: a\n---\n${'> '.repeat(5000)}a`,
      'The Markdown is nested too deep to be an article: line 1.',
    ],
    [
      'lists in lists',
      `---\nid: a\n---\n${'- '.repeat(5000)}a`,
      'The Markdown is nested too deep to be an article: line 1.',
    ],
    [
      'very many lists in lists',
      `---\nid: a\n---\n${`${'- '.repeat(15)}a\n`.repeat(3000)}`,
      'The Markdown is nested too deep to be an article: line 455.',
    ],
    [
      'two million characters',
      `---\nid: a\n---\n${'word '.repeat(400_000)}`,
      'The Markdown is too long: 2000000 characters, and the limit is 1000000.',
    ],
    [
      'tags in tags',
      `---\nid: a\n---\n<div>${'<div>'.repeat(300)}a`,
      'Its HTML is nested more than 200 elements deep.',
    ],
    ['nothing but a picture', '![a](b.jpg)', 'It has no text.'],
    ['nothing', '', 'The file is empty.'],
    ['NUL bytes', 'a\0b', 'The file is binary: it has NUL bytes.'],
  ])('is turned away with a sentence where it has %s', async (_, text, why) => {
    expect(briefly(await read(text))).toEqual([`north/ferry.md: ${why}`]);
    expect('ran' in globalThis).toBe(false);
  });

  it.each([
    [
      'an alias bomb',
      `a: &a [x,x]\n${'bcdefghi'.replace(/./g, (name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[at]}`).join(',')}]\n`)}`,
    ],
    ['a hundred thousand lists', '['.repeat(50_000)],
    ['a type of its own', 'title: !!js/function "function () { globalThis.ran = true }"'],
    ['very much of it', `a: ${'x'.repeat(100_000)}`],
  ])('does nothing for %s in its front matter', async (_, matter) => {
    const [first] = await fronted(matter);
    expect(first?.kind === 'rejection' || first?.kind === 'article').toBe(true);
    expect('ran' in globalThis).toBe(false);
  });

  it('has keys of objects for keys like any other', async () => {
    const matter = '__proto__: {title: Polluted}\nconstructor: {prototype: {url: x}}\nid: a';
    expect(briefly(await fronted(matter))).toEqual(['a']);
    expect('title' in {} || 'url' in {}).toBe(false);
  });

  it.each([
    ['UTF-16', utf16(MARKDOWN)],
    ['UTF-8 with a mark', utf8(`\uFEFF${MARKDOWN}`)],
    ['lines that end as on Windows', utf8(MARKDOWN.replaceAll('\n', '\r\n'))],
  ])('is the same in %s', async (_, bytes) =>
    expect(articleIn(await read(bytes)).text).toBe(articleIn(await read(MARKDOWN)).text),
  );
});
