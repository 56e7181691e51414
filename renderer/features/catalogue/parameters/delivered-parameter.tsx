import { IconAlertTriangle } from '@tabler/icons-react';
import type { MeasureId, ParameterId } from '../../../../shared/domain/ids.ts';
import { inLanguage } from '../../../../shared/domain/localised.ts';
import { type Option, optionsOf, type Parameter } from '../../../../shared/domain/parameter.ts';
import { editableNumber } from '../../../text/number-text.ts';
import { useText } from '../../../text/use-text.ts';
import { useFrame } from '../frame.ts';
import { AddParameter } from './add-parameter.tsx';
import { AddOption, OwnOptions } from './own-options.tsx';
import { OwnParameters } from './own-parameters.tsx';
import css from './parameters.module.css';
import type { Parts } from './parts.ts';

interface DeliveredParameterProps {
  parameter: Parameter;
  measureId: MeasureId;
  parts: Parts;
}

/** A delivered parameter with its options: as it is, and what the user added to it. */
export function DeliveredParameter({ parameter, measureId, parts }: DeliveredParameterProps) {
  const { language } = useFrame();
  const name = inLanguage(parameter.label, language);
  const isChoice = optionsOf(parameter).length > 0;
  return (
    <fieldset className={css.card} aria-label={name}>
      <div className={css.cardHead}>
        <span className={css.name}>{name}</span>
        <span className={css.type}>{useTypeText(parameter)}</span>
        {isChoice && <AddOption measureId={measureId} parameterId={parameter.id} name={name} />}
      </div>
      {isChoice && (
        <ul className={css.options}>
          {optionsOf(parameter).map((option) => (
            <DeliveredOption
              key={option.id}
              option={option}
              parameterId={parameter.id}
              measureId={measureId}
              parts={parts}
            />
          ))}
        </ul>
      )}
      <OwnOptions options={parts.optionsOf(parameter.id)} parts={parts} />
    </fieldset>
  );
}

interface DeliveredOptionProps {
  option: Option;
  parameterId: ParameterId;
  measureId: MeasureId;
  parts: Parts;
}

function DeliveredOption({ option, parameterId, measureId, parts }: DeliveredOptionProps) {
  const { language } = useFrame();
  const t = useText('catalogue');
  const label = inLanguage(option.label, language);
  const parent = { parentParameterId: parameterId, parentOptionId: option.id };
  return (
    <li>
      <div className={css.optionLine}>
        <span>{label}</span>
        <AddParameter
          measureId={measureId}
          label={t('parameters.addSub', { option: label })}
          text={t('parameters.addSubShort')}
          parent={parent}
        />
      </div>
      {option.warning && (
        <p className={css.warning}>
          <IconAlertTriangle size={13} stroke={2} aria-label={t('parameters.warning')} role="img" />
          {inLanguage(option.warning, language)}
        </p>
      )}
      {option.parameters && (
        <ul className={css.subs}>
          {option.parameters.map((sub) => (
            <SubParameter key={sub.id} parameter={sub} />
          ))}
        </ul>
      )}
      <OwnParameters parameters={parts.under(parent)} parts={parts} />
    </li>
  );
}

function SubParameter({ parameter }: { parameter: Parameter }) {
  const { language } = useFrame();
  const options = optionsOf(parameter).map((option) => inLanguage(option.label, language));
  return (
    <li>
      {inLanguage(parameter.label, language)} <span className={css.type}>{useTypeText(parameter)}</span>
      {options.length > 0 && <span className={css.type}>{`: ${options.join(', ')}`}</span>}
    </li>
  );
}

/** "Zahl, 8 bis 128 Zeichen". */
function useTypeText(parameter: Parameter): string {
  const { language } = useFrame();
  const t = useText('catalogue');
  const words = useText('measures');
  const type = t(`parameters.types.${parameter.type}`);
  if (parameter.type !== 'number') return type;
  const { min, max, unit } = parameter;
  const written = (value: number | undefined) => (value === undefined ? '' : editableNumber(value, language));
  const bounds = { min: written(min), max: written(max) };
  const range =
    min !== undefined && max !== undefined
      ? t('parameters.range', bounds)
      : min !== undefined
        ? t('parameters.from', bounds)
        : max !== undefined
          ? t('parameters.upTo', bounds)
          : '';
  const detail = [range, unit ? words(`value.unit.${unit}`) : ''].filter(Boolean).join(' ');
  return detail ? `${type}, ${detail}` : type;
}
