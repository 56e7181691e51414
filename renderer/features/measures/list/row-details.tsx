import { IconLock, IconPencil, IconPrinterOff, IconRefreshAlert } from '@tabler/icons-react';
import type { Measure } from '../../../../shared/catalogue/catalogue.ts';
import type { Assessment } from '../../../../shared/domain/records.ts';
import type { Status } from '../../../../shared/domain/status.ts';
import { formatDate } from '../../../text/format.ts';
import { useText } from '../../../text/use-text.ts';
import { Chip } from '../../../ui/chip.tsx';
import { StatusWord } from '../../../ui/status.tsx';
import { ApplicabilityMark } from '../applicability-mark.tsx';
import { FindingMark } from '../findings/finding-mark.tsx';
import { useFrame } from '../frame.ts';
import { OriginMark } from '../origin-mark.tsx';
import { GeneralMark, TargetMarks } from '../target-marks.tsx';
import { chipTexts } from './chips.ts';
import { DueText, LateMark } from './due-text.tsx';
import css from './measure-row.module.css';

interface RowDetails {
  measure: Measure;
  status: Status;
  /** For the current target. */
  answer: Assessment | undefined;
  /** The general one, where it holds for the current target. */
  general: Assessment | undefined;
}

interface RowMarksProps extends RowDetails {
  /** As in `MeasureItem`. */
  home: string | undefined;
  isAlsoHere: boolean;
}

/** What stands beside the title of a measure. */
export function RowMarks({ measure, status, answer, general, home, isAlsoHere }: RowMarksProps) {
  const t = useText('measures');
  const held = general ?? answer;
  return (
    <>
      {home && (
        <span className={`${css.home} cut`} title={home}>
          {t(isAlsoHere ? 'list.alsoIn' : 'list.in', { group: home })}
        </span>
      )}
      <TargetMarks measureId={measure.id} />
      {general && <GeneralMark />}
      <ApplicabilityMark measureId={measure.id} status={status} />
      {status !== 'implemented' && status !== 'open' && (
        <span className={css.inlineStatus}>
          <StatusUntil status={status} answer={held} />
        </span>
      )}
      {answer?.toConfirm && (
        <span className={css.toConfirm} title={t('confirm.mark')}>
          <IconRefreshAlert size={15} stroke={1.75} role="img" aria-label={t('confirm.mark')} />
        </span>
      )}
      {answer?.internalOnly && (
        <span className={css.internalOnly} title={t('list.isInternalOnly')}>
          <IconPrinterOff size={15} stroke={1.75} role="img" aria-label={t('list.isInternalOnly')} />
        </span>
      )}
      <span className={css.inlineDue}>
        <LateMark due={answer?.due} />
      </span>
      {held && <Chips measure={measure} values={held.values} />}
    </>
  );
}

/** The other cells of a row. */
export function RowColumns({ measure, status, answer, general }: RowDetails) {
  const t = useText('measures');
  return (
    <>
      <td className={css.origin}>
        <OriginMark measureId={measure.id} />
      </td>
      <td className={css.wide}>
        <StatusUntil status={status} answer={general ?? answer} />
      </td>
      <td className={`${css.wide} cut`} title={answer?.responsible}>
        {answer?.responsible}
      </td>
      <td className={css.wide}>
        <DueText due={answer?.due} />
      </td>
      <td className={css.marks}>
        <FindingMark measureId={measure.id} />
        {answer?.note && (
          <IconPencil className={css.note} size={15} stroke={1.75} role="img" aria-label={t('list.hasNote')} />
        )}
        {answer?.internalNote && (
          <IconLock
            className={css.internal}
            size={15}
            stroke={1.75}
            role="img"
            aria-label={t('list.hasInternalNote')}
          />
        )}
      </td>
    </>
  );
}

/** The status as a word; of what is planned, until when. */
function StatusUntil({ status, answer }: Pick<RowDetails, 'status' | 'answer'>) {
  const { language } = useFrame();
  const t = useText('measures');
  const plannedFor = status === 'planned' && answer ? formatDate(answer.plannedFor, language) : '';
  return <StatusWord status={status} detail={plannedFor && t('list.until', { date: plannedFor })} />;
}

/** Whole chips only: what does not fit wraps out of sight. */
function Chips({ measure, values }: { measure: Measure; values: Assessment['values'] }) {
  const { wording } = useFrame();
  const chips = chipTexts(measure, values, wording);
  if (chips.length === 0) return null;
  return (
    <span className={css.chips} title={chips.map((chip) => chip.text).join(' · ')}>
      {chips.map((chip) => (
        <Chip key={chip.key}>{chip.text}</Chip>
      ))}
    </span>
  );
}
