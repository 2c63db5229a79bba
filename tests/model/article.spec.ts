import { describe, expect, it } from 'vitest';
import { newer } from '../../src/model/article.ts';

describe('of two versions', () => {
  it.each([
    ['10', '9', true],
    ['9', '10', false],
    ['2', '2', false],
    ['02', '1', true],
    ['2031-03-31T08:00:00Z', '2031-03-30T23:59:59Z', true],
    ['2031-03-30T08:00:00Z', '2031-03-30', true],
    ['2031-03-30', '2031-03-30T08:00:00Z', false],
    ['2031-03-30', '2031-03-29T08:00:00Z', true],
    ['2', '2031-03-30', undefined],
    ['2031-03-30', '2', undefined],
    ['final', 'draft', undefined],
    ['', '', undefined],
  ])('%s against %s is the newer: %s', (a, b, expected) => expect(newer(a, b)).toBe(expected));
});
