import { useId } from 'react';
import { addMonths } from '../../../../shared/lib/calendar.ts';
import { formatDate } from '../../../text/format.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import { DateInput } from '../../../ui/date-input.tsx';
import { Field } from '../../../ui/field.tsx';
import { Deviation, InheritedMark } from './field-origin.tsx';
import { useDraftId, useShownAnswer } from './shown-answer.ts';
import { today } from './today.ts';
import { useAnswerCommands } from './use-answer-commands.ts';
import css from './work.module.css';

const CHOICES = {
  month: (day: string) => addMonths(day, 1),
  quarter: (day: string) => addMonths(day, 3),
  yearEnd: (day: string) => `${day.slice(0, 4)}-12-31`,
};

/** Until when something is to be done about it: typed, or chosen with a click as long as there is none. */
export function DueField() {
  const { answer } = useShownAnswer();
  const { typed, assess } = useAnswerCommands();
  const t = useText('answer');
  const language = useLanguage();
  const id = useId();
  const label = t('work.due');
  const now = today();
  return (
    <Field
      label={label}
      htmlFor={id}
      hint={<InheritedMark path="due" />}
      below={
        <>
          {answer.due !== '' && answer.due < now && <span className={css.late}>{t('work.overdue')}</span>}
          {answer.due === '' && (
            <span className={css.choices}>
              {(Object.keys(CHOICES) as (keyof typeof CHOICES)[]).map((choice) => (
                <button
                  key={choice}
                  type="button"
                  className={`plain ${css.choice}`}
                  onClick={() => void assess({ due: CHOICES[choice](now) })}
                >
                  {t(`work.choice.${choice}`)}
                </button>
              ))}
            </span>
          )}
          <Deviation path="due" label={label} textOf={({ due }) => formatDate(due, language)} />
        </>
      }
    >
      <DateInput
        id={id}
        draftId={useDraftId('due')}
        isoDate={answer.due}
        commit={(due, visit) => typed.assess({ due }, visit)}
      />
    </Field>
  );
}
