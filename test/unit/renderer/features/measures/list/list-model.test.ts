import { describe, expect, it } from 'vitest';
import {
  type Found,
  type ListInput,
  listItems,
  matchingByGroup,
} from '../../../../../../renderer/features/measures/list/list-model.ts';
import { placementsByGroup } from '../../../../../../shared/catalogue/grouping.ts';
import { groupId, measureId, SCHEME, smallCatalogue } from '../small-catalogue.ts';

const catalogue = smallCatalogue();
const scheme = catalogue.scheme(SCHEME);
if (!scheme) throw new Error('the small catalogue has lost its scheme');

const BASE: ListInput = {
  scheme,
  placements: placementsByGroup(catalogue, scheme),
  group: groupId('s1.1'),
  hits: null,
  keeps: () => true,
  language: 'de',
  titles: {
    technical: 'T',
    organisational: 'O',
    both: 'T+O',
    found: 'Treffer',
    foundHere: 'hier',
    foundElsewhere: 'anderswo',
  },
};

/** "T 4" for a section; "ZUG-01", "WEI-01 (auch Weitergabekontrolle)" or "WEI-02 (in Weitere)" for a measure. */
const outline = (change: Partial<ListInput>) =>
  listItems({ ...BASE, ...change }).map((item) => {
    if (item.kind === 'section') return `${item.title} ${item.count}`;
    return item.home ? `${item.measure.id} (${item.isAlsoHere ? 'auch' : 'in'} ${item.home})` : item.measure.id;
  });
const hit = { words: [], terms: [], isElsewhere: false, place: undefined };
const hits = (...ids: string[]): Found[] =>
  ids.flatMap((id) => {
    const measure = catalogue.measure(measureId(id));
    return measure ? [{ measure, hit: { ...hit, id: measure.id } }] : [];
  });

describe('items of the list', () => {
  it('shows a group by kind, and says where a measure is counted', () => {
    expect(outline({})).toEqual([
      'T 4',
      'ZUG-01',
      'ZUG-02',
      'ZUG-03',
      'WEI-01 (auch Weitergabekontrolle)',
      'O 1',
      'ZUG-04',
    ]);
  });

  it('shows every measure once under its group', () => {
    expect(outline({ group: 'all' })).toEqual([
      'Zugangskontrolle 4',
      'ZUG-01',
      'ZUG-02',
      'ZUG-03',
      'ZUG-04',
      'Weitergabekontrolle 1',
      'WEI-01',
      'Weitere Maßnahmen 1',
      'WEI-02',
    ]);
  });

  it('leaves out what the filter does not keep, and sections without measures', () => {
    expect(outline({ keeps: ({ id }) => id === 'ZUG-04' })).toEqual(['O 1', 'ZUG-04']);
  });

  it('shows hits of the group first, then those of all other groups, in the order of the search', () => {
    expect(outline({ hits: hits('WEI-02', 'WEI-01', 'ZUG-03') })).toEqual([
      'hier 2',
      'WEI-01 (auch Weitergabekontrolle)',
      'ZUG-03',
      'anderswo 1',
      'WEI-02 (in Weitere Maßnahmen)',
    ]);
  });

  it('names the group of each hit when all groups are shown', () => {
    expect(outline({ group: 'all', hits: hits('ZUG-01') })).toEqual(['Treffer 1', 'ZUG-01 (in Zugangskontrolle)']);
  });

  it('is empty for a search without hits', () => {
    expect(outline({ hits: [] })).toEqual([]);
  });
});

describe('what search and filter leave', () => {
  const left = (change: Partial<ListInput>) =>
    [...matchingByGroup({ ...BASE, ...change })].map(([id, measures]) => `${id}: ${measures.map((one) => one.id)}`);

  it('stands in the group that counts it, whichever group is shown', () => {
    expect(left({ keeps: ({ kind }) => kind === 'technical' })).toEqual([
      's1.1: ZUG-01,ZUG-02,ZUG-03',
      's1.2: WEI-01',
      's9: WEI-02',
    ]);
  });

  it('is what both leave', () => {
    expect(left({ hits: hits('WEI-02', 'ZUG-04'), keeps: ({ kind }) => kind === 'technical' })).toEqual(['s9: WEI-02']);
  });
});
