import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inTurn } from '../../src/upkeep/in-turn.ts';

const pause = (ticks: number): Promise<void> =>
  ticks === 0 ? Promise.resolve() : Promise.resolve().then(() => pause(ticks - 1));

describe('what is done side by side', () => {
  it('comes in the order of the things, and never more at a time than said', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(20)),
        fc.integer({ min: 1, max: 5 }),
        async (things, most) => {
          let [running, highest] = [0, 0];
          const done = await Array.fromAsync(
            inTurn(things, most, async (ticks) => {
              highest = Math.max(highest, ++running);
              await pause(ticks);
              running--;
              return ticks;
            }),
          );
          expect(done).toEqual(things);
          expect(highest).toBeLessThanOrEqual(most + 1);
        },
      ),
    ));

  it('throws a fault when its turn comes, after what came before it', async () => {
    const came: number[] = [];
    const run = async (): Promise<void> => {
      const work = async (one: number): Promise<number> => {
        if (one === 2) throw new Error('broken');
        await pause(10);
        return one;
      };
      for await (const one of inTurn([0, 1, 2, 3], 3, work)) came.push(one);
    };
    await expect(run()).rejects.toThrow('broken');
    expect(came).toEqual([0, 1]);
  });
});
