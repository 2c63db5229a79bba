import { expect, it } from 'vitest';
import { idOf } from '../../src/intake/format.ts';

it.each([
  ['ferry.txt', 'ferry'],
  ['desk/2031/ferry.v2.txt', 'desk/2031/ferry.v2'],
  ['desk.2031/ferry', 'desk.2031/ferry'],
  ['desk/.txt', 'desk/.txt'],
  ['https://example.org/news/42#.html', 'https://example.org/news/42'],
  ['https://example.org/a.php?id=4#.html', 'https://example.org/a.php?id=4'],
  ['https://example.org/#.html', 'https://example.org/'],
])('what comes as %s and states no id is called %s', (fileName, id) =>
  expect(idOf(fileName)).toBe(id),
);
