import { useCallback, useMemo, useState } from 'react';
import type { OperationId, OrganisationId } from '../../shared/domain/ids.ts';
import { useData } from './data-context.tsx';
import { useFollowed } from './live.ts';
import { useFollowedEach } from './live-each.ts';
import { type Answers, joinedAnswers, type OwnAnswers, OwnStatuses } from './own-statuses.ts';
import { STATUS_OF_ANSWER, type Statuses } from './statuses.ts';
import { FollowedAnswers } from './stored-answers.ts';

export type { Answers } from './own-statuses.ts';

/**
 * Which measures of each operation are answered, for progress in lists. All are missing while they load.
 *
 * Reads index keys only, hardly any records, and after that only what is written. Each operation is a question of its own, so
 * that a tick asks about one operation again and not about all; the first answers are shown together, so that a list of hundreds
 * is drawn once.
 *
 * @param organisationId whose operations they are, and from which they inherit; undefined reads nothing yet
 */
export function useOperationProgress(
  organisationId: OrganisationId | undefined,
  operationIds: readonly OperationId[],
): ReadonlyMap<OperationId, Answers> {
  const { database } = useData();
  const theirs = useMemo(
    () => organisationId && new FollowedAnswers(database, organisationId, STATUS_OF_ANSWER),
    [database, organisationId],
  );
  const above = useFollowed(`statuses ${organisationId}`, theirs);
  const follow = useCallback((id: OperationId) => new OwnStatuses(database, { kind: 'operation', id }), [database]);
  return useJoined(useFollowedEach(organisationId ? operationIds : NONE, follow), above);
}

/** Likewise for the answers that an organisation gives for all its operations. */
export function useOwnProgress(organisationId: OrganisationId | undefined): Answers | undefined {
  const { database } = useData();
  const reader = useMemo(
    () => organisationId && new OwnStatuses(database, { kind: 'organisation', id: organisationId }),
    [database, organisationId],
  );
  const own = useFollowed(`own progress ${organisationId}`, reader);
  return useMemo(() => own && joinedAnswers(own, NOTHING), [own]);
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
