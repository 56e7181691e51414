import { type ReactNode, useId } from 'react';
import { valueText } from '../../../../shared/annex/value-text.ts';
import type { MeasureId } from '../../../../shared/domain/ids.ts';
import { inLanguage } from '../../../../shared/domain/localised.ts';
import type { Parameter, ParameterType, ParameterValue } from '../../../../shared/domain/parameter.ts';
import { useText } from '../../../text/use-text.ts';
import { Field } from '../../../ui/field.tsx';
import { useFrame } from '../frame.ts';
import { useOperationCommands } from '../use-operation-commands.ts';
import {
  ChoiceField,
  ChoicesField,
  CountriesField,
  IntervalField,
  PartiesField,
  PartyField,
} from './choice-fields.tsx';
import { DateField } from './date-field.tsx';
import css from './fields.module.css';
import { NumberField } from './number-field.tsx';
import { OptionDetails } from './option-details.tsx';
import { suggestionFor } from './suggestions.ts';
import { SwitchField } from './switch-field.tsx';
import { TextField } from './text-field.tsx';
import type { ParameterPlace } from './value-field.ts';

interface ParameterFieldProps extends ParameterPlace {
  parameter: Parameter;
}

/** Several values at a time need room. */
const WIDE: ReadonlySet<ParameterType> = new Set(['choices', 'countries', 'parties', 'text']);

/**
 * One detail of a measure: label, control by type, and the delivered default as long as nothing else is said. Below a choice
 * follows what its chosen options warn of and ask for.
 */
export function ParameterField({ parameter, values, measureId }: ParameterFieldProps) {
  const { language } = useFrame();
  const id = useId();
  const value = values[parameter.id];
  const suggested = suggestionFor(parameter, value);
  return (
    <div data-field="value">
      <Field
        label={inLanguage(parameter.label, language)}
        htmlFor={id}
        wide={WIDE.has(parameter.type)}
        below={
          suggested !== undefined && <Suggestion parameter={parameter} suggested={suggested} measureId={measureId} />
        }
      >
        {control(parameter, { value, measureId, id })}
      </Field>
      <OptionDetails parameter={parameter} values={values} measureId={measureId} />
    </div>
  );
}

function control(
  parameter: Parameter,
  props: { value: ParameterValue | undefined; measureId: MeasureId; id: string },
): ReactNode {
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
}

interface SuggestionProps {
  parameter: Parameter;
  suggested: ParameterValue;
  measureId: MeasureId;
}

function Suggestion({ parameter, suggested, measureId }: SuggestionProps) {
  const { wording, language } = useFrame();
  const { setValue } = useOperationCommands();
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
        onClick={() => void setValue(measureId, parameter.id, suggested)}
      >
        {t('value.accept')}
      </button>
    </>
  );
}
