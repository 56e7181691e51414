import { type RefObject, useMemo } from 'react';
import type { MeasureId } from '../../../../shared/domain/ids.ts';
import type { Status } from '../../../../shared/domain/status.ts';
import { runCommand } from '../../../ui/command-registry.ts';
import { catchTyped } from '../../../ui/typed-ahead.ts';
import type { Answering } from '../use-answering.ts';
import { changeView, type InspectorField, type ScopeId, viewOf } from '../view-store.ts';
import { NO_FILTER } from './filter/facets.ts';
import type { ListAction, Move } from './list-keys.ts';
import { moveTarget, select, selectAll, selectedIds } from './list-selection.ts';

/** Height of a row in pixels, for paging. */
const ROW = 36;

export interface ListActions {
  perform: (action: ListAction) => void;
  /** Sets the status of the marked rows, or of the active one. */
  setStatus: (status: Status) => void;
  inspect: (field: InspectorField) => void;
}

/** Where keys lead to outside the rows in view. */
export interface ListWays {
  focusSearch: () => void;
  goToNextOpen: () => void;
}

/** What keys, menus and buttons do with the rows of the list. */
export function useListActions(
  scopeId: ScopeId,
  order: readonly MeasureId[],
  answering: Answering,
  scroller: RefObject<HTMLElement | null>,
  { focusSearch, goToNextOpen }: ListWays,
): ListActions {
  return useMemo(() => {
    const inspect = (wanted: InspectorField) => {
      catchTyped();
      changeView(scopeId, { isInspectorOpen: true, wanted });
    };
    const setStatus = (status: Status) => {
      const ids = selectedIds(viewOf(scopeId));
      answering.setStatus(ids, status);
      if (ids.length === 1 && status === 'planned') inspect('plannedFor');
      if (ids.length === 1 && status === 'notApplicable') inspect('reason');
    };
    const move = (to: Move, extend: boolean) => {
      const view = viewOf(scopeId);
      const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW) - 2);
      const id = moveTarget(order, view.active, to, page);
      if (id) changeView(scopeId, select(order, view, id, extend ? 'range' : 'one'));
    };
    const perform = (action: ListAction) => {
      switch (action.kind) {
        case 'move':
          return move(action.to, action.extend);
        case 'toggle':
          return answering.toggle(selectedIds(viewOf(scopeId)));
        case 'status':
          return setStatus(action.status);
        case 'selectAll':
          return changeView(scopeId, selectAll(order, viewOf(scopeId)));
        case 'inspect':
          return inspect('first');
        case 'inherit':
          runCommand('backToOrganisation');
          return;
        case 'nextOpen':
          return goToNextOpen();
        case 'note':
          return inspect('note');
        case 'internalNote':
          return inspect('internalNote');
        case 'back':
          return goBack(scopeId);
        case 'search':
          return focusSearch();
      }
    };
    return { perform, setStatus, inspect };
  }, [scopeId, order, answering, scroller, focusSearch, goToNextOpen]);
}

/** Esc takes back one thing after the other: marks and the inspector over the list, then search and filter. */
function goBack(scopeId: ScopeId): void {
  const { marked, isInspectorOpen } = viewOf(scopeId);
  if (marked.size > 0 || isInspectorOpen) changeView(scopeId, { marked: new Set(), isInspectorOpen: false });
  else changeView(scopeId, { query: '', filter: NO_FILTER });
}
