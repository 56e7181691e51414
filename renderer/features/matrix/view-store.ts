/** What the user looks at in the matrix of an organisation, kept as long as the app runs. */
import { create } from 'zustand';
import type { MeasureId, OrganisationId, SchemeId } from '../../../shared/domain/ids.ts';
import { type Filter, NO_FILTER } from './filters/rows.ts';

/** A cell by what it is about: rows and columns may come and go around it. */
export interface CellKey {
  measureId: MeasureId;
  columnId: string;
}

export interface SelectedCells {
  active: CellKey;
  anchor: CellKey;
  head: CellKey;
}

export interface MatrixView {
  /** Null until one is chosen: that of the organisation. */
  schemeId: SchemeId | null;
  filter: Filter;
  selected: SelectedCells | null;
}

/** 'clients': the matrix of all organisations. */
export type ViewKey = OrganisationId | 'clients';

const FIRST: MatrixView = { schemeId: null, filter: NO_FILTER, selected: null };

const useViews = create<{ views: ReadonlyMap<ViewKey, MatrixView> }>(() => ({ views: new Map() }));

export function useMatrixView(key: ViewKey): MatrixView {
  return useViews(({ views }) => views.get(key) ?? FIRST);
}

export function changeMatrixView(key: ViewKey, change: Partial<MatrixView>): void {
  useViews.setState(({ views }) => ({ views: new Map(views).set(key, { ...(views.get(key) ?? FIRST), ...change }) }));
}

export function changeFilter(key: ViewKey, change: Partial<Filter>): void {
  const { filter } = useViews.getState().views.get(key) ?? FIRST;
  changeMatrixView(key, { filter: { ...filter, ...change } });
}
