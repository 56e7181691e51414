import type { BackupEntry } from '../../../shared/ipc/backup-contract.ts';
import { markOf } from '../../data/backup/read-rows.ts';
import type { TomDatabase } from '../../data/database.ts';
import type { EngineState } from '../../data/meta.ts';
import { navigate } from '../../data/navigation-store.ts';
import { momentOf } from '../../features/backup/backup-words.ts';
import { platform } from '../../platform/platform.ts';
import { textFor } from '../../text/i18n.ts';
import { notifyProblem } from '../../ui/notify.tsx';

let isChosen = false;

/** From now on nothing is said: who has just restored a backup has seen which there are, and the data count anew. */
export const choseBackup = (): void => {
  isChosen = true;
};

/**
 * Says when the folder chosen besides has a newer backup than the data folder: that may be an older copy, put in the place of
 * the data. Asked when the first screen stands, because that folder may take its time to answer.
 */
export async function sayNewerBackup({ meta }: Pick<TomDatabase, 'meta'>): Promise<void> {
  const newer = await newerBesides(meta).catch(() => undefined);
  // Asked all the same: main keeps it, should the wrong one have been restored.
  if (!newer || isChosen) return;
  const t = textFor('app');
  const look = { label: t('start.newerBesides.look'), run: () => navigate({ screen: 'backups' }) };
  notifyProblem(t('start.newerBesides.title'), t('start.newerBesides.text', { at: momentOf(newer) }), {
    actions: [look],
  });
}

async function newerBesides(meta: TomDatabase['meta']): Promise<BackupEntry | undefined> {
  const engine = (await meta.get('engine')) as EngineState | undefined;
  return platform.newerBackupBesides(engine && markOf(engine));
}
