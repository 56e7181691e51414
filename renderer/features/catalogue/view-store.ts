/** Where the user is in the catalogue. Kept for the session, never stored. */
import { create } from 'zustand';
import type { AreaId, MeasureId } from '../../../shared/domain/ids.ts';
import type { MeasureFilter } from './list/list-model.ts';

/** One area, or the whole catalogue. */
export type AreaChoice = AreaId | 'all';

export interface View {
  area: AreaChoice;
  query: string;
  filter: MeasureFilter;
  /** The measure in the editor, unless that shows the area. */
  active: MeasureId | null;
  isAreaOpen: boolean;
  /** Matters only where the editor does not stand beside the list. */
  isEditorOpen: boolean;
  /** The form for a new measure stands above the list. */
  isAdding: boolean;
  /** The editor focuses its first field as soon as it shows what was just made. */
  isFieldWanted: boolean;
}

const START: View = {
  area: 'all',
  query: '',
  filter: 'all',
  active: null,
  isAreaOpen: false,
  isEditorOpen: false,
  isAdding: false,
  isFieldWanted: false,
};

const useViewStore = create<View>(() => START);

/** A part of the view; renders only when that part changes. */
export function useView<T>(select: (view: View) => T): T {
  return useViewStore(select);
}

/** The view at this moment, for handlers. */
export function viewNow(): View {
  return useViewStore.getState();
}

export function changeView(change: Partial<View>): void {
  useViewStore.setState(change);
}

/** As at the start of the app. */
export function resetView(): void {
  useViewStore.setState(START);
}

/** Shows a measure in the editor, and in a list that has it. */
export function openMeasure(id: MeasureId, area: AreaChoice): void {
  changeView({
    ...{ active: id, isAreaOpen: false, isEditorOpen: true, isAdding: false },
    ...{ query: '', filter: 'all', area: viewNow().area === 'all' ? 'all' : area },
  });
}
