import { Button } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { useText } from '../../../text/use-text.ts';
import { ParameterField } from './parameter-field.tsx';
import { useShownAnswer } from './shown-answer.ts';
import { suggestionsFor } from './suggestions.ts';
import { useAnswerCommands } from './use-answer-commands.ts';
import css from './values.module.css';

/** What the measure leaves open to be filled in. */
export function Values() {
  const { measure, answer } = useShownAnswer();
  const { setValue } = useAnswerCommands();
  const t = useText('measures');
  const suggestions = suggestionsFor(measure.parameters, answer.values);

  async function acceptAll() {
    // One visit: undo takes all of them back at once.
    const visit = crypto.randomUUID();
    for (const { parameter, suggested } of suggestions) await setValue(parameter.id, suggested, visit);
  }

  return (
    <>
      {measure.parameters.map((parameter) => (
        <ParameterField key={parameter.id} parameter={parameter} />
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
