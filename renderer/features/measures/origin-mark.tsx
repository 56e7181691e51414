import { IconArrowFork, IconBuilding, IconPin } from '@tabler/icons-react';
import type { MeasureId } from '../../../shared/domain/ids.ts';
import type { Origin } from '../../../shared/domain/layers.ts';
import { useText } from '../../text/use-text.ts';
import { useAnswerOf } from './layers.ts';
import css from './row-marks.module.css';

const SHAPES: Record<Origin, typeof IconPin> = {
  organisation: IconBuilding,
  own: IconPin,
  deviating: IconArrowFork,
};

/** In a row: where the answer for the current target comes from. Nothing while nobody has answered. */
export function OriginMark({ measureId }: { measureId: MeasureId }) {
  const { origin } = useAnswerOf(measureId);
  const t = useText('measures');
  if (!origin) return null;
  const Shape = SHAPES[origin];
  return (
    <span className={css.origin} data-origin={origin} title={t(`origin.${origin}Hint`)}>
      <Shape size={14} stroke={1.75} aria-hidden="true" />
      <span className="cut">{t(`origin.${origin}`)}</span>
    </span>
  );
}
