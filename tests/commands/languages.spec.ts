import { describe, expect, it } from 'vitest';
import type { Words } from '../../src/command.ts';
import { TONGUES } from '../../src/model/server.ts';
import { ENGLISH, languageOf } from '../../src/rendering/languages/language.ts';
import { ask } from '../../src/surfaces/ask.ts';
import { findCommands } from '../../src/surfaces/commands.ts';
import { optionsOf } from '../../src/surfaces/options.ts';
import { archiveOf } from './newsroom.ts';

const commands = await findCommands(new URL('../../commands', import.meta.url));
const archive = await archiveOf([]);

/** Those whose answers say back what was asked. */
const questions = commands.filter(({ name }) => ['cite', 'timeline', 'who-said'].includes(name));

/** What commands and options say of themselves, and the names of choices. */
const described: readonly (readonly [place: string, words: Words])[] = commands.flatMap(
  (command) => [
    [command.name, command.summary] as const,
    ...optionsOf(command).map(
      ({ name, description }) => [`${command.name} ${name}`, description] as const,
    ),
  ],
);
const choices = commands.flatMap((command) =>
  optionsOf(command).flatMap(({ name, choices }) =>
    choices.map((one) => [`${command.name} ${name}: ${one.value}`, one.name] as const),
  ),
);

describe('what a command says of itself', () => {
  it.each([...described, ...choices])(
    'is short enough for Discord in each language: %s',
    (_, words) => {
      for (const tongue of TONGUES) {
        const length = Array.from(words[tongue]).length;
        expect(length, words[tongue]).toBeGreaterThan(0);
        expect(length, words[tongue]).toBeLessThanOrEqual(100);
      }
    },
  );

  it.each(described)('is said in another way in each language: %s', (_, words) =>
    expect(new Set(TONGUES.map((tongue) => words[tongue])).size).toBe(TONGUES.length),
  );

  it('names the choices of an option apart', () => {
    for (const command of commands)
      for (const { name, choices } of optionsOf(command))
        for (const tongue of TONGUES)
          expect(new Set(choices.map((one) => one.name[tongue])).size, name).toBe(choices.length);
  });
});

it('what was asked is said back in each language, option by option', () => {
  const asked = questions.flatMap(({ query }) => Object.keys(query.shape));
  const unsaid = asked.filter((name) => !Object.hasOwn(ENGLISH.answer.asked, name));
  expect(new Set(unsaid)).toEqual(new Set(['style', 'why'])); // these are how, not what
});

it.each<[string, string, Readonly<Record<string, string>>, string]>([
  ['de', 'who-said', {}, '/who-said: words oder speaker angeben, oder beides.'],
  ['fr', 'who-said', {}, '/who-said\u00a0: indiquez words ou speaker, ou les deux.'],
  ['es-ES', 'timeline', {}, '/timeline: indique topic o speaker, o ambos.'],
  ['de', 'cite', {}, '/cite: quote fehlt.'],
  ['es-419', 'cite', { quote: ' ' }, '/cite: quote está vacío.'],
  [
    'de',
    'who-said',
    { words: 'food', from: '2023-04', to: '2023-03' },
    '/who-said: from muss vor to liegen.',
  ],
  [
    'fr',
    'who-said',
    { words: 'food', from: 'jeudi' },
    '/who-said\u00a0: from «\u00a0jeudi\u00a0» n’est pas une date\u00a0: écrivez 2023-03-30, 2023-03 ou 2023.',
  ],
  [
    'es-ES',
    'who-said',
    { words: 'food', kind: 'literal' },
    '/who-said: kind «literal» no es ninguno de direct, mixed, indirect.',
  ],
  [
    'de',
    'who-said',
    { words: 'food', why: 'vielleicht' },
    '/who-said: why „vielleicht“ ist weder true noch false.',
  ],
  ['de', 'timeline', { topic: 'a'.repeat(201) }, '/timeline: topic ist länger als 200 Zeichen.'],
  [
    'fr',
    'cite',
    { quote: 'food', colour: 'red' },
    '/cite n’a pas d’option «\u00a0colour\u00a0». Il y a\u00a0: quote, style.',
  ],
  ['es-ES', 'whosaid', {}, 'No existe el comando «whosaid». Existen: cite, timeline, who-said.'],
])('in %s /%s %j is refused, and why', async (code, name, options, why) =>
  expect(await ask({ name, options }, { commands: questions, archive }, languageOf(code))).toEqual({
    kind: 'refused',
    why,
  }),
);
