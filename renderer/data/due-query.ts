/** Dates on which somebody has something to do, found by index: answers without a date stay unread. */
import { useCallback, useMemo } from 'react';
import { MOST_PARTS } from '../../shared/domain/case-parts.ts';
import { type DueDate, dueDatesOf, dueDatesOfSite } from '../../shared/domain/due-dates.ts';
import type { MeasureId, OrganisationId, SiteId } from '../../shared/domain/ids.ts';
import type { Assessment, Operation, Scope, Site } from '../../shared/domain/records.ts';
import { isFormer, targetsOf } from '../../shared/domain/target.ts';
import { useData } from './data-context.tsx';
import type { TomDatabase } from './database.ts';
import { useLive } from './live.ts';
import { useLiveEach } from './live-each.ts';
import { useSites } from './queries.ts';

/** A date with where it comes from: an answer in an operation or for the whole organisation, or a site. */
export type DueItem = DueDate & ({ scope: Scope; measureId: MeasureId; target: string } | { siteId: SiteId });

/** Of ISO dates, all of which come after ''. */
const FIRST_DATE = '0';
const PAST_DATES = '\uffff';

type AnswerItem = Extract<DueItem, { measureId: MeasureId }>;

/**
 * All dates of an organisation, its sites and these operations, the earliest first; undefined while they load. What an
 * operation inherits is there once, as the organisation's.
 */
export function useDueDates(
  organisationId: OrganisationId,
  operations: readonly Operation[] | undefined,
): readonly DueItem[] | undefined {
  const { database } = useData();
  const sites = useSites(organisationId);
  const ids = useMemo(() => [organisationId, ...(operations ?? []).map(({ id }) => id)], [organisationId, operations]);
  const read = useCallback((id: Scope['id']) => readDueAnswers(database, id), [database]);
  const answers = useLiveEach(ids, read);
  const plans = useInheritedPlans(organisationId, ids);
  return useMemo(() => {
    if (!operations || !sites || answers.size === 0) return undefined;
    const ofAnswers = ids.flatMap((id) => {
      const operation = operations.find((one) => one.id === id);
      // The same answer may have dates of both kinds.
      const dated = [...(answers.get(id) ?? []), ...(plans.get(id) ?? [])];
      const byId = new Map(dated.map((answer) => [answer.id, answer]));
      return shownOf([...byId.values()], operation);
    });
    return inOrder([...ofAnswers, ...sites.flatMap(ofSite)]);
  }, [ids, operations, sites, answers, plans]);
}

/** Sorted by date. */
export function inOrder(items: readonly DueItem[]): DueItem[] {
  return items.toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}

/** The dates of one answer, with where they stand. */
export function itemsOf(answer: Assessment): AnswerItem[] {
  const { scope, measureId, target } = answer;
  return dueDatesOf(answer).map((date) => ({ ...date, scope, measureId, target }));
}

const ofSite = (site: Site): DueItem[] => dueDatesOfSite(site).map((date) => ({ ...date, siteId: site.id }));

/** Without answers about sites and parties that the operation does not use (any more): they rest. */
function shownOf(answers: readonly Assessment[], operation: Operation | undefined): AnswerItem[] {
  const known = operation && new Set<string>(targetsOf(operation));
  return answers.filter(({ target }) => !known || known.has(target)).flatMap(itemsOf);
}

/** The stored answers of a scope that have a date; `readInheritedPlans` has those that follow a plan of the organisation. */
export async function readDueAnswers({ assessments }: TomDatabase, scopeId: Scope['id']): Promise<Assessment[]> {
  const index = (name: string) => assessments.where(`[scope.id+${name}]`);
  // One after the other: Dexie loses track of what a live query reads in parallel native promises.
  const found = [
    await index('due').between([scopeId, FIRST_DATE], [scopeId, PAST_DATES]).toArray(),
    await index('reviewOn').between([scopeId, FIRST_DATE], [scopeId, PAST_DATES]).toArray(),
    await index('evidence.length').between([scopeId, 1], [scopeId, MOST_PARTS], true, true).toArray(),
    await index('status').equals([scopeId, 'planned']).toArray(),
  ].flat();
  const byId = new Map(found.map((answer) => [answer.id, answer]));
  return [...byId.values()].filter((answer) => !answer.deleted && !isFormer(answer));
}

/**
 * The plans that operations inherit with a date of their own, by operation. One question for each plan of the organisation, so
 * that another plan reads the answers about that measure alone.
 */
function useInheritedPlans(
  organisationId: OrganisationId,
  scopeIds: readonly Scope['id'][],
): ReadonlyMap<string, readonly Assessment[]> {
  const { database } = useData();
  const plans = useLive(`plans ${organisationId}`, () => readPlans(database, organisationId));
  const read = useCallback(
    (plan: string) =>
      readInheritedPlans(
        database,
        plan,
        scopeIds.filter((id) => id !== organisationId),
      ),
    [database, scopeIds, organisationId],
  );
  const found = useLiveEach(plans ?? NONE, read);
  return useMemo(() => {
    const byScope = new Map<string, Assessment[]>();
    for (const answer of [...found.values()].flat()) {
      byScope.set(answer.scope.id, [...(byScope.get(answer.scope.id) ?? []), answer]);
    }
    return byScope;
  }, [found]);
}

const NONE: readonly string[] = [];

/** What an organisation plans, by measure and target; reads the index only. */
export async function readPlans({ assessments }: TomDatabase, organisationId: OrganisationId): Promise<string[]> {
  const ids = await assessments.where('[scope.id+status]').equals([organisationId, 'planned']).primaryKeys();
  return ids.map((id) => id.slice(organisationId.length + 1));
}

/** Answers of operations that follow such a plan of the organisation but name a date of their own. */
export async function readInheritedPlans(
  { assessments }: TomDatabase,
  plan: string,
  scopeIds: readonly Scope['id'][],
): Promise<Assessment[]> {
  const own = await assessments.bulkGet(scopeIds.map((id) => `${id}/${plan}`));
  return own.flatMap((answer) => {
    if (!answer?.plannedFor || answer.deleted || isFormer(answer)) return [];
    const follows = answer.status === 'open' && !answer.leftBlank.status;
    return follows ? [{ ...answer, status: 'planned' as const }] : [];
  });
}
