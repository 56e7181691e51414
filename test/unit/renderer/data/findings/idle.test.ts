import { expect, it } from 'vitest';
import { inSlices } from '../../../../../renderer/data/findings/idle.ts';

/** Each step takes longer than a slice. */
function* slowSteps(taken: number[], count: number): Generator<void, string> {
  for (let step = 1; step <= count; step += 1) {
    const end = performance.now() + 15;
    while (performance.now() < end);
    taken.push(step);
    yield;
  }
  return 'all';
}

it('gives way to others between steps, and hands on what comes of them', async () => {
  const taken: number[] = [];
  const seenByOthers: number[] = [];
  const watch = setInterval(() => seenByOthers.push(taken.length), 0);
  const result = await new Promise<string>((resolve, reject) => void inSlices(slowSteps(taken, 4), resolve, reject));
  clearInterval(watch);
  expect(result).toBe('all');
  expect(taken).toEqual([1, 2, 3, 4]);
  expect(seenByOthers.some((count) => count > 0 && count < 4)).toBe(true);
});

it('takes no more steps once it is called off', async () => {
  const taken: number[] = [];
  const callOff = inSlices(
    slowSteps(taken, 3),
    () => taken.push(99),
    () => taken.push(-1),
  );
  await new Promise<void>((resolve) => {
    const watch = setInterval(() => {
      if (taken.length === 0) return;
      callOff();
      clearInterval(watch);
      setTimeout(resolve, 60);
    }, 0);
  });
  expect(taken.length).toBeLessThan(3);
});

it('tells what a step has thrown', async () => {
  function* failing(): Generator<void, never> {
    yield;
    throw new Error('broken');
  }
  await expect(new Promise((resolve, reject) => void inSlices(failing(), resolve, reject))).rejects.toThrow('broken');
});
