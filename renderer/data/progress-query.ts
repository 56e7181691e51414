import { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';
import type { MeasureId, OperationId } from '../../shared/domain/ids.ts';
import { STATUSES, type Status } from '../../shared/domain/status.ts';
import { useData } from './data-context.tsx';
import type { TomDatabase } from './database.ts';

/** Status of every answered measure; measures without an entry are open. */
export type Answers = ReadonlyMap<MeasureId, Status>;

const ANSWERED = STATUSES.filter((status) => status !== 'open');

/**
 * Which measures of each operation are answered, for progress in lists. Operations are missing while they load.
 *
 * Reads index keys only, no records, and each operation is asked again only when its own answers change.
 */
export function useOperationProgress(operationIds: readonly OperationId[]): ReadonlyMap<OperationId, Answers> {
  const { database } = useData();
  const [answers, setAnswers] = useState<ReadonlyMap<OperationId, Answers>>(new Map());
  const wanted = operationIds.join(' ');

  useEffect(() => {
    const ids = wanted.split(' ').filter(Boolean) as OperationId[];
    setAnswers((known) => new Map([...known].filter(([id]) => ids.includes(id))));
    const subscriptions = ids.map((id) =>
      liveQuery(async () => readAnswers(database, id)).subscribe((result) =>
        setAnswers((known) => new Map(known).set(id, result)),
      ),
    );
    return () => {
      for (const subscription of subscriptions) subscription.unsubscribe();
    };
  }, [database, wanted]);

  return answers;
}

/** The id of an assessment names its measure and the index its status, so the keys say everything. */
export async function readAnswers(database: TomDatabase, scopeId: string): Promise<Answers> {
  const answers = new Map<MeasureId, Status>();
  // One after the other: Dexie loses track of what a live query reads in parallel native promises.
  for (const status of ANSWERED) {
    const ids = await database.assessments.where('[scope.id+status]').equals([scopeId, status]).primaryKeys();
    for (const id of ids) {
      const [, measureId, target] = id.split('/');
      if (target === '-') answers.set(measureId as MeasureId, status);
    }
  }
  return answers;
}
