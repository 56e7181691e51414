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
 * Which measures of each operation are answered, for progress in lists. All are missing while they load.
 *
 * Reads index keys only, no records. Each operation is a question of its own, so that a tick asks about one operation
 * again and not about all; the first answers are shown together, so that a list of hundreds is drawn once.
 */
export function useOperationProgress(operationIds: readonly OperationId[]): ReadonlyMap<OperationId, Answers> {
  const { database } = useData();
  const [answers, setAnswers] = useState<ReadonlyMap<OperationId, Answers>>(new Map());
  const wanted = operationIds.join(' ');

  useEffect(() => {
    const ids = wanted.split(' ').filter(Boolean) as OperationId[];
    const gathered = new Map<OperationId, Answers>();
    const gather = (id: OperationId, result: Answers) => {
      gathered.set(id, result);
      if (gathered.size === ids.length) setAnswers(new Map(gathered));
    };
    if (ids.length === 0) setAnswers(gathered);
    const subscriptions = ids.map((id) =>
      liveQuery(() => readAnswers(database, id)).subscribe((result) => gather(id, result)),
    );
    return () => {
      for (const subscription of subscriptions) subscription.unsubscribe();
    };
  }, [database, wanted]);

  return answers;
}

/** The id of an assessment names its measure and the index its status, so the keys say everything. */
export function readAnswers(database: TomDatabase, scopeId: string): Promise<Answers> {
  return database.transaction('r', database.assessments, async () => {
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
  });
}
