import { useMemo } from 'react';
import type { MeasureId } from '../../../../../shared/domain/ids.ts';
import { useData } from '../../../../data/data-context.tsx';
import { flushDrafts } from '../../../../data/drafts.ts';
import { undoNewest } from '../../../../data/undo-newest.ts';
import { textFor } from '../../../../text/i18n.ts';
import { attempt } from '../../../../ui/attempt.ts';
import { notifyUndoable } from '../../../../ui/notify-undoable.ts';
import { useFrame } from '../../frame.ts';
import { useLayerReader } from '../../layers.ts';
import { type BulkChange, isNoteTooLong, wantedOf } from './bulk-change.ts';

/** Makes a change of many answers for the current target as one step, and offers to take it back. */
export function useBulkChange() {
  const data = useData();
  const { scope, target } = useFrame();
  const read = useLayerReader();
  return useMemo(
    () => ({
      /** Answers true once it is stored. */
      apply: attempt(async (ids: readonly MeasureId[], change: BulkChange) => {
        await flushDrafts();
        const wanted = wantedOf(trimmed(change));
        await data.commands.changeAnswers(
          'assessMany',
          ids.map((measureId) => ({ scope, measureId, target, wanted })),
        );
        notifyUndoable(textFor('find')('bulk.done', { count: ids.length }), await undoNewest(data));
        return true;
      }),

      /** Why the change cannot be made, in words; null when it can. */
      problemOf: (ids: readonly MeasureId[], change: BulkChange): string | null => {
        const notes = ids.map((id) => read(id, target)?.answer.note ?? '');
        return isNoteTooLong(change, notes) ? textFor('find')('bulk.tooLong') : null;
      },
    }),
    [data, scope, target, read],
  );
}

function trimmed(change: BulkChange): BulkChange {
  const { responsible, condition } = change;
  return {
    ...change,
    ...(responsible !== undefined && { responsible: responsible.trim() }),
    ...(condition !== undefined && { condition: condition.trim() }),
  };
}
