import type { OperationId, OrganisationId } from '../../../shared/domain/ids.ts';
import type { AppData } from '../../data/data-context.tsx';
import { flushDrafts } from '../../data/drafts.ts';
import { annexesThatStay } from '../../data/purge/annexes-that-stay.ts';
import type { PurgeTarget } from '../../data/purge/belongings.ts';
import type { Doomed } from '../../data/purge/still-there.ts';
import { textFor } from '../../text/i18n.ts';
import { attempt } from '../../ui/attempt.ts';
import { notifyProblem } from '../../ui/notify.tsx';
import type { PurgeWays } from './purge-context.ts';
import { askToPurge } from './purge-dialog.tsx';

/** Asks, lets a case be saved first as often as wanted, and deletes for good what was confirmed. */
export const purgeAfterAsking = attempt(async (data: AppData, ways: PurgeWays, wanted: Doomed): Promise<void> => {
  let doomed = wanted;
  let saved: string | undefined;
  for (;;) {
    const found = await whatIsConcerned(data, ways, [doomed]);
    if (!found) return;
    const answer = await askToPurge({
      ...found,
      names: [doomed.name],
      handOver: { ...doomed, ...(saved && { saved }) },
    });
    if (!answer) return;
    if (answer.kind === 'purge') return ways.purge({ targets: found.targets, locked: answer.locked });
    // A file holds what lives.
    if (doomed.isDeleted) await data.commands.restoreDeleted(doomed.table, doomed.id);
    doomed = { ...doomed, isDeleted: false };
    saved = (await ways.handOver(...(await partOf(data, doomed)))) ?? saved;
  }
});

/** Asks, and deletes for good all that lies in the trash. */
export const emptyTrash = attempt(async (data: AppData, ways: PurgeWays, doomed: readonly Doomed[]): Promise<void> => {
  const found = await whatIsConcerned(data, ways, doomed);
  if (!found) return;
  const answer = await askToPurge({ ...found, names: doomed.map(({ name }) => name) });
  if (answer?.kind === 'purge') ways.purge({ targets: found.targets, locked: answer.locked });
});

/** What to say before; undefined when a text could not be saved, which has been said then. */
export async function whatIsConcerned(
  { database }: Pick<AppData, 'database'>,
  ways: Pick<PurgeWays, 'listBackups' | 'backupState' | 'opens'>,
  doomed: readonly Doomed[],
) {
  if (!(await flushedForPurge())) return undefined;
  const targets: PurgeTarget[] = doomed.map(({ table, id }) => ({ table, id }));
  const backups = await ways.listBackups();
  // Listing has shown whether the chosen folder can be reached, and what else lies there.
  const { folder } = await ways.backupState();
  return {
    targets,
    operations: doomed.reduce((sum, one) => sum + one.operations, 0),
    answers: doomed.reduce((sum, one) => sum + one.answers, 0),
    backups,
    ...(folder && { folder }),
    annexes: await annexesThatStay(database, targets),
    opens: (passphrase: string) => ways.opens(backups, passphrase),
  };
}

async function partOf({ database }: AppData, { table, id }: Doomed): Promise<Parameters<PurgeWays['handOver']>> {
  if (table === 'organisations') return [id as OrganisationId];
  const operation = await database.operations.get(id as OperationId);
  return [operation?.organisationId as OrganisationId, [id as OperationId]];
}

/** Starting anew would throw away a text that could not be saved: says so and answers false. */
export async function flushedForPurge(): Promise<boolean> {
  const isSaved = await flushDrafts();
  const t = textFor('backup');
  if (!isSaved) notifyProblem(t('purge.unsaved'), t('purge.unsavedText'));
  return isSaved;
}
