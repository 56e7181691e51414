import { useCallback, useMemo } from 'react';
import { offeredMeasures } from '../../../shared/catalogue/offered.ts';
import type { Group, Scheme } from '../../../shared/domain/catalogue.ts';
import type { LayeredGroupState } from '../../../shared/domain/effective-answers.ts';
import type { GroupId, MeasureId } from '../../../shared/domain/ids.ts';
import { type GroupPath, type Origin, originOfGroup } from '../../../shared/domain/layers.ts';
import {
  countedMeasures,
  type Progress,
  progressByGroup,
  relevantGroups,
  totalProgress,
} from '../../../shared/domain/progress.ts';
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
  /** Of the whole scope, whomever the answers are about that are shown. */
  total: Progress;
  stateOf: (id: GroupId) => GroupState | undefined;
  /**
   * Where what is said about a group comes from, be it all or these fields; null while nothing is, and in the organisation's own
   * scope.
   */
  originOf: (id: GroupId, paths?: readonly GroupPath[]) => Origin | null;
  /** Why a group is not relevant: its own state, or that of a group above it. */
  notRelevantBy: (id: GroupId) => NotRelevant | undefined;
}

export interface NotRelevant {
  group: Group;
  state: GroupState;
}

type States = ReadonlyMap<string, LayeredGroupState>;
type Statuses = ReadonlyMap<MeasureId, Status>;

/**
 * @param statuses of measures as a whole
 * @param states as `useLayeredGroupStates` gives them: of all schemes, by scheme and group
 * @param ofTarget likewise for the current target, by whose progress groups are shown; null while that is nobody in particular
 */
export function useGroups(frame: Frame, statuses: Statuses, states: States, ofTarget: Statuses | null): GroupsState {
  const { scope, scheme, placements } = frame;
  const wanted = useView(scope.id, (view) => view.group);
  const rows = useMemo(() => treeRows(scheme, placements), [scheme, placements]);
  const relevant = useMemo(() => {
    const ofScheme = [...states.values()].map(({ state }) => state).filter((state) => state.schemeId === scheme.id);
    return relevantGroups(scheme, ofScheme);
  }, [scheme, states]);
  const progressOf = useProgressOf(frame, relevant);
  const whole = useMemo(() => progressOf(statuses), [progressOf, statuses]);
  const progress = useMemo(() => (ofTarget ? progressOf(ofTarget) : whole), [progressOf, ofTarget, whole]);
  const isThere = wanted === 'all' || rows.some((row) => row.group.id === wanted && !row.isHeading);
  const chosen = wanted && isThere ? wanted : firstGroup(scheme, placements);
  return useMemo(
    () => ({
      ...{ rows, chosen, progress, relevant },
      total: totalProgress(whole.values()),
      ...lookUps(scheme, states, scope.kind === 'operation'),
    }),
    [rows, chosen, progress, whole, relevant, states, scheme, scope.kind],
  );
}

/** What the context rules out counts only once it is answered. */
function useProgressOf({ measures, scheme, applicability }: Frame, relevant: ReadonlySet<GroupId>) {
  return useCallback(
    (statuses: Statuses) => {
      const statusOf = (id: MeasureId): Status => statuses.get(id) ?? 'open';
      const offered = offeredMeasures(measures, statusOf);
      const counted = countedMeasures(offered, statusOf, ({ id }) => applicability.get(id)?.kind === 'ruledOut');
      return progressByGroup(scheme, counted, statusOf, relevant);
    },
    [measures, scheme, applicability, relevant],
  );
}

function lookUps(scheme: Scheme, states: States, hasLayers: boolean) {
  const layersOf = (id: GroupId) => states.get(`${scheme.id}/${id}`);
  const stateOf = (id: GroupId) => layersOf(id)?.state;
  const originOf = (id: GroupId, paths?: readonly GroupPath[]) => {
    const { own, above } = layersOf(id) ?? {};
    return hasLayers ? originOfGroup(own, above, paths) : null;
  };
  const notRelevantBy = (id: GroupId | undefined): NotRelevant | undefined => {
    const group = scheme.groups.find((one) => one.id === id);
    if (!group) return undefined;
    const state = stateOf(group.id);
    if (state?.state !== 'notRelevant') return notRelevantBy(group.parent);
    return { group, state };
  };
  return { stateOf, originOf, notRelevantBy };
}
