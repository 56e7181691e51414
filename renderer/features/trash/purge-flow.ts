import type { OrganisationId } from '../../../shared/domain/ids.ts';
import type { TrashTable } from '../../data/commands/trash-rows.ts';
import { flushDrafts } from '../../data/drafts.ts';
import { textFor } from '../../text/i18n.ts';
import { attempt } from '../../ui/attempt.ts';
import { notifyProblem } from '../../ui/notify.tsx';
import type { PurgeWays } from './purge-context.ts';
import { askToPurge } from './purge-dialog.tsx';

export interface Doomed {
  table: TrashTable;
  id: string;
  name: string;
  operations: number;
  answers: number;
  /** It lies in the trash already. */
  isDeleted: boolean;
}

/** Asks, lets a case be saved first as often as wanted, and deletes for good what was confirmed. */
export const purgeAfterAsking = attempt(async (ways: PurgeWays, doomed: Doomed): Promise<void> => {
  for (;;) {
    if (!(await flushedForPurge())) return;
    const backups = await ways.listBackups();
    // Listing has shown whether the chosen folder can be reached.
    const { folder } = await ways.backupState();
    const answer = await askToPurge({
      ...doomed,
      backups,
      ...(folder?.problem && { awayFolder: folder.name }),
      opens: (passphrase) => ways.opens(backups, passphrase),
      canHandOver: doomed.table === 'organisations' && !doomed.isDeleted,
    });
    if (answer.kind === 'cancel') return;
    if (answer.kind === 'handOver') await ways.handOver(doomed.id as OrganisationId);
    else return ways.purge({ targets: [{ table: doomed.table, id: doomed.id }], passphrase: answer.passphrase });
  }
});

/** Starting anew would throw away a text that could not be saved: says so and answers false. */
export async function flushedForPurge(): Promise<boolean> {
  const isSaved = await flushDrafts();
  const t = textFor('backup');
  if (!isSaved) notifyProblem(t('purge.unsaved'), t('purge.unsavedText'));
  return isSaved;
}
