import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatMapInBlocks, flatMapInSteps } from '../../../../shared/lib/in-blocks.ts';

interface Part {
  number: number;
}

/** Lists of parts, each made of the one before by leaving out, exchanging and adding parts. */
const histories = fc.array(
  fc.array(fc.record({ at: fc.nat(300), change: fc.constantFrom('leave', 'exchange', 'add'), number: fc.nat(9) }), {
    maxLength: 5,
  }),
  { maxLength: 6 },
);

function changed(list: readonly Part[], changes: readonly { at: number; change: string; number: number }[]): Part[] {
  const next = [...list];
  for (const { at, change, number } of changes) {
    const place = Math.min(at, next.length);
    next.splice(place, change === 'add' ? 0 : 1, ...(change === 'leave' ? [] : [{ number }]));
  }
  return next;
}

describe('a list in blocks', () => {
  it('gives what the whole list gives, whatever comes, goes and changes', () => {
    const work = ({ number }: Part, factor: number) =>
      Array.from({ length: number % 3 }, (_, at) => number * factor + at);
    fc.assert(
      fc.property(histories, fc.nat(200), (steps, length) => {
        const inBlocks = flatMapInBlocks(work);
        let list: Part[] = Array.from({ length }, (_, number) => ({ number }));
        for (const [index, changes] of steps.entries()) {
          list = changed(list, changes);
          const factor = 1 + (index % 2);
          expect(inBlocks(list, factor)).toEqual(list.flatMap((part) => work(part, factor)));
        }
      }),
    );
  });

  it('is worked out again only where a part is another one', () => {
    const asked: number[] = [];
    const inBlocks = flatMapInBlocks(({ number }: Part, _: string) => {
      asked.push(number);
      return [number];
    });
    const list = Array.from({ length: 1000 }, (_, number) => ({ number }));
    inBlocks(list, 'one');
    expect(asked).toHaveLength(1000);
    asked.length = 0;
    inBlocks(list.with(500, { number: 500 }), 'one');
    expect(asked).toContain(500);
    expect(asked.length).toBeLessThan(100);
    asked.length = 0;
    inBlocks(list, 'another');
    expect(asked).toHaveLength(1000);
  });

  it('gives way after each block that is worked out, and nowhere else', () => {
    const inSteps = flatMapInSteps(({ number }: Part, _: string) => [number]);
    const list = Array.from({ length: 1000 }, (_, number) => ({ number }));
    const steps = (context: string) => [...inSteps(list, context)].length;
    expect(steps('one')).toBe(16);
    expect(steps('one')).toBe(0);
  });
});
