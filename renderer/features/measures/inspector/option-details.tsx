import { IconAlertTriangle } from '@tabler/icons-react';
import { inLanguage } from '../../../../shared/domain/localised.ts';
import { type Option, optionsOf, type Parameter } from '../../../../shared/domain/parameter.ts';
import type { Assessment } from '../../../../shared/domain/records.ts';
import { useText } from '../../../text/use-text.ts';
import { useFrame } from '../frame.ts';
import css from './option-details.module.css';
import { ParameterField } from './parameter-field.tsx';
import { useShownAnswer } from './shown-answer.ts';

/** Below a choice: for each chosen option its warning, and what it asks for in turn. */
export function OptionDetails({ parameter }: { parameter: Parameter }) {
  const { answer } = useShownAnswer();
  const chosen = chosenOptions(parameter, answer.values).filter((option) => option.warning || option.parameters);
  return chosen.map((option) => <OptionDetail key={option.id} option={option} />);
}

function OptionDetail({ option }: { option: Option }) {
  const { language } = useFrame();
  const t = useText('measures');
  const label = inLanguage(option.label, language);
  return (
    <fieldset className={css.option} aria-label={t('value.optionDetails', { option: label })}>
      <div className={css.name}>{label}</div>
      {option.warning && (
        <p className={css.warning}>
          <IconAlertTriangle size={14} stroke={1.9} role="img" aria-label={t('value.warning')} />
          <span>{inLanguage(option.warning, language)}</span>
        </p>
      )}
      {option.parameters?.map((sub) => (
        <ParameterField key={sub.id} parameter={sub} />
      ))}
    </fieldset>
  );
}

/** In the catalogue's order. */
function chosenOptions(parameter: Parameter, values: Assessment['values']): Option[] {
  const chosen = [values[parameter.id]].flat();
  return optionsOf(parameter).filter((option) => chosen.includes(option.id));
}
