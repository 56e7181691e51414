import { useMemo, useRef } from 'react';
import type { Catalogue } from '../../../../shared/catalogue/catalogue.ts';
import type { OperationId, OrganisationId } from '../../../../shared/domain/ids.ts';
import type { GroupState, Operation } from '../../../../shared/domain/records.ts';
import { useDeviations } from '../../../data/deviations-query.ts';
import type { DueItem } from '../../../data/due-query.ts';
import { type FactsReader, useFactsReader } from '../../../data/facts-query.ts';
import { useFindingCounts } from '../../../data/findings/findings-query.ts';
import type { OperationFindings } from '../../../data/findings/live-counts.ts';
import { keepUnchanged } from '../../../data/keep-unchanged.ts';
import { type OperationExtras, useOperationExtras } from '../../../data/overview-query.ts';
import { type Answers, useOperationProgress } from '../../../data/progress-query.ts';
import { useOperations } from '../../../data/queries.ts';
import { figuresOf } from './operation-figures.ts';
import type { OperationRow } from './sort-operations.ts';

/**
 * One row per operation of an organisation, in no particular order; undefined while they load. A row that says the same
 * as before is the same object, so that a tick draws one row and not three hundred.
 *
 * @param due all dates of the organisation, the earliest first
 */
export function useOperationRows(
  organisationId: OrganisationId,
  catalogue: Catalogue | undefined,
  operations: ReadonlyMap<OperationId, Operation> | undefined,
  due: readonly DueItem[] | undefined,
): OperationRow[] | undefined {
  const extras = useOperationExtras(organisationId);
  const ids = useMemo(() => [...(operations?.keys() ?? [])], [operations]);
  const progress = useOperationProgress(organisationId, ids);
  const findings = useFindingCounts(organisationId);
  const deviations = useDeviations(organisationId, ids);
  const factsOf = useFactsReader(organisationId);
  const next = useMemo(() => nextDates(due ?? []), [due]);
  const known = useRef<ReadonlyMap<OperationId, KnownRow>>(new Map());

  return useMemo(() => {
    if (!operations || !extras || !catalogue || !factsOf) return undefined;
    const current = new Map<OperationId, KnownRow>();
    for (const [id, operation] of operations) {
      const counted = {
        answers: progress.get(id),
        deviations: deviations.get(id),
        findings: findings.get(id),
        nextDate: next.get(id) ?? '',
      };
      const source = { catalogue, factsOf, operation, ...counted, ...said(extras.get(id)) };
      const before = known.current.get(id);
      current.set(id, before && isSame(before.source, source) ? before : { source, row: rowOf(source) });
    }
    known.current = current;
    return [...current.values()].map(({ row }) => row);
  }, [catalogue, factsOf, operations, extras, progress, deviations, findings, next]);
}

/** What a row is made from. */
interface Source {
  catalogue: Catalogue;
  factsOf: FactsReader;
  operation: Operation;
  answers: Answers | undefined;
  deviations: number | undefined;
  findings: OperationFindings | undefined;
  nextDate: string;
  version: string;
  groupStates: readonly GroupState[];
  /** The group states in one word, to be compared. */
  groups: string;
}

interface KnownRow {
  source: Source;
  row: OperationRow;
}

const COMPARED = [
  'catalogue',
  'factsOf',
  'operation',
  'answers',
  'deviations',
  'findings',
  'nextDate',
  'version',
  'groups',
] as const;

function said({ lastVersion, groupStates = [] }: Partial<OperationExtras> = {}) {
  const groups = groupStates.map(({ id, state }) => `${id} ${state}`).join();
  return { version: lastVersion?.number ?? '', groupStates, groups };
}

function isSame(one: Source, other: Source): boolean {
  return COMPARED.every((key) => one[key] === other[key]);
}

function rowOf({
  catalogue,
  factsOf,
  operation,
  answers,
  deviations,
  findings,
  nextDate,
  version,
  groupStates,
}: Source): OperationRow {
  const figures = answers && figuresOf(catalogue, operation, answers, groupStates, factsOf(operation));
  return { operation, version, figures, deviations, findings, nextDate };
}

/** The earliest date of each operation. */
function nextDates(due: readonly DueItem[]): ReadonlyMap<string, string> {
  const next = new Map<string, string>();
  for (const item of due) {
    if ('scope' in item && !next.has(item.scope.id)) next.set(item.scope.id, item.date);
  }
  return next;
}

/** Operations by id; those that did not change stay the same objects. */
export function useSteadyOperations(organisationId: OrganisationId): ReadonlyMap<OperationId, Operation> | undefined {
  const operations = useOperations(organisationId);
  const known = useRef<ReadonlyMap<OperationId, Operation>>(new Map());
  return useMemo(() => {
    if (!operations) return undefined;
    known.current = keepUnchanged(known.current, new Map(operations.map((operation) => [operation.id, operation])));
    return known.current;
  }, [operations]);
}
