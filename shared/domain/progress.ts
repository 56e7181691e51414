/**
 * Progress: how much of what applies has been answered.
 *
 * A measure may stand in several groups of a scheme but is counted once, at its first placement; so the total does not
 * depend on the scheme by which it is grouped.
 */
import type { GroupId, MeasureId } from './ids.ts';
import type { Status } from './status.ts';

/** `answered` ≤ `applicable`: a measure that is not applicable counts in neither. */
export interface Progress {
  answered: number;
  applicable: number;
}

export const NO_PROGRESS: Progress = { answered: 0, applicable: 0 };

/** A scheme's groups with their measures, as `placementsByGroup` gives them. */
export type GroupPlacements = ReadonlyMap<GroupId, readonly { measure: { id: MeasureId }; isFirst: boolean }[]>;

/** Answered part from 0 to 1. Where nothing applies, nothing is left to do: 1. */
export function share(progress: Progress): number {
  return progress.applicable === 0 ? 1 : progress.answered / progress.applicable;
}

export function isComplete(progress: Progress): boolean {
  return progress.answered === progress.applicable;
}

/** Counts a list of answers; a measure without an answer is `open`. */
export function countProgress(statuses: Iterable<Status>): Progress {
  const progress = { answered: 0, applicable: 0 };
  for (const status of statuses) {
    if (status === 'notApplicable') continue;
    progress.applicable += 1;
    if (status !== 'open') progress.answered += 1;
  }
  return progress;
}

/**
 * Progress of each group. A group that is not relevant asks for no answers, so its measures count nowhere, not even
 * where they are placed a second time.
 */
export function progressByGroup(
  placements: GroupPlacements,
  statusOf: (id: MeasureId) => Status,
  isRelevant: (group: GroupId) => boolean = () => true,
): ReadonlyMap<GroupId, Progress> {
  const progress = new Map<GroupId, Progress>();
  for (const [group, placed] of placements) {
    const counted = isRelevant(group) ? placed.filter((placement) => placement.isFirst) : [];
    progress.set(group, countProgress(counted.map((placement) => statusOf(placement.measure.id))));
  }
  return progress;
}

/** Adds up groups: the whole operation, or a heading with the groups below it. */
export function totalProgress(parts: Iterable<Progress>): Progress {
  const total = { ...NO_PROGRESS };
  for (const part of parts) {
    total.answered += part.answered;
    total.applicable += part.applicable;
  }
  return total;
}
