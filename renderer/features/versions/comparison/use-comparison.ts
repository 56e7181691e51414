import { useMemo } from 'react';
import type { AnnexRecords } from '../../../../shared/annex/annex-records.ts';
import type { Catalogue } from '../../../../shared/catalogue/catalogue.ts';
import { catalogueOf } from '../../../../shared/catalogue/house-catalogue.ts';
import { withSubParameters } from '../../../../shared/domain/parameter.ts';
import type { AnnexState } from '../../../../shared/versions/annex-state.ts';
import { type Comparison, compareStates } from '../../../../shared/versions/compare-states.ts';
import { useData } from '../../../data/data-context.tsx';

/** The catalogue as the operation sees it. */
export function useCatalogueHere(records: AnnexRecords | undefined): Catalogue {
  const { catalogue } = useData();
  const [house, id] = [records?.house, records?.operation.id];
  return useMemo(() => (house && id ? catalogueOf(catalogue, house, id) : catalogue), [catalogue, house, id]);
}

/** Undefined while one of the two is not there. */
export function useComparison(
  before: AnnexState | null | undefined,
  after: AnnexState | null | undefined,
  catalogue: Catalogue,
): Comparison | undefined {
  return useMemo(() => {
    if (!before || !after) return undefined;
    const parameterOf = (measureId: string, parameterId: string) =>
      withSubParameters(catalogue.measure(measureId as never)?.parameters ?? []).find(
        ({ parameter }) => parameter.id === parameterId,
      )?.parameter;
    return compareStates(before, after, parameterOf);
  }, [before, after, catalogue]);
}
