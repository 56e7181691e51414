import { describe, expect, it } from 'vitest';
import { assembleCatalogue } from '../../../../shared/catalogue/catalogue.ts';
import { placementsByGroup } from '../../../../shared/catalogue/grouping.ts';
import type { GroupId } from '../../../../shared/domain/ids.ts';
import { area, measure, parts, scheme } from '../../../support/catalogue-parts.ts';

const twice = measure('A-02', { placements: { p: ['p2', 'p1'] } });
const catalogue = assembleCatalogue(parts([area('A', [measure('A-01'), twice])]));
const byGroup = placementsByGroup(catalogue, scheme());
const inGroup = (id: string) =>
  byGroup.get(id as GroupId)?.map((placement) => [placement.measure.id, placement.isFirst]);

describe('measures by group', () => {
  it('stand in catalogue order in each of their groups', () => {
    expect(inGroup('p1')).toEqual([
      ['A-01', true],
      ['A-02', false],
    ]);
  });

  it('count once, at their first placement', () => {
    const all = [...byGroup.values()].flat();
    expect(inGroup('p2')).toEqual([['A-02', true]]);
    expect(all.filter((placement) => placement.isFirst)).toHaveLength(catalogue.measures.length);
  });

  it('leave groups without measures there, empty', () => {
    expect(inGroup('p9')).toEqual([]);
  });
});
