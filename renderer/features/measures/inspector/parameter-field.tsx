import { memo, useId } from 'react';
import { valueText } from '../../../../shared/annex/value-text.ts';
import { inLanguage } from '../../../../shared/domain/localised.ts';
import type { Parameter, ParameterType, ParameterValue } from '../../../../shared/domain/parameter.ts';
import { useText } from '../../../text/use-text.ts';
import { Field } from '../../../ui/field.tsx';
import { FieldFindings } from '../findings/field-findings.tsx';
import { useFrame } from '../frame.ts';
import {
  ChoiceField,
  ChoicesField,
  CountriesField,
  IntervalField,
  PartiesField,
  PartyField,
} from './choice-fields.tsx';
import { DateField } from './date-field.tsx';
import { Deviation, InheritedMark } from './field-origin.tsx';
import css from './fields.module.css';
import { NumberField } from './number-field.tsx';
import { OptionDetails } from './option-details.tsx';
import { useShownAnswer } from './shown-answer.ts';
import { suggestionFor } from './suggestions.ts';
import { SwitchField } from './switch-field.tsx';
import { TextField } from './text-field.tsx';
import { useAnswerCommands } from './use-answer-commands.ts';

/** Several values at a time need room. */
const WIDE: ReadonlySet<ParameterType> = new Set(['choices', 'countries', 'parties', 'text']);

/**
 * One detail of a measure: label, control by type, where it comes from, and the delivered default as long as nothing else is
 * said. Below a choice follows what its chosen options warn of and ask for.
 */
export function ParameterField({ parameter }: { parameter: Parameter }) {
  const { language, wording } = useFrame();
  const { answer } = useShownAnswer();
  const id = useId();
  const value = answer.values[parameter.id];
  const suggested = suggestionFor(parameter, value);
  const label = inLanguage(parameter.label, language);
  const path = `values.${parameter.id}` as const;
  return (
    <div data-field="value" data-path={path}>
      <Field
        label={label}
        htmlFor={id}
        hint={<InheritedMark path={path} />}
        wide={WIDE.has(parameter.type)}
        below={
          <>
            <FieldFindings path={path} parameter={parameter} />
            <Deviation
              path={path}
              label={label}
              textOf={({ values }) => valueText(parameter, values[parameter.id], wording)}
            />
            {suggested !== undefined && <Suggestion parameter={parameter} suggested={suggested} />}
          </>
        }
      >
        <Control parameter={parameter} value={value} id={id} />
      </Field>
      <OptionDetails parameter={parameter} />
    </div>
  );
}

interface ControlProps {
  parameter: Parameter;
  value: ParameterValue | undefined;
  id: string;
}

/** Drawn when its own value changes, not with each answer. */
const Control = memo(function Control({ parameter, ...props }: ControlProps) {
  switch (parameter.type) {
    case 'number':
      return <NumberField parameter={parameter} {...props} />;
    case 'boolean':
      return <SwitchField parameter={parameter} {...props} />;
    case 'choice':
      return <ChoiceField parameter={parameter} {...props} />;
    case 'choices':
      return <ChoicesField parameter={parameter} {...props} />;
    case 'interval':
      return <IntervalField parameter={parameter} {...props} />;
    case 'text':
      return <TextField parameter={parameter} {...props} />;
    case 'date':
      return <DateField parameter={parameter} {...props} />;
    case 'countries':
      return <CountriesField parameter={parameter} {...props} />;
    case 'party':
      return <PartyField parameter={parameter} {...props} />;
    case 'parties':
      return <PartiesField parameter={parameter} {...props} />;
  }
});

interface SuggestionProps {
  parameter: Parameter;
  suggested: ParameterValue;
}

function Suggestion({ parameter, suggested }: SuggestionProps) {
  const { wording, language } = useFrame();
  const { setValue } = useAnswerCommands();
  const t = useText('measures');
  const value = valueText(parameter, suggested, wording);
  const name = inLanguage(parameter.label, language);
  return (
    <>
      {t('value.suggestion', { value })}
      {' · '}
      <button
        type="button"
        className={`plain ${css.accept}`}
        aria-label={t('value.acceptLabel', { parameter: name, value })}
        onClick={() => void setValue(parameter.id, suggested)}
      >
        {t('value.accept')}
      </button>
    </>
  );
}
