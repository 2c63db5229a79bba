import { describe, expect, it } from 'vitest';
import { archiveOf } from './filed.ts';
import { type Line, type Page, page } from './page.ts';
import { SEEDS } from './seeds.ts';

const says = (by: string, role?: string) => ({
  text: `${by}${role ? `, ${role},` : ''} said the port was “open.”`,
  by,
  ...(role ? { role } : {}),
  content: 'the port was “open.”',
});
const unnamed = (mention: string) => ({
  text: `${mention} said the port was shut.`,
  by: { mention },
  content: 'the port was shut',
});
const pageOf = (id: string, ...lines: readonly Line[]) => page(id, {}, lines);

const found = async (asked: string, ...pages: readonly Page[]) =>
  (await (await archiveOf(...pages)).speakers(asked)).map(({ name }) => name);

describe('one speaker', () => {
  it.each([
    ['Kim Dae-Ho', 'Kim Dae Ho'],
    ['the Port Authority', 'Port Authority'],
    ['U.S.', 'the United States'],
    ['US Navy', 'United States Navy'],
    ['UN', 'United Nations'],
    ['the EU', 'European Union'],
    ['UK', 'the U.K.'],
    ['Mira O’Hara', "Mira O'Hara"],
    ['Péter Magyar', 'Peter Magyar'],
    ['Lena Sørensen', 'Lena Sorensen'],
    ['Łukasz Wałęsa', 'Lukasz Walesa'],
    ['MIRA SOLEN', 'Mira Solen'],
    ['K. R. Narayan', 'K.R. Narayan'],
    ['Robert Hale Jr.', 'Robert Hale Jr'],
    ['Mira J. Solen', 'Mira Solen'],
    ['Mira J. Solen', 'Mira Jo Solen'],
    ['Edmund Paul Pell', 'Edmund Pell'],
    ['Eleanor “Nell” Vandenberg', 'Eleanor Vandenberg'],
  ])('is %s and %s', async (one, other) => {
    const names = await found('', pageOf('a', says(one)), pageOf('b', says(other)));
    expect(names).toHaveLength(1);
  });

  it('is found by each way to write the name, and then alone', async () => {
    const pages = [
      pageOf('a', says('James B. Comey', 'the director')),
      pageOf('b', says('James Comey', 'a lawyer')),
      pageOf('c', says('James Comey Park')),
    ];
    const archive = await archiveOf(...pages);
    for (const asked of ['James Comey', 'James B. Comey']) {
      expect(await archive.speakers(asked)).toEqual([
        { name: 'James B. Comey', roles: ['the director', 'a lawyer'], statements: 2 },
      ]);
    }
    const { remarks } = await archive.search({ speaker: 'James B. Comey' });
    const articles = remarks.flatMap(({ clippings }) => clippings.map((c) => c.source.articleId));
    expect(articles.toSorted()).toEqual(['a', 'b']);
  });

  it('has all statements, all roles, and the fullest name', async () => {
    const archive = await archiveOf(
      pageOf('a', says('U.S.')),
      pageOf('b', says('The United States', 'the chair')),
      pageOf('c', says('United States', 'a member')),
    );
    expect(await archive.speakers('us')).toEqual([
      { name: 'United States', roles: ['the chair', 'a member'], statements: 3 },
    ]);
    const { remarks } = await archive.search({ speaker: 'United States' });
    expect(remarks).toHaveLength(3);
  });
});

describe('several speakers', () => {
  it.each([
    ['Mira Solen', 'Ivo Solen', 'Solen'],
    ['J. Solen', 'Jane Solen', 'Solen'],
    ['Jane A. Solen', 'Jane B. Solen', 'Solen'],
    ['Jane Solen', 'Mary Jane Solen', 'Solen'],
    ['Robert Hale', 'Robert Hale Jr.', 'Hale'],
    ['Robert Hale Sr.', 'Robert Hale Jr.', 'Robert Hale'],
    // Family name first or last: nothing says which.
    ['Park Min-jun', 'Min-jun Park', 'Park'],
    ['Nell Vandenberg', 'Eleanor Vandenberg', 'Vandenberg'],
    ['State Department', 'State Health Department', 'department'],
    ['United Airlines', 'United Arab Airlines', 'airlines'],
    ['White House', 'White House officials', 'house'],
    ['U.S. intelligence', 'U.S. officials', 'U.S.'],
  ])('are %s and %s, asked for as %s', async (one, other, asked) => {
    const names = await found(asked, pageOf('a', says(one)), pageOf('b', says(other)));
    expect(names.toSorted()).toEqual([one, other].sort());
  });

  it('are one that fits two who differ, and those two', async () => {
    const names = ['Jane Roe', 'Jane A. Roe', 'Jane B. Roe'];
    const pages = names.map((name, at) => pageOf(`${at}`, says(name)));
    expect((await found('Roe', ...pages)).toSorted()).toEqual(names.toSorted());
    expect(await found('Jane Roe', ...pages)).toEqual(['Jane Roe']);
  });

  it('are those without a name, article by article, and each can be asked for', async () => {
    const archive = await archiveOf(
      pageOf('a', unnamed('Experts'), unnamed('Food experts')),
      pageOf('b', unnamed('experts')),
    );
    const names = (await archive.speakers('experts')).map(({ name }) => name);
    expect(names).toEqual(['Experts (article a)', 'Food experts', 'experts (article b)']);
    for (const name of names) {
      expect((await archive.speakers(name)).map(({ name }) => name)).toEqual([name]);
    }
    const { remarks } = await archive.search({ speaker: 'Experts (article a)' });
    expect(remarks.map(({ clippings }) => clippings[0].source.articleId)).toEqual(['a']);
  });

  it('are a surname that one article leaves alone and the people of that name', async () => {
    const surname = {
      text: 'Solen said the port was open.',
      by: { name: 'Mira Solen', mention: 'Solen' },
      content: 'the port was open',
    };
    const pages = [pageOf('a', says('Mira Solen'), surname), pageOf('b', says('Solen'))];
    expect(await found('Solen', ...pages)).toEqual(['Mira Solen', 'Solen (article b)']);
    const { remarks } = await (await archiveOf(...pages)).search({ speaker: 'Solen (article b)' });
    expect(remarks).toHaveLength(1);
  });

  it('are not a country and a firm that has its name', async () => {
    const pages = [pageOf('a', says('Norlandia')), pageOf('b', says('Air Norlandia'))];
    expect(await found('Norlandia', ...pages)).toEqual(['Norlandia']);
  });
});

describe('asking for a speaker', () => {
  it.each([
    ['White House', ['White House']],
    ['the white house', ['White House']],
    ['US', ['United States']],
    ['United Sta', ['United States']],
    ['kirb', ['John Kirby']],
    ['Security Council spokesman', ['John Kirby']],
    ['spokesman Kirby', ['John Kirby']],
    ['us intelligence', ['U.S. intelligence']],
    ['secretary', ['Antony Blinken']],
    ['kir john', []],
    ['ohn', []],
    ['he', []],
    ['!?', []],
  ])('%s', async (asked, names) => expect(await found(asked, ...SEEDS)).toEqual(names));

  it('with nothing gives all, most quoted first', async () => {
    const archive = await archiveOf(...SEEDS);
    const counts = (await archive.speakers('')).map(({ statements }) => statements);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect((await archive.speakers(''))[0]?.name).toBe('John Kirby');
  });
});
