import { describe, expect, it } from 'vitest';
import { problems } from './specification.ts';

const WORDS = { type: 3, name: 'words', description: 'What was said' };
const ADD = {
  type: 1,
  name: 'add',
  description: 'Takes articles in',
  options: [{ type: 11, name: 'file', description: 'A page', required: true }, WORDS],
};
const ARCHIVE = {
  name: 'archive',
  description: 'Keeps the archive',
  description_localizations: { de: 'Pflegt das Archiv', 'es-ES': 'Cuida el archivo' },
  default_member_permissions: '32',
  contexts: [0, 1, 2],
  integration_types: [0, 1],
  options: [ADD, { ...ADD, name: 'forget' }],
};
const MENU = { type: 3, name: 'Who said this?', name_localizations: { de: 'Wer hat das gesagt?' } };
const ASK = { name: 'who-said', description: 'Finds who said it', options: [WORDS] };

const ask = (changes: object) => ({ ...ASK, ...changes });
const option = (changes: object) => ask({ options: [{ ...WORDS, ...changes }] });

describe('commands', () => {
  it('are taken with subcommands, menus, translations and permissions', () =>
    expect(problems([ARCHIVE, MENU, ASK], 'commands')).toEqual([]));

  it.each<[string, object]>([
    ['Who is no name', ask({ name: 'Who' })],
    ['Wer Sagt is no name', ask({ name_localizations: { de: 'Wer Sagt' } })],
    ['put into de-DE', ask({ description_localizations: { 'de-DE': 'Wer' } })],
    ['has no description', ask({ description: ' ' })],
    [
      'required option after others',
      ask({ options: [WORDS, { ...WORDS, name: 'who', required: true }] }),
    ],
    [
      'required option after others',
      { ...ARCHIVE, options: [{ ...ADD, options: [...ADD.options].reverse() }] },
    ],
    [
      'both choices and autocomplete',
      option({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] }),
    ],
    [
      'a twice',
      option({
        choices: [
          { name: 'a', value: 'a' },
          { name: 'a', value: 'b' },
        ],
      }),
    ],
    ['words twice', ask({ options: [WORDS, WORDS] })],
    ['options beside subcommands', ask({ options: [ADD, WORDS] })],
    ['description or options', { ...MENU, description: 'What it does' }],
  ])('are refused: %s', (why, command) =>
    expect(problems([command], 'commands').join('; ')).toContain(why),
  );

  it.each<[string, object]>([
    ['a name of 33 letters', ask({ name: 'x'.repeat(33) })],
    ['a description of 101', ask({ description: 'x'.repeat(101) })],
    [
      '26 options',
      ask({ options: Array.from({ length: 26 }, (_, at) => ({ ...WORDS, name: `w${at}` })) }),
    ],
    [
      '26 choices',
      option({
        choices: Array.from({ length: 26 }, (_, at) => ({ name: `${at}`, value: `${at}` })),
      }),
    ],
    ['permissions that are no number', ask({ default_member_permissions: 'all' })],
    ['a context that there is not', ask({ contexts: [3] })],
    ['no way to be installed', ask({ integration_types: [] })],
  ])('are refused by the specification: %s', (_, command) =>
    expect(problems([command], 'commands')).not.toEqual([]),
  );

  it('are refused when one comes twice, but for a menu of the same name', () => {
    expect(problems([ASK, ASK], 'commands')).toEqual(['1 who-said twice']);
    expect(problems([ASK, { type: 3, name: 'who-said' }], 'commands')).toEqual([]);
  });

  it('are measured with the longest translation of each text', () => {
    const long = (letters: number) =>
      ask({
        options: Array.from({ length: 4 }, (_, option) => ({
          ...WORDS,
          name: `o${option}`,
          choices: Array.from({ length: 25 }, (_, at) => ({
            name: `${at}`,
            name_localizations: { de: String(at).padEnd(letters, 'x') },
            value: '1'.repeat(10),
          })),
        })),
      });
    expect(problems([long(68)], 'commands')).toEqual([]);
    expect(problems([long(70)], 'commands')).toEqual(['/who-said is longer than 8,000']);
  });
});
