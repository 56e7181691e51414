import { useMemo } from 'react';
import type { GroupId, MeasureId } from '../../../shared/domain/ids.ts';
import { type Progress, progressByGroup, relevantGroups } from '../../../shared/domain/progress.ts';
import type { GroupState } from '../../../shared/domain/records.ts';
import type { Status } from '../../../shared/domain/status.ts';
import type { Answers, Frame } from './frame.ts';
import { firstGroup, type TreeRow, treeRows } from './groups/tree-model.ts';
import type { GroupChoice } from './list/list-model.ts';
import { useView } from './view-store.ts';

/** The groups of the operation's scheme, with what has been said about them. */
export interface GroupsState {
  rows: readonly TreeRow[];
  chosen: GroupChoice;
  progress: ReadonlyMap<GroupId, Progress>;
  /** Groups that are asked about: neither they nor a group above them is set aside. */
  relevant: ReadonlySet<GroupId>;
  stateOf: (id: GroupId) => GroupState | undefined;
}

/** `states` as `useGroupStates` gives them: of all schemes, by scheme and group. */
export function useGroups(frame: Frame, answers: Answers, states: ReadonlyMap<string, GroupState>): GroupsState {
  const { operation, catalogue, scheme, placements } = frame;
  const wanted = useView(operation.id, (view) => view.group);
  const rows = useMemo(() => treeRows(scheme, placements), [scheme, placements]);
  const relevant = useMemo(() => {
    const ofScheme = [...states.values()].filter((state) => state.schemeId === scheme.id);
    return relevantGroups(scheme, ofScheme);
  }, [scheme, states]);
  const progress = useMemo(() => {
    const statusOf = (id: MeasureId): Status => answers.get(id)?.status ?? 'open';
    return progressByGroup(scheme, catalogue.measures, statusOf, relevant);
  }, [scheme, catalogue, answers, relevant]);
  const isThere = wanted === 'all' || rows.some((row) => row.group.id === wanted && !row.isHeading);
  const chosen = wanted && isThere ? wanted : firstGroup(scheme, placements);
  return useMemo(
    () => ({ rows, chosen, progress, relevant, stateOf: (id) => states.get(`${scheme.id}/${id}`) }),
    [rows, chosen, progress, relevant, states, scheme],
  );
}
