import { CommandProblem } from '../../data/commands/command-problem.ts';
import { textFor } from '../../text/i18n.ts';
import { notifyProblem } from '../../ui/notify.tsx';
import { notifyFailure } from '../../ui/notify-failure.ts';

/** Shows errors that nobody caught; without it the window would look as if all were well. */
export function reportStrayErrors(): void {
  window.addEventListener('unhandledrejection', (event) => report(event.reason));
  window.addEventListener('error', (event) => report(event.error));
}

function report(error: unknown): void {
  const t = textFor('app');
  if (error instanceof CommandProblem) {
    notifyFailure(error.kind);
  } else if (error instanceof Error) {
    // Without an error object it is a harmless report, such as a layout that took another round.
    notifyProblem(t('stray.title'), t('stray.text', { message: error.message }));
  }
}
