import { describe, expect, it } from 'vitest';
import { type BodyKind, problems } from './specification.ts';

const QUIET = { flags: 1 << 15, allowed_mentions: { parse: [] } };
const TEXT = { type: 10, content: 'The tide turned at noon.' };
const BUTTON = { type: 2, style: 1, custom_id: 'more', label: 'More' };
const OFFERS = [
  { label: 'The Quay Courier', value: 'quay' },
  { label: 'Port News', value: 'port' },
];
const SELECT = { type: 3, custom_id: 'outlet', options: OFFERS };

const row = (...components: readonly object[]) => ({ type: 1, components });
const message = (...components: readonly object[]) => ({ ...QUIET, components });
const offers = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ label: `Outlet ${at}`, value: String(at) }));

describe('a message with every component that newsrooms see', () => {
  const everything = message(
    {
      type: 17,
      accent_color: 0x336699,
      components: [
        { type: 9, components: [TEXT], accessory: BUTTON },
        { type: 14, divider: true },
        { type: 12, items: [{ media: { url: 'attachment://a.png' }, description: 'A chart' }] },
        { type: 13, file: { url: 'attachment://a.csv' } },
      ],
    },
    TEXT,
    row(SELECT),
    row({ type: 2, style: 5, url: 'https://example.com', label: 'Read' }),
  );

  it.each<BodyKind>(['followUp', 'edit', 'channelMessage', 'channelEdit'])(
    'is taken as %s',
    (kind) => expect(problems(everything, kind)).toEqual([]),
  );
  it('is taken as a response', () =>
    expect(problems({ type: 4, data: everything }, 'callback')).toEqual([]));
});

describe('a message', () => {
  it.each<[string, object]>([
    [
      '41 components',
      message(...Array(41).fill(TEXT).slice(0, 38), {
        type: 9,
        components: [TEXT],
        accessory: BUTTON,
      }),
    ],
    [
      '4001 characters',
      message({ ...TEXT, content: 'x'.repeat(2000) }, { ...TEXT, content: 'y'.repeat(2001) }),
    ],
    ['bytes of text', message({ ...TEXT, content: '文'.repeat(3400) })],
    ['an empty text', message({ ...TEXT, content: ' \n' })],
    ['half a character', message({ ...TEXT, content: 'a\ud83d' })],
    ['the same custom_id twice', message(row(BUTTON, BUTTON))],
    [
      'the same custom_id twice',
      message({ type: 9, components: [TEXT], accessory: BUTTON }, row(BUTTON)),
    ],
    ['the same id twice', message({ ...TEXT, id: 7 }, { ...TEXT, id: 7 })],
    ['flag of version 2', { ...message(TEXT), flags: 64 }],
    ['beside components of version 2', { ...message(TEXT), content: 'And this' }],
    ['mentions are not switched off', { flags: 1 << 15, components: [TEXT] }],
    ['mentions are not switched off', { ...message(TEXT), allowed_mentions: { parse: ['users'] } }],
    ['an empty message', { allowed_mentions: { parse: [] } }],
    ['a select beside others', message(row(SELECT, BUTTON))],
    ['same value twice', message(row({ ...SELECT, options: [...OFFERS, ...OFFERS] }))],
    ['wants more than it offers', message(row({ ...SELECT, max_values: 3 }))],
    [
      'more chosen than it takes',
      message(row({ ...SELECT, options: OFFERS.map((one) => ({ ...one, default: true })) })),
    ],
    [
      'a choice without a label',
      message(row({ ...SELECT, options: [{ label: ' ', value: 'x' }] })),
    ],
    ['a link has an address', message(row({ ...BUTTON, style: 5 }))],
    ['a button has a custom_id', message(row({ ...BUTTON, custom_id: undefined }))],
    ['a button without a label', message(row({ ...BUTTON, label: undefined }))],
    [
      'a file that is not attached',
      message({ type: 13, file: { url: 'https://example.com/a.csv' } }),
    ],
  ])('is refused for %s', (why, body) =>
    expect(problems(body, 'followUp').join('; ')).toContain(why),
  );

  it.each<[string, object]>([
    ['26 choices', message(row({ ...SELECT, options: offers(26) }))],
    ['no choice', message(row({ ...SELECT, options: [] }))],
    [
      'a long label',
      message(row({ ...SELECT, options: [{ label: 'x'.repeat(101), value: '1' }] })),
    ],
    [
      'a long value',
      message(row({ ...SELECT, options: [{ label: 'x', value: '1'.repeat(101) }] })),
    ],
    ['a long placeholder', message(row({ ...SELECT, placeholder: 'x'.repeat(151) }))],
    ['a long label of a button', message(row({ ...BUTTON, label: 'x'.repeat(81) }))],
    [
      'a section of four texts',
      message({ type: 9, components: Array(4).fill(TEXT), accessory: BUTTON }),
    ],
    ['a section without anything beside it', message({ type: 9, components: [TEXT] })],
    [
      'a container in a container',
      message({ type: 17, components: [{ type: 17, components: [TEXT] }] }),
    ],
    [
      'six buttons in a row',
      message(row(...Array.from({ length: 6 }, (_, at) => ({ ...BUTTON, custom_id: `${at}` })))),
    ],
  ])('is refused by the specification for %s', (_, body) =>
    expect(problems(body, 'followUp')).not.toEqual([]),
  );
});

describe('a response', () => {
  it.each<[string, BodyKind, object]>([
    ['a deferral takes no flag', 'callback', { type: 5, data: { flags: 1 << 15 } }],
    ['an empty message', 'callback', { type: 4 }],
    [
      'mentions are not switched off',
      'update',
      { type: 7, data: { components: [TEXT], flags: 1 << 15 } },
    ],
    [
      'a choice without a name',
      'choices',
      { type: 8, data: { choices: [{ name: ' ', value: 'x' }] } },
    ],
  ])('is refused for %s', (why, kind, body) =>
    expect(problems(body, kind).join('; ')).toContain(why),
  );

  it.each<[BodyKind, object]>([
    ['callback', { type: 5, data: { flags: 64 } }],
    ['callback', { type: 5 }],
    ['update', { type: 6 }],
    ['choices', { type: 8, data: { choices: [] } }],
    ['pong', { type: 1 }],
  ])('is taken as %s: %j', (kind, body) => expect(problems(body, kind)).toEqual([]));
});
