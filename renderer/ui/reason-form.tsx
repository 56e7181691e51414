import { Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { LIMITS } from '../../shared/domain/record-parts.ts';
import type { Ways } from './ask.ts';
import { DialogButtons } from './dialog-buttons.tsx';
import { lengthProps } from './length-hint.tsx';
import css from './reason-form.module.css';

interface ReasonFormProps extends Ways<string> {
  /** What follows from it. */
  explanation: string;
  label: string;
  placeholder?: string;
  /** Said where nothing was given. */
  missing: string;
  confirm: string;
  /** Something is taken away by it. */
  danger?: boolean;
}

/** Asks for a reason, without which it does not go on; for dialogues. It comes without blanks around it. */
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
      <DialogButtons confirmLabel={confirm} danger={danger} onCancel={onCancel} />
    </form>
  );
}
