import { Button, Textarea, TextInput } from '@mantine/core';
import { modals } from '@mantine/modals';
import { type FormEvent, useId, useState } from 'react';
import { LIMITS } from '../../../shared/domain/record-parts.ts';
import { localDay } from '../../../shared/lib/local-day.ts';
import { isMissingDay, parseDate } from '../../../shared/lib/parse-date.ts';
import { textFor } from '../../text/i18n.ts';
import { useText } from '../../text/use-text.ts';
import { lengthProps } from '../length-hint.tsx';
import css from './findings.module.css';

/** Why somebody lives with findings, as the command takes it. */
export interface AcceptanceAnswer {
  reason: string;
  /** May be empty. */
  by: string;
  /** ISO date of the last day; '' = as long as the facts stay. */
  until: string;
}

interface AcceptanceQuestion {
  /** What is accepted: the message of one finding; of several, nothing. */
  message?: string;
  count: number;
}

/** Who accepts is as a rule who accepted before, as long as the window is open. */
let lastName = '';

/** Asks for the reason in a dialogue: Ctrl+Enter takes it, Escape leaves. Answers null when it is closed. */
export function askForAcceptance({ message, count }: AcceptanceQuestion): Promise<AcceptanceAnswer | null> {
  return new Promise((resolve) => {
    const id = modals.open({
      title: textFor('ui')('findings.accept.title', { count }),
      closeButtonProps: { 'aria-label': textFor('ui')('close') },
      onClose: () => resolve(null),
      children: (
        <AcceptanceForm
          message={message}
          onDone={(answer) => {
            lastName = answer.by;
            // A promise keeps its first answer, so closing does not take this one back.
            resolve(answer);
            modals.close(id);
          }}
          onCancel={() => modals.close(id)}
        />
      ),
    });
  });
}

interface AcceptanceFormProps extends Pick<AcceptanceQuestion, 'message'> {
  onDone: (answer: AcceptanceAnswer) => void;
  onCancel: () => void;
}

function AcceptanceForm({ message, onDone, onCancel }: AcceptanceFormProps) {
  const t = useText('ui');
  const id = useId();
  const [reason, setReason] = useState('');
  const [by, setBy] = useState(lastName);
  const [until, setUntil] = useState('');
  const [isTried, setIsTried] = useState(false);
  const day = useDay(until);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (reason.trim() && !day.problem) onDone({ reason: reason.trim(), by: by.trim(), until: day.iso });
  };

  return (
    <form className={css.form} onSubmit={submit} noValidate>
      {message && <p className={css.asked}>{message}</p>}
      <Textarea
        data-autofocus
        id={`${id}-reason`}
        label={t('findings.accept.reason')}
        placeholder={t('findings.accept.reasonPlaceholder')}
        {...lengthProps(reason, LIMITS.text)}
        rows={3}
        value={reason}
        error={isTried && !reason.trim() && t('findings.accept.reasonMissing')}
        onChange={(event) => setReason(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
        }}
      />
      <div className={css.pair}>
        <TextInput
          label={t('findings.accept.by')}
          placeholder={t('findings.accept.byPlaceholder')}
          {...lengthProps(by, LIMITS.line)}
          value={by}
          onChange={(event) => setBy(event.currentTarget.value)}
        />
        <TextInput
          label={t('findings.accept.until')}
          placeholder={t('date.placeholder')}
          autoComplete="off"
          value={until}
          error={isTried && day.problem}
          onChange={(event) => setUntil(event.currentTarget.value)}
        />
      </div>
      <p className={css.source}>{t('findings.accept.hint')}</p>
      <div className={css.buttons}>
        <Button variant="default" onClick={onCancel}>
          {t('cancel')}
        </Button>
        <Button type="submit">{t('findings.accept.confirm')}</Button>
      </div>
    </form>
  );
}

/** The last day as it is typed, and what is wrong with it. */
function useDay(typed: string): { iso: string; problem: string } {
  const t = useText('ui');
  const iso = parseDate(typed);
  if (iso === null) return { iso: '', problem: t(isMissingDay(typed) ? 'date.missing' : 'date.invalid') };
  return { iso, problem: iso && iso < localDay(new Date()) ? t('findings.accept.untilPast') : '' };
}
