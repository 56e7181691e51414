import { useMemo } from 'react';
import { offeredMeasures } from '../../../shared/catalogue/offered.ts';
import type { Group, Scheme } from '../../../shared/domain/catalogue.ts';
import type { GroupId, MeasureId } from '../../../shared/domain/ids.ts';
import { countedMeasures, type Progress, progressByGroup, relevantGroups } from '../../../shared/domain/progress.ts';
import type { GroupState } from '../../../shared/domain/records.ts';
import type { Status } from '../../../shared/domain/status.ts';
import type { Frame } from './frame.ts';
import { firstGroup, type TreeRow, treeRows } from './groups/tree-model.ts';
import type { GroupChoice } from './list/list-model.ts';
import { useView } from './view-store.ts';

/** The groups of the scheme, with what has been said about them. */
export interface GroupsState {
  rows: readonly TreeRow[];
  chosen: GroupChoice;
  progress: ReadonlyMap<GroupId, Progress>;
  /** Groups that are asked about: neither they nor a group above them is set aside. */
  relevant: ReadonlySet<GroupId>;
  stateOf: (id: GroupId) => GroupState | undefined;
  /** Why a group is not relevant: its own state, or that of a group above it. */
  notRelevantBy: (id: GroupId) => NotRelevant | undefined;
}

export interface NotRelevant {
  group: Group;
  state: GroupState;
}

/**
 * @param statuses of answered measures
 * @param states as `useGroupStates` gives them: of all schemes, by scheme and group
 */
export function useGroups(
  frame: Frame,
  statuses: ReadonlyMap<MeasureId, Status>,
  states: ReadonlyMap<string, GroupState>,
): GroupsState {
  const { scope, measures, scheme, placements, applicability } = frame;
  const wanted = useView(scope.id, (view) => view.group);
  const rows = useMemo(() => treeRows(scheme, placements), [scheme, placements]);
  const relevant = useMemo(() => {
    const ofScheme = [...states.values()].filter((state) => state.schemeId === scheme.id);
    return relevantGroups(scheme, ofScheme);
  }, [scheme, states]);
  const progress = useMemo(() => {
    const statusOf = (id: MeasureId): Status => statuses.get(id) ?? 'open';
    const offered = offeredMeasures(measures, statusOf);
    const counted = countedMeasures(offered, statusOf, ({ id }) => applicability.get(id)?.kind === 'ruledOut');
    return progressByGroup(scheme, counted, statusOf, relevant);
  }, [scheme, measures, statuses, relevant, applicability]);
  const isThere = wanted === 'all' || rows.some((row) => row.group.id === wanted && !row.isHeading);
  const chosen = wanted && isThere ? wanted : firstGroup(scheme, placements);
  return useMemo(
    () => ({ rows, chosen, progress, relevant, ...lookUps(scheme, states) }),
    [rows, chosen, progress, relevant, states, scheme],
  );
}

function lookUps(scheme: Scheme, states: ReadonlyMap<string, GroupState>) {
  const stateOf = (id: GroupId) => states.get(`${scheme.id}/${id}`);
  const notRelevantBy = (id: GroupId | undefined): NotRelevant | undefined => {
    const group = scheme.groups.find((one) => one.id === id);
    if (!group) return undefined;
    const state = stateOf(group.id);
    return state?.state === 'notRelevant' ? { group, state } : notRelevantBy(group.parent);
  };
  return { stateOf, notRelevantBy };
}
