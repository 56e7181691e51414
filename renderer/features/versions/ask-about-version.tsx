/** Questions about a released version: who accepted it, and why it is withdrawn. */
import { Button, Textarea, TextInput } from '@mantine/core';
import { modals } from '@mantine/modals';
import { type FormEvent, type ReactNode, useState } from 'react';
import { LIMITS } from '../../../shared/domain/record-parts.ts';
import type { Version } from '../../../shared/domain/records.ts';
import { localDay } from '../../../shared/lib/local-day.ts';
import { isMissingDay, parseDate } from '../../../shared/lib/parse-date.ts';
import { formatDate } from '../../text/format.ts';
import { textFor } from '../../text/i18n.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { lengthProps } from '../../ui/length-hint.tsx';
import css from './versions-screen.module.css';

export interface AcceptedVersion {
  /** ISO date. */
  on: string;
  by: string;
}

interface FormProps<T> {
  version: Version;
  onDone: (answer: T) => void;
  onCancel: () => void;
}

/** Answers null when the dialogue is closed. */
export const askWhoAccepted = (version: Version): Promise<AcceptedVersion | null> =>
  ask(textFor('versions')('accept.title', { number: version.number }), (ways) => (
    <AcceptanceForm version={version} {...ways} />
  ));

/** The reason; null when the dialogue is closed. */
export const askWhyWithdrawn = (version: Version): Promise<string | null> =>
  ask(textFor('versions')('retract.title', { number: version.number }), (ways) => (
    <WithdrawalForm version={version} {...ways} />
  ));

function ask<T>(title: string, form: (ways: Omit<FormProps<T>, 'version'>) => ReactNode): Promise<T | null> {
  return new Promise((resolve) => {
    const id = modals.open({
      title,
      size: 460,
      closeButtonProps: { 'aria-label': textFor('ui')('close') },
      onClose: () => resolve(null),
      children: form({
        onDone: (answer) => {
          // A promise keeps its first answer, so closing does not take this one back.
          resolve(answer);
          modals.close(id);
        },
        onCancel: () => modals.close(id),
      }),
    });
  });
}

function AcceptanceForm({ onDone, onCancel }: FormProps<AcceptedVersion>) {
  const t = useText('versions');
  const tUi = useText('ui');
  const language = useLanguage();
  const [day, setDay] = useState(formatDate(localDay(new Date()), language));
  const [by, setBy] = useState('');
  const on = parseDate(day);
  const problem = on ? '' : tUi(isMissingDay(day) || !day.trim() ? 'date.missing' : 'date.invalid');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (on) onDone({ on, by: by.trim() });
  };
  return (
    <form className={css.form} onSubmit={submit} noValidate>
      <TextInput
        label={t('accept.date')}
        value={day}
        autoComplete="off"
        error={problem}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
      <TextInput
        data-autofocus
        label={t('accept.by')}
        placeholder={t('accept.byPlaceholder')}
        {...lengthProps(by, LIMITS.line)}
        value={by}
        onChange={(event) => setBy(event.currentTarget.value)}
      />
      <Buttons confirm={t('accept.confirm')} onCancel={onCancel} />
    </form>
  );
}

function WithdrawalForm({ onDone, onCancel }: FormProps<string>) {
  const t = useText('versions');
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (reason.trim()) onDone(reason.trim());
  };
  return (
    <form className={css.form} onSubmit={submit} noValidate>
      <p className={css.hint}>{t('retract.hint')}</p>
      <Textarea
        data-autofocus
        label={t('retract.reason')}
        {...lengthProps(reason, LIMITS.text)}
        rows={3}
        value={reason}
        error={isTried && !reason.trim() && t('retract.reasonMissing')}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Buttons confirm={t('retract.confirm')} danger onCancel={onCancel} />
    </form>
  );
}

function Buttons({ confirm, danger, onCancel }: { confirm: string; danger?: boolean; onCancel: () => void }) {
  const t = useText('versions');
  return (
    <div className={css.buttons}>
      <Button variant="default" onClick={onCancel}>
        {t('cancel')}
      </Button>
      <Button type="submit" {...(danger && { color: 'red' })}>
        {confirm}
      </Button>
    </div>
  );
}
