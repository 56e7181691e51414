import { CommandProblem } from '../../data/commands/command-problem.ts';
import { textFor } from '../../text/i18n.ts';
import { notifyProblem } from '../../ui/notify.tsx';

/** Shows errors that nobody caught; without it the window would look as if all were well. */
export function reportStrayErrors(): void {
  window.addEventListener('unhandledrejection', (event) => report(event.reason));
  window.addEventListener('error', (event) => report(event.error));
}

function report(error: unknown): void {
  const t = textFor('app');
  if (error instanceof CommandProblem) {
    notifyProblem(t('problem.title'), t(`problem.${error.kind}`));
  } else if (error instanceof Error) {
    // Without an error object it is a harmless report, such as a layout that took another round.
    notifyProblem(t('problem.unexpected'), t('problem.unexpectedText', { message: error.message }));
  }
}
