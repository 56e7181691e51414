import { isBlankAnswer } from '../../shared/domain/blank-answer.ts';
import type { MeasureId, OperationId, OrganisationId } from '../../shared/domain/ids.ts';
import type { Assessment } from '../../shared/domain/records.ts';
import { isFormer } from '../../shared/domain/target.ts';
import { useData } from './data-context.tsx';
import type { TomDatabase } from './database.ts';
import { useLive } from './live.ts';

/** Who has answered a measure: an operation, or an organisation for all of its operations. */
export interface MeasureUser {
  /** '' = the organisation itself. */
  operationId: OperationId | '';
  operation: string;
  organisationId: OrganisationId;
  organisation: string;
}

type Tables = Pick<TomDatabase, 'organisations' | 'operations' | 'assessments'>;

/** Stored answers to a measure, of all scopes and about every target; without those that an upgrade has laid aside. */
export async function readAnswersTo(
  { organisations, operations, assessments }: Tables,
  measureId: MeasureId,
): Promise<Assessment[]> {
  const scopes: string[] = await organisations.toCollection().primaryKeys();
  scopes.push(...(await operations.toCollection().primaryKeys()));
  if (scopes.length === 0) return [];
  const beginnings = scopes.map((id) => `${id}/${measureId}/`);
  const found = await assessments.where('id').startsWithAnyOf(beginnings).toArray();
  return found.filter((answer) => !answer.deleted && !isFormer(answer));
}

/** Organisations that are there and their operations that are there, by id, as users of a measure would be called. */
export async function reachableScopes({
  organisations,
  operations,
}: Pick<Tables, 'organisations' | 'operations'>): Promise<Map<string, MeasureUser>> {
  const owners = (await organisations.toArray()).filter(({ deleted }) => !deleted);
  const names = new Map(owners.map(({ id, name }) => [id, name]));
  const users = new Map<string, MeasureUser>(
    owners.map(({ id, name }) => [id, { operationId: '', operation: '', organisationId: id, organisation: name }]),
  );
  for (const { id, name, organisationId, deleted } of await operations.toArray()) {
    const organisation = names.get(organisationId);
    if (deleted || organisation === undefined) continue;
    users.set(id, { operationId: id, operation: name, organisationId, organisation });
  }
  return users;
}

/** Where a measure has been answered, about whomever: in operations and organisations that are there, each once. */
export async function readMeasureUsers(tables: Tables, measureId: MeasureId): Promise<MeasureUser[]> {
  const answers = (await readAnswersTo(tables, measureId)).filter((answer) => !isBlankAnswer(answer));
  const answered = new Set<string>(answers.map(({ scope }) => scope.id));
  return [...(await reachableScopes(tables))].flatMap(([id, user]) => (answered.has(id) ? [user] : []));
}

/** The same, live; undefined while it loads. */
export function useMeasureUsers(measureId: MeasureId): MeasureUser[] | undefined {
  const { database } = useData();
  return useLive(`users of ${measureId}`, () => readMeasureUsers(database, measureId));
}

/** For whom an own measure is there; '' = for all. */
export interface Reach {
  organisationId: OrganisationId | '';
  operationId: OperationId | '';
}

/** Those who have answered the measure and would no longer see it. */
export function usersOutside(users: readonly MeasureUser[], { organisationId, operationId }: Reach): MeasureUser[] {
  return users.filter(
    (user) =>
      (organisationId !== '' && user.organisationId !== organisationId) ||
      (operationId !== '' && user.operationId !== operationId),
  );
}
