import { Button, Textarea, TextInput } from '@mantine/core';
import { modals } from '@mantine/modals';
import { type FormEvent, useId, useState } from 'react';
import { LIMITS } from '../../../shared/domain/record-parts.ts';
import { addMonths } from '../../../shared/lib/calendar.ts';
import { localDay } from '../../../shared/lib/local-day.ts';
import { isMissingDay, parseDate } from '../../../shared/lib/parse-date.ts';
import { useData } from '../../data/data-context.tsx';
import { useSetting } from '../../data/queries.ts';
import { formatDate } from '../../text/format.ts';
import { textFor } from '../../text/i18n.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
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
  /** What is accepted, if one finding alone. */
  message?: string;
  /** What is accepted, if there are several; the first few are named. */
  messages?: readonly string[];
  count: number;
}

/** Setting: who accepts is as a rule who accepted before. */
const ACCEPTED_BY = 'acceptedBy';
/** Enough to recognise them by; the rest is counted. */
const MOST_MESSAGES = 4;
/** For how many months findings are accepted at a click. */
const MONTHS = [3, 6, 12] as const;

/** Asks for the reason in a dialogue: Ctrl+Enter takes it, Escape leaves. Answers null when it is closed. */
export function askForAcceptance({
  message,
  messages = message ? [message] : [],
  count,
}: AcceptanceQuestion): Promise<AcceptanceAnswer | null> {
  return new Promise((resolve) => {
    const id = modals.open({
      title: textFor('ui')('findings.accept.title', { count }),
      size: 520,
      closeButtonProps: { 'aria-label': textFor('ui')('close') },
      onClose: () => resolve(null),
      children: (
        <AcceptanceForm
          messages={[...new Set(messages)]}
          count={count}
          onDone={(answer) => {
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

interface AcceptanceFormProps {
  messages: readonly string[];
  count: number;
  onDone: (answer: AcceptanceAnswer) => void;
  onCancel: () => void;
}

function AcceptanceForm({ messages, count, onDone, onCancel }: AcceptanceFormProps) {
  const t = useText('ui');
  const { commands } = useData();
  const lastName = useSetting(ACCEPTED_BY);
  const id = useId();
  const [reason, setReason] = useState('');
  const [typedName, setName] = useState<string | null>(null);
  const by = typedName ?? (typeof lastName === 'string' ? lastName : '');
  const [until, setUntil] = useState('');
  const [isTried, setIsTried] = useState(false);
  const day = useDay(until);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (!reason.trim() || day.problem) return;
    void commands.setSetting(ACCEPTED_BY, by.trim());
    onDone({ reason: reason.trim(), by: by.trim(), until: day.iso });
  };

  return (
    <form className={css.form} onSubmit={submit} noValidate>
      <Asked messages={messages} count={count} />
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
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label={t('findings.accept.until')}
          placeholder={t('date.placeholder')}
          autoComplete="off"
          value={until}
          error={isTried && day.problem}
          onChange={(event) => setUntil(event.currentTarget.value)}
          description={<QuickChoices until={day.iso} onChoose={setUntil} />}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
        />
      </div>
      <p className={css.source}>{t('findings.accept.hint')}</p>
      <div className={css.buttons}>
        <Button variant="default" onClick={onCancel}>
          {t('cancel')}
        </Button>
        <Button type="submit">{t('findings.accept.confirm', { count })}</Button>
      </div>
    </form>
  );
}

/** What is about to be accepted. */
function Asked({ messages, count }: Pick<AcceptanceFormProps, 'messages' | 'count'>) {
  const t = useText('ui');
  const [first] = messages;
  if (first === undefined) return null;
  if (count === 1) return <p className={css.asked}>{first}</p>;
  const rest = Math.max(0, count - Math.min(messages.length, MOST_MESSAGES));
  return (
    <ul className={css.askedList}>
      {messages.slice(0, MOST_MESSAGES).map((message) => (
        <li key={message} className="cut" title={message}>
          {message}
        </li>
      ))}
      {rest > 0 && <li className="muted">{t('findings.accept.more', { count: rest })}</li>}
    </ul>
  );
}

interface QuickChoicesProps {
  /** ISO date of the day chosen at the moment. */
  until: string;
  /** Gets the day as it is typed. */
  onChoose: (typed: string) => void;
}

/** The usual terms at a click, beginning today. */
function QuickChoices({ until, onChoose }: QuickChoicesProps) {
  const t = useText('ui');
  const language = useLanguage();
  const today = localDay(new Date());
  return (
    <span className={css.quick}>
      {MONTHS.map((count) => {
        const day = addMonths(today, count);
        return (
          <button
            key={count}
            type="button"
            className={`plain ${css.term}`}
            aria-pressed={until === day}
            onClick={() => onChoose(until === day ? '' : formatDate(day, language))}
          >
            {t('findings.accept.months', { count })}
          </button>
        );
      })}
    </span>
  );
}

/** The last day as it is typed, and what is wrong with it. */
function useDay(typed: string): { iso: string; problem: string } {
  const t = useText('ui');
  const iso = parseDate(typed);
  if (iso === null) return { iso: '', problem: t(isMissingDay(typed) ? 'date.missing' : 'date.invalid') };
  return { iso, problem: iso && iso < localDay(new Date()) ? t('findings.accept.untilPast') : '' };
}
