import { saveProblemText } from '../../../../shared/text/file-problem.ts';
import { platform } from '../../../platform/platform.ts';
import { currentLanguage, textFor } from '../../../text/i18n.ts';
import { notifyDone, notifyProblem } from '../../../ui/notify.tsx';

/** Lets the user choose a place for what is being shown for print, and says what became of it. */
export async function savePdf(suggestedName: string): Promise<void> {
  const t = textFor('matrix');
  try {
    const answer = await platform.savePrintedPdf({ suggestedName, sheet: 'A3 landscape' });
    if (answer.kind === 'saved') {
      const show = { label: t('print.showInFolder'), run: () => void platform.showInFolder(answer.handle) };
      notifyDone(t('print.saved', { name: answer.name }), { actions: [show] });
    }
    if (answer.kind === 'failed') notifyProblem(t('print.failed'), saveProblemText(answer, currentLanguage()));
  } catch {
    notifyProblem(t('print.failed'), t('print.unexpected'));
  }
}
