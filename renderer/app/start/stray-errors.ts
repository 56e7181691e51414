import { toCommandProblem } from '../../data/commands/command-problem.ts';
import { saveTracker } from '../../data/save-state.ts';
import { textFor } from '../../text/i18n.ts';
import { notifyProblem } from '../../ui/notify.tsx';
import { notifyFailure } from '../../ui/notify-failure.ts';

/** Shows errors that nobody caught; without it the window would look as if all were well. */
export function reportStrayErrors(): void {
  window.addEventListener('unhandledrejection', (event) => report(event.reason));
  window.addEventListener('error', (event) => report(event.error));
}

function report(error: unknown): void {
  // Without an error object it is a harmless report, such as a layout that took another round.
  if (!(error instanceof Error)) return;
  const { kind } = toCommandProblem(error);
  const t = textFor('app');
  // So called by much of the browser; a data base that was lost has said so by itself (data/lost-store.ts).
  const isElsewhere = error.name === 'InvalidStateError' && !saveTracker.isStopped();
  if (kind === 'other' || isElsewhere) notifyProblem(t('stray.title'), t('stray.text', { message: error.message }));
  else {
    saveTracker.stopAfter(error);
    notifyFailure(kind);
  }
}
