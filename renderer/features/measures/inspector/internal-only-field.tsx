import { Switch } from '@mantine/core';
import { IconPrinterOff } from '@tabler/icons-react';
import { useId } from 'react';
import { useText } from '../../../text/use-text.ts';
import { Deviation, InheritedMark } from './field-origin.tsx';
import { useShownAnswer } from './shown-answer.ts';
import { useAnswerCommands } from './use-answer-commands.ts';
import css from './work.module.css';

/** True, and nobody's business outside. On the ground of the internal note, with a sign of its own: here all of the answer stays inside. */
export function InternalOnlyField() {
  const { answer } = useShownAnswer();
  const { assess } = useAnswerCommands();
  const t = useText('answer');
  const id = useId();
  const label = t('internalOnly.label');
  return (
    <div className={css.internal}>
      <IconPrinterOff size={15} stroke={1.75} aria-hidden="true" />
      <span>
        <label htmlFor={id}>{label}</label> <InheritedMark path="internalOnly" />
      </span>
      <Switch
        id={id}
        checked={answer.internalOnly}
        onChange={(event) => void assess({ internalOnly: event.currentTarget.checked })}
        aria-describedby={`${id}-text`}
      />
      <p className={css.internalText}>
        <span id={`${id}-text`}>{t('internalOnly.text')}</span>
        <Deviation
          path="internalOnly"
          label={label}
          textOf={({ internalOnly }) => t(internalOnly ? 'internalOnly.on' : 'internalOnly.off')}
        />
      </p>
    </div>
  );
}
