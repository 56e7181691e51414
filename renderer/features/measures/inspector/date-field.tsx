import { DateInput } from '../../../ui/date-input.tsx';
import { useDraftId } from './shown-answer.ts';
import { useAnswerCommands } from './use-answer-commands.ts';
import { asText, type ValueFieldProps } from './value-field.ts';

export function DateField({ parameter, value, id }: ValueFieldProps<'date'>) {
  const { typed } = useAnswerCommands();
  return (
    <DateInput
      id={id}
      draftId={useDraftId(`values.${parameter.id}`)}
      isoDate={asText(value)}
      commit={(date, visit) => typed.setValue(parameter.id, date || undefined, visit)}
    />
  );
}
