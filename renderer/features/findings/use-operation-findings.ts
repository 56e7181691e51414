import { useMemo } from 'react';
import { SEVERITIES, type Severity } from '../../../shared/domain/finding-records.ts';
import type { OrganisationId } from '../../../shared/domain/ids.ts';
import type { Operation } from '../../../shared/domain/records.ts';
import { useFindingCounts } from '../../data/findings/findings-query.ts';
import { useOperations } from '../../data/queries.ts';
import { byName } from '../../text/collate.ts';
import { useLanguage } from '../../text/use-text.ts';

/** An operation and how many open findings of each severity it has; undefined while it has not been looked at. */
export interface CountedOperation {
  operation: Operation;
  count: Readonly<Record<Severity, number>> | undefined;
}

/** Those of an organisation by name, without templates; none where no organisation is looked at. */
export function useOperationFindings(organisationId: OrganisationId | undefined): readonly CountedOperation[] {
  const language = useLanguage();
  const operations = useOperations(organisationId);
  const counts = useFindingCounts(organisationId);
  return useMemo(
    () =>
      (operations ?? [])
        .filter(({ isTemplate }) => !isTemplate)
        .toSorted(byName(language))
        .map((operation) => ({ operation, count: counts.get(operation.id) })),
    [operations, counts, language],
  );
}

/** Those in which anything is open, the gravest first. */
export function withFindings(operations: readonly CountedOperation[]): readonly CountedOperation[] {
  const figures = ({ count }: CountedOperation) => SEVERITIES.map((severity) => count?.[severity] ?? 0);
  return operations
    .filter((one) => figures(one).some((figure) => figure > 0))
    .toSorted((one, other) => {
      const theirs = figures(other);
      return figures(one).reduce((order, figure, at) => order || (theirs[at] ?? 0) - figure, 0);
    });
}

/** All of them together. */
export function sumOfFindings(operations: readonly CountedOperation[]): Record<Severity, number> {
  const sum = { error: 0, warning: 0, info: 0 };
  for (const { count } of operations) for (const severity of SEVERITIES) sum[severity] += count?.[severity] ?? 0;
  return sum;
}
