import type { BackupApi } from '../../../shared/ipc/backup-contract.ts';
import { fileProblemTexts } from '../../../shared/text/file-problem.ts';
import type { DatabaseProblemKind } from '../../data/open-data.ts';
import { saveTracker } from '../../data/save-state.ts';
import { currentLanguage, textFor } from '../../text/i18n.ts';
import { notifyProblem } from '../../ui/notify.tsx';

/**
 * Copies what is there, but cannot be used, away and then clears it: once, however often something is tried after that. Every
 * further copy would be one of what was tried, and would push out the copy of the data. The function answers false, and has
 * said why, when that fails.
 */
export function roomFor(
  kind: DatabaseProblemKind,
  { clearStore }: Pick<BackupApi, 'clearStore'>,
): () => Promise<boolean> {
  let isThere = kind === 'missing';
  return async () => {
    if (isThere) return true;
    const problem = await clearStore('damaged');
    isThere = problem === undefined;
    if (isThere) saveTracker.resume();
    if (problem) notifyProblem(textFor('app')('start.notSetAside'), fileProblemTexts[currentLanguage()][problem]);
    return isThere;
  };
}
