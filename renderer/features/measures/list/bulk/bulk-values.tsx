import { inLanguage } from '../../../../../shared/domain/localised.ts';
import type { Parameter } from '../../../../../shared/domain/parameter.ts';
import { useText } from '../../../../text/use-text.ts';
import { useFrame } from '../../frame.ts';
import css from './bulk.module.css';
import { withValue } from './bulk-change.ts';
import type { BulkPart } from './bulk-dialog.tsx';
import { BulkRow } from './bulk-row.tsx';
import { hasInput, ValueInput } from './value-input.tsx';

/** Values of the parameters that all marked measures have. */
export function BulkValues({
  change,
  onChange,
  onValidity,
  parameters,
}: BulkPart & { parameters: readonly Parameter[] }) {
  const { language } = useFrame();
  const t = useText('find');
  return (
    <section aria-label={t('bulk.values')}>
      <h3 className={css.heading} title={t('bulk.valuesHint')}>
        {t('bulk.values')}
      </h3>
      {parameters.filter(hasInput).map((parameter) => {
        const values = change.values ?? {};
        return (
          <BulkRow
            key={parameter.id}
            label={inLanguage(parameter.label, language)}
            isOn={parameter.id in values}
            onToggle={(on) => {
              onValidity(parameter.id, true);
              onChange(withValue(change, parameter.id, on ? { value: undefined } : null));
            }}
          >
            <ValueInput
              parameter={parameter}
              value={values[parameter.id]}
              onChange={(value, isValid) => {
                onValidity(parameter.id, isValid);
                onChange(withValue(change, parameter.id, { value }));
              }}
            />
          </BulkRow>
        );
      })}
    </section>
  );
}
