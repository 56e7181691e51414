import { useMemo } from 'react';
import type { Catalogue } from '../../../../shared/catalogue/catalogue.ts';
import { factsOf } from '../../../../shared/domain/facts.ts';
import type { OrganisationId } from '../../../../shared/domain/ids.ts';
import { relevantGroups } from '../../../../shared/domain/progress.ts';
import type { Operation, Organisation, Party } from '../../../../shared/domain/records.ts';
import { useOrganisationStatuses, useScopeStatuses } from '../../../data/matrix-query.ts';
import { type OperationExtras, useOperationExtras } from '../../../data/overview-query.ts';
import { useOperations, useOrganisation, useParties } from '../../../data/queries.ts';
import { byName } from '../../../text/collate.ts';
import { useLanguage } from '../../../text/use-text.ts';
import { type Column, type ColumnContent, columnOf } from './column.ts';
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
  const own = useScopeStatuses('operation', ids);
  const kept = useKept<Column>();

  return useMemo(() => {
    if (!catalogue || !organisation || !operations || !parties || !extras || !above || own.size < ids.length) return;
    const { id, name } = organisation;
    const first: ColumnContent = { scope: { kind: 'organisation', id }, name, own: above };
    const columns = [kept(id, [name, above, catalogue], () => columnOf(first, catalogue.measures))];
    for (const operation of operations) {
      const mine = own.get(operation.id);
      if (!mine) return;
      const made = [operation, organisation, parties, extras.get(operation.id), mine, above, catalogue];
      const make = () => {
        const context = contextOf(catalogue, operation, organisation, parties, extras.get(operation.id));
        const scope = { kind: 'operation', id: operation.id } as const;
        return columnOf({ scope, name: operation.name, own: mine, above, ...context }, catalogue.measures);
      };
      columns.push(kept(operation.id, made, make));
    }
    return columns;
  }, [catalogue, organisation, operations, parties, extras, above, own, ids, kept]);
}

function contextOf(
  catalogue: Catalogue,
  operation: Operation,
  organisation: Organisation,
  parties: readonly Party[],
  extras: OperationExtras | undefined,
): Pick<ColumnContent, 'context' | 'relevant'> {
  const scheme = catalogue.scheme(operation.schemeId) ?? catalogue.schemes[0];
  const states = (extras?.groupStates ?? []).filter((state) => state.schemeId === scheme?.id);
  return {
    context: { facts: factsOf(operation, organisation, parties), protectionNeed: operation.protectionNeed },
    ...(scheme && { relevant: { schemeId: scheme.id, groups: relevantGroups(scheme, states) } }),
  };
}
