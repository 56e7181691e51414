/** Who says something about a site or party: how many answers there are about it, and where. */
import { isBlankAnswer } from '../../shared/domain/blank-answer.ts';
import type { OperationId, OrganisationId } from '../../shared/domain/ids.ts';
import { useData } from './data-context.tsx';
import type { TomDatabase } from './database.ts';
import { useLive } from './live.ts';

export interface TargetUse {
  /** Of the organisation and its operations together. */
  answers: number;
  /** Of these, answers of the organisation itself. */
  ofOrganisation: number;
  /** How many operations have answers of their own. */
  operations: number;
}

type Tables = Pick<TomDatabase, 'operations' | 'assessments'>;

/**
 * By target (`site:…`, `party:…`); targets without answers are missing. Only ids are read of answers about nothing in
 * particular, which are most of them.
 */
export async function readTargetUse(
  { operations, assessments }: Tables,
  organisationId: OrganisationId,
): Promise<ReadonlyMap<string, TargetUse>> {
  const owned = await operations.where({ organisationId }).toArray();
  const scopes = [organisationId, ...owned.filter(({ deleted }) => !deleted).map(({ id }) => id)];
  const ids = await assessments.where('scope.id').anyOf(scopes).primaryKeys();
  const about = ids.filter((id) => /\/(site|party):/.test(id));
  const answers = (await assessments.bulkGet(about)).filter((it) => it && !it.deleted && !isBlankAnswer(it));
  const scopesOf = new Map<string, Set<string>>();
  const uses = new Map<string, TargetUse>();
  for (const answer of answers) {
    if (!answer) continue;
    const { target, scope } = answer;
    const seen = scopesOf.get(target) ?? new Set<string>();
    scopesOf.set(target, seen);
    const use = uses.get(target) ?? { answers: 0, ofOrganisation: 0, operations: 0 };
    const isOfOrganisation = scope.kind === 'organisation';
    uses.set(target, {
      answers: use.answers + 1,
      ofOrganisation: use.ofOrganisation + (isOfOrganisation ? 1 : 0),
      operations: use.operations + (isOfOrganisation || seen.has(scope.id) ? 0 : 1),
    });
    seen.add(scope.id);
  }
  return uses;
}

/** The same, live; undefined while it loads. */
export function useTargetUse(organisationId: OrganisationId): ReadonlyMap<string, TargetUse> | undefined {
  const { database } = useData();
  return useLive(`target use ${organisationId}`, () => readTargetUse(database, organisationId));
}

/** How many answers of one operation itself, not those it inherits, are about a site or party. */
export async function countAnswersAbout(
  { assessments }: Tables,
  operationId: OperationId,
  target: string,
): Promise<number> {
  const own = await assessments.where('scope.id').equals(operationId).toArray();
  return own.filter((answer) => answer.target === target && !answer.deleted && !isBlankAnswer(answer)).length;
}

/** How many values of parameters, in answers of an organisation and its operations, name a site or party. */
export async function countNaming(
  { operations, assessments }: Tables,
  organisationId: OrganisationId,
  id: string,
): Promise<number> {
  const owned = await operations.where({ organisationId }).toArray();
  const scopes = [organisationId, ...owned.filter(({ deleted }) => !deleted).map((it) => it.id)];
  const answers = await assessments.where('scope.id').anyOf(scopes).toArray();
  const names = (value: unknown) => value === id || (Array.isArray(value) && value.includes(id));
  return answers
    .filter(({ deleted }) => !deleted)
    .reduce((sum, { values }) => sum + Object.values(values).filter(names).length, 0);
}
