import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { Measure } from '../../../../shared/catalogue/catalogue.ts';
import type { Column } from '../columns/column.ts';
import { type CellKey, changeMatrixView, useMatrixView, type ViewKey } from '../view-store.ts';
import { inside, only, type Place, type Selection } from './selection.ts';

export interface SelectionState {
  /** Null while there is no cell. */
  selection: Selection | null;
  select: (selection: Selection) => void;
}

/** The selection among the cells that are shown. It is kept by what it is about, so it moves along with its rows. */
export function useSelection(
  view: ViewKey,
  measures: readonly Measure[],
  columns: readonly Column[],
  first: number,
): SelectionState {
  const { selected } = useMatrixView(view);
  const rowOf = useMemo(() => new Map(measures.map(({ id }, index) => [id as string, index])), [measures]);
  const columnOf = useMemo(() => new Map(columns.map(({ id }, index) => [id, index])), [columns]);
  const latest = useRef({ measures, columns });
  const last = useRef<Place>({ row: 0, column: first });
  const size = { rows: measures.length, columns: columns.length };

  const placeOf = (key: CellKey | undefined): Place | undefined => {
    const row = key && rowOf.get(key.measureId);
    const column = key && columnOf.get(key.columnId);
    return row === undefined || column === undefined ? undefined : { row, column };
  };
  const isEmpty = size.rows === 0 || size.columns === 0;
  const active = placeOf(selected?.active) ?? inside(last.current, size);
  const [anchor, head] = [placeOf(selected?.anchor), placeOf(selected?.head)];
  const isWhole = placeOf(selected?.active) && anchor && head;
  const selection: Selection = isWhole ? { active, anchor, head } : only(active);

  useEffect(() => {
    latest.current = { measures, columns };
    if (!isEmpty) last.current = active;
  });

  const select = useCallback(
    (next: Selection) => {
      const keyOf = ({ row, column }: Place): CellKey | undefined => {
        const measureId = latest.current.measures[row]?.id;
        const columnId = latest.current.columns[column]?.id;
        return measureId && columnId ? { measureId, columnId } : undefined;
      };
      const keys = { active: keyOf(next.active), anchor: keyOf(next.anchor), head: keyOf(next.head) };
      const { active: one, anchor: two, head: three } = keys;
      if (one && two && three) changeMatrixView(view, { selected: { active: one, anchor: two, head: three } });
    },
    [view],
  );
  return { selection: isEmpty ? null : selection, select };
}
