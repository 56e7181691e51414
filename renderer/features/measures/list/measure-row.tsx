import { IconLock, IconPencil, IconPrinterOff, IconRefreshAlert } from '@tabler/icons-react';
import { memo } from 'react';
import type { Measure } from '../../../../shared/catalogue/catalogue.ts';
import { inLanguage } from '../../../../shared/domain/localised.ts';
import type { Assessment } from '../../../../shared/domain/records.ts';
import { formatDate } from '../../../text/format.ts';
import { useText } from '../../../text/use-text.ts';
import { Chip } from '../../../ui/chip.tsx';
import { StatusWord } from '../../../ui/status.tsx';
import { ApplicabilityMark } from '../applicability-mark.tsx';
import { FindingMark } from '../findings/finding-mark.tsx';
import { useApplicability, useFrame } from '../frame.ts';
import { useStatusOf } from '../layers.ts';
import { OriginMark } from '../origin-mark.tsx';
import { GeneralMark, TargetMarks } from '../target-marks.tsx';
import { chipTexts } from './chips.ts';
import { DueText, LateMark } from './due-text.tsx';
import { FoundPlace, MarkedText } from './found-text.tsx';
import css from './measure-row.module.css';
import type { Hit } from './search/measure-search.ts';
import { TickBox } from './tick-box.tsx';

interface MeasureRowProps {
  measure: Measure;
  answer: Assessment | undefined;
  /** As in `MeasureItem`. */
  home: string | undefined;
  isAlsoHere: boolean;
  hit: Hit | undefined;
  isActive: boolean;
  isMarked: boolean;
  /** Position in the whole list, from 1. */
  rowIndex: number;
  /** Distance from the top of the list in pixels. */
  top: number;
  onTick: (id: Measure['id']) => void;
}

/** One measure. Renders when its own answer changes, not when others do; keys and clicks are handled by the list. */
export const MeasureRow = memo(function MeasureRow(props: MeasureRowProps) {
  const { measure, answer, home, isAlsoHere, hit, isActive, isMarked, rowIndex, top, onTick } = props;
  const { language } = useFrame();
  const t = useText('measures');
  const { status, general } = useStatusOf(measure.id, answer);
  const held = general ?? answer;
  const { kind } = useApplicability(measure.id);
  const title = inLanguage(measure.title, language);
  const place = hit?.place;
  const plannedFor = status === 'planned' && held ? formatDate(held.plannedFor, language) : '';
  const statusWord = <StatusWord status={status} detail={plannedFor && t('list.until', { date: plannedFor })} />;
  return (
    <tr
      className={css.row}
      aria-rowindex={rowIndex}
      aria-selected={isMarked || isActive}
      tabIndex={isActive ? 0 : -1}
      data-measure={measure.id}
      data-status={status}
      data-ruled-out={(status === 'open' && kind === 'ruledOut') || undefined}
      data-found={hit?.isElsewhere || undefined}
      data-active={isActive || undefined}
      data-marked={isMarked || undefined}
      style={{ top }}
    >
      <td className={css.main}>
        <TickBox status={status} onTick={() => onTick(measure.id)} />
        <span className={`${css.title} cut`} title={title}>
          <MarkedText text={title} hit={hit} />
        </span>
        {home && (
          <span className={`${css.home} cut`} title={home}>
            {t(isAlsoHere ? 'list.alsoIn' : 'list.in', { group: home })}
          </span>
        )}
        <TargetMarks measureId={measure.id} />
        {general && <GeneralMark />}
        <ApplicabilityMark measureId={measure.id} status={status} />
        {status !== 'implemented' && status !== 'open' && <span className={css.inlineStatus}>{statusWord}</span>}
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
      </td>
      <td className={css.origin}>
        <OriginMark measureId={measure.id} />
      </td>
      <td className={css.wide}>{statusWord}</td>
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
      {hit && place && (
        <td className={css.found}>
          <FoundPlace hit={hit} place={place} />
        </td>
      )}
    </tr>
  );
});

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
