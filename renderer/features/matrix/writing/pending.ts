/**
 * Statuses that show in the same frame while their commit is on the way.
 *
 * An entry lives until its column has been delivered anew after the commit, or until the commit has failed; then the cell
 * shows again what is stored.
 */
import { useMemo, useRef, useState } from 'react';
import type { MeasureId } from '../../../../shared/domain/ids.ts';
import type { Status } from '../../../../shared/domain/status.ts';
import type { Column } from '../columns/column.ts';

export interface PendingCell {
  columnId: string;
  measureId: MeasureId;
  status: Status;
}

/** What is shown instead of what is stored. */
export interface Pending {
  get: (columnId: string, measureId: MeasureId) => Status | undefined;
}

interface Entry {
  columnId: string;
  status: Status;
  /** The column as it was known when the commit was through; undefined before. */
  committedAt?: Column | undefined;
  isCommitted: boolean;
}

type Entries = ReadonlyMap<string, Entry>;

const keyOf = (columnId: string, measureId: string): string => `${columnId}/${measureId}`;

export interface PendingCells {
  pending: Pending;
  /** Shows cells while `write` runs, and passes on what it throws. */
  showWhile: (cells: readonly PendingCell[], write: () => Promise<unknown>) => Promise<void>;
}

/** The pending statuses of a matrix with these columns. */
export function usePendingCells(columns: readonly Column[]): PendingCells {
  const [entries, setEntries] = useState<Entries>(new Map());
  const byId = useMemo(() => new Map(columns.map((column) => [column.id, column])), [columns]);
  const latest = useRef(byId);
  latest.current = byId;

  const pending = useMemo<Pending>(
    () => ({
      get: (columnId, measureId) => {
        const entry = entries.size === 0 ? undefined : entries.get(keyOf(columnId, measureId));
        const isDelivered = entry?.isCommitted && byId.get(columnId) !== entry.committedAt;
        return isDelivered ? undefined : entry?.status;
      },
    }),
    [entries, byId],
  );

  const showWhile = useMemo(
    () => async (cells: readonly PendingCell[], write: () => Promise<unknown>) => {
      const mine = new Map(
        cells.map(({ columnId, measureId, status }): [string, Entry] => [
          keyOf(columnId, measureId),
          { columnId, status, isCommitted: false },
        ]),
      );
      setEntries((before) => new Map([...before, ...mine]));
      const isMine = (before: Entries, key: string) => before.get(key) === mine.get(key);
      try {
        await write();
        setEntries((before) => {
          const isWaiting = ({ columnId, committedAt, isCommitted }: Entry) =>
            !isCommitted || latest.current.get(columnId) === committedAt;
          const after = new Map([...before].filter(([, entry]) => isWaiting(entry)));
          for (const { columnId, measureId, status } of cells) {
            const key = keyOf(columnId, measureId);
            const committedAt = latest.current.get(columnId);
            if (isMine(before, key)) after.set(key, { columnId, status, isCommitted: true, committedAt });
          }
          return after;
        });
      } catch (problem) {
        setEntries((before) => new Map([...before].filter(([key]) => !mine.has(key) || !isMine(before, key))));
        throw problem;
      }
    },
    [],
  );
  return { pending, showWhile };
}
