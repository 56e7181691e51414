import { TextInput } from '@mantine/core';
import { LIMITS } from '../../../../shared/domain/record-parts.ts';
import { useDraft } from '../../../data/drafts.ts';
import { draftProps } from '../../../ui/draft-props.ts';
import { useDraftId } from './shown-answer.ts';
import { useAnswerCommands } from './use-answer-commands.ts';
import { asText, type ValueFieldProps } from './value-field.ts';

export function TextField({ parameter, value, id }: ValueFieldProps<'text'>) {
  const { typed } = useAnswerCommands();
  const draft = useDraft(
    asText(value),
    (text, visit) => typed.setValue(parameter.id, text.trim() || undefined, visit),
    { id: useDraftId(`values.${parameter.id}`) },
  );
  return <TextInput {...draftProps(draft, LIMITS.line)} id={id} autoComplete="off" />;
}
