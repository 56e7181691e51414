/** What holds in an operation or organisation: its own answers and group states over those it inherits. */
import {
  type LayeredAnswer,
  type LayeredGroupState,
  layeredAnswers,
  layeredGroupStates,
} from '../../shared/domain/effective-answers.ts';
import type { GroupState, Scope } from '../../shared/domain/records.ts';
import { GENERAL, targetsOf, targetsOfOrganisation } from '../../shared/domain/target.ts';
import { useData } from './data-context.tsx';
import type { TomDatabase } from './database.ts';
import { keepUnchanged } from './keep-unchanged.ts';
import { useLive } from './live.ts';
import { storedAnswers } from './stored-answers.ts';

/** Only what holds. */
export function useGroupStates(scope: Scope | undefined): ReadonlyMap<string, GroupState> | undefined {
  const { database } = useData();
  return useLive(`group states ${scope?.id}`, async () => {
    const states = scope ? await readGroupStates(database, scope) : [];
    return new Map(states.map((state) => [`${state.schemeId}/${state.groupId}`, state]));
  });
}

/** As they are stored at this moment; without what an upgrade laid aside and what is about unused sites and parties. */
export async function readLayeredAnswers(database: TomDatabase, scope: Scope): Promise<Map<string, LayeredAnswer>> {
  const own = await storedAnswers(database, scope.id).toArray();
  const above = await aboveOf(database, scope);
  const theirs = above ? await storedAnswers(database, above.id).toArray() : [];
  return layeredAnswers(scope, own, theirs, await readTargets(database, scope));
}

/** The group states of all schemes that hold in a scope. */
export async function readGroupStates(database: TomDatabase, scope: Scope): Promise<GroupState[]> {
  return (await readLayeredGroupStates(database, scope)).map(({ state }) => state);
}

/** With both layers. */
export async function readLayeredGroupStates(database: TomDatabase, scope: Scope): Promise<LayeredGroupState[]> {
  const { groupStates } = database;
  const own = await groupStates.where('scope.id').equals(scope.id).toArray();
  const above = await aboveOf(database, scope);
  const theirs = above ? await groupStates.where('scope.id').equals(above.id).toArray() : [];
  return layeredGroupStates(scope, own, theirs);
}

/** The organisation of an operation; nothing for an organisation. */
export async function aboveOf({ operations }: TomDatabase, { kind, id }: Scope): Promise<Scope | undefined> {
  const operation = kind === 'operation' ? await operations.get(id) : undefined;
  return operation && { kind: 'organisation', id: operation.organisationId };
}

/** What answers of a scope can be about. */
export async function readTargets({ operations, sites, parties }: TomDatabase, { kind, id }: Scope): Promise<string[]> {
  if (kind === 'operation') {
    const operation = await operations.get(id);
    return operation ? targetsOf(operation) : [GENERAL];
  }
  const live = <T extends { deleted: boolean }>(records: T[]) => records.filter(({ deleted }) => !deleted);
  return targetsOfOrganisation(
    live(await sites.where({ organisationId: id }).toArray()),
    live(await parties.where({ organisationId: id }).toArray()),
  );
}

/** A new reading in which answers that did not change in either layer are the objects already known. */
export function withUnchanged(
  known: ReadonlyMap<string, LayeredAnswer>,
  current: ReadonlyMap<string, LayeredAnswer>,
): ReadonlyMap<string, LayeredAnswer> {
  const pick = (map: ReadonlyMap<string, LayeredAnswer>, field: 'own' | 'above') =>
    new Map([...map].flatMap(([key, it]) => (it[field] ? [[key, it[field]] as const] : [])));
  const own = keepUnchanged(pick(known, 'own'), pick(current, 'own'));
  const above = keepUnchanged(pick(known, 'above'), pick(current, 'above'));
  return new Map(
    [...current].map(([key, it]) => {
      const before = known.get(key);
      const isSame = before && before.own === own.get(key) && before.above === above.get(key);
      return [key, isSame ? before : { answer: it.answer, own: own.get(key), above: above.get(key) }];
    }),
  );
}
