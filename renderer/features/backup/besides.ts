/** The folder besides: shown, changed, left. What lies in a folder that is left stays there, which nobody would guess. */
import type { BackupState } from '../../../shared/ipc/backup-contract.ts';
import { textFor } from '../../text/i18n.ts';
import { attempt } from '../../ui/attempt.ts';
import { confirmAction } from '../../ui/confirm.ts';
import { notifyProblem } from '../../ui/notify.tsx';
import type { BackupMeans } from './backups-context.ts';

type Folder = NonNullable<BackupState['folder']>;

/** Lets the user choose a folder, the first or another one. */
export const chooseFolder = attempt(async (means: BackupMeans, former: Folder | undefined): Promise<void> => {
  if (!former || (await confirmLeaving(former, 'change'))) await setFolder(means, 'choose');
});

/** Asks, then writes there no more. */
export const forgetFolder = attempt(async (means: BackupMeans, former: Folder): Promise<void> => {
  if (await confirmLeaving(former, 'forget')) await setFolder(means, 'forget');
});

/** Opens the folder outside of the app: the page knows no path that it could show. */
export const showFolder = attempt(async ({ platform }: BackupMeans, { name }: Folder): Promise<void> => {
  const t = textFor('backup');
  if (await platform.showBackupFolder('folder')) return;
  notifyProblem(t('folder.awayTitle'), t('folder.away', { name }), { isPassing: true });
});

function confirmLeaving({ name }: Folder, how: 'change' | 'forget'): Promise<boolean> {
  const t = textFor('backup');
  return confirmAction({
    title: t(how === 'change' ? 'folder.changeTitle' : 'folder.forgetTitle'),
    message: [t('folder.stays', { name }), ...(how === 'forget' ? [t('folder.onlyHere')] : [])].join(' '),
    confirmLabel: t(how === 'change' ? 'folder.choose' : 'folder.forget'),
  });
}

async function setFolder({ platform, keeper }: BackupMeans, what: 'choose' | 'forget'): Promise<void> {
  keeper.take(await platform.chooseBackupFolder(what));
}
