import { ActionIcon, Switch } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { inLanguage } from '../../../../shared/domain/localised.ts';
import { useText } from '../../../text/use-text.ts';
import { useFrame } from '../frame.ts';
import css from './fields.module.css';
import { useAnswerCommands } from './use-answer-commands.ts';
import type { ValueFieldProps } from './value-field.ts';

/** Yes, no, or not said: a no is printed, what is not said is not. The word beside the switch tells which. */
export function SwitchField({ parameter, value, id }: ValueFieldProps<'boolean'>) {
  const { language } = useFrame();
  const { setValue } = useAnswerCommands();
  const t = useText('measures');
  const word = value === undefined ? 'notSaid' : value ? 'yes' : 'no';
  return (
    <div className={css.inline}>
      <Switch
        id={id}
        className={value === undefined ? css.unsaid : undefined}
        checked={value === true}
        onChange={(event) => void setValue(parameter.id, event.currentTarget.checked)}
        aria-describedby={`${id}-word`}
      />
      <span className={value === undefined ? css.unit : `${css.unit} ${css.said}`} id={`${id}-word`}>
        {t(`value.${word}`)}
      </span>
      {value !== undefined && (
        <ActionIcon
          size={22}
          aria-label={t('value.clear', { parameter: inLanguage(parameter.label, language) })}
          onClick={() => void setValue(parameter.id, undefined)}
        >
          <IconX size={13} />
        </ActionIcon>
      )}
    </div>
  );
}
