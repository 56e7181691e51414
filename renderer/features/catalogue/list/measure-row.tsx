import { memo } from 'react';
import type { MeasureId } from '../../../../shared/domain/ids.ts';
import { useText } from '../../../text/use-text.ts';
import { Chip } from '../../../ui/chip.tsx';
import type { dragMark } from '../../../ui/row-drag.tsx';
import { DragHandle } from '../../../ui/sortable.tsx';
import type { Mark } from './list-model.ts';
import css from './measure-list.module.css';

interface MeasureRowProps {
  id: MeasureId;
  /** The catalogue id; own measures have none to show. */
  code: string;
  title: string;
  /** Marks with blanks between, so that a row that says the same is not drawn again. */
  marks: string;
  isActive: boolean;
  /** Place in the list, from 0. */
  index: number;
  /** Distance from the top of the list in pixels. */
  top: number;
  /** The list shows an area in its order, so that rows may change places. */
  canMove: boolean;
  drag: ReturnType<typeof dragMark>;
}

/** One measure; keys and clicks are handled by the list. */
export const MeasureRow = memo(function MeasureRow(props: MeasureRowProps) {
  const { id, code, title, marks, isActive, index, top, canMove, drag } = props;
  const t = useText('catalogue');
  const words = marks === '' ? [] : marks.split(' ').map((mark) => t(`list.${mark as Mark}`));
  return (
    <tr
      className={css.row}
      aria-rowindex={index + 1}
      aria-selected={isActive}
      tabIndex={isActive ? 0 : -1}
      data-measure={id}
      data-active={isActive || undefined}
      data-dragged={drag === 'dragged' || undefined}
      data-drop={drag === 'dragged' ? undefined : drag}
      style={{ transform: `translateY(${top}px)` }}
    >
      <td className={css.main}>
        {canMove && <DragHandle title={t('list.move')} />}
        <span className={`${css.title} cut`} title={title} data-title>
          {title}
        </span>
        <span className={css.marks} title={words.join(' · ') || undefined}>
          {words.map((word) => (
            <Chip key={word}>{word}</Chip>
          ))}
        </span>
        <span className={css.code}>{code}</span>
      </td>
    </tr>
  );
});
