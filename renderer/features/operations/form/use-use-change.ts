import type { OperationId } from '../../../../shared/domain/ids.ts';
import type { Operation } from '../../../../shared/domain/records.ts';
import type { Target } from '../../../../shared/domain/target.ts';
import { useData } from '../../../data/data-context.tsx';
import { readOperation } from '../../../data/overview-query.ts';
import { countAnswersAbout } from '../../../data/target-users.ts';
import { undoNewest } from '../../../data/undo-newest.ts';
import { formatNumber } from '../../../text/format.ts';
import { currentLanguage, textFor } from '../../../text/i18n.ts';
import { attempt } from '../../../ui/attempt.ts';
import { notifyUndoable } from '../../../ui/notify-undoable.ts';

type Ids<F extends 'siteIds' | 'partyIds'> = Operation[F];

/** Changes which sites or parties an operation uses, and says what becomes of answers about one that is no longer used. */
export function useUseChange<F extends 'siteIds' | 'partyIds'>(id: OperationId, field: F) {
  const data = useData();
  const { commands, database } = data;
  return {
    change: attempt(async (next: (ids: readonly Ids<F>[number][]) => Ids<F>[number][]) => {
      const stored = await readOperation(database, id);
      if (stored) await commands.updateOperation(id, { [field]: next(stored[field]) });
    }),
    sayWhatRests: attempt(async (target: Target, name: string) => {
      const count = await countAnswersAbout(database, id, target);
      if (count === 0) return;
      const formatted = formatNumber(count, currentLanguage());
      notifyUndoable(textFor('masterData')('use.rests', { count, formatted, name }), await undoNewest(data));
    }),
  };
}
