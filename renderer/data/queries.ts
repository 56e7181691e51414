/**
 * Live queries: what the interface reads.
 *
 * All answer `undefined` while loading, leave deleted records out, and ask by index for no more than what is shown.
 */
import type { LayeredGroupState } from '../../shared/domain/effective-answers.ts';
import type { Phrase } from '../../shared/domain/house-records.ts';
import type { OperationId, OrganisationId } from '../../shared/domain/ids.ts';
import type { Operation, Organisation, Party, Scope, Site, Version } from '../../shared/domain/records.ts';
import { useData } from './data-context.tsx';
import { useAnswer, useLive } from './live.ts';
import {
  layeredGroupStatesQuestion,
  live,
  operationQuestion,
  operationsQuestion,
  organisationQuestion,
  organisationsQuestion,
  partiesQuestion,
  sitesQuestion,
} from './questions.ts';

export function useOrganisations(): Organisation[] | undefined {
  return useAnswer(organisationsQuestion(useData().database));
}

/** `null` when there is none (any more). */
export function useOrganisation(id: OrganisationId | undefined): Organisation | null | undefined {
  return useAnswer(organisationQuestion(useData().database, id));
}

export function useOperations(organisationId: OrganisationId | undefined): Operation[] | undefined {
  return useAnswer(operationsQuestion(useData().database, organisationId));
}

/** `null` when there is none (any more). */
export function useOperation(id: OperationId | undefined): Operation | null | undefined {
  return useAnswer(operationQuestion(useData().database, id));
}

export function useParties(organisationId: OrganisationId | undefined): Party[] | undefined {
  return useAnswer(partiesQuestion(useData().database, organisationId));
}

export function useSites(organisationId: OrganisationId | undefined): Site[] | undefined {
  return useAnswer(sitesQuestion(useData().database, organisationId));
}

/** By `${schemeId}/${groupId}`, with both layers; groups without an entry are normal. */
export function useLayeredGroupStates(scope: Scope | undefined): ReadonlyMap<string, LayeredGroupState> | undefined {
  return useAnswer(layeredGroupStatesQuestion(useData().database, scope));
}

/** The user's text modules, in no particular order. */
export function usePhrases(): Phrase[] | undefined {
  const { database } = useData();
  return useLive('phrases', async () => live(await database.phrases.toArray()));
}

/** In the order of the version table. */
export function useVersions(operationId: OperationId | undefined): Version[] | undefined {
  const { database } = useData();
  return useLive(`versions ${operationId}`, async () =>
    operationId
      ? live(await database.versions.where({ operationId }).toArray()).sort((one, other) => one.order - other.order)
      : [],
  );
}

/** A preference as it was stored; `null` when it was never set. */
export function useSetting(key: string): unknown {
  const { database } = useData();
  return useLive(`setting ${key}`, async () => (await database.settings.get(key))?.value ?? null);
}

export { useGroupStates } from './answers-query.ts';
export { useHistory } from './history-query.ts';
export { useLayeredAnswers } from './layered-reader.ts';
export { useOperationProgress } from './progress-query.ts';
