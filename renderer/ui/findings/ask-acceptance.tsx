import { Checkbox, Textarea, TextInput } from '@mantine/core';
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
import { ask, type Ways } from '../ask.ts';
import { DialogButtons } from '../dialog-buttons.tsx';
import { lengthProps } from '../length-hint.tsx';
import css from './findings.module.css';

/** Why somebody lives with findings, as the command takes it. */
export interface AcceptanceAnswer {
  reason: string;
  /** May be empty. */
  by: string;
  /** ISO date of the last day; '' = as long as the facts stay. */
  until: string;
  /** For all operations of the organisation. */
  forAll: boolean;
}

/** A finding as the question names it. */
export interface AskedFinding {
  message: string;
  /** The measure, or what else it is about. */
  subject: string;
}

interface AcceptanceQuestion {
  findings: readonly AskedFinding[];
  /** All of them come from the organisation: they can be accepted for all of its operations. */
  canBeForAll: boolean;
}

/** Setting: who accepts is as a rule who accepted before. */
const ACCEPTED_BY = 'acceptedBy';
/** Enough to recognise them by; the rest is counted. */
const MOST_MESSAGES = 4;
const MOST_SUBJECTS = 6;
/** For how many months findings are accepted at a click. */
const MONTHS = [3, 6, 12] as const;

/** Asks for the reason in a dialogue: Ctrl+Enter takes it, Escape leaves. Answers null when it is closed. */
export function askForAcceptance(question: AcceptanceQuestion): Promise<AcceptanceAnswer | null> {
  const title = textFor('ui')('findings.accept.title', { count: question.findings.length });
  return ask(title, (ways) => <AcceptanceForm {...question} {...ways} />, { size: 520 });
}

type AcceptanceFormProps = AcceptanceQuestion & Ways<AcceptanceAnswer>;

function AcceptanceForm({ findings, canBeForAll, onDone, onCancel }: AcceptanceFormProps) {
  const t = useText('ui');
  const { commands } = useData();
  const lastName = useSetting(ACCEPTED_BY);
  const id = useId();
  const [reason, setReason] = useState('');
  const [typedName, setName] = useState<string | null>(null);
  const by = typedName ?? (typeof lastName === 'string' ? lastName : '');
  const [until, setUntil] = useState('');
  const [forAll, setForAll] = useState(false);
  const [isTried, setIsTried] = useState(false);
  const day = useDay(until);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (!reason.trim() || day.problem) return;
    void commands.setSetting(ACCEPTED_BY, by.trim());
    onDone({ reason: reason.trim(), by: by.trim(), until: day.iso, forAll });
  };

  return (
    <form className={css.form} onSubmit={submit} noValidate>
      <Asked findings={findings} />
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
      {canBeForAll && (
        <Checkbox
          size="xs"
          label={t('findings.accept.forAll')}
          description={t('findings.accept.forAllHint', { count: findings.length })}
          checked={forAll}
          onChange={(event) => setForAll(event.currentTarget.checked)}
        />
      )}
      <p className={css.source}>{t('findings.accept.hint')}</p>
      <DialogButtons confirmLabel={t('findings.accept.confirm', { count: findings.length })} onCancel={onCancel} />
    </form>
  );
}

/** What is about to be accepted: the same message once, with the measures it is about. */
function Asked({ findings }: Pick<AcceptanceFormProps, 'findings'>) {
  const t = useText('ui');
  const messages = [...new Set(findings.map(({ message }) => message))];
  const shown = messages.slice(0, MOST_MESSAGES);
  const rest = findings.filter(({ message }) => !shown.includes(message)).length;
  return (
    <ul className={css.askedList}>
      {shown.map((message) => (
        <li key={message}>
          {message}
          <Subjects findings={findings.filter((it) => it.message === message)} />
        </li>
      ))}
      {rest > 0 && <li className="muted">{t('findings.accept.more', { count: rest })}</li>}
    </ul>
  );
}

function Subjects({ findings }: Pick<AcceptanceFormProps, 'findings'>) {
  const t = useText('ui');
  const names = [...new Set(findings.map(({ subject }) => subject).filter(Boolean))];
  const rest = names.length - MOST_SUBJECTS;
  if (names.length === 0) return null;
  return (
    <p className={css.source}>
      {names.slice(0, MOST_SUBJECTS).join(' · ')}
      {rest > 0 && ` · ${t('findings.accept.more', { count: rest })}`}
    </p>
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
