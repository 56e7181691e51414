/** Questions that the start asks before the first picture and the window goes on asking: named and put in one place for both. */
import type { LayeredGroupState } from '../../shared/domain/effective-answers.ts';
import type { OperationId, OrganisationId } from '../../shared/domain/ids.ts';
import type { Operation, Organisation, Party, Scope, Site } from '../../shared/domain/records.ts';
import { readLayeredGroupStates } from './answers-query.ts';
import type { TomDatabase } from './database.ts';

export interface Question<T> {
  /** Names what is asked for, in the whole window. */
  key: string;
  ask: () => Promise<T>;
}

export const organisationsQuestion = ({ organisations }: TomDatabase): Question<Organisation[]> => ({
  key: 'organisations',
  ask: async () => live(await organisations.toArray()),
});

/** `null` when there is none (any more). */
export const organisationQuestion = (
  { organisations }: TomDatabase,
  id: OrganisationId | undefined,
): Question<Organisation | null> => ({
  key: `organisation ${id}`,
  ask: async () => existing(id && (await organisations.get(id))),
});

export const operationsQuestion = (
  { operations }: TomDatabase,
  organisationId: OrganisationId | undefined,
): Question<Operation[]> => ({
  key: `operations ${organisationId}`,
  ask: async () => (organisationId ? live(await operations.where({ organisationId }).toArray()) : []),
});

/** `null` when there is none (any more). */
export const operationQuestion = (
  { operations }: TomDatabase,
  id: OperationId | undefined,
): Question<Operation | null> => ({
  key: `operation ${id}`,
  ask: async () => existing(id && (await operations.get(id))),
});

export const partiesQuestion = (
  { parties }: TomDatabase,
  organisationId: OrganisationId | undefined,
): Question<Party[]> => ({
  key: `parties ${organisationId}`,
  ask: async () => (organisationId ? live(await parties.where({ organisationId }).toArray()) : []),
});

export const sitesQuestion = (
  { sites }: TomDatabase,
  organisationId: OrganisationId | undefined,
): Question<Site[]> => ({
  key: `sites ${organisationId}`,
  ask: async () => (organisationId ? live(await sites.where({ organisationId }).toArray()) : []),
});

/** By `${schemeId}/${groupId}`, with both layers; groups without an entry are normal. */
export const layeredGroupStatesQuestion = (
  database: TomDatabase,
  scope: Scope | undefined,
): Question<ReadonlyMap<string, LayeredGroupState>> => ({
  key: `layered group states ${scope?.id}`,
  ask: async () => {
    const states = scope ? await readLayeredGroupStates(database, scope) : [];
    return new Map(states.map((it) => [`${it.state.schemeId}/${it.state.groupId}`, it]));
  },
});

/** Without what is deleted. */
export const live = <T extends { deleted: boolean }>(records: T[]): T[] => records.filter((record) => !record.deleted);
const existing = <T extends { deleted: boolean }>(record: T | undefined | ''): T | null =>
  record && !record.deleted ? record : null;
