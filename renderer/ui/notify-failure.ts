import type { ui } from '../text/de/ui.ts';
import { textFor } from '../text/i18n.ts';
import { notifyProblem } from './notify.tsx';

type FailureKind = Exclude<keyof typeof ui.failure, 'title'>;

/** Says that a change was not stored, what that took back from the screen, and what can be done about it. */
export function notifyFailure(kind: FailureKind, consequence?: string): void {
  const t = textFor('ui');
  const why = t(`failure.${kind}`);
  notifyProblem(t('failure.title'), consequence ? `${consequence} ${why}` : why);
}
