import type { ui } from '../text/de/ui.ts';
import { textFor } from '../text/i18n.ts';
import { notifyProblem } from './notify.tsx';

type FailureKind = Exclude<keyof typeof ui.failure, 'title'>;

/** Says that a change was not stored, and what can be done about it. */
export function notifyFailure(kind: FailureKind): void {
  const t = textFor('ui');
  notifyProblem(t('failure.title'), t(`failure.${kind}`));
}
