import { TextInput } from '@mantine/core';
import { LIMITS } from '../../../../shared/domain/record-parts.ts';
import { useData } from '../../../data/data-context.tsx';
import { useDraft } from '../../../data/drafts.ts';
import { draftProps } from '../../../ui/draft-props.ts';
import { useFrame } from '../frame.ts';
import { asText, type ValueFieldProps } from './value-field.ts';

export function TextField({ parameter, value, measureId, id }: ValueFieldProps<'text'>) {
  const { commands } = useData();
  const { scope } = useFrame();
  const draft = useDraft(
    asText(value),
    (text, visit) => commands.setValue(scope, measureId, parameter.id, text.trim() || undefined, { visit }),
    { id: `${scope.id}/${measureId}/values.${parameter.id}` },
  );
  return <TextInput {...draftProps(draft, LIMITS.line)} id={id} autoComplete="off" />;
}
