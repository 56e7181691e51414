import { useMemo } from 'react';
import type { GroupId, MeasureId, ParameterId, SchemeId } from '../../../shared/domain/ids.ts';
import type { NewValue } from '../../data/commands/assessment-commands.ts';
import { useData } from '../../data/data-context.tsx';
import { attempt } from '../../ui/attempt.ts';
import { useFrame } from './frame.ts';
import { changeView, viewOf } from './view-store.ts';

/** The writes of this screen other than answering. Each says so when it fails. */
export function useOperationCommands() {
  const { commands } = useData();
  const { scope, target, scheme, catalogue } = useFrame();
  return useMemo(
    () => ({
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

      confirmAnswers: attempt((ids: readonly MeasureId[]) => commands.confirmAnswers(scope, ids)),

      takeOverAnswer: attempt((from: MeasureId, to: MeasureId) => commands.takeOverAnswer(scope, from, to)),

      /** Values chosen with one click; typed ones are drafts. */
      setValue: attempt((measureId: MeasureId, id: ParameterId, value: NewValue, visit?: string) =>
        commands.setValue(scope, measureId, id, value, { target, visit }),
      ),
    }),
    [commands, scope, target, scheme, catalogue],
  );
}
