import { Textarea } from '@mantine/core';
import { useId } from 'react';
import { LIMITS } from '../../../../shared/domain/record-parts.ts';
import { useDraft } from '../../../data/drafts.ts';
import { formatDate } from '../../../text/format.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import { DateInput } from '../../../ui/date-input.tsx';
import { draftProps } from '../../../ui/draft-props.ts';
import { Field } from '../../../ui/field.tsx';
import { FieldFindings } from '../findings/field-findings.tsx';
import { Deviation, InheritedMark } from './field-origin.tsx';
import css from './fields.module.css';
import { useDraftId, useShownAnswer } from './shown-answer.ts';
import { useAnswerCommands } from './use-answer-commands.ts';

/** Until when a planned measure will be in place. May stay empty for now. */
export function PlannedForField() {
  const { answer } = useShownAnswer();
  const { typed } = useAnswerCommands();
  const t = useText('measures');
  const language = useLanguage();
  const id = useId();
  const label = t('inspector.plannedFor');
  const isMissing = answer.plannedFor === '';
  return (
    <div data-field="plannedFor">
      <Field
        label={label}
        htmlFor={id}
        hint={<InheritedMark path="plannedFor" />}
        warning={isMissing}
        below={
          <>
            {isMissing ? t('inspector.plannedForMissing') : <FieldFindings path="plannedFor" />}
            <Deviation path="plannedFor" label={label} textOf={({ plannedFor }) => formatDate(plannedFor, language)} />
          </>
        }
      >
        <DateInput
          id={id}
          draftId={useDraftId('plannedFor')}
          isoDate={answer.plannedFor}
          commit={(plannedFor, visit) => typed.assess({ plannedFor }, visit)}
        />
      </Field>
    </div>
  );
}

/** Why a measure is not applicable. May stay empty for now. */
export function ReasonField() {
  const { answer } = useShownAnswer();
  const { typed } = useAnswerCommands();
  const t = useText('measures');
  const id = useId();
  const label = t('inspector.reason');
  const draft = useDraft(answer.reason, (reason, visit) => typed.assess({ reason }, visit), {
    id: useDraftId('reason'),
  });
  const isMissing = draft.text.trim() === '';
  return (
    <div data-field="reason">
      <Field
        label={label}
        htmlFor={id}
        hint={<InheritedMark path="reason" />}
        warning={isMissing}
        below={
          <>
            {isMissing ? t('inspector.reasonMissing') : <FieldFindings path="reason" />}
            <Deviation path="reason" label={label} textOf={({ reason }) => reason} />
          </>
        }
      >
        <Textarea
          {...draftProps(draft, LIMITS.text)}
          id={id}
          rows={1}
          classNames={{ input: css.reason }}
          placeholder={t('inspector.reasonPlaceholder')}
        />
      </Field>
    </div>
  );
}
