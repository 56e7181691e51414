import type { ui } from '../text/de/ui.ts';
import { textFor } from '../text/i18n.ts';
import { notifyProblem } from './notify.tsx';
import { restartSafely } from './restart-safely.ts';

type FailureKind = Exclude<keyof typeof ui.failure, 'title'>;

/** After these nothing more is written until the app is started anew (`save-state.ts`). */
const NEEDS_RESTART: ReadonlySet<FailureKind> = new Set(['quota', 'readOnly', 'closed', 'other']);

/** Whether starting the app anew is the way out. */
export const needsRestart = (kind: FailureKind): boolean => NEEDS_RESTART.has(kind);

/** Says that a change was not stored, what that took back from the screen, and what can be done about it. */
export function notifyFailure(kind: FailureKind, consequence?: string): void {
  const t = textFor('ui');
  const why = t(`failure.${kind}`);
  const actions = needsRestart(kind) ? [{ label: t('restart.action'), run: () => void restartSafely() }] : [];
  notifyProblem(t('failure.title'), consequence ? `${consequence} ${why}` : why, { actions });
}
