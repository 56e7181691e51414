import { useMemo } from 'react';
import type { ParameterId } from '../../../../shared/domain/ids.ts';
import type { AnswerPath } from '../../../../shared/domain/layers.ts';
import type { Status } from '../../../../shared/domain/status.ts';
import type { NewFields, NewValue } from '../../../data/commands/assessment-commands.ts';
import { useData } from '../../../data/data-context.tsx';
import { attempt } from '../../../ui/attempt.ts';
import { useAnswerSubject } from './shown-answer.ts';

/** The writes of the inspector, about the answer that it shows. */
export function useAnswerCommands() {
  const { commands } = useData();
  const { measure, scope, target } = useAnswerSubject();
  const measureId = measure.id;
  return useMemo(() => {
    const assess = (fields: NewFields, visit?: string) => commands.assess(scope, measureId, fields, { target, visit });
    const setValue = (id: ParameterId, value: NewValue, visit?: string) =>
      commands.setValue(scope, measureId, id, value, { target, visit });
    return {
      /** For drafts, which keep what could not be written. */
      typed: { assess, setValue },
      /** For clicks; they say so when they fail. */
      assess: attempt(assess),
      setValue: attempt(setValue),
      setStatus: attempt((status: Status) => commands.setStatus(scope, [measureId], status, { target })),
      /** As the organisation says again: at these paths, or altogether. Answers true when it is done. */
      inherit: attempt(async (paths?: readonly AnswerPath[]) => {
        await commands.inheritAnswers(scope, [measureId], { target, paths });
        return true;
      }),
    };
  }, [commands, measureId, scope, target]);
}
