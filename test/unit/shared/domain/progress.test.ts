import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scheme } from '../../../../shared/domain/catalogue.ts';
import type { GroupId, MeasureId, SchemeId } from '../../../../shared/domain/ids.ts';
import {
  type GroupedMeasure,
  isComplete,
  type Progress,
  progressByGroup,
  relevantGroups,
  share,
  totalProgress,
} from '../../../../shared/domain/progress.ts';
import { STATUSES, type Status } from '../../../../shared/domain/status.ts';

const GROUPS = 7;
const group = (index: number) => `g${index}` as GroupId;
const title = { de: 'x', en: 'x' };

/** Groups 0 to 6; `parents` gives some of them a group above. */
function scheme(id: string, parents: Record<number, number> = {}): Scheme {
  const groups = Array.from({ length: GROUPS }, (_, index) => {
    const parent = parents[index];
    return { id: group(index), title, ...(parent === undefined ? {} : { parent: group(parent) }) };
  });
  return { id: id as SchemeId, title, shortTitle: title, groups, supplement: group(GROUPS - 1) };
}

const S = scheme('s');
const T = scheme('t');
const ALL = relevantGroups(S, []);

function measure(index: number, inS: readonly number[], inT: readonly number[] = [0]): GroupedMeasure {
  const groups = new Map([
    [S.id, inS.map(group)],
    [T.id, inT.map(group)],
  ]);
  return { id: `M-${index}` as MeasureId, groups };
}

const status = fc.constantFrom(...STATUSES);
const groupsOfMeasure = fc.uniqueArray(fc.nat(GROUPS - 1), { minLength: 1, maxLength: 3 });
const cases = fc.array(fc.record({ status, inS: groupsOfMeasure, inT: groupsOfMeasure }), { maxLength: 60 });

/** As many measures as statuses, all in one group. */
function countProgress(statuses: readonly Status[]): Progress {
  const measures = statuses.map((_, index) => measure(index, [1]));
  const statusOf = (id: MeasureId): Status => statuses[Number(id.slice(2))] ?? 'open';
  return totalProgress(progressByGroup(S, measures, statusOf, ALL).values());
}

describe('progress', () => {
  it('counts every status but open as answered', () => {
    const progress = countProgress(['implemented', 'partial', 'planned', 'notImplemented', 'open']);
    expect(progress).toEqual({ answered: 4, applicable: 5 });
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
    const progress = progressByGroup(S, [measure(1, [2, 1])], () => 'implemented', ALL);
    expect(progress.get(group(2))).toEqual({ answered: 1, applicable: 1 });
    expect(progress.get(group(1))).toEqual({ answered: 0, applicable: 0 });
  });

  it('never has more answers than applicable measures', () => {
    fc.assert(
      fc.property(fc.array(status), (statuses) => {
        const progress = countProgress(statuses);
        expect(progress.answered).toBeLessThanOrEqual(progress.applicable);
        expect(share(progress)).toBeGreaterThanOrEqual(0);
        expect(share(progress)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('gives the same total however the measures are grouped', () => {
    fc.assert(
      fc.property(cases, (rows) => {
        const measures = rows.map(({ inS, inT }, index) => measure(index, inS, inT));
        const statusOf = (id: MeasureId): Status => rows[Number(id.slice(2))]?.status ?? 'open';
        const total = (by: Scheme) => totalProgress(progressByGroup(by, measures, statusOf, ALL).values());
        expect(total(S)).toEqual(total(T));
        expect(total(S).applicable).toBe(rows.filter((row) => row.status !== 'notApplicable').length);
      }),
    );
  });
});

describe('groups that are not relevant', () => {
  const set = (index: number, state: 'normal' | 'notRelevant' | 'hidden') => ({ groupId: group(index), state });

  it('ask for no answers', () => {
    const progress = progressByGroup(S, [measure(1, [1])], () => 'open', relevantGroups(S, [set(1, 'notRelevant')]));
    expect(totalProgress(progress.values())).toEqual({ answered: 0, applicable: 0 });
  });

  it('leave a measure to the next group that names it', () => {
    const relevant = relevantGroups(S, [set(1, 'notRelevant')]);
    const progress = progressByGroup(S, [measure(1, [1, 2])], () => 'open', relevant);
    expect(progress.get(group(2))).toEqual({ answered: 0, applicable: 1 });
  });

  it('take the groups below them along', () => {
    const nested = scheme('s', { 1: 0, 2: 1 });
    expect([...relevantGroups(nested, [set(0, 'hidden')])]).toEqual([3, 4, 5, 6].map(group));
  });

  it('are relevant again when set back to normal', () => {
    expect(relevantGroups(S, [set(1, 'normal')]).has(group(1))).toBe(true);
  });
});
