import { flushDrafts } from '../data/drafts.ts';
import { platform } from '../platform/platform.ts';
import { textFor } from '../text/i18n.ts';
import { confirmAction } from './confirm.ts';

/** In milliseconds; a data base that has failed may never answer. */
const PATIENCE = 3000;

/** Starts the app anew, which opens the data base again. Asks first where a typed text that is not stored would be lost. */
export async function restartSafely(): Promise<void> {
  const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), PATIENCE));
  const isStored = await Promise.race([flushDrafts(), late]);
  if (isStored || (await confirmLoss())) await platform.restart();
}

function confirmLoss(): Promise<boolean> {
  const t = textFor('ui');
  return confirmAction({
    title: t('restart.title'),
    message: t('restart.text'),
    confirmLabel: t('restart.confirm'),
    danger: true,
    isGrave: true,
  });
}
