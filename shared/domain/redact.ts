import type { OrganisationId } from './ids.ts';
import { effective } from './layers.ts';
import { blankOf, emptyAssessment } from './new-records.ts';
import {
  type Acceptance,
  type Assessment,
  assessmentId,
  type Operation,
  type RecordOf,
  type TableName,
} from './records.ts';
import type { Visibility } from './visibility/levels.ts';
import { VISIBILITY } from './visibility.ts';

/**
 * A record as it may go to a colleague: fields that go along on request only are empty unless requested.
 *
 * Fields this version does not know may be internal ones of a later version, so they count as such.
 */
export function forColleague<T extends TableName>(
  table: T,
  record: RecordOf<T>,
  { internalNotes }: { internalNotes: boolean },
): RecordOf<T> {
  if (internalNotes) return record;
  const visibility: Readonly<Record<string, Visibility>> = VISIBILITY[table];
  return reducedTo(table, record, (field) => visibility[field]?.colleague === 'yes');
}

/**
 * The answers of a case without the content of those for internal eyes only, be it by their own mark or by that of their
 * organisation. Of these the mark alone is left: without it, what the organisation says would be printed in their place.
 */
export function withoutInternalAnswers(
  answers: readonly Assessment[],
  operations: readonly Pick<Operation, 'id' | 'organisationId'>[],
): Assessment[] {
  const internal = internalAnswers(answers, operations);
  return answers.map((answer) =>
    internal.has(answer.id) ? reducedTo('assessments', answer, (field) => MARK.includes(field)) : answer,
  );
}

/**
 * The accepted findings of a case without those about measures of which anything is for internal eyes only, here or in the
 * organisation: their reasons would tell what was said.
 */
export function withoutInternalAcceptances(
  acceptances: readonly Acceptance[],
  answers: readonly Assessment[],
  operations: readonly Pick<Operation, 'id' | 'organisationId'>[],
): Acceptance[] {
  const ids = internalAnswers(answers, operations);
  const internal = new Set(answers.flatMap((it) => (ids.has(it.id) ? [`${it.scope.id} ${it.measureId}`] : [])));
  const owners = new Map<string, string>(operations.map(({ id, organisationId }) => [id, organisationId]));
  return acceptances.filter(
    ({ scope, place }) =>
      !internal.has(`${scope.id} ${place.id}`) && !internal.has(`${owners.get(scope.id)} ${place.id}`),
  );
}

/** The ids of the answers for internal eyes only, by their own mark or by that of their organisation. */
export function internalAnswers(
  answers: readonly Assessment[],
  operations: readonly Pick<Operation, 'id' | 'organisationId'>[],
): ReadonlySet<string> {
  const owners = new Map<string, OrganisationId>(operations.map(({ id, organisationId }) => [id, organisationId]));
  const byId = new Map(answers.filter(({ deleted }) => !deleted).map((answer) => [answer.id, answer]));
  const isInternal = (answer: Assessment): boolean => {
    const { scope, measureId, target } = answer;
    const id = owners.get(scope.id);
    const above = id && byId.get(assessmentId({ kind: 'organisation', id }, measureId, target));
    const holds = effective(answer, above || undefined, () => emptyAssessment(scope, measureId, target));
    return holds?.internalOnly === true;
  };
  return new Set(answers.filter(isInternal).map(({ id }) => id));
}

const MARK: readonly string[] = ['id', 'scope', 'measureId', 'target', 'internalOnly', 'deleted', 'revisions'];

/** Other fields are as if nobody had ever written them. */
function reducedTo<T extends TableName>(
  table: T,
  record: RecordOf<T>,
  goesAlong: (field: string) => boolean,
): RecordOf<T> {
  const fields = Object.entries(record).filter(([field]) => goesAlong(field));
  const revisions = Object.entries(record.revisions).filter(([path]) => goesAlong(path.split('.')[0] ?? ''));
  return { ...blankOf(table, record), ...Object.fromEntries(fields), revisions: Object.fromEntries(revisions) };
}
