/** Questions about a released version: who accepted it, and why it is withdrawn. */
import { Button, TextInput } from '@mantine/core';
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
import { ReasonForm } from '../../ui/reason-form.tsx';
import { acceptanceText } from './acceptance-text.ts';
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
  ask(acceptanceText(version, 'title'), (ways) => <AcceptanceForm version={version} {...ways} />);

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

function AcceptanceForm({ version, onDone, onCancel }: FormProps<AcceptedVersion>) {
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
        label={acceptanceText(version, 'date')}
        value={day}
        autoComplete="off"
        error={problem}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
      <TextInput
        data-autofocus
        label={acceptanceText(version, 'by')}
        placeholder={acceptanceText(version, 'byPlaceholder')}
        {...lengthProps(by, LIMITS.line)}
        value={by}
        onChange={(event) => setBy(event.currentTarget.value)}
      />
      <Buttons confirm={acceptanceText(version, 'confirm')} onCancel={onCancel} />
    </form>
  );
}

function WithdrawalForm({ onDone, onCancel }: FormProps<string>) {
  const t = useText('versions');
  return (
    <ReasonForm
      explanation={t('retract.hint')}
      label={t('retract.reason')}
      missing={t('retract.reasonMissing')}
      confirm={t('retract.confirm')}
      danger
      onDone={onDone}
      onCancel={onCancel}
    />
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
