import { useMemo } from 'react';
import type { Operation, Site } from '../../../../shared/domain/records.ts';
import { siteTarget } from '../../../../shared/domain/target.ts';
import { type AppData, useData } from '../../../data/data-context.tsx';
import { textFor } from '../../../text/i18n.ts';
import { attempt } from '../../../ui/attempt.ts';
import { removeRecord } from '../records/remove-record.ts';

/** What can be done with sites. */
function siteActions(data: AppData) {
  return {
    /** Asks when something hangs on the site, and offers to pass it on; always offers to take it back. */
    remove: attempt(async (site: Site, usedIn: readonly Operation[], others: readonly Site[]) => {
      const t = textFor('masterData');
      const name = site.name || t('sites.unnamed');
      await removeRecord(data, {
        record: site,
        target: siteTarget(site.id),
        usedIn,
        question: {
          title: t('sites.deleteTitle', { name }),
          successors: others,
          successorLabel: t('sites.successor'),
        },
        remove: data.commands.deleteSite,
        done: (successor) => (successor ? t('sites.replaced', { name, successor }) : t('sites.deleted', { name })),
      });
    }),
  };
}

/** The same actions inside components. */
export function useSiteActions() {
  const data = useData();
  return useMemo(() => siteActions(data), [data]);
}
