import { toCommandProblem } from '../../data/commands/command-problem.ts';
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
  if (kind === 'other') notifyProblem(t('stray.title'), t('stray.text', { message: error.message }));
  else notifyFailure(kind);
}
