import { type GroupNode, groupTree } from '../../../../shared/catalogue/catalogue.ts';
import type { Group, Scheme } from '../../../../shared/domain/catalogue.ts';
import type { GroupId } from '../../../../shared/domain/ids.ts';

export interface TreeRow {
  group: Group;
  /** From 0. */
  depth: number;
  /** Holds groups but no measures of its own: a title, not a choice. */
  isHeading: boolean;
}

/** The groups of a scheme from top to bottom. The supplement is there only when it has measures. */
export function treeRows(scheme: Scheme, placements: ReadonlyMap<GroupId, readonly unknown[]>): TreeRow[] {
  const isEmpty = (id: GroupId) => (placements.get(id) ?? []).length === 0;
  const rowsOf = ({ group, depth, children }: GroupNode): TreeRow[] => {
    if (group.id === scheme.supplement && isEmpty(group.id)) return [];
    return [{ group, depth, isHeading: children.length > 0 && isEmpty(group.id) }, ...children.flatMap(rowsOf)];
  };
  return groupTree(scheme).flatMap(rowsOf);
}

/** Where the user begins: the first group that has measures. */
export function firstGroup(scheme: Scheme, placements: ReadonlyMap<GroupId, readonly unknown[]>): GroupId | 'all' {
  return scheme.groups.find((group) => (placements.get(group.id) ?? []).length > 0)?.id ?? 'all';
}
