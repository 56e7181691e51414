import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GroupId, MeasureId } from '../../../../shared/domain/ids.ts';
import {
  countProgress,
  type GroupPlacements,
  isComplete,
  progressByGroup,
  share,
  totalProgress,
} from '../../../../shared/domain/progress.ts';
import { STATUSES, type Status } from '../../../../shared/domain/status.ts';

const measure = (index: number) => `M-${index}` as MeasureId;
const group = (index: number) => `g${index}` as GroupId;

/** Per measure the groups in which it is placed, first one first. */
function placementsOf(groupsOfMeasures: readonly number[][]): GroupPlacements {
  const placements = new Map<GroupId, { measure: { id: MeasureId }; isFirst: boolean }[]>();
  for (const [index, groups] of groupsOfMeasures.entries()) {
    for (const [position, number] of groups.entries()) {
      const placed = placements.get(group(number)) ?? [];
      placements.set(group(number), [...placed, { measure: { id: measure(index) }, isFirst: position === 0 }]);
    }
  }
  return placements;
}

const status = fc.constantFrom(...STATUSES);
const answers = fc.array(status, { minLength: 1, maxLength: 60 });
const groupsFor = (count: number) =>
  fc.array(fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 3 }), { minLength: count, maxLength: count });

describe('progress', () => {
  it('counts every status but open as answered', () => {
    expect(countProgress(['implemented', 'partial', 'planned', 'notImplemented', 'open'])).toEqual({
      answered: 4,
      applicable: 5,
    });
  });

  it('leaves out what is not applicable', () => {
    expect(countProgress(['notApplicable', 'implemented', 'open'])).toEqual({ answered: 1, applicable: 2 });
  });

  it('is complete where nothing applies', () => {
    const progress = countProgress(['notApplicable']);
    expect(isComplete(progress)).toBe(true);
    expect(share(progress)).toBe(1);
  });

  it('counts a measure with two placements at the first one only', () => {
    const progress = progressByGroup(placementsOf([[1, 2]]), () => 'implemented');
    expect(progress.get(group(1))).toEqual({ answered: 1, applicable: 1 });
    expect(progress.get(group(2))).toEqual({ answered: 0, applicable: 0 });
  });

  it('asks nothing of a group that is not relevant', () => {
    const placements = placementsOf([[1], [1], [2]]);
    const progress = progressByGroup(
      placements,
      () => 'open',
      (id) => id !== group(1),
    );
    expect(totalProgress(progress.values())).toEqual({ answered: 0, applicable: 1 });
  });

  it('gives the same total however the measures are grouped', () => {
    const cases = answers.chain((statuses) =>
      fc.tuple(fc.constant(statuses), groupsFor(statuses.length), groupsFor(statuses.length)),
    );
    fc.assert(
      fc.property(cases, ([statuses, oneWay, otherWay]) => {
        const statusOf = (id: MeasureId): Status => statuses[Number(id.slice(2))] ?? 'open';
        const total = (groups: number[][]) => totalProgress(progressByGroup(placementsOf(groups), statusOf).values());
        expect(total(oneWay)).toEqual(total(otherWay));
        expect(total(oneWay)).toEqual(countProgress(statuses));
      }),
    );
  });

  it('never has more answers than applicable measures', () => {
    fc.assert(
      fc.property(answers, (statuses) => {
        const progress = countProgress(statuses);
        expect(progress.answered).toBeLessThanOrEqual(progress.applicable);
        expect(share(progress)).toBeGreaterThanOrEqual(0);
        expect(share(progress)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
