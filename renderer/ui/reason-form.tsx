import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { LIMITS } from '../../shared/domain/record-parts.ts';
import { useText } from '../text/use-text.ts';
import { lengthProps } from './length-hint.tsx';
import css from './reason-form.module.css';

interface ReasonFormProps {
  /** What follows from it. */
  explanation: string;
  label: string;
  placeholder?: string;
  /** Said where nothing was given. */
  missing: string;
  confirm: string;
  /** Something is taken away by it. */
  danger?: boolean;
  /** @param reason without blanks around it, never empty */
  onDone: (reason: string) => void;
  onCancel: () => void;
}

/** Asks for a reason, without which it does not go on; for dialogues. */
export function ReasonForm({
  explanation,
  label,
  placeholder,
  missing,
  confirm,
  danger,
  onDone,
  onCancel,
}: ReasonFormProps) {
  const t = useText('ui');
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (reason.trim()) onDone(reason.trim());
  };
  return (
    <form className={css.form} onSubmit={submit} noValidate>
      <p className={css.explanation}>{explanation}</p>
      <Textarea
        data-autofocus
        label={label}
        placeholder={placeholder}
        {...lengthProps(reason, LIMITS.text)}
        rows={3}
        value={reason}
        error={isTried && !reason.trim() && missing}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={css.buttons}>
        <Button variant="default" onClick={onCancel}>
          {t('cancel')}
        </Button>
        <Button type="submit" {...(danger && { color: 'red' })}>
          {confirm}
        </Button>
      </div>
    </form>
  );
}
