import type { SaveAnswer } from '../../../../shared/ipc/contract.ts';
import { saveProblemText } from '../../../../shared/text/file-problem.ts';
import { isDesktop, platform } from '../../../platform/platform.ts';
import { currentLanguage, textFor } from '../../../text/i18n.ts';
import { notifyDone, notifyProblem } from '../../../ui/notify.tsx';

/** What became of the files of one export, in the order in which they were saved. */
export interface Saved {
  answers: readonly SaveAnswer[];
  /** Word has to fill in the page numbers of the contents list. */
  isWithoutPages: boolean;
}

/** Says which files were saved and how to get at them, and what went wrong with the others. */
export function reportSaved({ answers, isWithoutPages }: Saved): void {
  const t = textFor('annex');
  const saved = answers.filter((it) => it.kind === 'saved');
  const [first, second] = saved;
  if (first) {
    const names = second ? t('savedBoth', { name: first.name, other: second.name }) : t('saved', { name: first.name });
    const text = isWithoutPages ? `${names} ${t('pagesInWord')}` : names;
    notifyDone(text, { actions: isDesktop ? actionsFor(first) : [] });
  }
  for (const answer of answers) {
    if (answer.kind === 'failed') notifyProblem(t('notSaved'), saveProblemText(answer, currentLanguage()));
  }
}

function actionsFor({ handle }: Extract<SaveAnswer, { kind: 'saved' }>) {
  const t = textFor('annex');
  const tryOut = async (action: Promise<boolean>) => {
    if (!(await action)) notifyProblem(t('notOpened.title'), t('notOpened.text'));
  };
  return [
    { label: t('openSaved'), run: () => void tryOut(platform.openSaved(handle)) },
    { label: t('showInFolder'), run: () => void tryOut(platform.showInFolder(handle)) },
  ];
}
