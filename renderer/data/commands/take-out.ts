import type { OrganisationId, PartyId, SiteId } from '../../../shared/domain/ids.ts';
import { effective } from '../../../shared/domain/layers.ts';
import { emptyAssessment } from '../../../shared/domain/new-records.ts';
import { type Assessment, assessmentId, type Scope } from '../../../shared/domain/records.ts';
import type { UnitOfWork } from './unit-of-work.ts';

/** A site or party that is being deleted, and what may take its place. */
export interface TakenOut<Id extends SiteId | PartyId = SiteId | PartyId> {
  /** The list of operations that names it. */
  listedIn: 'siteIds' | 'partyIds';
  id: Id;
  successor?: Id;
  /** Of answers about it, and of answers about its successor. */
  target: string;
  newTarget?: string;
}

/**
 * Takes a site or party out of everything that names it: lists of operations, answers about it, and values of parameters. A
 * successor takes its place; answers about the successor that are there already stay as they are.
 */
export async function takeOut(
  unit: UnitOfWork,
  { organisationId }: { organisationId: OrganisationId },
  taken: TakenOut,
): Promise<void> {
  const operations = (await unit.stores.operations.where({ organisationId }).toArray()).filter(
    ({ deleted }) => !deleted,
  );
  for (const operation of operations) {
    const ids: readonly string[] = operation[taken.listedIn];
    if (ids.includes(taken.id)) unit.amend('operations', operation, { [taken.listedIn]: replaced(ids, taken) });
  }
  const scopes: Scope[] = [
    { kind: 'organisation', id: organisationId },
    ...operations.map(({ id }) => ({ kind: 'operation', id }) as const),
  ];
  for (const scope of scopes) {
    const answers = await unit.stores.assessments.where('scope.id').equals(scope.id).toArray();
    const byId = new Map(answers.map((answer) => [answer.id, answer]));
    for (const answer of answers) if (!answer.deleted) takeOutOf(unit, scope, answer, taken, byId);
  }
}

function takeOutOf(
  unit: UnitOfWork,
  scope: Scope,
  answer: Assessment,
  taken: TakenOut,
  byId: ReadonlyMap<string, Assessment>,
): void {
  const values = namingValues(answer, taken);
  if (answer.target !== taken.target) {
    if (Object.keys(values).length > 0) unit.amend('assessments', answer, values);
    return;
  }
  unit.amend('assessments', answer, { deleted: true });
  if (!taken.newTarget) return;
  const id = assessmentId(scope, answer.measureId, taken.newTarget);
  const blank = emptyAssessment(scope, answer.measureId, taken.newTarget);
  const there = byId.get(id);
  // Where both say something, what was said about the successor itself is closer to the truth.
  const joined = effective(there?.deleted ? undefined : there, answer, () => blank) ?? blank;
  unit.replace('assessments', there ?? blank, {
    ...(there ?? blank),
    ...joined,
    id,
    target: taken.newTarget,
    deleted: false,
  });
}

/** Values that name what is taken out, as they are to be. */
function namingValues({ values }: Assessment, taken: TakenOut): Record<string, unknown> {
  const changes: Record<string, unknown> = {};
  for (const [parameterId, value] of Object.entries(values)) {
    if (value === taken.id) changes[`values.${parameterId}`] = taken.successor;
    else if (Array.isArray(value) && value.includes(taken.id))
      changes[`values.${parameterId}`] = replaced(value, taken);
  }
  return changes;
}

function replaced(ids: readonly string[], { id, successor }: Pick<TakenOut, 'id' | 'successor'>): string[] {
  const next = ids.flatMap((it) => (it !== id ? [it] : successor && !ids.includes(successor) ? [successor] : []));
  return next;
}
