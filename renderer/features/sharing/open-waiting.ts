/** Files that the system hands over (double click, a second start) wait until whoever works here has a hand free. */
import { notifications } from '@mantine/notifications';
import { flushDrafts } from '../../data/drafts.ts';
import { textFor } from '../../text/i18n.ts';
import { isDialogOpen } from '../../ui/hotkeys.ts';
import type { Sharing } from './sharing-context.ts';

/** How often to look whether the dialogue in front has gone, in milliseconds. */
const LOOK_AGAIN = 150;

const NOTICE = 'file-waiting';

/** Says that a file waits for the dialogue in front. */
export function sayThatOneWaits(): void {
  if (!isDialogOpen()) return;
  const message = textFor('sharing')('open.waiting');
  notifications.show({ id: NOTICE, message, autoClose: false, withCloseButton: false });
}

/** Opens one after the other until none waits any more. */
export async function openWaiting(sharing: Sharing): Promise<void> {
  for (;;) {
    await whenFree();
    const answer = await sharing.platform.takeWaitingFile();
    if (answer.kind === 'none') return;
    const { openAnswered } = await import('./ways.ts');
    await openAnswered(sharing, answer);
  }
}

/**
 * Done when no dialogue is in front (any more) and what was being typed is stored: a dialogue over a dialogue would take away what
 * was begun in the first one.
 */
export async function whenFree(): Promise<void> {
  while (isDialogOpen()) await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
  notifications.hide(NOTICE);
  await flushDrafts();
}
