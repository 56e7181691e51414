import { useMemo } from 'react';
import type { Catalogue } from '../../../../shared/catalogue/catalogue.ts';
import { useScopeStatuses } from '../../../data/matrix-query.ts';
import { useOrganisations } from '../../../data/queries.ts';
import { byName } from '../../../text/collate.ts';
import { useLanguage } from '../../../text/use-text.ts';
import { type Column, columnOf } from './column.ts';
import { useKept } from './use-kept.ts';

/** All organisations by name, with what they say for all their operations; undefined while they load. */
export function useClientColumns(catalogue: Catalogue | undefined): readonly Column[] | undefined {
  const language = useLanguage();
  const stored = useOrganisations();
  const organisations = useMemo(() => stored?.toSorted(byName(language)), [stored, language]);
  const ids = useMemo(() => (organisations ?? []).map(({ id }) => id), [organisations]);
  const own = useScopeStatuses('organisation', ids);
  const kept = useKept<Column>();

  return useMemo(() => {
    if (!catalogue || !organisations || own.size < ids.length) return;
    const columns: Column[] = [];
    for (const { id, name } of organisations) {
      const mine = own.get(id);
      if (!mine) return;
      const content = { scope: { kind: 'organisation', id } as const, name, own: mine };
      columns.push(kept(id, [name, mine, catalogue], () => columnOf(content, catalogue.measures)));
    }
    return columns;
  }, [catalogue, organisations, own, ids, kept]);
}
