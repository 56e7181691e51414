import { type Icon, IconCircle, IconCircleCheck, IconClockX, IconRefreshAlert } from '@tabler/icons-react';
import type { Standing } from '../../../../shared/findings/accepted.ts';
import { useText } from '../../../text/use-text.ts';
import css from './finding-list.module.css';

const ICONS: Record<Standing, Icon> = {
  open: IconCircle,
  accepted: IconCircleCheck,
  changed: IconRefreshAlert,
  expired: IconClockX,
};

/** What somebody said about a finding, as icon and word. */
export function StandingMark({ standing }: { standing: Standing }) {
  const t = useText('findings');
  const Shape = ICONS[standing];
  return (
    <span className={css.standingMark} data-standing={standing}>
      <Shape size={14} stroke={1.9} aria-hidden="true" />
      {t(`standing.${standing}`)}
    </span>
  );
}
