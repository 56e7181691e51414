/** Where the user is in each operation: group, measure, search and filter. Kept for the session, never stored. */
import { create } from 'zustand';
import type { MeasureId, OperationId } from '../../../shared/domain/ids.ts';
import type { Status } from '../../../shared/domain/status.ts';
import type { GroupChoice } from './list/list-model.ts';

export interface View {
  /** Undefined until a group was chosen: then the scheme's first one with measures. */
  group: GroupChoice | undefined;
  /** The row that keys act on and the inspector shows. */
  active: MeasureId | null;
  /** More rows than the active one, for a status on all of them at once; empty otherwise. */
  marked: ReadonlySet<MeasureId>;
  query: string;
  /** Statuses to show; none chosen = all. */
  statuses: ReadonlySet<Status>;
  /** Only where the inspector does not stand beside the list. */
  isInspectorOpen: boolean;
}

const NONE: View = {
  group: undefined,
  active: null,
  marked: new Set(),
  query: '',
  statuses: new Set(),
  isInspectorOpen: false,
};

const useViews = create<{ views: ReadonlyMap<OperationId, View> }>(() => ({ views: new Map() }));

/** A part of an operation's view; renders only when that part changes. */
export function useView<T>(operationId: OperationId, select: (view: View) => T): T {
  return useViews(({ views }) => select(views.get(operationId) ?? NONE));
}

/** The view at this moment, for handlers. */
export function viewOf(operationId: OperationId): View {
  return useViews.getState().views.get(operationId) ?? NONE;
}

export function changeView(operationId: OperationId, change: Partial<View>): void {
  useViews.setState(({ views }) => ({
    views: new Map(views).set(operationId, { ...(views.get(operationId) ?? NONE), ...change }),
  }));
}
