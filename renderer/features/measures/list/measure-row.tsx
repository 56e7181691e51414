import { memo } from 'react';
import type { Measure } from '../../../../shared/catalogue/catalogue.ts';
import { inLanguage } from '../../../../shared/domain/localised.ts';
import type { Assessment } from '../../../../shared/domain/records.ts';
import { useSoon } from '../../../ui/soon.tsx';
import { useApplicability, useFrame } from '../frame.ts';
import { useStatusOf } from '../layers.ts';
import { FoundPlace, MarkedText } from './found-text.tsx';
import css from './measure-row.module.css';
import { RowColumns, RowMarks } from './row-details.tsx';
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

/**
 * One measure. Renders when its own answer changes, not when others do; keys and clicks are handled by the list. Of a row that
 * comes, box and title are drawn at once, the rest as soon as nothing more urgent is to be done.
 */
export const MeasureRow = memo(function MeasureRow(props: MeasureRowProps) {
  const { measure, answer, home, isAlsoHere, hit, isActive, isMarked, rowIndex, top, onTick } = props;
  const { language } = useFrame();
  const { status, general } = useStatusOf(measure.id, answer);
  const { kind } = useApplicability(measure.id);
  const isWhole = useSoon();
  const title = inLanguage(measure.title, language);
  const details = { measure, status, answer, general };
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
        {isWhole && <RowMarks {...details} home={home} isAlsoHere={isAlsoHere} />}
      </td>
      {isWhole && <RowColumns {...details} />}
      {isWhole && hit?.place && (
        <td className={css.found}>
          <FoundPlace hit={hit} place={hit.place} />
        </td>
      )}
    </tr>
  );
});
