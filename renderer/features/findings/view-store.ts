/** What the user looks at among the findings of a scope, kept as long as the app runs. */
import { create } from 'zustand';
import type { Scope } from '../../../shared/domain/records.ts';
import { type Filter, type GroupBy, NO_FILTER } from './list/list-model.ts';

export interface View {
  filter: Filter;
  groupBy: GroupBy;
  /** The finding that the keyboard is at. */
  active: string | null;
  marked: ReadonlySet<string>;
  /** The section of what has not been answered yet is unfolded. */
  isUnansweredOpen: boolean;
}

const FIRST: View = {
  filter: NO_FILTER,
  groupBy: 'severity',
  active: null,
  marked: new Set(),
  isUnansweredOpen: false,
};

type ScopeId = Scope['id'];
const useViews = create<{ views: ReadonlyMap<ScopeId, View> }>(() => ({ views: new Map() }));

export function useView(scopeId: ScopeId): View {
  return useViews(({ views }) => views.get(scopeId) ?? FIRST);
}

/** The view at this moment, for handlers. */
export function viewOf(scopeId: ScopeId): View {
  return useViews.getState().views.get(scopeId) ?? FIRST;
}

export function changeView(scopeId: ScopeId, change: Partial<View>): void {
  useViews.setState(({ views }) => ({
    views: new Map(views).set(scopeId, { ...(views.get(scopeId) ?? FIRST), ...change }),
  }));
}

export function changeFilter(scopeId: ScopeId, change: Partial<Filter>): void {
  changeView(scopeId, { filter: { ...viewOf(scopeId).filter, ...change }, marked: new Set() });
}
