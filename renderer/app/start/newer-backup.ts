import { navigate } from '../../data/navigation-store.ts';
import { momentOf } from '../../features/backup/backup-words.ts';
import { platform } from '../../platform/platform.ts';
import { textFor } from '../../text/i18n.ts';
import { notifyProblem } from '../../ui/notify.tsx';

/**
 * Says when the folder chosen besides has a newer backup than the data folder: that may be an older copy, put in the place of
 * the data. Asked when the first screen stands, because that folder may take its time to answer.
 */
export async function sayNewerBackup(): Promise<void> {
  const newer = await platform.newerBackupBesides().catch(() => undefined);
  if (!newer) return;
  const t = textFor('app');
  const look = { label: t('start.newerBesides.look'), run: () => navigate({ screen: 'backups' }) };
  notifyProblem(t('start.newerBesides.title'), t('start.newerBesides.text', { at: momentOf(newer) }), {
    actions: [look],
  });
}
