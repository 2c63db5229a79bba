import { describe, expect, it } from 'vitest';
import { markdownHtml } from '../../bench/pictures/markdown.ts';
import { sceneHtml } from '../../bench/pictures/page.ts';

describe('markdown, drawn as Discord does', () => {
  it.each([
    ['## Found\n-# in two articles\nBelow', '<h2>Found</h2><small>in two articles</small>Below'],
    [
      '> “**No,**” she said.\n> Twice.\nSo',
      '<blockquote>“<b>No,</b>” she said.\nTwice.</blockquote>So',
    ],
    ['>>> all\nof it', '<blockquote>all\nof it</blockquote>'],
    ['a > b, # c', 'a &#62; b, # c'],
    ['_\\[sic\\]_ and \\*no\\*', '<i>[sic]</i> and *no*'],
    ['```bibtex\n@a{\n}\n```', '<pre>@a{\n}</pre>'],
    ['`a < b`', '<code>a &#60; b</code>'],
    ['- one\n- two', '<ul><li>one</li></ul><ul><li>two</li></ul>'],
    [
      'by <@77> in <#5>',
      'by <span class="mention">@Ada</span> in <span class="mention">#newsroom</span>',
    ],
    ['<t:1714640400:D>', '<span class="time">May 2, 2024</span>'],
    ['[here](https://example.com) __x__ ~~y~~', '<a>here</a> <u>x</u> <s>y</s>'],
    ['<script>', '&#60;script&#62;'],
  ])('%j', (markdown, html) => expect(markdownHtml(markdown, { 77: 'Ada' })).toBe(html));
});

describe('a page with a message', () => {
  const message = {
    components: [
      { type: 12, items: [{ media: { url: 'attachment://a.png' } }] },
      { type: 1, components: [{ type: 2, style: 1, label: 'Share <it>', disabled: true }] },
    ],
    files: [{ name: 'a.png', bytes: Buffer.from('png') }],
  };

  it('shows its picture, its buttons and what they can', () => {
    const html = sceneHtml({ name: 'x', message }, 'dark', {});
    expect(html).toContain('src="data:image/png;base64,cG5n"');
    expect(html).toContain('<span class="button style1 disabled">Share &#60;it&#62;</span>');
    expect(html).not.toContain('Only you can see this');
  });

  it('says whom it is for, and that it is a rendering', () => {
    const html = sceneHtml({ name: 'x', message: { ...message, onlyFor: '77' } }, 'light', {});
    expect(html).toContain('Only you can see this');
    expect(html).toContain('A rendering');
  });
});
