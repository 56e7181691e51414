import { describe, expect, it } from 'vitest';
import { firstGroup, treeRows } from '../../../../../../renderer/features/measures/groups/tree-model.ts';
import { placementsByGroup } from '../../../../../../shared/catalogue/grouping.ts';
import { OTHER_SCHEME, SCHEME, smallCatalogue } from '../small-catalogue.ts';

const catalogue = smallCatalogue();

function tree(id: typeof SCHEME) {
  const scheme = catalogue.scheme(id);
  if (!scheme) throw new Error(`no scheme ${id}`);
  return { scheme, placements: placementsByGroup(catalogue, scheme) };
}

describe('the tree of groups', () => {
  it('knows headings from groups and how deep they lie', () => {
    const { scheme, placements } = tree(SCHEME);
    const rows = treeRows(scheme, placements).map((row) => [row.group.id, row.depth, row.isHeading]);
    expect(rows).toEqual([
      ['s1', 0, true],
      ['s1.1', 1, false],
      ['s1.2', 1, false],
      ['s9', 0, false],
    ]);
  });

  it('hides the supplement while it has nothing to add', () => {
    const { scheme, placements } = tree(OTHER_SCHEME);
    expect(treeRows(scheme, placements).map((row) => row.group.id)).toEqual(['t1']);
  });

  it('begins with the first group that has measures', () => {
    const { scheme, placements } = tree(SCHEME);
    expect(firstGroup(scheme, placements)).toBe('s1.1');
    expect(firstGroup(scheme, new Map())).toBe('all');
  });
});
