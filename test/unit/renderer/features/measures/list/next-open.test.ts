import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextOpen } from '../../../../../../renderer/features/measures/list/next-open.ts';
import { measureId } from '../small-catalogue.ts';

const ORDER = ['a', 'b', 'c', 'd'].map(measureId);
const next = (active: string | null, ...open: string[]) =>
  nextOpen(ORDER, active === null ? null : measureId(active), (id) => open.includes(id));

describe('the next open measure', () => {
  it('is the first open one behind the active one', () => {
    expect(next('a', 'a', 'c', 'd')).toEqual({ id: 'c', isAgain: false });
  });

  it('is the first of all behind the last, which is said', () => {
    expect(next('d', 'b')).toEqual({ id: 'b', isAgain: true });
  });

  it('is the active one only when no other is open', () => {
    expect(next('b', 'b')).toEqual({ id: 'b', isAgain: true });
  });

  it('is the first open one where none is active, or the active one is not among them', () => {
    expect(next(null, 'b', 'c')).toEqual({ id: 'b', isAgain: false });
    expect(next('x', 'b', 'c')).toEqual({ id: 'b', isAgain: false });
  });

  it('is none when all are answered', () => {
    expect(next('a')).toBeUndefined();
  });

  it('comes by every open measure once before it begins again', () => {
    const measures = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 20 });
    fc.assert(
      fc.property(measures, fc.func(fc.boolean()), (ids, isOpen) => {
        const order = ids.map(measureId);
        const met: string[] = [];
        let step = nextOpen(order, null, isOpen);
        while (step && !step.isAgain) {
          met.push(step.id);
          step = nextOpen(order, step.id, isOpen);
        }
        expect(met).toEqual(order.filter((id) => isOpen(id)));
      }),
    );
  });
});
