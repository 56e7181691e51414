import {
  type Icon,
  IconCalendarDue,
  IconSquare,
  IconSquareCheckFilled,
  IconSquareForbid2,
  IconSquareHalf,
  IconSquareX,
} from '@tabler/icons-react';
import type { Status } from '../../shared/domain/status.ts';
import { useText } from '../text/use-text.ts';
import css from './status.module.css';

interface StatusLook {
  icon: Icon;
  /** For icons and bars, at least 3:1 on every surface. */
  color: string;
  /** For words, at least 4.5:1 on every surface. */
  textColor: string;
}

/** The one definition of how a status looks. Its shape alone tells it apart; colour and word come on top. */
export const STATUS_LOOK: Record<Status, StatusLook> = {
  implemented: { icon: IconSquareCheckFilled, color: 'var(--tk-done)', textColor: 'var(--tk-done)' },
  partial: { icon: IconSquareHalf, color: 'var(--tk-partial)', textColor: 'var(--tk-partial)' },
  planned: { icon: IconCalendarDue, color: 'var(--tk-planned)', textColor: 'var(--tk-planned)' },
  notImplemented: { icon: IconSquareX, color: 'var(--tk-none)', textColor: 'var(--tk-none)' },
  notApplicable: { icon: IconSquareForbid2, color: 'var(--tk-na)', textColor: 'var(--tk-na)' },
  open: { icon: IconSquare, color: 'var(--tk-open)', textColor: 'var(--tk-text-3)' },
};

/** Order in bars, legends and menus: from done to not yet said. */
export const STATUS_DISPLAY_ORDER: readonly Status[] = [
  'implemented',
  'partial',
  'planned',
  'notImplemented',
  'notApplicable',
  'open',
];

interface StatusIconProps {
  status: Status;
  size?: number;
  /** The word stands beside it or the control around it is named already, so a screen reader skips the icon. */
  decorative?: boolean;
}

export function StatusIcon({ status, size = 18, decorative = false }: StatusIconProps) {
  const t = useText('ui');
  const { icon: Shape, color } = STATUS_LOOK[status];
  const label = decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': t(`status.${status}`) };
  return <Shape className={css.icon} size={size} stroke={1.75} color={color} {...label} />;
}

/** The status as a word, optionally with a detail: "geplant bis 31.03.2027". */
export function StatusWord({ status, detail }: { status: Status; detail?: string }) {
  const t = useText('ui');
  return (
    <span className={css.word} style={{ color: STATUS_LOOK[status].textColor }}>
      {t(`status.${status}`)}
      {detail ? ` ${detail}` : ''}
    </span>
  );
}
