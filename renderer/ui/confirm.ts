import type { ReactNode } from 'react';
import { textFor } from '../text/i18n.ts';
import { openConfirmation } from './open-dialog.ts';

interface Question {
  title: string;
  message: ReactNode;
  /** Says what will happen ("Löschen"), never just "OK". */
  confirmLabel: string;
  /** Marks a step that takes something away. */
  danger?: boolean;
  /** Takes away so much that Enter must not do it by habit: Enter leaves, too. */
  isGrave?: boolean;
}

/** Asks before a step that is more than a click to take back. Answers false when the dialogue is closed. */
export function confirmAction({
  title,
  message,
  confirmLabel,
  danger = false,
  isGrave = false,
}: Question): Promise<boolean> {
  return new Promise((resolve) => {
    openConfirmation({
      title,
      children: message,
      labels: { confirm: confirmLabel, cancel: textFor('ui')('cancel') },
      // Asked for and easily taken back as a rule, so Enter goes on and Escape leaves.
      confirmProps: { color: danger ? 'red' : undefined, 'data-autofocus': !isGrave || undefined },
      cancelProps: { 'data-autofocus': isGrave || undefined },
      onConfirm: () => resolve(true),
      onClose: () => resolve(false),
    });
  });
}
