import { describe, expect, test } from 'vitest';
import { raceOf } from '../../../bench/harness/race.ts';

/** Long enough not to be repeated within a sample. */
const busy = () => {
  const end = performance.now() + 6;
  while (performance.now() < end);
};

describe('taking samples', () => {
  test('by turns, as many of each as were asked for, after warming up', async () => {
    const order: string[] = [];
    const contestant = (name: string) => ({ prepare: () => () => void order.push(name) });
    const taken = await raceOf(5)({ app: contestant('a'), reference: contestant('r') });
    expect(taken.app).toHaveLength(5);
    expect(taken.reference).toHaveLength(5);
    expect(order.slice(-10).join('')).toBe('ararararar');
    expect(order.length).toBeGreaterThan(10);
  });

  test('work is awaited, its preparation is done anew for each sample', async () => {
    let [prepared, finished] = [0, 0];
    const prepare = async () => {
      prepared += 1;
      return async () => {
        await new Promise((resolve) => setTimeout(resolve, 1));
        finished += 1;
      };
    };
    await raceOf(5)({ app: { prepare } });
    expect(finished).toBe(prepared);
  });

  test('work too short for a clock is repeated within its sample', async () => {
    let count = 0;
    await raceOf(5)({
      app: () => {
        count += 1;
      },
    });
    expect(count).toBeGreaterThan(100);
  });

  test('longer work is not repeated, and takes what it takes', async () => {
    const { app } = await raceOf(5)({ app: busy });
    for (const ms of app) expect(ms).toBeGreaterThanOrEqual(6);
  });

  test('a program that times itself is believed', async () => {
    expect(await raceOf(5)({ app: { ms: async () => 42 } })).toEqual({ app: [42, 42, 42, 42, 42] });
  });

  test('work that fails fails the race', async () => {
    const fails = () => {
      throw new Error('broken');
    };
    await expect(raceOf(5)({ app: fails })).rejects.toThrow('broken');
  });
});
