import { useMemo } from 'react';
import type { AnnexRecords } from '../../../shared/annex/annex-records.ts';
import { withFurther } from '../../../shared/annex/several/several-records.ts';
import type { OperationId } from '../../../shared/domain/ids.ts';
import { readFurtherRecords } from '../../data/annex-source.ts';
import { useData } from '../../data/data-context.tsx';
import { useLive } from '../../data/live.ts';

/** The records of an annex that is for further operations, too, live; undefined while they load. */
export function useFurtherRecords(records: AnnexRecords, alsoFor: readonly OperationId[]): AnnexRecords | undefined {
  const { database } = useData();
  const ids = alsoFor.filter((id) => id !== records.operation.id);
  const further = useLive(`annex also for ${ids.join()}`, () => readFurtherRecords(database, records, ids));
  return useMemo(() => further && withFurther(records, further), [records, further]);
}
