import { Button, Select } from '@mantine/core';
import { useId } from 'react';
import { INTERVALS, type Interval } from '../../../../shared/domain/parameter.ts';
import type { Assessment } from '../../../../shared/domain/records.ts';
import { nextReview } from '../../../../shared/domain/review.ts';
import { formatDate } from '../../../text/format.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import { DateInput } from '../../../ui/date-input.tsx';
import { Field } from '../../../ui/field.tsx';
import { useFrame } from '../frame.ts';
import { Deviation, InheritedMark } from './field-origin.tsx';
import { useDraftId, useShownAnswer } from './shown-answer.ts';
import { today } from './today.ts';
import { useAnswerCommands } from './use-answer-commands.ts';
import css from './work.module.css';

/** When it was last confirmed, at what distance it is to be looked at again, and when that is next. */
export function ReviewFields() {
  return (
    <>
      <ConfirmedField />
      <IntervalOfReview />
      <ReviewOnField />
    </>
  );
}

/** A new confirmation, with the next review that follows from it. */
const confirmed = (confirmedOn: string) => (answer: Assessment | undefined) => ({
  confirmedOn,
  ...(answer?.reviewInterval && confirmedOn && { reviewOn: nextReview(confirmedOn, answer.reviewInterval) }),
});

function ConfirmedField() {
  const { answer } = useShownAnswer();
  const { typed, assess } = useAnswerCommands();
  const t = useText('answer');
  const language = useLanguage();
  const id = useId();
  const label = t('work.confirmedOn');
  const isToday = answer.confirmedOn === today();
  return (
    <Field
      label={label}
      htmlFor={id}
      hint={<InheritedMark path="confirmedOn" />}
      below={
        <>
          {!isToday && (
            <Button
              size="compact-xs"
              variant="default"
              className={css.confirm}
              title={t('work.confirmHint')}
              onClick={() => void assess(confirmed(today()))}
            >
              {t('work.confirmToday')}
            </Button>
          )}
          <Deviation path="confirmedOn" label={label} textOf={({ confirmedOn }) => formatDate(confirmedOn, language)} />
        </>
      }
    >
      <DateInput
        id={id}
        draftId={useDraftId('confirmedOn')}
        isoDate={answer.confirmedOn}
        commit={(confirmedOn, visit) => typed.assess(confirmed(confirmedOn), visit)}
      />
    </Field>
  );
}

/** Choosing an interval fills in the next review; whoever wants another day says so below. */
function IntervalOfReview() {
  const { answer } = useShownAnswer();
  const { assess } = useAnswerCommands();
  const { intervals } = useFrame().wording.texts.values;
  const t = useText('answer');
  const id = useId();
  const label = t('work.reviewInterval');
  const choose = (reviewInterval: Interval | '') =>
    assess((now) => ({
      reviewInterval,
      ...(reviewInterval && { reviewOn: nextReview(now?.confirmedOn || today(), reviewInterval) }),
    }));
  return (
    <Field
      label={label}
      htmlFor={id}
      hint={<InheritedMark path="reviewInterval" />}
      below={
        <Deviation
          path="reviewInterval"
          label={label}
          textOf={({ reviewInterval }) => (reviewInterval ? intervals[reviewInterval] : '')}
        />
      }
    >
      <Select
        id={id}
        data={INTERVALS.map((value) => ({ value, label: intervals[value] }))}
        value={answer.reviewInterval || null}
        onChange={(value) => void choose((value ?? '') as Interval | '')}
        placeholder={t('work.noInterval')}
        clearable
        clearButtonProps={{ 'aria-label': t('work.clearInterval') }}
        searchable
        comboboxProps={{ width: 'max-content', position: 'bottom-end' }}
      />
    </Field>
  );
}

function ReviewOnField() {
  const { answer } = useShownAnswer();
  const { typed } = useAnswerCommands();
  const t = useText('answer');
  const language = useLanguage();
  const id = useId();
  const label = t('work.reviewOn');
  const { reviewOn } = answer;
  const why = whyThisDay(answer);
  return (
    <Field
      label={label}
      htmlFor={id}
      hint={<InheritedMark path="reviewOn" />}
      below={
        <>
          {reviewOn !== '' && reviewOn <= today() && (
            <span className={`${css.line} ${css.late}`}>{t('work.reviewDue')}</span>
          )}
          {why && <span className={css.line}>{t(`work.${why}`)}</span>}
          <Deviation path="reviewOn" label={label} textOf={(above) => formatDate(above.reviewOn, language)} />
        </>
      }
    >
      <DateInput
        id={id}
        draftId={useDraftId('reviewOn')}
        isoDate={reviewOn}
        commit={(day, visit) => typed.assess({ reviewOn: day }, visit)}
      />
    </Field>
  );
}

/** What the day follows from; nothing where somebody chose it. */
function whyThisDay({ reviewInterval, reviewOn, confirmedOn }: Assessment) {
  if (reviewInterval === '') return null;
  if (reviewInterval === 'occasion') return reviewOn === '' ? 'reviewOnOccasion' : null;
  if (confirmedOn !== '') return reviewOn === nextReview(confirmedOn, reviewInterval) ? 'reviewFromConfirmed' : null;
  return reviewOn === nextReview(today(), reviewInterval) ? 'reviewFromToday' : null;
}
