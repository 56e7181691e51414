import { modals } from '@mantine/modals';
import { notifications } from '@mantine/notifications';
import { textFor } from '../../../text/i18n.ts';
import type { Origin } from '../open-case.ts';
import type { MergeOverview } from './merge-entries.ts';
import { MergeForm } from './merge-form.tsx';
import { NothingNew } from './nothing-new.tsx';
import type { MergeChoices } from './use-merge-choices.ts';

export interface MergeQuestion extends Origin {
  kind: 'case' | 'house';
  /** ISO date-time. */
  createdAt: string;
  overview: MergeOverview;
  warnings: readonly string[];
  /** From the last time this file was open. */
  begun: MergeChoices | null;
}

/** `merge`: as chosen; `later`: remember the choices; `copy`: open as something of its own. */
export type MergeAnswer = { kind: 'merge' | 'later'; choices: MergeChoices } | { kind: 'copy' } | { kind: 'cancel' };

/** Shows what a file would change here and asks what of it is wanted. Closing the dialogue changes nothing. */
export function askWhatToMerge(question: MergeQuestion): Promise<MergeAnswer> {
  const isAnything = question.overview.entries.length > 0;
  // Messages about what was done before would lie over the buttons.
  if (isAnything) notifications.clean();
  return new Promise((resolve) => {
    const answered = (answer: MergeAnswer) => {
      resolve(answer);
      modals.close(id);
    };
    const id = modals.open({
      title: textFor('merging')(question.kind === 'case' ? 'title' : 'houseTitle'),
      size: isAnything ? 'min(1480px, 94vw)' : 'md',
      closeOnClickOutside: false,
      onClose: () => resolve({ kind: 'cancel' }),
      children: isAnything ? (
        <MergeForm {...question} onAnswer={answered} />
      ) : (
        <NothingNew kind={question.kind} fileName={question.fileName} onAnswer={answered} />
      ),
    });
  });
}
