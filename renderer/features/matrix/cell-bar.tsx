import type { ReactNode } from 'react';
import type { Measure } from '../../../shared/catalogue/catalogue.ts';
import type { LayeredAnswer } from '../../../shared/domain/effective-answers.ts';
import { inLanguage } from '../../../shared/domain/localised.ts';
import type { Status } from '../../../shared/domain/status.ts';
import { useAnswerInFull } from '../../data/matrix-query.ts';
import { formatDate } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { StatusIcon, StatusWord } from '../../ui/status.tsx';
import css from './cell-bar.module.css';
import type { Column } from './columns/column.ts';
import type { CellWords } from './grid/use-cell-words.ts';
import { useReasons } from './use-reasons.ts';

interface CellBarProps {
  measure: Measure;
  column: Column;
  status: Status;
  words: CellWords;
  /** Stands at the right edge: what can be done with a selection. */
  children?: ReactNode;
}

/** Says the active cell in words, as the formula bar of a spreadsheet does. */
export function CellBar({ measure, column, status, words, children }: CellBarProps) {
  const t = useText('matrix');
  const language = useLanguage();
  const answer = useAnswerInFull(column.scope, measure.id);
  const origin = column.scope.kind === 'operation' ? column.origin(measure) : null;
  const title = `${measure.isOwn ? '' : `${measure.id} `}${inLanguage(measure.title, language)}`;
  const details = [
    origin === null ? '' : t(`origin.${origin}`),
    words.exceptions(column.exceptions(measure)),
    ...useReasons(measure, column),
    ...useDetails(answer ?? undefined),
  ];
  const said = details.filter(Boolean).join(' · ');
  return (
    <section className={css.bar} aria-label={t('cellBar')}>
      <b title={`${title} × ${column.name}`}>
        <span className="cut">{title}</span>
        <span className={css.times}>×</span>
        <span className={`${css.column} cut`}>{column.name}</span>
      </b>
      <span className={css.status}>
        <StatusIcon status={status} size={16} decorative />
        <StatusWord status={status} />
      </span>
      <span className={`${css.details} cut`} title={said}>
        {said}
      </span>
      {children}
    </section>
  );
}

/** Dates, who is responsible, and the beginnings of the notes. */
function useDetails(full: LayeredAnswer | undefined): string[] {
  const t = useText('matrix');
  const language = useLanguage();
  if (!full) return [];
  const { plannedFor, due, responsible, note, internalNote } = full.answer;
  return [
    plannedFor && t('plannedFor', { date: formatDate(plannedFor, language) }),
    due && t('due', { date: formatDate(due, language) }),
    responsible,
    snippet(note),
    internalNote && t('internalNote', { note: snippet(internalNote) }),
  ];
}

const MOST_LETTERS = 160;

/** The beginning of a note on one line, without marks. */
function snippet(note: string): string {
  const line = note.replace(/[*_]+/g, '').replace(/\s+/g, ' ').trim();
  return line.length > MOST_LETTERS ? `${line.slice(0, MOST_LETTERS)} …` : line;
}
