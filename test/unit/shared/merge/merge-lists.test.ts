import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeLists, proposedList } from '../../../../shared/merge/merge-lists.ts';

const proposed = (base: readonly unknown[] | null, mine: readonly unknown[], theirs: readonly unknown[]) =>
  proposedList(mergeLists(base, mine, theirs));
const person = (name: string, contact = '', side = 'client') => ({ side, name, function: '', contact });

describe('lists that both have changed', () => {
  it('keep what each of them added, mine first, behind what it stands behind', () => {
    expect(proposed(null, ['a', 'm', 'b'], ['a', 't', 'b', 'u'])).toEqual(['a', 'm', 't', 'b', 'u']);
    expect(proposed([], ['m'], ['t'])).toEqual(['m', 't']);
  });

  it('hold what both added once', () => {
    expect(proposed(['a'], ['a', 'x'], ['x', 'a'])).toEqual(['a', 'x']);
  });

  it('lose what one side took away, but only where it is known that it was there', () => {
    expect(proposed(['a', 'b'], ['a', 'b', 'm'], ['a', 't'])).toEqual(['a', 'm', 't']);
    expect(proposed(null, ['a', 'b', 'm'], ['a', 't'])).toEqual(['a', 'b', 'm', 't']);
    expect(mergeLists(['a', 'b'], ['a', 'b'], ['a'])).toContainEqual({
      value: 'b',
      in: 'mine',
      isRemovedElsewhere: true,
      isEdited: false,
      isProposed: false,
    });
  });

  it('keep an entry that one side took away and the other went on with, and say so', () => {
    const parts = mergeLists([person('Kern')], [], [person('Kern', 'kern@example.org')]);
    expect(parts).toMatchObject([{ in: 'theirs', isRemovedElsewhere: true, isProposed: true }]);
  });

  it('join what both filled in of the same entry', () => {
    const [begun, mine, theirs] = [person('Kern'), person('Kern', 'Tel. 1'), { ...person('Kern'), function: 'IT' }];
    expect(proposed(null, [mine], [theirs])).toEqual([{ ...mine, function: 'IT' }]);
    expect(proposed([begun], [mine], [begun, person('Alt')])).toEqual([mine, person('Alt')]);
  });

  it('show an entry twice where both wrote something else into it', () => {
    const [mine, theirs] = [person('Kern', 'Tel. 1'), person('Kern', 'Tel. 2')];
    expect(mergeLists([person('Kern')], [mine], [theirs])).toMatchObject([
      { value: mine, in: 'mine', isEdited: true },
      { value: theirs, in: 'theirs', isEdited: true },
    ]);
  });

  it('take people of the same name on other sides for others', () => {
    const [client, own] = [person('Kern'), person('Kern', '', 'organisation')];
    expect(proposed(null, [client], [own])).toEqual([client, own]);
  });
});

describe('whatever the lists', () => {
  interface Named {
    name: string;
  }
  const name = fc.constantFrom('a', 'b', 'c', 'd');
  const entries = fc.oneof(
    fc.uniqueArray(name, { maxLength: 6 }),
    fc.uniqueArray(fc.record({ side: fc.constant('client'), name, contact: fc.constantFrom('', '1', '2') }), {
      maxLength: 6,
      selector: (entry) => JSON.stringify(entry),
    }),
  );
  const flat = (list: readonly unknown[]) => list.map((entry) => JSON.stringify(entry));
  const words = (list: readonly unknown[]) =>
    flat(list)
      .join()
      .match(/[a-d1-2]/g) ?? [];

  it('nothing is lost without a list both began with, nothing doubled, nothing invented', () => {
    fc.assert(
      fc.property(entries, entries, (mine, theirs) => {
        const joined = proposed(null, mine, theirs);
        expect(new Set(flat(joined)).size).toBe(joined.length);
        expect(new Set(words(joined))).toEqual(new Set(words([...mine, ...theirs])));
      }),
    );
  });

  it('joining again changes nothing', () => {
    fc.assert(
      fc.property(entries, entries, (mine, theirs) => {
        const joined = proposed(null, mine, theirs);
        expect(proposed(null, mine, mine)).toEqual(mine);
        expect(proposed(null, joined, theirs)).toEqual(joined);
        expect(proposed(joined, joined, joined)).toEqual(joined);
      }),
    );
  });

  it('what only one side changed is taken as it is', () => {
    const names = (list: readonly unknown[]) =>
      list.map((one) => (typeof one === 'string' ? one : (one as Named).name));
    const unambiguous = entries.filter((list) => new Set(names(list)).size === list.length);
    fc.assert(
      fc.property(unambiguous, unambiguous, (base, mine) => {
        expect(new Set(flat(proposed(base, mine, base)))).toEqual(new Set(flat(mine)));
      }),
    );
  });
});
