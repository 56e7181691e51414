import { modals } from '@mantine/modals';
import type { ReactNode } from 'react';
import { openDialog } from './open-dialog.ts';

/** How a form in a dialogue is left. */
export interface Ways<Answer> {
  onDone: (answer: Answer) => void;
  onCancel: () => void;
}

interface DialogSettings {
  /** Width in pixels, or one of Mantine's names for it. */
  size?: number | string;
  closeOnClickOutside?: boolean;
}

/** Shows a form in a dialogue of its own. Answers null when the dialogue is closed without an answer. */
export function ask<Answer>(
  title: string,
  form: (ways: Ways<Answer>) => ReactNode,
  settings: DialogSettings = {},
): Promise<Answer | null> {
  return new Promise((resolve) => {
    const close = () => modals.close(id);
    const id = openDialog({
      title,
      onClose: () => resolve(null),
      children: form({
        onDone: (answer) => {
          // A promise keeps its first answer, so closing does not take this one back.
          resolve(answer);
          close();
        },
        onCancel: close,
      }),
      ...settings,
    });
  });
}
