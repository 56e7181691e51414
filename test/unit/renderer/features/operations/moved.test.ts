import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moved } from '../../../../../renderer/features/operations/form/moved.ts';

const lists = fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 8 });
const steps = fc.constantFrom(1 as const, -1 as const);

test('a step and the step back leave the list as it was', () => {
  fc.assert(
    fc.property(lists, fc.nat(), steps, (list, pick, step) => {
      const index = pick % list.length;
      const there = moved(list, index, step);
      const back = step === 1 ? -1 : 1;
      const landed = there.indexOf(list[index] as number);
      expect(landed === index ? there : moved(there, landed, back)).toEqual(list);
      expect(there.toSorted()).toEqual(list.toSorted());
    }),
  );
});

test('there is no way past the ends', () => {
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
  expect(moved(['a', 'b'], -1, 1)).toEqual(['a', 'b']);
});
