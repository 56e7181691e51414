import { IconClockExclamation } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { formatDate } from '../../../text/format.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import css from './due-text.module.css';
import { momentNow } from './use-subjects.ts';

/** Until when something is to be done; what is late says so in a word, with the date behind it. */
export function DueText({ due = '' }: { due: string | undefined }): ReactNode {
  const language = useLanguage();
  return isLate(due) ? <LateMark due={due} /> : formatDate(due, language);
}

/** Not there while nothing is late. */
export function LateMark({ due = '' }: { due: string | undefined }) {
  const t = useText('find');
  const language = useLanguage();
  if (!isLate(due)) return null;
  return (
    <span className={css.late} title={`${t('columns.due')}: ${formatDate(due, language)}`}>
      <IconClockExclamation size={14} stroke={1.75} aria-hidden="true" />
      {t('columns.overdue')}
    </span>
  );
}

/** The day itself is not late. */
const isLate = (due: string): boolean => due !== '' && due < momentNow().today;
