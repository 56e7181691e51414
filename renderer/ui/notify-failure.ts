import type { CommandProblemKind } from '../data/commands/command-problem.ts';
import { textFor } from '../text/i18n.ts';
import { notifyProblem } from './notify.tsx';

/** Says that a change was not stored, and what can be done about it. */
export function notifyFailure(kind: CommandProblemKind): void {
  const t = textFor('ui');
  notifyProblem(t('failure.title'), t(`failure.${kind}`));
}
