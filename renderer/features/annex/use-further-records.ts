import { useMemo } from 'react';
import type { AnnexRecords } from '../../../shared/annex/annex-records.ts';
import type { OperationId } from '../../../shared/domain/ids.ts';
import { readAnnexRecords } from '../../data/annex-source.ts';
import { useData } from '../../data/data-context.tsx';
import { useLive } from '../../data/live.ts';

/**
 * The records of an annex that is for further operations, too, live; undefined while they load. An operation that is gone, or
 * belongs to another organisation, is left out.
 */
export function useFurtherRecords(records: AnnexRecords, alsoFor: readonly OperationId[]): AnnexRecords | undefined {
  const { database } = useData();
  const ids = alsoFor.filter((id) => id !== records.operation.id);
  const further = useLive(`annex also for ${ids.join()}`, async () => {
    const found: AnnexRecords[] = [];
    // One after the other: Dexie loses its transaction otherwise.
    for (const id of ids) {
      const read = await readAnnexRecords(database, id);
      if (read && read.organisation.id === records.organisation.id) found.push(read);
    }
    return found;
  });
  return useMemo(() => {
    if (!further) return undefined;
    if (further.length === 0) return records;
    return {
      ...records,
      heldBack: [...new Set([records, ...further].flatMap(({ heldBack }) => heldBack))],
      further: further.map(({ operation, assessments, groupStates }) => ({ operation, assessments, groupStates })),
    };
  }, [records, further]);
}
