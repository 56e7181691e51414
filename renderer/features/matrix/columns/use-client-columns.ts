import { useMemo } from 'react';
import type { Catalogue } from '../../../../shared/catalogue/catalogue.ts';
import { useOwnGroupStates, useScopeStatuses } from '../../../data/matrix-query.ts';
import { useOrganisations } from '../../../data/queries.ts';
import { byName } from '../../../text/collate.ts';
import { useLanguage } from '../../../text/use-text.ts';
import { type Column, columnOf } from './column.ts';
import { contextOfOrganisation } from './context.ts';
import { useKept } from './use-kept.ts';

/** All organisations by name, with what they say for all their operations; undefined while they load. */
export function useClientColumns(catalogue: Catalogue | undefined): readonly Column[] | undefined {
  const language = useLanguage();
  const stored = useOrganisations();
  const organisations = useMemo(() => stored?.toSorted(byName(language)), [stored, language]);
  const ids = useMemo(() => (organisations ?? []).map(({ id }) => id), [organisations]);
  const own = useScopeStatuses('organisation', ids);
  const groupStates = useOwnGroupStates(ids);
  const kept = useKept<Column>();

  return useMemo(() => {
    if (!catalogue || !organisations || own.size < ids.length) return;
    const columns: Column[] = [];
    for (const organisation of organisations) {
      const { id, name } = organisation;
      const [mine, states] = [own.get(id), groupStates.get(id)];
      if (!mine || !states) return;
      const make = () => {
        const context = contextOfOrganisation(catalogue, organisation, states);
        return columnOf({ scope: { kind: 'organisation', id }, name, own: mine, ...context }, catalogue.measures);
      };
      columns.push(kept(id, [organisation, mine, states, catalogue], make));
    }
    return columns;
  }, [catalogue, organisations, own, groupStates, ids, kept]);
}
