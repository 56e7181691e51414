import { TextInput } from '@mantine/core';
import type { Language } from '../../../../shared/domain/localised.ts';
import { type ValueProblem, valueProblem } from '../../../../shared/domain/parameter.ts';
import { type Checked, useCheckedDraft } from '../../../data/checked-draft.ts';
import { editableNumber, parseNumber } from '../../../text/number-text.ts';
import { useText } from '../../../text/use-text.ts';
import { checkedDraftProps } from '../../../ui/draft-props.ts';
import { useFrame } from '../frame.ts';
import css from './fields.module.css';
import { useDraftId } from './shown-answer.ts';
import { useAnswerCommands } from './use-answer-commands.ts';
import type { ParameterOf, ValueFieldProps } from './value-field.ts';

/** A number with its unit. Out of range or no number at all: it stays in the field, and nothing is stored. */
export function NumberField({ parameter, value, id }: ValueFieldProps<'number'>) {
  const { typed } = useAnswerCommands();
  const { language } = useFrame();
  const t = useText('measures');
  const draft = useCheckedDraft({
    stored: typeof value === 'number' ? editableNumber(value, language) : '',
    check: (text) => check(parameter, text, language),
    commit: (number, visit) => typed.setValue(parameter.id, number, visit),
    id: useDraftId(`values.${parameter.id}`),
    mayMend: (problem) => problem === 'tooSmall',
  });
  const bounds = {
    min: parameter.min === undefined ? '' : editableNumber(parameter.min, language),
    max: parameter.max === undefined ? '' : editableNumber(parameter.max, language),
  };
  return (
    <div className={css.stack}>
      <div className={css.inline}>
        <TextInput
          {...checkedDraftProps(draft)}
          id={id}
          className={css.number}
          inputMode="decimal"
          autoComplete="off"
          error={draft.problem !== null}
          aria-describedby={draft.problem ? `${id}-problem` : undefined}
          title={rangeText()}
        />
        {parameter.unit && <span className={css.unit}>{t(`value.unit.${parameter.unit}`)}</span>}
      </div>
      {draft.problem && (
        <p className={css.problem} id={`${id}-problem`} role="alert">
          {t(`problem.${draft.problem}`, bounds)}
        </p>
      )}
    </div>
  );

  function rangeText(): string | undefined {
    if (parameter.min !== undefined && parameter.max !== undefined) return t('value.range', bounds);
    return undefined;
  }
}

type NumberProblem = Extract<ValueProblem, 'wrongType' | 'notInteger' | 'tooSmall' | 'tooLarge'>;

function check(
  parameter: ParameterOf<'number'>,
  text: string,
  language: Language,
): Checked<number | undefined, NumberProblem> {
  const value = parseNumber(text, language);
  const problem = valueProblem(parameter, value);
  return problem === null ? { value } : { problem: problem as NumberProblem };
}
