import type { OrganisationId, PartyId, SiteId } from '../../../shared/domain/ids.ts';
import { ownPaths } from '../../../shared/domain/layers.ts';
import { emptyAssessment } from '../../../shared/domain/new-records.ts';
import { fieldAt } from '../../../shared/domain/record-paths.ts';
import { type Assessment, assessmentId, type Scope } from '../../../shared/domain/records.ts';
import { CommandProblem } from './command-problem.ts';
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

const TABLES = { siteIds: 'sites', partyIds: 'parties' } as const;

/**
 * Takes a site or party out of everything that names it: lists of operations, answers about it, and values of parameters. A
 * successor takes its place; what was said about the successor itself stays as it is.
 *
 * Throws `notFound` for a successor that is not another one of the same organisation.
 */
export async function takeOut(
  unit: UnitOfWork,
  { organisationId }: { organisationId: OrganisationId },
  taken: TakenOut,
): Promise<void> {
  await checkSuccessor(unit, organisationId, taken);
  const operations = (await unit.stores.operations.where({ organisationId }).toArray()).filter(
    ({ deleted }) => !deleted,
  );
  for (const operation of operations) {
    const ids: readonly string[] = operation[taken.listedIn];
    if (ids.includes(taken.id)) unit.amend('operations', operation, { [taken.listedIn]: replaced(ids, taken) });
  }
  // The organisation first: its operations say only what differs from what it says in the end.
  const scopes: Scope[] = [
    { kind: 'organisation', id: organisationId },
    ...operations.map(({ id }) => ({ kind: 'operation', id }) as const),
  ];
  for (const scope of scopes) {
    const answers = (await unit.stores.assessments.where('scope.id').equals(scope.id).toArray()).filter(
      ({ deleted }) => !deleted,
    );
    for (const answer of answers) if (answer.target !== taken.target) await takeOutOfValues(unit, scope, answer, taken);
    for (const answer of answers) if (answer.target === taken.target) await passOn(unit, scope, answer, taken);
    await withdrawAcceptances(unit, scope, taken);
  }
}

/** What was accepted about it goes with it. A successor has to be looked at anew: nobody has accepted anything of that. */
async function withdrawAcceptances(unit: UnitOfWork, scope: Scope, { id, target }: TakenOut): Promise<void> {
  for (const it of await unit.stores.acceptances.where('scope.id').equals(scope.id).toArray()) {
    const isAboutIt = it.place.target === target || it.place.id === id;
    if (!it.deleted && isAboutIt) unit.amend('acceptances', it, { deleted: true });
  }
}

async function checkSuccessor(unit: UnitOfWork, organisationId: OrganisationId, taken: TakenOut): Promise<void> {
  if (!taken.successor) return;
  const successor = await unit.existing(TABLES[taken.listedIn], taken.successor);
  if (successor.id === taken.id || successor.organisationId !== organisationId) throw new CommandProblem('notFound');
}

async function takeOutOfValues(unit: UnitOfWork, scope: Scope, answer: Assessment, taken: TakenOut): Promise<void> {
  const values = namingValues(answer, taken);
  if (Object.keys(values).length > 0) await unit.answer(scope, [answer.measureId], values, answer.target);
}

/** The answer goes; what it said, blanks on purpose too, is said of the successor where nothing was said of that itself. */
async function passOn(unit: UnitOfWork, scope: Scope, answer: Assessment, taken: TakenOut): Promise<void> {
  unit.amend('assessments', answer, { deleted: true });
  if (!taken.newTarget) return;
  const { measureId, toConfirm } = answer;
  const stored = await unit.stores.assessments.get(assessmentId(scope, measureId, taken.newTarget));
  const there = stored?.deleted ? undefined : stored;
  const said = new Set([...ownPaths(there), ...ownPaths(await saidAbove(unit, scope, answer, taken.newTarget))]);
  const paths = ownPaths(answer).filter((path) => !said.has(path));
  const content = Object.fromEntries(paths.map((path) => [path, fieldAt(answer, path)]));
  const named = Object.entries(namingValues(answer, taken)).filter(([path]) => !said.has(path));
  await unit.answer(scope, [measureId], { ...content, ...Object.fromEntries(named) }, taken.newTarget);
  if (toConfirm) unit.amend('assessments', there ?? emptyAssessment(scope, measureId, taken.newTarget), { toConfirm });
}

/** What the organisation had said about the successor before: it goes before what an operation said about another one. */
async function saidAbove(
  unit: UnitOfWork,
  scope: Scope,
  { measureId }: Assessment,
  target: string,
): Promise<Assessment | undefined> {
  const operation = scope.kind === 'operation' ? await unit.stores.operations.get(scope.id) : undefined;
  if (!operation) return undefined;
  const owner: Scope = { kind: 'organisation', id: operation.organisationId };
  const stored = await unit.stores.assessments.get(assessmentId(owner, measureId, target));
  return stored?.deleted ? undefined : stored;
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

const replaced = (ids: readonly string[], { id, successor }: Pick<TakenOut, 'id' | 'successor'>): string[] =>
  ids.flatMap((it) => (it !== id ? [it] : successor && !ids.includes(successor) ? [successor] : []));
