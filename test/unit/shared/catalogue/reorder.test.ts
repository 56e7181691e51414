import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assembleCatalogue } from '../../../../shared/catalogue/catalogue.ts';
import { catalogueOf } from '../../../../shared/catalogue/house-catalogue.ts';
import { ordersAfterMove, type Placed, placedMeasures } from '../../../../shared/catalogue/reorder.ts';
import { areaIdSchema } from '../../../../shared/domain/ids.ts';
import { emptyOverlay, newOwnMeasure } from '../../../../shared/domain/new-house-records.ts';
import { area, measure, parts } from '../../../support/catalogue-parts.ts';

const items = (...orders: number[]): Placed<string>[] =>
  orders.map((order, index) => ({ id: `m${index}`, order, isDelivered: true }));

/** The ids in the order that the new positions give them; like the catalogue, stable where they are the same. */
function sorted(before: readonly Placed<string>[], orders: ReadonlyMap<string, number>): string[] {
  const now = before.map(({ id, order }) => ({ id, order: orders.get(id) ?? order }));
  return now.sort((one, other) => one.order - other.order).map(({ id }) => id);
}

describe('moving one of a list', () => {
  it('gives only that one a new position, between its new neighbours', () => {
    expect([...ordersAfterMove(items(0, 1, 2, 3), 'm3', 1)]).toEqual([['m3', 0.5]]);
    expect([...ordersAfterMove(items(0, 1, 2), 'm0', 2)]).toEqual([['m0', 3]]);
    expect([...ordersAfterMove(items(0, 1, 2), 'm2', 0)]).toEqual([['m2', -1]]);
  });

  it('changes nothing when it stands there already, or is not there', () => {
    expect(ordersAfterMove(items(0, 1), 'm1', 1).size).toBe(0);
    expect(ordersAfterMove(items(0, 1), 'gone', 0).size).toBe(0);
  });

  it('gives own ones a position of their own when they had none, and leaves delivered ones alone', () => {
    const last = Number.MAX_SAFE_INTEGER;
    const own = ['own1', 'own2', 'own3'].map((id) => ({ id, order: last, isDelivered: false }));
    const list = [...items(0, 1), ...own];
    const orders = ordersAfterMove(list, 'own3', 3);
    expect([...orders.keys()].sort()).toEqual(['own1', 'own3']);
    expect(sorted(list, orders)).toEqual(['m0', 'm1', 'own1', 'own3', 'own2']);
  });

  it('never gives the position that means none', () => {
    expect(ordersAfterMove(items(-1, 1, 5), 'm2', 1).get('m2')).not.toBe(0);
    expect(ordersAfterMove(items(1, 5), 'm1', 0).get('m1')).not.toBe(0);
  });

  it('always leads to the wanted order, however little room there is', () => {
    const places = fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ min: 0, max: 1e-9, noNaN: true })), {
      minLength: 2,
      maxLength: 7,
    });
    fc.assert(
      fc.property(places, fc.array(fc.boolean(), { minLength: 7 }), fc.nat(6), fc.nat(6), (orders, own, from, to) => {
        const list = orders
          .map((order, index) => ({ id: `m${index}`, order, isDelivered: !own[index] }))
          .sort((one, other) => one.order - other.order);
        const moved = list[from % list.length]?.id ?? '';
        const index = to % list.length;
        const wanted = list.map(({ id }) => id).filter((id) => id !== moved);
        wanted.splice(index, 0, moved);
        expect(sorted(list, ordersAfterMove(list, moved, index))).toEqual(wanted);
      }),
    );
  });

  it('can be done between the same two again and again', () => {
    let list = items(0, 1, 2, 3);
    for (let round = 0; round < 200; round += 1) {
      const moved = list[3]?.id ?? '';
      const orders = ordersAfterMove(list, moved, 1);
      list = sorted(list, orders).map((id) => {
        const before = list.find((item) => item.id === id);
        return { id, order: orders.get(id) ?? before?.order ?? 0, isDelivered: true };
      });
      expect(list[1]?.id).toBe(moved);
    }
  });
});

describe('the positions of the measures of an area', () => {
  it('are those that put them where the catalogue shows them', () => {
    const delivered = assembleCatalogue(parts([area('zug', [measure('ZUG-01'), measure('ZUG-02')]), area('wei')]));
    const areaId = areaIdSchema.parse('zug');
    const own = (number: number, order: number) =>
      newOwnMeasure(
        { id: `00000000-0000-4000-8000-00000000000${number}` as never },
        { areaId, organisationId: '', order, title: { de: `Eigene ${number}`, en: '' } },
      );
    const house = {
      measureOverlays: [{ ...emptyOverlay('ZUG-02' as never), order: -1 }],
      ownMeasures: [own(1, 0), own(2, 0.5)],
    };
    const found = placedMeasures(catalogueOf(delivered, house), delivered, house, areaId);
    expect(found.map(({ order }) => order)).toEqual([-1, 0, 0.5, Number.MAX_SAFE_INTEGER]);
    expect(found.map(({ isDelivered }) => isDelivered)).toEqual([true, true, false, false]);
  });
});
