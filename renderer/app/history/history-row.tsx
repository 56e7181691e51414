import { Button } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { addDays } from '../../../shared/lib/calendar.ts';
import { localDay } from '../../../shared/lib/local-day.ts';
import { useData } from '../../data/data-context.tsx';
import { useStepOwners } from '../../data/step-owners.ts';
import { formatDate, formatTime } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { stepIn, stepSentence } from '../shell/step-sentence.ts';
import css from './history.module.css';
import type { HistoryRow } from './history-rows.ts';

interface HistoryRowProps<R extends HistoryRow = HistoryRow> {
  row: R;
  /** The one that Tab reaches. */
  isActive: boolean;
  /** Would be moved along with the one that is aimed at. */
  isAffected: boolean;
  onFocus: (key: string) => void;
  onPoint: (key: string | null) => void;
  onMove: (sequence: number) => void;
}

/** A day, the line where one is now, or a step. */
export function HistoryRowView({ row, ...props }: HistoryRowProps) {
  const t = useText('history');
  if (row.kind === 'day') return <Day day={row.day} />;
  if (row.kind === 'now') return <div className={css.now}>{t('now')}</div>;
  return <Step row={row} {...props} />;
}

function Day({ day }: { day: string }) {
  const t = useText('history');
  const language = useLanguage();
  const today = localDay(new Date());
  const names: Record<string, string> = { [today]: t('today'), [addDays(today, -1)]: t('yesterday') };
  return <h3 className={css.day}>{names[day] ?? formatDate(day, language)}</h3>;
}

function Step({
  row,
  isActive,
  isAffected,
  onFocus,
  onPoint,
  onMove,
}: HistoryRowProps<Extract<HistoryRow, { kind: 'step' }>>) {
  const t = useText('history');
  const language = useLanguage();
  const { catalogue } = useData();
  const { step, distance, key } = row;
  const { isDone, at, label, sequence } = step;
  const sentence = stepIn(stepSentence(label, catalogue), useStepOwners(step) ?? []);
  const Shape = isDone ? IconArrowBackUp : IconArrowForwardUp;
  const named = { count: distance, step: sentence };
  return (
    <div
      className={css.step}
      data-active={isActive || undefined}
      data-affected={isAffected || undefined}
      data-undone={!isDone || undefined}
      onPointerEnter={() => onPoint(key)}
      onPointerLeave={() => onPoint(null)}
    >
      <span className={`${css.sentence} cut`} title={sentence}>
        {sentence}
      </span>
      <span className={css.below}>
        <span className={css.time}>
          {formatTime(at, language)}
          {!isDone && ` · ${t('undone')}`}
        </span>
        <Button
          variant="subtle"
          size="compact-xs"
          className={css.move}
          leftSection={<Shape size={14} stroke={2} aria-hidden />}
          tabIndex={isActive ? 0 : -1}
          aria-label={isDone ? t('undoToName', named) : t('redoToName', named)}
          onFocus={() => onFocus(key)}
          onClick={() => onMove(sequence)}
        >
          {t(isDone ? 'undoTo' : 'redoTo')} ({distance})
        </Button>
      </span>
    </div>
  );
}
