import { useMemo } from 'react';
import type { OperationId } from '../../../shared/domain/ids.ts';
import type { Version } from '../../../shared/domain/records.ts';
import { localDay } from '../../../shared/lib/local-day.ts';
import { type AppData, useData } from '../../data/data-context.tsx';
import { flushDrafts } from '../../data/drafts.ts';
import { undoNewest } from '../../data/undo-newest.ts';
import { textFor } from '../../text/i18n.ts';
import { attempt } from '../../ui/attempt.ts';
import { rememberPlace } from '../../ui/lead-focus.ts';
import { notifyUndoable } from '../../ui/notify-undoable.ts';
import { nextNumber, orderAfterMove } from './version-rows.ts';
import type { ReleaseWays } from './version-table.tsx';

/** What can be done with the rows of a version table. Failures are said, not thrown. */
function versionActions(data: AppData) {
  const { commands } = data;
  return {
    /** The next number, today, and whoever was responsible last: what is right most of the time. Answers the new id. */
    add: attempt((operationId: OperationId, versions: readonly Version[]) =>
      commands.createVersion(operationId, {
        number: nextNumber(versions),
        date: localDay(new Date()),
        responsible: versions.at(-1)?.responsible ?? '',
        change: versions.length === 0 ? textFor('versions')('firstChange') : '',
      }),
    ),

    move: attempt(async (versions: readonly Version[], index: number, step: 1 | -1) => {
      const [version, order] = [versions[index], orderAfterMove(versions, index, step)];
      if (version && order !== null) await commands.updateVersion(version.id, { order });
    }),

    /** Keeps the annex of the version as it is now. */
    release: attempt(async (version: Version, documentsOf: ReleaseWays['documentsOf']) => {
      const t = textFor('versions');
      await flushDrafts();
      const documents = await documentsOf(version);
      if (!documents) return;
      const catalogueVersion = data.catalogue.manifest.version;
      await commands.releaseVersion(version.id, { releasedAt: new Date().toISOString(), catalogueVersion, documents });
      notifyUndoable(t('released', { number: version.number }), await undoNewest(data));
    }),

    withdraw: attempt(async ({ id, number }: Version) => {
      await commands.withdrawRelease(id);
      notifyUndoable(textFor('versions')('withdrawn', { number }), await undoNewest(data));
    }),

    remove: attempt(async ({ id, number }: Version) => {
      const t = textFor('versions');
      const goOn = rememberPlace();
      await commands.deleteVersion(id);
      goOn();
      notifyUndoable(t('deleted', { number: number || t('unnumbered') }), await undoNewest(data));
    }),
  };
}

/** The same actions inside components. */
export function useVersionActions() {
  const data = useData();
  return useMemo(() => versionActions(data), [data]);
}
