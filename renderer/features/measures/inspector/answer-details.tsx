import { Textarea } from '@mantine/core';
import { useId } from 'react';
import type { Measure } from '../../../../shared/catalogue/catalogue.ts';
import { LIMITS } from '../../../../shared/domain/record-parts.ts';
import type { Assessment } from '../../../../shared/domain/records.ts';
import { useData } from '../../../data/data-context.tsx';
import { useDraft } from '../../../data/drafts.ts';
import { useText } from '../../../text/use-text.ts';
import { DateInput } from '../../../ui/date-input.tsx';
import { draftProps } from '../../../ui/draft-props.ts';
import { Field } from '../../../ui/field.tsx';
import { useFrame } from '../frame.ts';
import css from './fields.module.css';

interface AnswerDetailProps {
  measure: Measure;
  answer: Assessment | undefined;
}

/** Until when a planned measure will be in place. May stay empty for now. */
export function PlannedForField({ measure, answer }: AnswerDetailProps) {
  const { commands } = useData();
  const { scope } = useFrame();
  const t = useText('measures');
  const id = useId();
  const isoDate = answer?.plannedFor ?? '';
  return (
    <div data-field="plannedFor">
      <Field
        label={t('inspector.plannedFor')}
        htmlFor={id}
        warning={isoDate === ''}
        below={isoDate === '' && t('inspector.plannedForMissing')}
      >
        <DateInput
          id={id}
          draftId={`${scope.id}/${measure.id}/plannedFor`}
          isoDate={isoDate}
          commit={(plannedFor, visit) => commands.assess(scope, measure.id, { plannedFor }, { visit })}
        />
      </Field>
    </div>
  );
}

/** Why a measure is not applicable. May stay empty for now. */
export function ReasonField({ measure, answer }: AnswerDetailProps) {
  const { commands } = useData();
  const { scope } = useFrame();
  const t = useText('measures');
  const id = useId();
  const draft = useDraft(
    answer?.reason ?? '',
    (reason, visit) => commands.assess(scope, measure.id, { reason }, { visit }),
    { id: `${scope.id}/${measure.id}/reason` },
  );
  const isMissing = draft.text.trim() === '';
  return (
    <div data-field="reason">
      <Field
        label={t('inspector.reason')}
        htmlFor={id}
        warning={isMissing}
        below={isMissing && t('inspector.reasonMissing')}
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
