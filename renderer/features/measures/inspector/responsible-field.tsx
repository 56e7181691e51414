import { Autocomplete } from '@mantine/core';
import { useId } from 'react';
import { LIMITS } from '../../../../shared/domain/record-parts.ts';
import { useDraft } from '../../../data/drafts.ts';
import { useResponsibleNames } from '../../../data/responsible-query.ts';
import { useText } from '../../../text/use-text.ts';
import { Field } from '../../../ui/field.tsx';
import { suggestingProps } from '../../../ui/suggesting-props.ts';
import { Deviation, InheritedMark } from './field-origin.tsx';
import { useDraftId, useShownAnswer } from './shown-answer.ts';
import { useAnswerCommands } from './use-answer-commands.ts';

/** Who looks after it; names that other answers use are suggested. */
export function ResponsibleField() {
  const { answer, scope } = useShownAnswer();
  const { typed } = useAnswerCommands();
  const t = useText('answer');
  const id = useId();
  const { names, load } = useResponsibleNames(scope);
  const label = t('work.responsible');
  const draft = useDraft(answer.responsible, (text, visit) => typed.assess({ responsible: text.trim() }, visit), {
    id: useDraftId('responsible'),
    // Half a name would be suggested for other answers.
    delay: null,
  });
  return (
    <Field
      label={label}
      htmlFor={id}
      hint={<InheritedMark path="responsible" />}
      below={<Deviation path="responsible" label={label} textOf={({ responsible }) => responsible} />}
    >
      <Autocomplete
        {...suggestingProps(draft, LIMITS.line)}
        id={id}
        data={[...names]}
        onFocus={load}
        limit={20}
        placeholder={t('work.responsiblePlaceholder')}
      />
    </Field>
  );
}
