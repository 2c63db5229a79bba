import { describe, expect, it } from 'vitest';
import { blocksOfHtml, wordsOfHtml } from '../../src/intake/html-text.ts';
import { cpuTime } from '../cpu-time.ts';

const HEADING = { kind: 'heading', evidence: 'marked as a heading' };
const CAPTION = { kind: 'caption', evidence: 'marked as a caption' };

const lines = (html: string) => {
  const read = blocksOfHtml(html);
  return read.kind === 'blocks' ? read.blocks : read.why;
};

describe('a piece of HTML', () => {
  it.each([
    ['<p>It is <b>so</b>.</p> <p>She\n  said.</p>', ['It is so.', 'She said.']],
    ['It is so.<br>She said.<br/><br/>He left.', ['It is so.', 'She said.', 'He left.']],
    ['bare <i>words</i><div>and<div>more</div>words</div>', ['bare words', 'and', 'more', 'words']],
    ['<p>un<em>believ</em>able <a href="x"> link </a>.</p>', ['unbelievable link .']],
    [
      '&ldquo;So&rdquo; &amp; &#8217;no&#x2019; 5 < 6 &unknown; AT&T',
      ['“So” & ’no’ 5 < 6 &unknown; AT&T'],
    ],
    ['<p>Zoë&nbsp;Roe</p>', ['Zoë\u00A0Roe']],
    ['<h2>Why</h2><p>So.</p><h3></h3>', [{ ...HEADING, text: 'Why' }, 'So.']],
    [
      '<figure><img alt="x"><figcaption>The <i>pier</i>.</figcaption></figure>So.',
      [{ ...CAPTION, text: 'The pier.' }, 'So.'],
    ],
    [
      '<ul><li>one<li>two</ul><table><tr><td>a</td><td>b</td></tr></table>',
      ['one', 'two', 'a', 'b'],
    ],
    ['<blockquote><p>So.</p></blockquote>', ['So.']],
    ['a<script>b</script>c<style>d</style>e<!-- f --><noscript>g</noscript>', ['ace']],
    ['<template><p>x</p></template><iframe>y</iframe><button>z</button>So.', ['So.']],
    ['<svg><text>x</text><title>y</title></svg>So.', ['So.']],
    ['<form><input><p>x</p><select><option>y</select></form>So.', ['So.']],
    ['<P>Upper</P><pre>a\n b</pre>', ['Upper', 'a b']],
    ['</p></div>So.</span>', ['So.']],
    ['<p>open', ['open']],
    ['<script>never closed <p>So.', []],
    ['<p title="a > b">So.</p><![CDATA[x]]>', ['So.']],
    ['', []],
  ])('%s has the lines of its blocks', (html, expected) => expect(lines(html)).toEqual(expected));

  it.each([
    ['Ferry &amp; <b>bridge</b>\n sold', 'Ferry & bridge sold'],
    ['<p>One</p><p>two</p>', 'One two'],
    ['plain', 'plain'],
    ['<i>'.repeat(300), ''],
  ])('%s has its words on one line', (html, words) => expect(wordsOfHtml(html)).toBe(words));

  it.each([
    ['<div>'.repeat(500_000), 'Its HTML is nested more than 200 elements deep.'],
    ['<b></b>'.repeat(500_000), 'Its HTML has more than 50000 elements.'],
    ['<p>'.repeat(500_000), 'Its HTML has more than 50000 elements.'],
  ])('that is a bomb is turned away at once', (html, why) => {
    const start = cpuTime();
    expect(lines(html)).toBe(why);
    expect(cpuTime() - start).toBeLessThan(500);
  });
});
