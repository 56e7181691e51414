import { useMemo } from 'react';
import { FEWEST_OPTIONS } from '../../../../shared/catalogue/own-rules.ts';
import type { OwnOption, OwnParameter } from '../../../../shared/domain/house-records.ts';
import type { MeasureId } from '../../../../shared/domain/ids.ts';
import { useData } from '../../../data/data-context.tsx';
import { undoNewest } from '../../../data/undo-newest.ts';
import { textFor } from '../../../text/i18n.ts';
import { attempt } from '../../../ui/attempt.ts';
import { focusSoon } from '../../../ui/lead-focus.ts';
import { notifyUndoable } from '../../../ui/notify-undoable.ts';

type NewParameter = Pick<OwnParameter, 'type'> & Partial<Pick<OwnParameter, 'parentParameterId' | 'parentOptionId'>>;

/** Adding, arranging and deleting parameters and options; typed texts are drafts. Each says so when it fails. */
export function usePartCommands() {
  const data = useData();
  return useMemo(() => {
    const { commands } = data;
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
      deleteParameter: attempt(async (id: OwnParameter['id'], name: string) => {
        await commands.deleteOwnParameter(id);
        notifyUndoable(textFor('catalogue')('parameters.deleted', { name }), await undoNewest(data));
      }),
      deleteOption: attempt(async (id: OwnOption['id'], name: string) => {
        await commands.deleteOwnOption(id);
        notifyUndoable(textFor('catalogue')('parameters.deletedOption', { name }), await undoNewest(data));
      }),
    };
  }, [data]);
}

function firstField(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-part="${CSS.escape(id)}"] input`);
}
