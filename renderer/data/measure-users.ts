import { isBlankAnswer } from '../../shared/domain/blank-answer.ts';
import type { MeasureId, OperationId, OrganisationId } from '../../shared/domain/ids.ts';
import { assessmentId } from '../../shared/domain/records.ts';
import { useData } from './data-context.tsx';
import type { TomDatabase } from './database.ts';
import { useLive } from './live.ts';

/** An operation in which a measure has been answered. */
export interface MeasureUser {
  operationId: OperationId;
  operation: string;
  organisationId: OrganisationId;
  organisation: string;
}

type Tables = Pick<TomDatabase, 'organisations' | 'operations' | 'assessments'>;

/** Where a measure has been answered: in operations that are there, of organisations that are there. */
export async function readMeasureUsers(tables: Tables, measureId: MeasureId): Promise<MeasureUser[]> {
  const ids = await tables.operations.toCollection().primaryKeys();
  const keys = ids.map((id) => assessmentId({ kind: 'operation', id }, measureId));
  const answers = await tables.assessments.bulkGet(keys);
  const answered = ids.filter((_, index) => {
    const answer = answers[index];
    return answer && !answer.deleted && !isBlankAnswer(answer);
  });
  const operations = (await tables.operations.bulkGet(answered)).filter((operation) => operation !== undefined);
  const organisations = await tables.organisations.toArray();
  return operations.flatMap(({ id, name, organisationId, deleted }) => {
    const organisation = organisations.find((one) => one.id === organisationId && !one.deleted);
    if (deleted || !organisation) return [];
    return [{ operationId: id, operation: name, organisationId, organisation: organisation.name }];
  });
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
