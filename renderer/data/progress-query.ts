import { useCallback, useMemo, useState } from 'react';
import type { MeasureId, OperationId, OrganisationId } from '../../shared/domain/ids.ts';
import { overallStatus, type Status } from '../../shared/domain/status.ts';
import { GENERAL, targetsOf } from '../../shared/domain/target.ts';
import { readTargets } from './answers-query.ts';
import { useData } from './data-context.tsx';
import type { TomDatabase } from './database.ts';
import { useLive } from './live.ts';
import { useLiveEach } from './live-each.ts';
import { readStatuses, type Statuses } from './statuses.ts';

/** Status of every answered measure; measures without an entry are open. */
export type Answers = ReadonlyMap<MeasureId, Status>;

/**
 * Which measures of each operation are answered, for progress in lists. All are missing while they load.
 *
 * Reads index keys only, hardly any records. Each operation is a question of its own, so that a tick asks about one
 * operation again and not about all; the first answers are shown together, so that a list of hundreds is drawn once.
 *
 * @param organisationId whose operations they are, and from which they inherit; undefined reads nothing yet
 */
export function useOperationProgress(
  organisationId: OrganisationId | undefined,
  operationIds: readonly OperationId[],
): ReadonlyMap<OperationId, Answers> {
  const { database } = useData();
  const above = useLive(`statuses ${organisationId}`, async () =>
    organisationId ? readStatuses(database, organisationId) : undefined,
  );
  const read = useCallback((id: OperationId) => readOwnAnswers(database, id), [database]);
  return useJoined(useLiveEach(organisationId ? operationIds : NONE, read), above);
}

/** Likewise for the answers that an organisation gives for all its operations. */
export function useOwnProgress(organisationId: OrganisationId | undefined): Answers | undefined {
  const { database } = useData();
  return useLive(`own progress ${organisationId}`, async () => {
    if (!organisationId) return undefined;
    const statuses = await readStatuses(database, organisationId);
    const targets = await readTargets(database, { kind: 'organisation', id: organisationId });
    return joinedAnswers({ statuses, targets }, NOTHING);
  });
}

const NOTHING: Statuses = new Map();
const NONE: readonly OperationId[] = [];

/** Joined anew only for operations whose answers changed, or for all when those of the organisation did. */
function useJoined(
  own: ReadonlyMap<OperationId, OwnAnswers>,
  above: Statuses | undefined,
): ReadonlyMap<OperationId, Answers> {
  const [known] = useState(() => ({ above, joined: new WeakMap<OwnAnswers, Answers>() }));
  return useMemo(() => {
    if (!above) return new Map();
    if (known.above !== above) Object.assign(known, { above, joined: new WeakMap() });
    return new Map(
      [...own].map(([id, answers]) => {
        const joined = known.joined.get(answers) ?? joinedAnswers(answers, above);
        known.joined.set(answers, joined);
        return [id, joined];
      }),
    );
  }, [own, above, known]);
}

/** An operation's own statuses, and what its answers can be about. */
interface OwnAnswers {
  statuses: Statuses;
  targets: readonly string[];
}

async function readOwnAnswers(database: TomDatabase, id: OperationId): Promise<OwnAnswers> {
  const operation = await database.operations.get(id);
  return { statuses: await readStatuses(database, id), targets: operation ? targetsOf(operation) : [GENERAL] };
}

function joinedAnswers({ statuses, targets }: OwnAnswers, above: Statuses): Answers {
  const known = new Set(targets);
  const byMeasure = new Map<MeasureId, Map<string, Status>>();
  for (const [key, status] of [...above, ...statuses]) {
    const slash = key.indexOf('/');
    const target = key.slice(slash + 1);
    if (!known.has(target)) continue;
    const measureId = key.slice(0, slash) as MeasureId;
    byMeasure.set(measureId, (byMeasure.get(measureId) ?? new Map<string, Status>()).set(target, status));
  }
  const answers = new Map<MeasureId, Status>();
  for (const [measureId, byTarget] of byMeasure) {
    const status = overallStatus(byTarget.get(GENERAL), byTarget.values());
    if (status !== 'open') answers.set(measureId, status);
  }
  return answers;
}
