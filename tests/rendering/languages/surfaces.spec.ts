import { describe, expect, it } from 'vitest';
import { citation } from '../../../src/rendering/citation.ts';
import { pages, sentencePage } from '../../../src/rendering/discord.ts';
import { languageOf } from '../../../src/rendering/languages/language.ts';
import { MISSING } from '../../../src/rendering/picture/lettering.ts';
import { pictureOf } from '../../../src/rendering/picture/picture.ts';
import { clippingOf } from '../invented.ts';
import { elementsOf } from '../picture/read-svg.ts';
import { timelineOf } from '../picture/timelines.ts';
import { entry, sheetOf } from '../sheets.ts';

const LONG = 'The harbour will not be sold. '.repeat(1000);

describe('a message of Discord', () => {
  it.each([
    ['en-GB', '[The sentence is 30,000 characters long, too long for Discord.]'],
    ['de', '[Zu lang für Discord: Satz, 30.000 Zeichen.]'],
    ['fr', '[Trop long pour Discord\u00a0: phrase, 30\u202f000 caractères.]'],
    ['es-419', '[Demasiado largo para Discord: frase, 30,000 caracteres.]'],
  ])('says in %s what is too long for it', (code, instead) => {
    const laid = sheetOf(entry({ words: [{ voice: 'outlet', text: LONG }] }));
    const text = JSON.stringify(pages(laid, [], languageOf(code)));
    expect(text.replaceAll('\\', '')).toContain(instead);
  });

  it('says in German what stands before the words, and that a sentence of ours is too long', () => {
    const german = languageOf('de');
    const words = [{ voice: 'outlet' as const, text: 'The council met.' }];
    const before = { label: german.answer.sentenceBefore, words };
    const text = JSON.stringify(pages(sheetOf(entry({ before })), [], german));
    expect(text).toContain('-# der Satz davor: The council met');
    expect(JSON.stringify(sentencePage(LONG, german))).toContain('Zu lang für Discord: Hinweis');
  });
});

describe('a picture', () => {
  const timeline = timelineOf(
    [{ date: '2031-03-01', own: true }],
    [{ date: '2031-03-03' }, { date: '2031-03-04', outlet: null }],
    [{ date: '2031-05-01', flags: ['order-ambiguous'] }],
    [{ date: '2031-09/..' }],
    [{ date: null }],
  );

  it.each([
    ['de', ['Mai', 'an diesem Tag', '1. Mai 2031', 'Datum nicht angegeben']],
    ['fr', ['mai', 'ce jour-là', '1er mai 2031', 'Date non indiquée']],
    ['es-ES', ['may', 'ese día', '1 de mayo de 2031', 'Fecha no indicada']],
    ['en-US', ['May', 'that day', 'May 1, 2031', 'Date not stated']],
  ])('has its labels, its legend and its months in %s, in letters of its font', async (...row) => {
    const [code, words] = row;
    const { svg } = await pictureOf(timeline, languageOf(code));
    const texts = elementsOf(svg).map(({ text }) => text);
    for (const one of words) expect(texts).toContain(one);
    expect(svg).not.toContain(MISSING);
    expect(svg).toContain(`lang="${code}"`);
  });

  it('says in German what it shows', async () => {
    const { alternative } = await pictureOf(timeline, languageOf('de'));
    expect(alternative).toBe(
      'Zeitleiste: 5 Einträge, 2 Artikel durchsucht. Gesucht: Thema „harbour“. ' +
        '1. März 2031: 1 The Harbour Post, im eigenen Text. ' +
        '3. März 2031: 2 ⚠ die Datumsangaben weichen voneinander ab: ' +
        'Ada Byron, The Harbour Post: 3. März 2031; Ada Byron, Medium nicht angegeben: 4. März 2031. ' +
        '1. Mai 2031 (⚠ Tag und Monat sind vielleicht vertauscht): 3 Ada Byron, The Harbour Post. ' +
        'seit September 2031: 4 Ada Byron, The Harbour Post. ' +
        'Datum nicht angegeben: 5 Ada Byron, The Harbour Post.',
    );
  });
});

it.each(['ap', 'chicago', 'bibtex', 'csl-json', 'html'] as const)(
  'a citation in the style %s is a format, and the same in every language',
  (style) => {
    const clipping = clippingOf(['“Fares will rise,” said Ada Byron.'], { quoted: ['Fares'] });
    expect(citation(clipping, style, languageOf('de'))).toBe(citation(clipping, style));
  },
);
