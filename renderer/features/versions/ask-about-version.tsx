/** Questions about a released version: who accepted it, and why it is withdrawn. */

import { TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { LIMITS } from '../../../shared/domain/record-parts.ts';
import type { Version } from '../../../shared/domain/records.ts';
import { localDay } from '../../../shared/lib/local-day.ts';
import { isMissingDay, parseDate } from '../../../shared/lib/parse-date.ts';
import { formatDate } from '../../text/format.ts';
import { textFor } from '../../text/i18n.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { ask, type Ways } from '../../ui/ask.ts';
import { DialogButtons } from '../../ui/dialog-buttons.tsx';
import { lengthProps } from '../../ui/length-hint.tsx';
import { ReasonForm } from '../../ui/reason-form.tsx';
import { acceptanceText } from './acceptance-text.ts';
import css from './versions-screen.module.css';

const WIDTH = 460;

export interface AcceptedVersion {
  /** ISO date. */
  on: string;
  by: string;
}

/** Answers null when the dialogue is closed. */
export const askWhoAccepted = (version: Version): Promise<AcceptedVersion | null> =>
  ask(acceptanceText(version, 'title'), (ways) => <AcceptanceForm version={version} {...ways} />, { size: WIDTH });

/** The reason; null when the dialogue is closed. */
export function askWhyWithdrawn(version: Version): Promise<string | null> {
  const t = textFor('versions');
  return ask<string>(
    t('retract.title', { number: version.number }),
    (ways) => (
      <ReasonForm
        explanation={t('retract.hint')}
        label={t('retract.reason')}
        missing={t('retract.reasonMissing')}
        confirm={t('retract.confirm')}
        danger
        {...ways}
      />
    ),
    { size: WIDTH },
  );
}

function AcceptanceForm({ version, onDone, onCancel }: { version: Version } & Ways<AcceptedVersion>) {
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
      <DialogButtons confirmLabel={acceptanceText(version, 'confirm')} onCancel={onCancel} />
    </form>
  );
}
