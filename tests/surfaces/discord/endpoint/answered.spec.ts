import { describe, expect, it } from 'vitest';
import { Answered } from '../../../../src/surfaces/discord/endpoint/answered.ts';

describe('what has been answered', () => {
  it('is first once', () => {
    const answered = new Answered(9);
    expect(answered.isFirst('1', { now: 0, until: 10 })).toBe(true);
    expect(answered.isFirst('1', { now: 9, until: 10 })).toBe(false);
    expect(answered.isFirst('2', { now: 9, until: 10 })).toBe(true);
  });

  it('is forgotten when its time is over', () => {
    const answered = new Answered(9);
    answered.isFirst('1', { now: 0, until: 10 });
    expect(answered.isFirst('1', { now: 10, until: 20 })).toBe(true);
  });

  it('is forgotten when there is too much of it, the oldest first', () => {
    const answered = new Answered(2);
    for (const id of ['1', '2', '3']) answered.isFirst(id, { now: 0, until: 10 });
    for (const id of ['2', '3', '2']) {
      expect(answered.isFirst(id, { now: 0, until: 10 })).toBe(false);
    }
    expect(answered.isFirst('1', { now: 0, until: 10 })).toBe(true);
  });
});
