import { IconWorld } from '@tabler/icons-react';
import type { MeasureId } from '../../../shared/domain/ids.ts';
import { GENERAL } from '../../../shared/domain/target.ts';
import { useText } from '../../text/use-text.ts';
import { StatusIcon } from '../../ui/status.tsx';
import { useFrame } from './frame.ts';
import { useOtherAnswers } from './layers.ts';
import css from './row-marks.module.css';

/** As many as fit beside a title. */
const MOST = 2;

/** In a row of the general answers: for whom else the measure is answered, and how. */
export function TargetMarks({ measureId }: { measureId: MeasureId }) {
  const { target } = useFrame();
  const t = useText('measures');
  const words = useText('ui');
  const others = useOtherAnswers(measureId);
  if (target !== GENERAL || others.length === 0) return null;
  const all = others.map(({ label, answer }) => `${label}: ${words(`status.${answer.status}`)}`);
  const rest = others.length - MOST;
  return (
    <span className={css.targets} title={all.join('\n')}>
      {others.slice(0, MOST).map(({ target: other, label, answer }) => (
        <span key={other} className={css.target}>
          <StatusIcon status={answer.status} size={13} />
          <span className="cut">{label}</span>
        </span>
      ))}
      {rest > 0 && <span>{t('target.more', { count: rest })}</span>}
    </span>
  );
}

/** In a row of a site about which nothing is said: what stands here is the general answer. */
export function GeneralMark() {
  const { targets, target } = useFrame();
  const t = useText('measures');
  const name = targets.find((option) => option.target === target)?.label ?? '';
  return (
    <span className={css.general} title={t('target.holdsGenerallyHint', { name })}>
      <IconWorld size={13} stroke={1.75} aria-hidden="true" />
      {t('target.holdsGenerally')}
    </span>
  );
}
