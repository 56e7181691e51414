import { useMemo } from 'react';
import type { Catalogue } from '../../../../shared/catalogue/catalogue.ts';
import type { OrganisationId } from '../../../../shared/domain/ids.ts';
import { localDay } from '../../../../shared/lib/local-day.ts';
import { type DueItem, useDueDates } from '../../../data/due-query.ts';
import { useOrganisationCatalogue } from '../../../data/organisation-catalogue.ts';
import { useParties, useSites } from '../../../data/queries.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import { type DueEntry, dueEntries } from './due-entries.ts';
import type { OperationRow } from './sort-operations.ts';
import { useOperationRows, useSteadyOperations } from './use-operation-rows.ts';

/** Everything the overview of an organisation shows. */
export interface Overview {
  /** With the organisation's own measures. */
  catalogue: Catalogue;
  rows: readonly OperationRow[];
  /** Rows of templates, which count nowhere. */
  templates: readonly OperationRow[];
  due: readonly DueEntry[];
  /** ISO date. */
  today: string;
}

/** Undefined while it loads; figures and dates may come a little later than the rows. */
export function useOverview(organisationId: OrganisationId): Overview | undefined {
  const catalogue = useOrganisationCatalogue(organisationId);
  const operations = useSteadyOperations(organisationId);
  const counting = useMemo(
    () => operations && [...operations.values()].filter(({ isTemplate }) => !isTemplate),
    [operations],
  );
  const items = useDueDates(organisationId, counting);
  const all = useOperationRows(organisationId, catalogue, operations, items);
  const today = localDay(new Date());
  const due = useEntries(organisationId, catalogue, operations, items, today);
  return useMemo(
    () =>
      all &&
      catalogue && {
        catalogue,
        rows: all.filter(({ operation }) => !operation.isTemplate),
        templates: all.filter(({ operation }) => operation.isTemplate),
        due,
        today,
      },
    [all, catalogue, due, today],
  );
}

const NOTHING: readonly DueEntry[] = [];

function useEntries(
  organisationId: OrganisationId,
  catalogue: Catalogue | undefined,
  operations: ReturnType<typeof useSteadyOperations>,
  items: readonly DueItem[] | undefined,
  today: string,
): readonly DueEntry[] {
  const t = useText('overview');
  const [client, organisation] = [t('operation.client'), t('due.organisation')];
  const language = useLanguage();
  const sites = useSites(organisationId);
  const parties = useParties(organisationId);
  return useMemo(() => {
    if (!catalogue || !operations || !items || !sites || !parties) return NOTHING;
    return dueEntries(items, { catalogue, operations, organisation, sites, parties, client, language, today });
  }, [catalogue, operations, items, sites, parties, client, organisation, language, today]);
}
