import { useMemo } from 'react';
import type { Catalogue } from '../../../../shared/catalogue/catalogue.ts';
import type { OrganisationId } from '../../../../shared/domain/ids.ts';
import { useOrganisationStatuses, useOwnGroupStates, useScopeStatuses } from '../../../data/matrix-query.ts';
import { useOperationExtras } from '../../../data/overview-query.ts';
import { useOperations, useOrganisation, useParties } from '../../../data/queries.ts';
import { byName } from '../../../text/collate.ts';
import { useLanguage } from '../../../text/use-text.ts';
import { type Column, columnOf } from './column.ts';
import { contextOfOperation, contextOfOrganisation } from './context.ts';
import { useKept } from './use-kept.ts';

/** The organisation itself and its operations by name, templates aside; undefined while they load. */
export function useOperationColumns(
  organisationId: OrganisationId,
  catalogue: Catalogue | undefined,
): readonly Column[] | undefined {
  const language = useLanguage();
  const organisation = useOrganisation(organisationId);
  const stored = useOperations(organisationId);
  const parties = useParties(organisationId);
  const extras = useOperationExtras(organisationId);
  const operations = useMemo(
    () => stored?.filter(({ isTemplate }) => !isTemplate).toSorted(byName(language)),
    [stored, language],
  );
  const ids = useMemo(() => (operations ?? []).map(({ id }) => id), [operations]);
  const above = useOrganisationStatuses(organisationId);
  const states = useOwnGroupStates(useMemo(() => [organisationId], [organisationId])).get(organisationId);
  const own = useScopeStatuses('operation', ids);
  const kept = useKept<Column>();

  return useMemo(() => {
    if (!catalogue || !organisation || !operations || !parties || !extras || !above || !states || own.size < ids.length)
      return;
    const { id, name } = organisation;
    const makeFirst = () => {
      const context = contextOfOrganisation(catalogue, organisation, states);
      return columnOf({ scope: { kind: 'organisation', id }, name, own: above, ...context }, catalogue.measures);
    };
    const columns = [kept(id, [organisation, states, above, catalogue], makeFirst)];
    for (const operation of operations) {
      const mine = own.get(operation.id);
      if (!mine) return;
      const made = [operation, organisation, parties, extras.get(operation.id), mine, above, catalogue];
      const make = () => {
        const held = extras.get(operation.id)?.groupStates ?? [];
        const context = contextOfOperation(catalogue, operation, organisation, parties, held);
        const scope = { kind: 'operation', id: operation.id } as const;
        return columnOf({ scope, name: operation.name, own: mine, above, ...context }, catalogue.measures);
      };
      columns.push(kept(operation.id, made, make));
    }
    return columns;
  }, [catalogue, organisation, operations, parties, extras, above, states, own, ids, kept]);
}
