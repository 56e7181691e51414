import { useData } from '../../../data/data-context.tsx';
import { DateInput } from '../../../ui/date-input.tsx';
import { useFrame } from '../frame.ts';
import { asText, type ValueFieldProps } from './value-field.ts';

export function DateField({ parameter, value, measureId, id }: ValueFieldProps<'date'>) {
  const { commands } = useData();
  const { scope } = useFrame();
  return (
    <DateInput
      id={id}
      draftId={`${scope.id}/${measureId}/values.${parameter.id}`}
      isoDate={asText(value)}
      commit={(date, visit) => commands.setValue(scope, measureId, parameter.id, date || undefined, { visit })}
    />
  );
}
