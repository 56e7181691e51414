/** Where the user is in each operation or organisation: group, measure, search and filter. Kept for the session, never stored. */
import { create } from 'zustand';
import type { GroupId, MeasureId } from '../../../shared/domain/ids.ts';
import type { Scope } from '../../../shared/domain/records.ts';
import { GENERAL, type Target } from '../../../shared/domain/target.ts';
import { type Filter, NO_FILTER } from './list/filter/facets.ts';
import type { GroupChoice } from './list/list-model.ts';
import type { Selection } from './list/list-selection.ts';

/** By what views are known: the operation, or the organisation whose own measures are open. */
export type ScopeId = Scope['id'];

/** Fields of the inspector that keys lead to; `first` is the one that is most likely wanted. */
export type KeyField = 'first' | 'plannedFor' | 'reason' | 'note' | 'internalNote';
/** Findings lead to any field, by its path in the answer: `at:values.minLength`. */
export type InspectorField = KeyField | `at:${string}`;

export interface View extends Selection {
  /** Undefined until a group was chosen: then the scheme's first one with measures. */
  group: GroupChoice | undefined;
  /** Whom list and inspector are about; one that is not there any more stands for the general answers. */
  target: Target;
  query: string;
  /** For which words of the search the active row was chosen; null without a search. */
  searched: string | null;
  /** Narrows the list, together with the search. */
  filter: Filter;
  /** Matters only where the inspector does not stand beside the list. */
  isInspectorOpen: boolean;
  /** The help for answering is unfolded. */
  isGuidanceOpen: boolean;
  /** The inspector focuses this field as soon as it shows it. */
  wanted: InspectorField | null;
  /** The focus goes to the active row as soon as it is there. */
  isFocusWanted: boolean;
  /** The reason why a group is not relevant is to be asked for next. */
  isReasonWanted: boolean;
  /** A measure that was just made: it becomes the active one as soon as the list has it. */
  awaited: MeasureId | null;
  /** The form for an own measure stands at the end of the list. */
  isAdding: boolean;
  /** The group whose own texts are being written. */
  textsOf: GroupId | null;
}

const NONE: View = {
  group: undefined,
  target: GENERAL,
  active: null,
  anchor: null,
  marked: new Set(),
  query: '',
  searched: null,
  filter: NO_FILTER,
  isInspectorOpen: false,
  isGuidanceOpen: false,
  wanted: null,
  isFocusWanted: false,
  isReasonWanted: false,
  awaited: null,
  isAdding: false,
  textsOf: null,
};

const useViews = create<{ views: ReadonlyMap<ScopeId, View> }>(() => ({ views: new Map() }));

/** A part of a view; renders only when that part changes. */
export function useView<T>(scopeId: ScopeId, select: (view: View) => T): T {
  return useViews(({ views }) => select(views.get(scopeId) ?? NONE));
}

/** The view at this moment, for handlers. */
export function viewOf(scopeId: ScopeId): View {
  return useViews.getState().views.get(scopeId) ?? NONE;
}

export function changeView(scopeId: ScopeId, change: Partial<View>): void {
  useViews.setState(({ views }) => ({
    views: new Map(views).set(scopeId, { ...(views.get(scopeId) ?? NONE), ...change }),
  }));
}

/** Calls the listener after each change of any view. Returns the function that ends it. */
export function onViewChange(listener: () => void): () => void {
  return useViews.subscribe(listener);
}
