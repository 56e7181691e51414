/** Dates on which somebody has something to do, found by index: answers without a date stay unread. */
import { useCallback, useMemo } from 'react';
import { MOST_PARTS } from '../../shared/domain/case-parts.ts';
import { type DueDate, dueDatesOf, dueDatesOfSite } from '../../shared/domain/due-dates.ts';
import type { MeasureId, OrganisationId, SiteId } from '../../shared/domain/ids.ts';
import { type Assessment, isFormer, type Operation, type Scope, type Site } from '../../shared/domain/records.ts';
import { targetsOf } from '../../shared/domain/target.ts';
import { useData } from './data-context.tsx';
import type { TomDatabase } from './database.ts';
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
  const read = useCallback(
    (id: Scope['id']) => readDueAnswers(database, id, id === organisationId ? undefined : organisationId),
    [database, organisationId],
  );
  const answers = useLiveEach(ids, read);
  return useMemo(() => {
    if (!operations || !sites || answers.size === 0) return undefined;
    const ofAnswers = ids.flatMap((id) => {
      const operation = operations.find((one) => one.id === id);
      return shownOf(answers.get(id) ?? [], operation);
    });
    return inOrder([...ofAnswers, ...sites.flatMap(ofSite)]);
  }, [ids, operations, sites, answers]);
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

/**
 * The stored answers of a scope that have a date.
 *
 * @param above the organisation of an operation: where it says "planned", the operation may have said another date only
 */
export async function readDueAnswers(
  { assessments }: TomDatabase,
  scopeId: Scope['id'],
  above?: OrganisationId,
): Promise<Assessment[]> {
  const index = (name: string) => assessments.where(`[scope.id+${name}]`);
  const planned = (id: string) => index('status').equals([id, 'planned']).toArray();
  // One after the other: Dexie loses track of what a live query reads in parallel native promises.
  const found = [
    await index('due').between([scopeId, FIRST_DATE], [scopeId, PAST_DATES]).toArray(),
    await index('reviewOn').between([scopeId, FIRST_DATE], [scopeId, PAST_DATES]).toArray(),
    await index('evidence.length').between([scopeId, 1], [scopeId, MOST_PARTS], true, true).toArray(),
    await planned(scopeId),
  ].flat();
  const inherited = above ? await readInheritedPlans(assessments, scopeId, await planned(above)) : [];
  const byId = new Map([...found, ...inherited].map((answer) => [answer.id, answer]));
  return [...byId.values()].filter((answer) => !answer.deleted && !isFormer(answer));
}

/** Answers of an operation that follow "planned" of the organisation but name a date of their own. */
async function readInheritedPlans(
  assessments: TomDatabase['assessments'],
  scopeId: string,
  plans: readonly Assessment[],
): Promise<Assessment[]> {
  const ids = plans.map(({ scope, id }) => scopeId + id.slice(scope.id.length));
  const own = await assessments.bulkGet(ids);
  return own.flatMap((answer) =>
    answer?.plannedFor && answer.status === 'open' && !answer.leftBlank.status
      ? [{ ...answer, status: 'planned' as const }]
      : [],
  );
}
