/** Which measures the matrix shows, and under which headings: pure. */
import type { Measure } from '../../../../shared/catalogue/catalogue.ts';
import { type GroupNode, groupTree } from '../../../../shared/catalogue/catalogue.ts';
import type { Scheme } from '../../../../shared/domain/catalogue.ts';
import type { GroupId, MeasureId } from '../../../../shared/domain/ids.ts';
import type { Status } from '../../../../shared/domain/status.ts';
import type { Column } from '../columns/column.ts';

/** What the user wants to see. */
export interface Filter {
  query: string;
  /** With the groups below it; null = all. */
  groupId: GroupId | null;
  /** Measures with one of these in a column that is shown; none = all. */
  statuses: ReadonlySet<Status>;
  isDeviatingOnly: boolean;
  isOpenOnly: boolean;
  /** Part of the names of operations. */
  columns: string;
}

export const NO_FILTER: Filter = {
  query: '',
  groupId: null,
  statuses: new Set(),
  isDeviatingOnly: false,
  isOpenOnly: false,
  columns: '',
};

/** A group with the measures that are counted in it. */
export interface Section {
  groupId: GroupId;
  measures: Measure[];
}

/** The measures of a scheme, each once at its first group, in the order of the groups. */
export function sectionsOf(scheme: Scheme, measures: readonly Measure[]): Section[] {
  const byGroup = new Map<GroupId, Measure[]>(orderOf(groupTree(scheme)).map((id) => [id, []]));
  for (const measure of measures) {
    const [home] = measure.groups.get(scheme.id) ?? [];
    if (home) byGroup.get(home)?.push(measure);
  }
  return [...byGroup].map(([groupId, found]) => ({ groupId, measures: found }));
}

function orderOf(nodes: readonly GroupNode[]): GroupId[] {
  return nodes.flatMap(({ group, children }) => [group.id, ...orderOf(children)]);
}

/** A group and all below it. */
export function groupsUnder(scheme: Scheme, id: GroupId): ReadonlySet<GroupId> {
  const inside = new Set([id]);
  // Parents stand before their children, as in `groupTree`.
  for (const groupId of orderOf(groupTree(scheme))) {
    const parent = scheme.groups.find((group) => group.id === groupId)?.parent;
    if (parent && inside.has(parent)) inside.add(groupId);
  }
  return inside;
}

/** What a column says of a measure. */
export type AskedColumn = Pick<Column, 'status' | 'origin' | 'exceptions' | 'grey'>;

/**
 * Whether a measure passes the filters on statuses: hidden ones only where they have been answered, others if one of the
 * columns has what is asked for. Grey cells ask for nothing. What is not the same everywhere counts as deviating, be it from
 * the organisation or at a site.
 */
export function passes(measure: Measure, columns: readonly AskedColumn[], filter: Filter): boolean {
  const { statuses, isDeviatingOnly, isOpenOnly } = filter;
  if (measure.isHidden && columns.every((column) => column.status(measure) === 'open')) return false;
  if (statuses.size === 0 && !isDeviatingOnly && !isOpenOnly) return true;
  return columns.some((column) => {
    const status = column.status(measure);
    if (statuses.size > 0 && !statuses.has(status)) return false;
    if (isOpenOnly && (status !== 'open' || column.grey(measure) !== null)) return false;
    return !isDeviatingOnly || column.origin(measure) === 'deviating' || column.exceptions(measure).length > 0;
  });
}

/** Whether measures are left out because of their statuses. */
export function asksForStatus({ statuses, isDeviatingOnly, isOpenOnly }: Filter): boolean {
  return statuses.size > 0 || isDeviatingOnly || isOpenOnly;
}

export function isFiltered(filter: Filter): boolean {
  return filter.query.trim() !== '' || filter.groupId !== null || filter.columns.trim() !== '' || asksForStatus(filter);
}

/** A line of the grid. */
export type Item =
  | { kind: 'section'; groupId: GroupId; count: number }
  /** `row` counts the measures from 0. */
  | { kind: 'measure'; measure: Measure; row: number };

export function itemsOf(sections: readonly Section[], keeps: (id: MeasureId) => boolean): Item[] {
  const items: Item[] = [];
  let row = 0;
  for (const { groupId, measures } of sections) {
    const kept = measures.filter(({ id }) => keeps(id));
    if (kept.length === 0) continue;
    items.push({ kind: 'section', groupId, count: kept.length });
    for (const measure of kept) items.push({ kind: 'measure', measure, row: row++ });
  }
  return items;
}
