import { useMemo } from 'react';
import type { GroupId, MeasureId, ParameterId, SchemeId } from '../../../shared/domain/ids.ts';
import type { ParameterValue } from '../../../shared/domain/parameter.ts';
import { toCommandProblem } from '../../data/commands/command-problem.ts';
import { useData } from '../../data/data-context.tsx';
import { notifyFailure } from '../../ui/notify-failure.ts';
import { useFrame } from './frame.ts';
import { changeView, viewOf } from './view-store.ts';

/** The writes of this screen other than answering. Each says so when it fails. */
export function useOperationCommands() {
  const { commands } = useData();
  const { operation, scope, scheme, catalogue } = useFrame();
  return useMemo(
    () => ({
      rename: (name: string) => attempt(commands.updateOperation(operation.id, { name })),

      /** The list goes to the group in which the new scheme has the measure that was looked at. */
      changeScheme: async (schemeId: SchemeId) => {
        const { active, group } = viewOf(operation.id);
        const home = active ? catalogue.measure(active)?.groups.get(schemeId)?.[0] : undefined;
        const done = await attempt(commands.updateOperation(operation.id, { schemeId }));
        if (done && group !== 'all') changeView(operation.id, { group: home, query: '' });
      },

      setRelevance: (groupId: GroupId, isRelevant: boolean) => {
        if (!isRelevant) changeView(operation.id, { isReasonWanted: true });
        return attempt(
          commands.setGroupState(scope, scheme.id, groupId, { state: isRelevant ? 'normal' : 'notRelevant' }),
        );
      },

      /** Values chosen with one click; typed ones are drafts. */
      setValue: (measureId: MeasureId, id: ParameterId, value: ParameterValue | undefined, visit?: string) =>
        attempt(commands.setValue(scope, measureId, id, value, { visit })),
    }),
    [commands, operation.id, scope, scheme, catalogue],
  );
}

/** Waits for a write; answers whether it succeeded, and tells the user when it did not. */
export async function attempt(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (problem) {
    notifyFailure(toCommandProblem(problem).kind);
    return false;
  }
}
