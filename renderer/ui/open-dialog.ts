import { modals } from '@mantine/modals';
import { flushSync } from 'react-dom';

type Dialog = Parameters<typeof modals.open>[0];
type Confirmation = Parameters<typeof modals.openConfirmModal>[0];

/**
 * Opens a dialogue and answers its id. It is drawn at once: drawn later, it would take its own first control for the one that
 * had the focus before, and give the focus to nobody when it is closed.
 */
export const openDialog = (dialog: Dialog): string => flushSync(() => modals.open(dialog));

/** The same for a question with two answers. */
export const openConfirmation = (question: Confirmation): string => flushSync(() => modals.openConfirmModal(question));
