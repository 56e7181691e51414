import { IconBuilding, IconLock } from '@tabler/icons-react';
import { byName } from '../../text/collate.ts';
import { formatDate } from '../../text/format.ts';
import { textFor } from '../../text/i18n.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { ask, type Ways } from '../../ui/ask.ts';
import { DialogButtons } from '../../ui/dialog-buttons.tsx';
import type { CaseSummary, OrganisationSummary } from './case-summary.ts';
import { CountList } from './count-list.tsx';
import type { Origin } from './open-case.ts';
import css from './sharing.module.css';
import { Warnings } from './warnings.tsx';

export interface OpenQuestion extends Origin {
  /** ISO date-time. */
  createdAt: string;
  summary: CaseSummary;
  hasInternalNotes: boolean;
  /** What the house catalogue gets. */
  newHouseEntries: number;
  /** Sentences about what the file holds beyond what is shown here. */
  warnings: readonly string[];
}

/** Enough to recognise a case by; the rest is counted. */
const MOST_ORGANISATIONS = 20;
const MOST_OPERATIONS = 8;

/** Shows what a case holds and asks whether to take it in. Closing the dialogue means no. */
export async function askToOpen(question: OpenQuestion): Promise<boolean> {
  const form = (ways: Ways<true>) => <OpenForm {...question} {...ways} />;
  return (await ask(textFor('sharing')('open.title'), form, { size: 520 })) ?? false;
}

function OpenForm({ onDone, onCancel, ...question }: OpenQuestion & Ways<true>) {
  const t = useText('sharing');
  const language = useLanguage();
  const { fileName, createdAt, summary, newHouseEntries } = question;
  return (
    <>
      <p className={css.quiet}>
        {t('open.from', { name: fileName })} ·{' '}
        {t('open.savedAt', { date: formatDate(createdAt.slice(0, 10), language) })}
      </p>
      <SummaryList summary={summary} />
      <CountList counts={summary.counts} />
      {question.hasInternalNotes && <InternalNotes />}
      <Warnings {...question} />
      <p className={css.quiet}>
        {t('open.asNew', { count: summary.organisations.length })}
        {newHouseEntries > 0 && ` ${t('open.houseNew', { count: newHouseEntries })}`}
      </p>
      <DialogButtons isApart confirmLabel={t('open.action')} onConfirm={() => onDone(true)} onCancel={onCancel} />
    </>
  );
}

function SummaryList({ summary: { organisations } }: { summary: CaseSummary }) {
  const language = useLanguage();
  return (
    <ul className={css.organisations}>
      {organisations
        .toSorted(byName(language))
        .slice(0, MOST_ORGANISATIONS)
        .map((organisation) => (
          <OrganisationItem key={organisation.id} organisation={organisation} />
        ))}
      <More count={organisations.length - MOST_ORGANISATIONS} />
    </ul>
  );
}

function OrganisationItem({ organisation: { name, operations } }: { organisation: OrganisationSummary }) {
  const t = useText('sharing');
  const language = useLanguage();
  return (
    <li className={css.item}>
      <span className={css.organisation}>
        <IconBuilding size={16} stroke={1.75} aria-hidden />
        {name}
      </span>
      <ul className={css.operations}>
        {operations
          .toSorted(byName(language))
          .slice(0, MOST_OPERATIONS)
          .map((operation) => (
            <li key={operation.id}>
              <span className="grow cut">{operation.name}</span>
              <span className="muted">{t('open.answered', { count: operation.assessments })}</span>
            </li>
          ))}
        <More count={operations.length - MOST_OPERATIONS} />
      </ul>
      {operations.length === 0 && <p className={css.quiet}>{t('open.noOperations')}</p>}
    </li>
  );
}

function More({ count }: { count: number }) {
  const t = useText('sharing');
  return count > 0 ? <li className="muted">{t('open.more', { count })}</li> : null;
}

function InternalNotes() {
  const t = useText('sharing');
  return (
    <p className={css.secret}>
      <IconLock size={16} stroke={1.75} aria-hidden />
      {t('open.internalNotes')}
    </p>
  );
}
