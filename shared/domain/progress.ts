/**
 * Progress: how much of what applies has been answered.
 *
 * A measure may stand in several groups of a scheme but is counted once, at the first one that is relevant, as the annex
 * prints it; so the total does not depend on the scheme by which it is grouped.
 */
import type { Scheme } from './catalogue.ts';
import type { GroupId, MeasureId, SchemeId } from './ids.ts';
import type { GroupState } from './records.ts';
import type { Status } from './status.ts';

/** `answered` ≤ `applicable`: a measure that is not applicable counts in neither. */
export interface Progress {
  answered: number;
  applicable: number;
}

/** A measure with its groups, in every scheme at least one. */
export interface GroupedMeasure {
  id: MeasureId;
  groups: Pick<ReadonlyMap<SchemeId, readonly GroupId[]>, 'get'>;
}

/** Answered part from 0 to 1. Where nothing applies, nothing is left to do: 1. */
export function share(progress: Progress): number {
  return progress.applicable === 0 ? 1 : progress.answered / progress.applicable;
}

export function isComplete(progress: Progress): boolean {
  return progress.answered === progress.applicable;
}

/** Progress of every group of a scheme. A group that is not relevant asks for no answers: 0 of 0. */
export function progressByGroup(
  scheme: Scheme,
  measures: Iterable<GroupedMeasure>,
  statusOf: (id: MeasureId) => Status,
  relevant: ReadonlySet<GroupId>,
): ReadonlyMap<GroupId, Progress> {
  const progress = new Map(scheme.groups.map((group) => [group.id, { answered: 0, applicable: 0 }]));
  for (const measure of measures) {
    const home = measure.groups.get(scheme.id)?.find((id) => relevant.has(id));
    const counted = home && progress.get(home);
    if (counted) count(counted, statusOf(measure.id));
  }
  return progress;
}

/** The groups about which measures are asked for: neither they nor a group above them is set aside. */
export function relevantGroups(
  scheme: Scheme,
  states: Iterable<Pick<GroupState, 'groupId' | 'state'>>,
): ReadonlySet<GroupId> {
  const setAside = new Set<GroupId>();
  for (const { groupId, state } of states) if (state !== 'normal') setAside.add(groupId);
  const parents = new Map(scheme.groups.map((group) => [group.id, group.parent]));
  const isRelevant = (id: GroupId | undefined): boolean => !id || (!setAside.has(id) && isRelevant(parents.get(id)));
  return new Set(scheme.groups.map((group) => group.id).filter(isRelevant));
}

/**
 * The measures that count: what the context rules out does so only once it has been answered.
 *
 * @param isRuledOut as `applicability` says
 */
export function countedMeasures<T extends { id: MeasureId }>(
  measures: readonly T[],
  statusOf: (id: MeasureId) => Status | undefined,
  isRuledOut: (measure: T) => boolean,
): readonly T[] {
  return measures.filter((measure) => (statusOf(measure.id) ?? 'open') !== 'open' || !isRuledOut(measure));
}

/** Adds up groups: the whole operation, or a heading with the groups below it. */
export function totalProgress(parts: Iterable<Progress>): Progress {
  const total = { answered: 0, applicable: 0 };
  for (const part of parts) {
    total.answered += part.answered;
    total.applicable += part.applicable;
  }
  return total;
}

function count(progress: Progress, status: Status): void {
  if (status === 'notApplicable') return;
  progress.applicable += 1;
  if (status !== 'open') progress.answered += 1;
}
