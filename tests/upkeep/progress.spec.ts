import { PassThrough } from 'node:stream';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { progressOn } from '../../src/upkeep/progress.ts';

/** A stream as the standard error is one, in a terminal or not. */
function stream(isTTY: boolean) {
  const written = new PassThrough({ encoding: 'utf8' });
  // Of all that a stream to a terminal has, the bar uses what a stream has and these.
  const terminal = Object.assign(written, { isTTY, columns: 80 }) as unknown as NodeJS.WriteStream;
  return { terminal, said: () => String(written.read() ?? '') };
}

afterEach(() => vi.useRealTimers());

describe('progress', () => {
  it('is a line every five seconds where nobody watches', () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const { terminal, said } = stream(false);
    const progress = progressOn(terminal);
    progress.show(1, 100);
    expect(said()).toBe('');
    vi.advanceTimersByTime(10_000);
    progress.show(20, 100);
    expect(said()).toBe('20 of 100, 2.0 a second, 40 s left\n');
    vi.advanceTimersByTime(1_000);
    progress.show(22, 100);
    progress.end();
    expect(said()).toBe('');
  });

  it('is a bar with rate and time left in a terminal, and leaves nothing behind', () => {
    const { terminal, said } = stream(true);
    const progress = progressOn(terminal);
    progress.show(1, 4);
    progress.show(4, 4);
    progress.end();
    expect(said()).toMatch(/4 of 4|1 of 4/);
  });

  it('counts a second folder from its own first to its own last, and at its own pace', () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const { terminal, said } = stream(false);
    const progress = progressOn(terminal);
    progress.show(1, 1);
    vi.advanceTimersByTime(100_000);
    progress.show(1, 100);
    vi.advanceTimersByTime(10_000);
    progress.show(21, 100);
    expect(said()).toBe('21 of 100, 2.0 a second, 40 s left\n');
  });

  it('is a bar of as many as there are now', () => {
    const { terminal, said } = stream(true);
    const progress = progressOn(terminal);
    progress.show(1, 1);
    progress.show(1, 3);
    progress.show(2, 3);
    progress.end();
    expect(said()).toContain('2 of 3');
  });

  it('says nothing when there was nothing to do', () => {
    const { terminal, said } = stream(true);
    progressOn(terminal).end();
    expect(said()).toBe('');
  });
});
