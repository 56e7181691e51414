import { type KeyboardEvent, type ReactNode, useContext } from 'react';
import type { MeasureId } from '../../../../shared/domain/ids.ts';
import { MarkedMeasureContext } from './marked-measure.ts';
import css from './paper.module.css';
import { PaperUseContext } from './paper-use.ts';

/** The words of a measure; on the screen they lead to where it is answered. */
export function MeasureLink({ measureId, children }: { measureId: MeasureId; children: ReactNode }) {
  const { onMeasure } = useContext(PaperUseContext);
  const isMarked = useContext(MarkedMeasureContext) === measureId;
  if (!onMeasure) return children;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') onMeasure(measureId);
  };
  return (
    // Words of running text: they break as text does, which no button or anchor without an address would let them.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span
      role="link"
      tabIndex={0}
      className={css.measureLink}
      data-measure={measureId}
      data-marked={isMarked || undefined}
      onClick={() => onMeasure(measureId)}
      onKeyDown={onKeyDown}
    >
      {children}
    </span>
  );
}
