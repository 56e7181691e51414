import { notifications } from '@mantine/notifications';
import { textFor } from '../../../text/i18n.ts';
import { ask, type Ways } from '../../../ui/ask.ts';
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
export async function askWhatToMerge(question: MergeQuestion): Promise<MergeAnswer> {
  const isAnything = question.overview.entries.length > 0;
  // Messages about what was done before would lie over the buttons.
  if (isAnything) notifications.clean();
  const form = ({ onDone }: Ways<MergeAnswer>) =>
    isAnything ? (
      <MergeForm {...question} onAnswer={onDone} />
    ) : (
      <NothingNew kind={question.kind} fileName={question.fileName} onAnswer={onDone} />
    );
  const answer = await ask(textFor('merging')(question.kind === 'case' ? 'title' : 'houseTitle'), form, {
    size: isAnything ? 'min(1480px, 94vw)' : 'md',
    closeOnClickOutside: false,
  });
  return answer ?? { kind: 'cancel' };
}
