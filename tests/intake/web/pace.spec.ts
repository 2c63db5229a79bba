import { describe, expect, it } from 'vitest';
import { Pace } from '../../../src/intake/web/pace.ts';
import { TestClock } from './test-clock.ts';

function paced() {
  const clock = new TestClock();
  return { clock, pace: new Pace(clock, 1000) };
}

describe('the pace', () => {
  it('has one request to a host at a time, in order, with a pause between', async () => {
    const { clock, pace } = paced();
    const told: string[] = [];
    const ask = (name: string) => async () => {
      told.push(`${name} begins`);
      await Promise.resolve();
      told.push(`${name} ends`);
    };
    await Promise.all([pace.at('a.example', ask('1')), pace.at('a.example', ask('2'))]);
    expect(told).toEqual(['1 begins', '1 ends', '2 begins', '2 ends']);
    expect(clock.slept).toEqual([1000]);
  });

  it('has other hosts beside it', async () => {
    const { pace } = paced();
    const never = Promise.withResolvers<void>();
    const first = pace.at('a.example', () => never.promise);
    expect(await pace.at('b.example', async () => 'asked')).toBe('asked');
    never.resolve();
    await first;
  });

  it('is as slow as a host asks, and goes on after an error', async () => {
    const { clock, pace } = paced();
    const fail = async () => Promise.reject(new Error('broke'));
    await expect(pace.at('a.example', fail, { pause: 5000 })).rejects.toThrow('broke');
    pace.hold('a.example', 20_000);
    pace.hold('a.example', 10);
    expect(pace.waitFor('a.example')).toBe(20_000);
    expect(await pace.at('a.example', async () => 'asked')).toBe('asked');
    expect(clock.slept).toEqual([20_000]);
  });

  it('waits no longer for who has given up, and the next moves up', async () => {
    const { pace } = paced();
    const slow = Promise.withResolvers<void>();
    const first = pace.at('a.example', () => slow.promise);
    const called = new AbortController();
    const asked: string[] = [];
    const ask = (name: string) => async () => {
      asked.push(name);
    };
    const second = pace.at('a.example', ask('second'), { signal: called.signal });
    const third = pace.at('a.example', ask('third'));
    called.abort();
    await expect(second).rejects.toThrow(/abort/i);
    expect(asked).toEqual([]);
    slow.resolve();
    await Promise.all([first, third]);
    expect(asked).toEqual(['third']);
  });
});
