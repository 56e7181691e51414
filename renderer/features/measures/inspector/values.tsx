import { Button } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import type { Measure } from '../../../../shared/catalogue/catalogue.ts';
import type { Assessment } from '../../../../shared/domain/records.ts';
import { useText } from '../../../text/use-text.ts';
import { useOperationCommands } from '../use-operation-commands.ts';
import { ParameterField } from './parameter-field.tsx';
import { suggestionsFor } from './suggestions.ts';
import css from './values.module.css';

const NO_VALUES: Assessment['values'] = {};

/** What the measure leaves open to be filled in. */
export function Values({ measure, answer }: { measure: Measure; answer: Assessment | undefined }) {
  const { setValue } = useOperationCommands();
  const t = useText('measures');
  const values = answer?.values ?? NO_VALUES;
  const suggestions = suggestionsFor(measure.parameters, values);
  if (measure.parameters.length === 0) return null;

  async function acceptAll() {
    // One visit: undo takes all of them back at once.
    const visit = crypto.randomUUID();
    for (const { parameter, suggested } of suggestions) await setValue(measure.id, parameter.id, suggested, visit);
  }

  return (
    <>
      {measure.parameters.map((parameter) => (
        <ParameterField key={parameter.id} parameter={parameter} values={values} measureId={measure.id} />
      ))}
      {suggestions.length > 1 && (
        <div className={css.all}>
          <Button
            variant="subtle"
            size="compact-xs"
            leftSection={<IconChecks size={14} stroke={1.9} />}
            onClick={() => void acceptAll()}
          >
            {t('value.acceptAll')}
          </Button>
        </div>
      )}
    </>
  );
}
