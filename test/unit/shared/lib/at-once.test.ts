import { expect, it } from 'vitest';
import { atOnce } from '../../../../shared/lib/at-once.ts';

it('takes all steps and hands on what comes of them', () => {
  const taken: number[] = [];
  function* steps(): Generator<void, string> {
    for (const step of [1, 2]) {
      taken.push(step);
      yield;
    }
    return 'done';
  }
  expect(atOnce(steps())).toBe('done');
  expect(taken).toEqual([1, 2]);
});
