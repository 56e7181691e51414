/** What the user looks at among the findings of a scope, kept until those of another are looked at. */
import { create } from 'zustand';
import type { Scope } from '../../../shared/domain/records.ts';
import { type Filter, type GroupBy, NO_FILTER } from './list/list-model.ts';

export interface View {
  filter: Filter;
  groupBy: GroupBy;
  /** The row or heading that the keyboard is at (`keyOf`). */
  active: string | null;
  marked: ReadonlySet<string>;
  /** Groups that were folded, or unfolded where they are folded at first. */
  toggled: ReadonlySet<string>;
}

const FIRST: View = {
  filter: NO_FILTER,
  groupBy: 'severity',
  active: null,
  marked: new Set(),
  toggled: new Set(),
};

type ScopeId = Scope['id'];
const useViews = create<{ scopeId: ScopeId | null; view: View }>(() => ({ scopeId: null, view: FIRST }));

export function useView(scopeId: ScopeId): View {
  return useViews((shown) => (shown.scopeId === scopeId ? shown.view : FIRST));
}

/** The view at this moment, for handlers. */
export function viewOf(scopeId: ScopeId): View {
  const shown = useViews.getState();
  return shown.scopeId === scopeId ? shown.view : FIRST;
}

/** Begins anew where another scope was shown before: filters left over from it would hide findings without a word. */
export function showView(scopeId: ScopeId): void {
  if (useViews.getState().scopeId !== scopeId) useViews.setState({ scopeId, view: FIRST });
}

/** Of the scope that is shown; for any other, nothing is kept. */
export function changeView(scopeId: ScopeId, change: Partial<View>): void {
  if (useViews.getState().scopeId !== scopeId) return;
  useViews.setState({ scopeId, view: { ...viewOf(scopeId), ...change } });
}

export function changeFilter(scopeId: ScopeId, change: Partial<Filter>): void {
  changeView(scopeId, { filter: { ...viewOf(scopeId).filter, ...change }, marked: new Set() });
}

/** Folds a group, or unfolds it. */
export function toggleGroup(scopeId: ScopeId, id: string): void {
  const toggled = new Set(viewOf(scopeId).toggled);
  if (!toggled.delete(id)) toggled.add(id);
  changeView(scopeId, { toggled });
}
