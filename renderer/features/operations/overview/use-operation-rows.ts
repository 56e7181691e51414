import { useMemo, useRef } from 'react';
import type { Catalogue } from '../../../../shared/catalogue/catalogue.ts';
import type { OperationId, OrganisationId } from '../../../../shared/domain/ids.ts';
import type { GroupState, Operation } from '../../../../shared/domain/records.ts';
import { keepUnchanged } from '../../../data/keep-unchanged.ts';
import { useOrganisationCatalogue } from '../../../data/organisation-catalogue.ts';
import { type OperationExtras, useOperationExtras } from '../../../data/overview-query.ts';
import { type Answers, useOperationProgress } from '../../../data/progress-query.ts';
import { useOperations } from '../../../data/queries.ts';
import { figuresOf } from './operation-figures.ts';
import type { OperationRow } from './sort-operations.ts';

/**
 * One row per operation of an organisation, in no particular order; undefined while they load. A row that says the same
 * as before is the same object, so that a tick draws one row and not three hundred.
 */
export function useOperationRows(organisationId: OrganisationId): OperationRow[] | undefined {
  const operations = useSteadyOperations(organisationId);
  const extras = useOperationExtras(organisationId);
  const catalogue = useOrganisationCatalogue(organisationId);
  const progress = useOperationProgress(
    organisationId,
    useMemo(() => [...(operations?.keys() ?? [])], [operations]),
  );
  const known = useRef<ReadonlyMap<OperationId, KnownRow>>(new Map());

  return useMemo(() => {
    if (!operations || !extras || !catalogue) return undefined;
    const current = new Map<OperationId, KnownRow>();
    for (const [id, operation] of operations) {
      const source = { catalogue, operation, answers: progress.get(id), ...said(extras.get(id)) };
      const before = known.current.get(id);
      current.set(id, before && isSame(before.source, source) ? before : { source, row: rowOf(source) });
    }
    known.current = current;
    return [...current.values()].map(({ row }) => row);
  }, [catalogue, operations, extras, progress]);
}

/** What a row is made from. */
interface Source {
  catalogue: Catalogue;
  operation: Operation;
  answers: Answers | undefined;
  version: string;
  groupStates: readonly GroupState[];
  /** The group states in one word, to be compared. */
  groups: string;
}

interface KnownRow {
  source: Source;
  row: OperationRow;
}

function said({ lastVersion, groupStates = [] }: Partial<OperationExtras> = {}) {
  const groups = groupStates.map(({ id, state }) => `${id} ${state}`).join();
  return { version: lastVersion?.number ?? '', groupStates, groups };
}

function isSame(one: Source, other: Source): boolean {
  return (['catalogue', 'operation', 'answers', 'version', 'groups'] as const).every((key) => one[key] === other[key]);
}

function rowOf({ catalogue, operation, answers, version, groupStates }: Source): OperationRow {
  return { operation, version, figures: answers && figuresOf(catalogue, operation, answers, groupStates) };
}

/** Operations that did not change stay the same objects. */
function useSteadyOperations(organisationId: OrganisationId): ReadonlyMap<OperationId, Operation> | undefined {
  const operations = useOperations(organisationId);
  const known = useRef<ReadonlyMap<OperationId, Operation>>(new Map());
  return useMemo(() => {
    if (!operations) return undefined;
    known.current = keepUnchanged(known.current, new Map(operations.map((operation) => [operation.id, operation])));
    return known.current;
  }, [operations]);
}
