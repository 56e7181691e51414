/** How far each group of an operation has come. */
import type { Group } from '../../../../../shared/domain/catalogue.ts';
import type { GroupId } from '../../../../../shared/domain/ids.ts';
import { relevantGroups } from '../../../../../shared/domain/progress.ts';
import type { StatusCounts } from '../../../../ui/stack.tsx';
import { type Counted, countBy, sumOf, totalOf } from '../operation-figures.ts';

export interface GroupFigures {
  group: Group;
  /** Depth in the tree, from 0. */
  level: number;
  /** Of the group and all below it. */
  counts: StatusCounts;
  isSetAside: boolean;
}

/** The groups of the operation's scheme in their order; those without measures are left out, unless they are set aside. */
export function groupFigures(counted: Counted): GroupFigures[] {
  const { catalogue, operation, groupStates } = counted;
  const scheme = catalogue.scheme(operation.schemeId) ?? catalogue.schemes[0];
  if (!scheme) return [];
  const own = countBy(counted, (_, home) => home);
  const states = groupStates.filter((state) => state.schemeId === scheme.id);
  const relevant = relevantGroups(scheme, states);
  const childrenOf = (id: GroupId) => scheme.groups.filter(({ parent }) => parent === id);
  const countsOf = (id: GroupId): StatusCounts =>
    sumOf([
      ...(own.has(id) ? [own.get(id) as StatusCounts] : []),
      ...childrenOf(id).map((child) => countsOf(child.id)),
    ]);
  const levelOf = (group: Group): number => {
    const above = scheme.groups.find(({ id }) => id === group.parent);
    return above ? levelOf(above) + 1 : 0;
  };
  const rows = scheme.groups.map((group) => ({
    group,
    level: levelOf(group),
    counts: countsOf(group.id),
    isSetAside: !relevant.has(group.id),
  }));
  return rows.filter(({ counts, isSetAside }) => isSetAside || totalOf(counts) > 0);
}
