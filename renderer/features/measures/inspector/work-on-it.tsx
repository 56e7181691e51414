import { IconChevronRight } from '@tabler/icons-react';
import { useId } from 'react';
import { formatDate } from '../../../text/format.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import { DueField } from './due-field.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { setWorkOpen, useWorkOpen } from './fold-store.ts';
import { InternalOnlyField } from './internal-only-field.tsx';
import { ResponsibleField } from './responsible-field.tsx';
import { ReviewFields } from './review-fields.tsx';
import { useShownAnswer } from './shown-answer.ts';
import { today } from './today.ts';
import css from './work.module.css';

/** Who looks after the measure until when, what shows that it is in place, and whether it is told to anybody. */
export function WorkOnIt() {
  const t = useText('answer');
  const id = useId();
  const isOpen = useWorkOpen();
  return (
    <section className={css.work}>
      <button
        type="button"
        className={`plain ${css.toggle}`}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setWorkOpen(!isOpen)}
      >
        <IconChevronRight size={14} stroke={2} aria-hidden="true" />
        <span className="grow">{t('work.title')}</span>
        <span className={css.hint}>{t('work.hint')}</span>
      </button>
      {!isOpen && <Summary />}
      <div id={id} hidden={!isOpen} data-field="work">
        {isOpen && (
          <>
            <ResponsibleField />
            <DueField />
            <ReviewFields />
            <EvidenceList />
            <InternalOnlyField />
          </>
        )}
      </div>
    </section>
  );
}

/** What is inside, in one line; nothing as long as there is nothing. */
function Summary() {
  const { answer } = useShownAnswer();
  const t = useText('answer');
  const language = useLanguage();
  const { responsible, due, evidence, internalOnly } = answer;
  const isLate = due !== '' && due < today();
  const parts = [
    responsible,
    due && t('work.dueIn', { date: formatDate(due, language) }),
    evidence.length > 0 && t('work.evidenceCount', { count: evidence.length }),
    internalOnly && t('internalOnly.on'),
  ].filter((part) => part !== '' && part !== false);
  if (parts.length === 0) return null;
  return (
    <p className={css.summary} title={parts.join(' · ')}>
      {isLate && <span className={css.late}>{t('work.overdue')} · </span>}
      {parts.join(' · ')}
    </p>
  );
}
