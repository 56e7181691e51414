import { useMemo } from 'react';
import { FEWEST_OPTIONS } from '../../../../shared/catalogue/own-rules.ts';
import type { OwnOption, OwnParameter } from '../../../../shared/domain/house-records.ts';
import type { MeasureId } from '../../../../shared/domain/ids.ts';
import { useData } from '../../../data/data-context.tsx';
import { countAnswersUsing } from '../../../data/part-users.ts';
import { undoNewest } from '../../../data/undo-newest.ts';
import { textFor } from '../../../text/i18n.ts';
import { attempt } from '../../../ui/attempt.ts';
import { confirmAction } from '../../../ui/confirm.ts';
import { focusSoon } from '../../../ui/lead-focus.ts';
import { notifyUndoable } from '../../../ui/notify-undoable.ts';

type PartId = (OwnParameter | OwnOption)['id'];
type NewParameter = Pick<OwnParameter, 'type'> & Partial<Pick<OwnParameter, 'parentParameterId' | 'parentOptionId'>>;

/** Adding, arranging and deleting parameters and options; typed texts are drafts. Each says so when it fails. */
export function usePartCommands() {
  const data = useData();
  return useMemo(() => {
    const { commands, database } = data;
    /** True at once where nothing was entered that would be gone. */
    const isSure = async (kind: 'deleteAsk' | 'deleteOptionAsk', id: PartId, measureId: MeasureId, name: string) => {
      const count = await countAnswersUsing(database, measureId, id);
      const t = textFor('catalogue');
      if (count === 0) return true;
      return confirmAction({
        title: t(`parameters.${kind}.title`, { name }),
        message: t(`parameters.${kind}.text`, { count }),
        confirmLabel: textFor('ui')('delete'),
        danger: true,
      });
    };
    return {
      /** The keyboard goes on to its name. */
      addParameter: attempt(async (measureId: MeasureId, fields: NewParameter) => {
        const isChoice = fields.type === 'choice' || fields.type === 'choices';
        const id = await commands.createOwnParameter(measureId, fields, isChoice ? FEWEST_OPTIONS : 0);
        focusSoon(() => firstField(id));
      }),
      addOption: attempt(async (place: Pick<OwnOption, 'measureId' | 'parameterId'>) => {
        const id = await commands.createOwnOption(place);
        focusSoon(() => firstField(id));
      }),
      updateParameter: attempt(commands.updateOwnParameter),
      reorderParameters: attempt(commands.reorderOwnParameters),
      reorderOptions: attempt(commands.reorderOwnOptions),
      deleteParameter: attempt(async ({ id, measureId }: Pick<OwnParameter, 'id' | 'measureId'>, name: string) => {
        if (!(await isSure('deleteAsk', id, measureId, name))) return;
        await commands.deleteOwnParameter(id);
        notifyUndoable(textFor('catalogue')('parameters.deleted', { name }), await undoNewest(data));
      }),
      deleteOption: attempt(async ({ id, measureId }: Pick<OwnOption, 'id' | 'measureId'>, name: string) => {
        if (!(await isSure('deleteOptionAsk', id, measureId, name))) return;
        await commands.deleteOwnOption(id);
        notifyUndoable(textFor('catalogue')('parameters.deletedOption', { name }), await undoNewest(data));
      }),
    };
  }, [data]);
}

function firstField(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-part="${CSS.escape(id)}"] input`);
}
