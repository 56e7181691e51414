import { useMemo } from 'react';
import type { GroupId, MeasureId, SchemeId } from '../../../shared/domain/ids.ts';
import type { GroupPath } from '../../../shared/domain/layers.ts';
import { useData } from '../../data/data-context.tsx';
import { flushDrafts } from '../../data/drafts.ts';
import { undoNewest } from '../../data/undo-newest.ts';
import { textFor } from '../../text/i18n.ts';
import { attempt } from '../../ui/attempt.ts';
import { notifyUndoable } from '../../ui/notify-undoable.ts';
import { useFrame } from './frame.ts';
import { changeView, viewOf } from './view-store.ts';

/** The writes of this screen other than answering. Each says so when it fails. */
export function useScopeCommands() {
  const data = useData();
  const { scope, target, scheme, catalogue } = useFrame();
  return useMemo(() => {
    const { commands } = data;
    return {
      rename: attempt(async (name: string) => {
        if (scope.kind === 'operation') await commands.updateOperation(scope.id, { name });
      }),

      /** The list goes to the group in which the new scheme has the measure that was looked at. */
      changeScheme: attempt(async (schemeId: SchemeId) => {
        const { active, group } = viewOf(scope.id);
        const home = active ? catalogue.measure(active)?.groups.get(schemeId)?.[0] : undefined;
        if (scope.kind === 'operation') await commands.updateOperation(scope.id, { schemeId });
        else await commands.updateOrganisation(scope.id, { schemeId });
        if (group !== 'all') changeView(scope.id, { group: home, query: '' });
      }),

      setRelevance: attempt((groupId: GroupId, isRelevant: boolean) => {
        if (!isRelevant) changeView(scope.id, { isReasonWanted: true });
        const state = isRelevant ? 'normal' : 'notRelevant';
        return commands.setGroupState(scope, scheme.id, groupId, { state });
      }),

      /** Lets a group follow the organisation again, in all or in these fields, and offers to take that back. */
      inheritGroup: attempt(async (groupId: GroupId, title: string, paths?: readonly GroupPath[]) => {
        await flushDrafts();
        await commands.inheritGroup(scope, scheme.id, groupId, paths);
        notifyUndoable(textFor('measures')('origin.groupBackDone', { group: title }), await undoNewest(data));
      }),

      confirmAnswers: attempt((ids: readonly MeasureId[]) => commands.confirmAnswers(scope, ids, { target })),

      takeOverAnswer: attempt((from: MeasureId, to: MeasureId) => commands.takeOverAnswer(scope, from, to, { target })),
    };
  }, [data, scope, target, scheme, catalogue]);
}
