import { Autocomplete } from '@mantine/core';
import { memo, useId } from 'react';
import { LIMITS } from '../../../../shared/domain/record-parts.ts';
import { useDraft } from '../../../data/drafts.ts';
import { useText } from '../../../text/use-text.ts';
import { Field } from '../../../ui/field.tsx';
import { suggestingProps } from '../../../ui/suggesting-props.ts';
import { FieldFindings } from '../findings/field-findings.tsx';
import { Deviation, InheritedMark } from './field-origin.tsx';
import { useDraftId, useShownAnswer } from './shown-answer.ts';
import { useAnswerCommands } from './use-answer-commands.ts';

const SUGGESTIONS = ['supported', 'onRequest', 'partly', 'required', 'agreed'] as const;

/** Under which condition the measure holds: in own words, or one of those that are needed often. */
export function ConditionField() {
  return <Condition stored={useShownAnswer().answer.condition} />;
}

const Condition = memo(function Condition({ stored }: { stored: string }) {
  const { typed } = useAnswerCommands();
  const t = useText('answer');
  const id = useId();
  const label = t('condition.label');
  const draft = useDraft(stored, (text, visit) => typed.assess({ condition: text.trim() }, visit), {
    id: useDraftId('condition'),
  });
  return (
    <div data-field="condition">
      <Field
        label={label}
        htmlFor={id}
        hint={<InheritedMark path="condition" />}
        wide
        below={
          <>
            <FieldFindings path="condition" />
            <Deviation path="condition" label={label} textOf={({ condition }) => condition} />
          </>
        }
      >
        <Autocomplete
          {...suggestingProps(draft, LIMITS.line)}
          id={id}
          data={SUGGESTIONS.map((name) => t(`condition.suggestions.${name}`))}
          placeholder={t('condition.placeholder')}
          title={t('condition.printed')}
        />
      </Field>
    </div>
  );
});
