import { useMemo } from 'react';
import type { Scope } from '../../../../shared/domain/records.ts';
import type { CopySide } from '../../../data/copy-query.ts';
import { useData } from '../../../data/data-context.tsx';
import { undoNewest } from '../../../data/undo-newest.ts';
import { textFor } from '../../../text/i18n.ts';
import { attempt } from '../../../ui/attempt.ts';
import { notifyUndoable } from '../../../ui/notify-undoable.ts';
import { closeCopyDialog } from './copy-store.ts';
import type { CopyPlan } from './use-copy-plan.ts';

/** Carries out a plan as one step that can be undone, closes the dialogue and says what was done. */
export function useCopyAnswers({ operation }: CopySide) {
  const data = useData();
  return useMemo(() => {
    const scope: Scope = { kind: 'operation', id: operation.id };
    return attempt(async ({ source, steps }: CopyPlan) => {
      const changes = steps.flatMap(({ measureId, to: target, wanted }) =>
        target && Object.keys(wanted).length > 0 ? [{ scope, measureId, target, wanted }] : [],
      );
      await data.commands.changeAnswers('copyAnswers', changes, source.operation.name);
      closeCopyDialog();
      const message = textFor('copying')('copied', { count: changes.length, name: source.operation.name });
      notifyUndoable(message, await undoNewest(data));
    });
  }, [data, operation.id]);
}
