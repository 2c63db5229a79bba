import { expect, it } from 'vitest';
import { WALL_CLOCK } from '../../../src/intake/web/clock.ts';

it('the clock on the wall lets time pass, and is woken when nobody waits any more', async () => {
  const start = WALL_CLOCK.now();
  await WALL_CLOCK.sleep(10);
  expect(WALL_CLOCK.now() - start).toBeGreaterThanOrEqual(9);
  await expect(WALL_CLOCK.sleep(10_000, AbortSignal.timeout(5))).rejects.toThrow(/abort/i);
});
